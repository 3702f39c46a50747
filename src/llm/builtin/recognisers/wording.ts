/** Finds the words that a clause gives for one part: behind a colon, in quotes, or plainly behind "to". */
import { editLocales } from '../../../language/edit-locales.ts'
import { buttonConcepts, type Concept } from '../concepts.ts'
import type { Reading } from '../reading.ts'
import type { Clause } from '../text/clauses.ts'
import { type Slot, textOf } from '../text/labels.ts'
import { has, hasAny, isMark, sourceOf, type Token } from '../text/token.ts'

const slotOf = (token: Token): Slot | null => {
  if (has(token, 'SAMPLE')) return 'SAMPLE'
  if (hasAny(token, buttonConcepts)) return 'BUTTON'
  if (has(token, 'HEADER')) return 'HEADER'
  if (has(token, 'FOOTER')) return 'FOOTER'
  if (has(token, 'NAME', 'CALLED', 'RENAME')) return 'NAME'
  return has(token, 'BODY', 'SAYS') ? 'BODY' : null
}

export interface AssignedQuote {
  token: Token
  index: number
  slot: Slot | null
}

/** `"weekend_sale"`: nobody writes that to customers. */
export const isQuotedName = ({ kind, text }: Token): boolean =>
  kind === 'quote' && /^[a-z0-9]+(?:_[a-z0-9]+)+$/.test(text)

/** Every quote of a clause with the part it is for: the one named last before it, or else the first one behind it. */
export function assignQuotes(clause: Clause): AssignedQuote[] {
  let current: Slot | null = null
  const quotes: AssignedQuote[] = []
  for (const [index, token] of clause.tokens.entries()) {
    const named = slotOf(token)
    const slot = named === 'BODY' && !has(token, 'SAYS') ? textOf(clause.tokens.slice(0, index + 1)) : named
    // "The button should say" is still about the button.
    const isGlue = has(token, 'SAYS', 'CALLED') && !has(token, 'BODY') && current !== null && current !== 'NAME'
    if (slot !== null && !isGlue) current = slot
    if (token.kind === 'quote')
      quotes.push({ token, index, slot: isQuotedName(token) && current === null ? 'NAME' : current })
  }
  const behind = clause.tokens
    .slice((quotes[0]?.index ?? 0) + 1)
    .map(slotOf)
    .find((slot) => slot !== null)
  return quotes.map((quote) => (quote.slot === null ? { ...quote, slot: behind ?? null } : quote))
}

const glue = new Set<Concept>(['TO', 'IS', 'SAYS', 'JUST', 'WITH', 'THIS', 'CALLED', 'INSTEAD', 'IT'])
const verbs = new Set<Concept>(['ADD', 'WRITE', 'CHANGE', 'USE', 'CREATE', 'IN', 'TO', 'SAYS', 'IS'])
const politeEnd = new Set<Concept>(['FILLER', 'PLEASE', 'INSTEAD', 'THANKS', 'AND'])

/** "The header plain text …", "the header as text, …": tells the kind of header, not its words. */
const isKindOf = (tokens: readonly Token[], at: number, slot: Slot): boolean =>
  (slot === 'HEADER' || slot === 'FOOTER') &&
  (/^(?:plain|simple|text|texto|teks|simples)$/.test(tokens[at]?.key ?? '') ||
    (isMark(tokens[at], ',') && /^(?:text|texto|teks)$/.test(tokens[at - 1]?.key ?? '')))

const something = new Set(editLocales.flatMap((locale) => locale.something.split('|')))

/** "Something shorter" tells how the words shall be. */
const isOnlyWished = (words: string): boolean => something.has(words.toLowerCase().split(' ')[0] ?? '')

