/** Terse answers: a message that says nothing but the thing that was asked for. */

import { isFormWish } from '../../assistant/brief/retell.ts'
import { isTask } from '../../assistant/brief/task.ts'
import { isGalleryWord } from '../../assistant/brief/vocabulary.ts'
import { readBrief } from '../../assistant/reading/index.ts'
import { piecesOf } from '../../assistant/reading/pieces.ts'
import { isPastedText, quotedText } from '../../assistant/reading/protected.ts'
import { editLocales } from '../../language/edit-locales.ts'
import { findComponent } from '../../template/draft.ts'
import type { Asked } from '../model.ts'
import { type Concept, slotConcepts } from './concepts.ts'
import { faultySlot } from './context.ts'
import { bodyText, buttons, isAuthentication, type Reading } from './reading.ts'
import { relabelFaulty } from './recognisers/buttons/change.ts'
import { parseButtons } from './recognisers/buttons/parse.ts'
import { answerName, isHesitation, tellsName, toName } from './recognisers/name.ts'
import { isLanguageCode, isTextForCustomers, isTextInSentences, isTextWithVariables } from './template-text.ts'
import type { Clause } from './text/clauses.ts'
import { has, hasAny, type Token } from './text/token.ts'

const longestFooter = 160

const objects = new Set<Concept>([
  ...slotConcepts,
  ...([
    'LINE',
    'EMOJI',
    'CATEGORY_VALUE',
    'LANGUAGE_VALUE',
    'CUSTOMER_NAME',
    'VARIABLE',
    'TEMPLATE',
    'FOOTER',
  ] as const),
])
const nearObject = 6

/** "Remove the footer" is said to us, "Remove the stress from tax season" to customers. */
function isOrder(tokens: readonly Token[], at: number): boolean {
  if (!has(tokens[at], 'ADD', 'REMOVE', 'CHANGE', 'USE', 'RENAME')) return false
  const behind = tokens.slice(at + 1, at + nearObject)
  return (
    behind.length === 0 ||
    behind.some((token) => hasAny(token, objects) || token.kind === 'snake') ||
    has(behind[0], 'IT', 'THIS')
  )
}

/** Whether the message talks to us, so that it is not itself the words that were asked for. */
function isTalk(clauses: readonly Clause[], reading: Reading): boolean {
  const tokens = clauses.flatMap((clause) => clause.tokens)
  if (clauses.some((clause) => clause.slot !== null && clause.slot !== 'THIS')) return true
  const first = tokens.find(
    (token) => token.kind !== 'punctuation' && (!has(token, 'AND', 'FILLER', 'PLEASE') || has(token, 'POLITE')),
  )
  if (tokens.length <= 12 && tokens.some((token) => has(token, 'START_OVER'))) return true
  const talks = [
    'FINALIZE',
    'UNDO',
    'REDO',
    'START_OVER',
    'SHOW',
    'REPEAT',
    'SKIP',
    'CANCEL',
    'WRITE',
    'YOURSELF',
    'NEGATIVE',
    'YES',
    'THANKS',
    'FORGET',
    'QUESTION',
    'NO',
    'HOW_ARE_YOU',
    'POLITE',
    'WANT',
    'CALLED',
    'SORRY',
    'ACTUALLY',
    'MENTION',
    'RESTORE',
  ] as const
  const unknown = tokens.filter((token) => token.kind === 'word' && token.concepts.length === 0).length
  if (first !== undefined && isOrder(tokens, tokens.indexOf(first))) return true
  if (has(first, ...talks) && !(has(first, 'YES', 'NO', 'NEGATIVE', 'THANKS') && unknown > 3)) return true
  const known = tokens.filter((token) => hasAny(token, slotConcepts)).length
  return (
    (known > 0 && unknown <= 2) ||
    (tokens.length <= 3 &&
      tokens.every((token) => token.concepts.length > 0 || token.kind === 'punctuation' || token.kind === 'emoji') &&
      reading.request.asked !== 'buttons')
  )
}

const isOneQuote = (tokens: readonly Token[]) =>
  tokens.filter((token) => token.kind !== 'punctuation').length === 1 && tokens.some((token) => token.kind === 'quote')

