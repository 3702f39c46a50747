/** Sentences added to or taken out of the text, variables for names, emoji. */

import { buttonsOf, findComponent } from '../../../template/draft.ts'
import { closeGaps } from '../../../template/placeholders.ts'
import { buttonConcepts } from '../concepts.ts'
import { faultySlot } from '../context.ts'
import { isQuestion } from '../questions.ts'
import { bodyText, footerText, headerText, type Reading } from '../reading.ts'
import type { Clause } from '../text/clauses.ts'
import { splitSentences } from '../text/sentences.ts'
import { fold, has, hasAny, isMark } from '../text/token.ts'
import { recogniseAddition } from './additions.ts'
import { withoutEmoji } from './emoji.ts'
import { personalise } from './personalise.ts'

/** The text without the sentences that speak of these words; null when it would be empty or nothing is found. */
function withoutSentences(text: string, words: readonly string[]): string | null {
  const sentences = splitSentences(text)
  const kept = sentences.filter((sentence) => !words.every((word) => fold(sentence).includes(word)))
  const rest = kept.join('').trim()
  return rest === '' || kept.length === sentences.length ? null : rest
}

function removeSentence(clause: Clause, reading: Reading): boolean {
  if (
    !clause.tokens.some((token) => has(token, 'REMOVE', 'NO')) ||
    clause.tokens.some((token) => hasAny(token, buttonConcepts) || has(token, 'HEADER', 'FOOTER', 'SAMPLE'))
  )
    return false
  const text = bodyText(reading.draft())
  const quote = clause.tokens.find((token) => token.kind === 'quote')?.text ?? clause.value ?? ''
  if (quote !== '' && text.includes(quote) && text.trim() !== quote.trim()) {
    reading.edit({
      op: 'set_body',
      text: text
        .replace(quote, '')
        .replace(/ {2,}/g, ' ')
        .replace(/(?<!\s)\s+([.,!?])/g, '$1')
        .trim(),
    })
    return true
  }
  const position = clause.tokens.find((token, at) => has(token, 'ORDINAL') && has(clause.tokens[at + 1], 'LINE'))?.value
  const sentences = splitSentences(text)
  if (position && sentences.length > 1) {
    const index = position === 'last' ? sentences.length - 1 : Number(position) - 1
    reading.edit({
      op: 'set_body',
      text: sentences
        .filter((_, at) => at !== index)
        .join('')
        .trim(),
    })
    return true
  }
  const content = clause.tokens.filter(
    (token) =>
      (token.kind === 'word' || token.kind === 'number') &&
      token.concepts.length === 0 &&
      token.key !== 'about' &&
      token.key !== 'i',
  )
  const rest =
    content.length > 0
      ? withoutSentences(
          text,
          content.map((token) => token.key),
        )
      : null
  if (rest === null) return false
  reading.edit({ op: 'set_body', text: rest })
  return true
}

function personaliseBody(clause: Clause, reading: Reading): boolean {
  const text = bodyText(reading.draft())
  const isWish =
    clause.tokens.some((token) => has(token, 'CUSTOMER_NAME')) &&
    !clause.tokens.some((token) => has(token, 'SAMPLE', 'REMOVE', 'NO'))
  if (!isWish || text === '' || isQuestion(clause) || clause.value !== null) return false
  reading.edit({ op: 'set_body', text: personalise(text, reading.draft().language ?? 'en') })
  return true
}

function stripEmoji(clause: Clause, reading: Reading): boolean {
  if (
    !clause.tokens.some((token) => has(token, 'EMOJI')) ||
    !clause.tokens.some((token) => has(token, 'NO', 'REMOVE', 'NOT'))
  )
    return false
  const draft = reading.draft()
  const named = clause.tokens.find((token) => has(token, 'HEADER', 'FOOTER', 'BODY'))
  const faulty = faultySlot(reading)
  const concerns = (slot: 'HEADER' | 'FOOTER' | 'BODY' | 'BUTTON') =>
    named ? slot !== 'BUTTON' && has(named, slot) : faulty === null || faulty === slot
  const header = findComponent(draft, 'HEADER')
  if (concerns('HEADER') && header?.format === 'TEXT')
    reading.edit({ op: 'set_header', format: 'TEXT', text: withoutEmoji(headerText(draft)) })
  if (concerns('FOOTER') && findComponent(draft, 'FOOTER'))
    reading.edit({ op: 'set_footer', text: withoutEmoji(footerText(draft)) })
  if (concerns('BODY') && bodyText(draft) !== '') reading.edit({ op: 'set_body', text: withoutEmoji(bodyText(draft)) })
  if (concerns('BUTTON'))
    for (const [index, button] of buttonsOf(draft).entries())
      if (button.text && withoutEmoji(button.text) !== button.text)
        reading.edit({ op: 'change_button', index, button: { text: withoutEmoji(button.text) } })
  return true
}

function addEmoji(clause: Clause, reading: Reading): boolean {
  const text = bodyText(reading.draft())
  const isAdding =
    clause.tokens.some((token) => has(token, 'ADD', 'WITH', 'USE', 'WANT')) &&
    clause.value === null &&
    !clause.tokens.some((token) => token.kind === 'quote')
  const given = clause.tokens.find((token) => token.kind === 'emoji')?.text
  const asked = clause.tokens.some((token) => has(token, 'EMOJI'))
  if (
    !isAdding ||
    text === '' ||
    !(given || asked) ||
    clause.tokens.some((token) => has(token, 'HEADER', 'FOOTER') || hasAny(token, buttonConcepts) || isMark(token, '?'))
  )
    return false
  reading.edit({ op: 'set_body', text: `${text} ${given ?? '🎉'}` })
  return true
}

function renumberBody(clause: Clause, reading: Reading): boolean {
  const text = bodyText(reading.draft())
  if (!clause.tokens.some((token) => has(token, 'RENUMBER')) || text === '') return false
  // The edit itself closes gaps, and samples follow; a complete set stays, for sending code fills slots by number.
  if (closeGaps(text).moved.size > 0) reading.edit({ op: 'set_body', text })
  reading.signal('edit')
  return true
}

/** True when the clause changed lines of the text. */
export const recogniseLines = (clause: Clause, reading: Reading): boolean =>
  renumberBody(clause, reading) ||
  stripEmoji(clause, reading) ||
  personaliseBody(clause, reading) ||
  recogniseAddition(clause, reading) ||
  removeSentence(clause, reading) ||
  addEmoji(clause, reading)