/** Unquoted words for a part: behind the part and a "to", "is", "saying", or directly behind it at the start of a clause. */
export function plainWords(clause: Clause, reading: Reading, slot: Slot): string {
  const at = clause.tokens.findLastIndex((token) => slotOf(token) === slot && !has(token, 'SAYS'))
  if (at === -1) return ''
  const isContent = (token: Token | undefined) => /^\p{Lu}\p{Ll}/u.test(token?.text ?? '')
  let from = at + 1
  while (
    !isContent(clause.tokens[from]) &&
    clause.tokens[from] &&
    (hasAny(clause.tokens[from], glue) || has(clause.tokens[from], 'FILLER') || isKindOf(clause.tokens, from, slot))
  )
    from += 1
  const isGlued = clause.tokens.slice(at + 1, from).some((token) => hasAny(token, glue))
  let to = clause.tokens.length
  // Hindi has its verbs around the words: "footer me likho Sharma Stores", "header me Order Ready likh do".
  const isOrder = (token: Token | undefined) =>
    reading.speech.book.code === 'hi' && hasAny(token, verbs) && !isContent(token) && token?.kind === 'word'
  const isHindiOrder = isOrder(clause.tokens[from]) || isOrder(clause.tokens[to - 1])
  while (from < to && isOrder(clause.tokens[from])) from += 1
  while (to > from && isOrder(clause.tokens[to - 1])) to -= 1
  // "Add a footer Thanks" gives a word, "add a footer thanks" is polite.
  const first = clause.tokens[from]
  while (to > (isContent(first) ? from + 1 : from) && hasAny(clause.tokens[to - 1], politeEnd)) to -= 1
  const isLead = clause.tokens
    .slice(0, at)
    .every((token) =>
      has(
        token,
        'DETERMINER',
        'FILLER',
        'AND',
        'ADD',
        'USE',
        'CHANGE',
        'CREATE',
        'ACTUALLY',
        'SORRY',
        'WANT',
        'PLEASE',
      ),
    )
  // "Make the footer pop" tells how it shall be; only what is added may be in small letters.
  const isMade = clause.tokens.slice(0, at).some((token) => has(token, 'CREATE', 'CHANGE'))
  const isPlain = first?.kind === 'word' && ((first.concepts.length === 0 && !isMade) || isContent(first))
  if (from >= to || !(isGlued || isHindiOrder || (isLead && isPlain))) return ''
  const { message } = reading.request
  const words = sourceOf(message, clause.tokens.slice(from, to))
  if (isOnlyWished(words)) return ''
  // A text ends with its full stop, which is no part of the clause; a title has none.
  const end = message[clause.tokens[to - 1]?.to ?? 0] ?? ''
  return slot === 'BODY' && to === clause.tokens.length && /[.!?।]/.test(end) ? words + end : words
}

const placed =
  /^(?:(?:and|but|also|then|so|please|no|ok)[, ]{1,3}){0,5}(?:(?:put|use|place|write|have|make|set|take) )?(?!(?:the|our|my|your|an?|it|its|that|this|there|we|i|something|nothing|what)\b)(.+?) (?:(?:in|into|as|at|for)|(?:should|could|must|can|will|would) (?:be|become|go (?:in|into|to)|stand in)|(?=the (?:header|footer)\b))(?: (?:the|my|our|a))? ?(?:header|footer|title|headline)(?: text)?(?: instead| please| now| too| then)*$/i

/** "Reply STOP to opt out should be the footer instead", "put Thanks for coming in the footer": the words stand first. */
function wordsBefore(clause: Clause, reading: Reading): string {
  const isOther = clause.tokens.some((token) => token.kind === 'quote' || has(token, 'REMOVE', 'NO', 'WANT'))
  const words = isOther ? '' : (placed.exec(sourceOf(reading.request.message, clause.tokens))?.[1] ?? '')
  return /^[\p{Lu}\p{N}]/u.test(words) ? words : ''
}

/** The words for a header or footer; '' when the clause gives none. */
export function wordsFor(clause: Clause, reading: Reading, slot: Slot): string {
  if (clause.slot === slot && clause.value) return clause.value
  const quoted = assignQuotes(clause).find((quote) => quote.slot === slot)
  return quoted?.token.text ?? (plainWords(clause, reading, slot) || wordsBefore(clause, reading))
}

/** True when the clause wants none of these parts: "no footer", "drop it", "footer: none". */
export function isUnwanted(clause: Clause, concepts: ReadonlySet<Concept>): boolean {
  const at = clause.tokens.findIndex((token) => hasAny(token, concepts))
  if (at === -1) return false
  const isRefusal =
    clause.valueTokens.length > 0 &&
    clause.valueTokens.length <= 3 &&
    has(clause.valueTokens[0], 'NEGATIVE', 'NO', 'SKIP')
  if (isRefusal) return true
  if (clause.value || clause.tokens.some((token) => token.kind === 'quote')) return false
  const before = clause.tokens.slice(0, at)
  // Hindi puts the verb last; elsewhere it stands before the part or right behind it.
  const behind = clause.tokens.slice(at + 1, at + 4)
  const isGoverned =
    before.some((token) => has(token, 'REMOVE', 'NO', 'SKIP')) ||
    behind.some(
      (token) =>
        has(token, 'REMOVE', 'SKIP', 'NEGATIVE', 'NO') || /^(?:gone|away|removed|deleted|dropped)$/.test(token.key),
    )
  const isBare = clause.tokens.every(
    (token) => hasAny(token, concepts) || has(token, 'DETERMINER', 'FILLER', 'OR', 'AND', 'PLEASE', 'COUNT'),
  )
  return isGoverned || (isBare && (clause.inherited === 'NO' || clause.inherited === 'REMOVE'))
}