/** `Type "STOP" to leave`: a text with quoted words in it, and not words that bring a quoted text. */
function isAroundQuotes(message: string, tokens: readonly Token[]): boolean {
  const quote = tokens.findIndex(({ kind }) => kind === 'quote')
  const lead = tokens.slice(0, quote).filter(({ kind }) => kind === 'word')
  const quoted = tokens.filter(({ kind }) => kind === 'quote').reduce((sum, { text }) => sum + text.length, 0)
  return (
    /^[¡¿]?\p{Lu}/u.test(message) && quoted * 2 < message.length && lead.some(({ concepts }) => concepts.length === 0)
  )
}

function answerBody(clauses: readonly Clause[], reading: Reading): boolean {
  const { message } = reading.request
  const tokens = clauses.flatMap((clause) => clause.tokens)
  if (
    isAuthentication(reading) ||
    isOneQuote(tokens) ||
    isTask(message) ||
    isFormWish(message, reading.request.userLanguage)
  )
    return false
  const hasQuote = tokens.some((token) => token.kind === 'quote') && !isAroundQuotes(message, tokens)
  const words = message.trim().split(/\s+/).length
  const isHandedOver = clauses.some(
    ({ tokens: said }) =>
      said.some((token) => has(token, 'THIS')) &&
      said.some((token) => has(token, 'BODY')) &&
      said.some((token) => has(token, 'ADD', 'USE', 'WRITE')),
  )
  if (isHandedOver || words < 4 || (hasQuote && !message.includes('\n'))) return false
  reading.edit({ op: 'set_body', text: message.trim() })
  return true
}

function answerWords(reading: Reading, part: 'header' | 'footer', tokens: readonly Token[]): boolean {
  const { message } = reading.request
  const quote = isOneQuote(tokens) ? tokens.find((token) => token.kind === 'quote')?.text : undefined
  const text = quote ?? message.trim()
  if (
    text.length > longestFooter ||
    text.includes('\n') ||
    (quote === undefined && tokens.some((token) => token.kind === 'quote'))
  )
    return false
  reading.edit(part === 'header' ? { op: 'set_header', format: 'TEXT', text } : { op: 'set_footer', text })
  return true
}

function answerButtons(reading: Reading, tokens: readonly Token[]): boolean {
  if (buttons(reading).length > 0) return false
  const given = parseButtons(tokens, { message: reading.request.message, defaultType: 'QUICK_REPLY', isPlural: true })
  if (given.length === 0) return false
  reading.edit({ op: 'set_buttons', buttons: given })
  return true
}

/** An address alone, where a picture is missing, is where the picture is; what is wrong with that the rules say. */
function answerMedia(reading: Reading): boolean {
  const header = findComponent(reading.draft(), 'HEADER')
  const message = reading.request.message.trim()
  if (
    header === undefined ||
    header.format === 'TEXT' ||
    header.format === 'LOCATION' ||
    !/^(?:https?:\/\/|\d::)\S+$/i.test(message)
  )
    return false
  reading.edit({ op: 'set_header', format: header.format, handle: message })
  return true
}

/** Bare words after a fault was reported are for the part that has it. */
function answerFix(reading: Reading, tokens: readonly Token[]): boolean {
  const slot = faultySlot(reading)
  if (
    tokens.some(
      (token) =>
        token.kind === 'quote' ||
        has(token, 'EMOJI', 'SHORTEN', 'IT', 'THIS', 'ONLY', 'CATEGORY_VALUE', 'LANGUAGE_VALUE') ||
        hasAny(token, slotConcepts),
    )
  )
    return false
  const isAddress = tokens.some(({ kind }) => kind === 'phone' || kind === 'url')
  if (slot === 'BUTTON' && !isAddress && reading.request.message.length <= longestFooter)
    return relabelFaulty(reading, reading.request.message.trim())
  // Where a file is missing, words are no header: "I have none right now".
  const isText = findComponent(reading.draft(), 'HEADER')?.format === 'TEXT'
  if (slot === 'HEADER') return answerMedia(reading) || (isText && answerWords(reading, 'header', tokens))
  return slot === 'FOOTER' && answerWords(reading, 'footer', tokens)
}

function setText(reading: Reading, text = reading.request.message.trim()): boolean {
  if (isAuthentication(reading)) return false
  reading.edit({ op: 'set_body', text })
  return true
}

function answerForName(clauses: readonly Clause[], tokens: readonly Token[], reading: Reading): boolean {
  const { message } = reading.request
  if (tellsName(tokens) || isLanguageCode(message)) return false
  // Of words in a language that we know little of only a name as machines write it is sure to be one.
  if (
    reading.speech.book.code !== reading.speech.spoken.split('-')[0] &&
    !tokens.some(({ kind }) => kind === 'snake' || kind === 'quote')
  )
    return false
  // "Swap free coffee for free cake" is no name, "Summer Swap" is one.
  const isWish =
    tokens.length > 3 && tokens.some((token) => has(token, 'REPLACE', 'CHANGE', 'MENTION', 'EXPIRY', 'NOT'))
  const isSentence = message.trim().split(/\s+/).length > 4 && /[.!?]["”']?$/.test(message.trim())
  const isAlone = tokens.length <= 8 && clauses.length === 1 && !isWish && !isSentence
  const name = isAlone ? toName(answerName(message, tokens)) : ''
  if (!/[a-z]/.test(name)) return false
  reading.edit({ op: 'set_name', name })
  return true
}

/** "Make a template of this text:", and the text below. */
function textBelow(message: string): string | null {
  const [, lead = '', text = ''] = /^([^\n:]{3,80}):[ \t]*\n\s*(\S[\s\S]*)$/.exec(message) ?? []
  const names = editLocales.flatMap(({ words }) => words.body.split('|'))
  const isAbout = piecesOf(lead).some(({ key }) => names.includes(key))
  return isAbout && text.split(/\s+/).length >= shortestBelow && !/^[^\n:]{1,40}:\s/m.test(text) ? text.trim() : null
}

const shortestBelow = 5

/** Questions to which a quoted text may be said without being their answer. */
const isOpen = (asked: Asked | null): boolean =>
  asked === null || asked === 'purpose' || asked === 'body' || asked === 'confirm'

/** "Message in Spanish: “…”" says what language the quoted words are in. */
function setQuoted(reading: Reading, quoted: string): boolean {
  const { message, userLanguage, draft } = reading.request
  const { language } = readBrief(
    message.replace(quoted, () => ''),
    userLanguage,
    isGalleryWord,
  )
  if (language !== null && language.code !== draft.language)
    reading.edit({ op: 'set_language', language: language.code })
  return setText(reading, quoted)
}

/** True when the message was nothing but the answer to what was asked. */
export function answerBare(clauses: readonly Clause[], reading: Reading): boolean {
  const { asked, message } = reading.request
  const quoted = isOpen(asked) ? quotedText(message) : null
  if (quoted !== null) return setQuoted(reading, quoted)
  const below = textBelow(message)
  if (below !== null && bodyText(reading.draft()) === '') return setText(reading, below)
  if ((asked === 'body' || message.includes('{{')) && isPastedText(message)) return setText(reading)
  if (asked !== 'header' && asked !== 'footer' && isTextWithVariables(clauses)) return setText(reading)
  if (asked === 'body' && (isTextInSentences(message, clauses) || isTextForCustomers(message, clauses)))
    return setText(reading)
  const tokens = clauses.flatMap((clause) => [...clause.tokens, ...clause.valueTokens])
  const isAsking = tokens.length <= 10 && tokens.some((token) => has(token, 'QUESTION'))
  if (clauses.some((clause) => clause.hasQuestionMark) && (asked !== 'body' || isAsking)) return false
  const isNameOffer = asked === 'name' && clauses.length === 1 && isHesitation(tokens[0])
  if (asked === null || (!isNameOffer && isTalk(clauses, reading))) return false
  switch (asked) {
    case 'name':
      return answerForName(clauses, tokens, reading)
    case 'body':
      return answerBody(clauses, reading)
    case 'header':
      return tokens.some((token) => has(token, 'IMAGE', 'VIDEO', 'DOCUMENT', 'LOCATION'))
        ? false
        : answerWords(reading, 'header', tokens)
    case 'footer':
      return !isAuthentication(reading) && answerWords(reading, 'footer', tokens)
    case 'buttons':
      return !isAuthentication(reading) && answerButtons(reading, tokens)
    case 'fix':
      return answerFix(reading, tokens)
    default:
      return false
  }
}
