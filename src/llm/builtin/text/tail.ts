/** Recognises that a new sentence is said to us and is no longer part of the unquoted text before it. */
import { buttonConcepts, type Concept, slotConcepts } from '../concepts.ts'
import { isSentenceEnd } from './sentences.ts'
import { has, hasAny, isMark, type Token } from './token.ts'

const opening = new Set<Concept>(['AND', 'FILLER', 'DETERMINER', 'PLEASE', 'ACTUALLY', 'SORRY', 'THANKS', 'COUNT'])
const parts = new Set<Concept>([...buttonConcepts, 'HEADER', 'FOOTER', 'SAMPLE', 'CATEGORY', 'LANGUAGE'])
const talk = new Set<Concept>([
  'FINALIZE',
  'PLEASE',
  'FILLER',
  'THANKS',
  'AND',
  'PRAISE',
  'YES',
  'IT',
  'DETERMINER',
  'TEMPLATE',
  'JUST',
  'NO',
  'NEGATIVE',
])
const settings = new Set<Concept>([
  'CATEGORY_VALUE',
  'LANGUAGE_VALUE',
  'REGION',
  'AND',
  'IN',
  'FILLER',
  'PLEASE',
  'TEMPLATE',
  'CATEGORY',
  'LANGUAGE',
  'DETERMINER',
  'NAME',
  'CALLED',
  'IS',
  'IT',
  'CREATE',
  'ADD',
  'USE',
  'WANT',
  'SORRY',
  'ACTUALLY',
])
/** Stand between a part and its colon: "the footer should be: …". */
const linking = new Set<Concept>(['IS', 'SAYS', 'TO', 'CALLED'])

function sentenceFrom(tokens: readonly Token[], from: number): Token[] {
  let end = from
  while (end < tokens.length && end < from + 14 && tokens[end]?.kind !== 'newline' && !isSentenceEnd(tokens, end))
    end += 1
  return tokens.slice(from, end)
}

const words = (sentence: readonly Token[]) =>
  sentence.filter((token) => token.kind !== 'punctuation' || token.concepts.length > 0)

/** "Footer: …", "Name - …"; a label whose value is a variable is a line of the text ("Name: {{1}}"). */
function isLabel(sentence: readonly Token[], isLine: boolean): boolean {
  const colon = sentence.findIndex(
    (token, index) => index > 0 && index < 5 && isMark(token, isLine ? ':：=-–—' : ':：='),
  )
  if (colon < 1) return false
  const lead = sentence
    .slice(0, colon)
    .filter((token) => token.kind !== 'punctuation' && token.kind !== 'number' && !has(token, 'ORDINAL', 'COUNT'))
  while (lead.length > 1 && hasAny(lead.at(-1), linking) && !hasAny(lead.at(-1), slotConcepts)) lead.pop()
  if (!hasAny(lead.at(-1), slotConcepts) || lead.length > 4) return false
  if (
    lead.length > 1 &&
    !lead.slice(0, -1).every((token) => hasAny(token, slotConcepts) || hasAny(token, opening) || has(token, 'TEMPLATE'))
  )
    return false
  const isAmbiguous = has(lead.at(-1), 'NAME', 'BODY', 'LOCATION', 'SAMPLE', 'DOCUMENT')
  return !(isAmbiguous && sentence[colon + 1]?.kind === 'variable' && !has(lead.at(-1), 'SAMPLE'))
}

function isOrder(sentence: readonly Token[]): boolean {
  const rest = words(sentence)
  let at = 0
  while (at < 3 && hasAny(rest[at], opening) && !hasAny(rest[at], parts)) at += 1
  const first = rest[at]
  const near = rest.slice(at + 1, at + 6)
  if (has(first, 'NO', 'ADD', 'REMOVE') && near.slice(0, 4).some((token) => hasAny(token, parts))) return true
  // "The footer should say Valid until May", "I also want a button OK", "There should be one button, Shop".
  if (has(first, 'FOOTER', 'HEADER', 'BUTTON', 'QUICK_REPLY') && has(rest[at + 1], 'IS', 'SAYS', 'TO')) return true
  if (has(first, 'BODY') && has(rest[at + 1], 'TO')) return true
  const isWish =
    /^(?:i|we|there)$/.test(first?.key ?? '') && near.slice(0, 3).some((token) => has(token, 'WANT', 'IS', 'SAYS'))
  if (isWish && near.some((token) => hasAny(token, parts))) return true
  if (has(first, 'FOR') && near.slice(0, 2).some((token) => has(token, 'FOOTER', 'HEADER'))) return true
  if (has(first, 'USE', 'CHANGE') && rest.some((token) => has(token, 'SAMPLE'))) return true
  if (has(first, 'SAMPLE') && near.some((token) => has(token, 'IS', 'FOR') || token.kind === 'variable')) return true
  if (has(first, 'CALLED') && (near[0]?.kind === 'snake' || near[0]?.kind === 'quote')) return true
  if (
    has(first, 'QUICK_REPLY', 'FOOTER', 'HEADER', 'BUTTON', 'URL_BUTTON', 'CALL_BUTTON') &&
    near.some(({ kind }) => kind === 'quote' || kind === 'url' || kind === 'phone')
  )
    return true
  return first?.kind === 'variable' && isMark(rest[at + 1], '=')
}

/** Whether the sentence that begins at `from` is a question to us. */
export function asksUs(tokens: readonly Token[], from: number): boolean {
  const sentence = sentenceFrom(tokens, from)
  return has(sentence[0], 'QUESTION', 'POLITE') && isMark(tokens[from + sentence.length], '?')
}

/** Whether behind a comma or "and" inside a text another part begins; languages and categories may be words of the text. */
export function startsPart(tokens: readonly Token[], from: number): boolean {
  const sentence = sentenceFrom(tokens, from)
  const label = sentence.slice(0, 4).findLast((token, at) => isMark(sentence[at + 1], ':：=') && hasAny(token, parts))
  return isOrder(sentence) || (label !== undefined && isLabel(sentence, false))
}

/** Whether the sentence that begins at `from` is an instruction; `isLine` when a line begins there too. */
export function startsInstruction(tokens: readonly Token[], from: number, isLine: boolean): boolean {
  let start = from
  while (isLine && (tokens[start]?.kind === 'newline' || isMark(tokens[start], '-–—*•·#>'))) start += 1
  if (isLine && /^\d{1,2}$/.test(tokens[start]?.text ?? '') && isMark(tokens[start + 1], '.)')) start += 2
  const sentence = sentenceFrom(tokens, start)
  if (sentence.length === 0) return false
  if (isLabel(sentence, isLine) || isOrder(sentence)) return true
  const said = words(sentence)
  const isClosing =
    said.some((token) => has(token, 'FINALIZE')) && said.length <= 8 && said.every((token) => hasAny(token, talk))
  const isSetting =
    said.some((token) => has(token, 'CATEGORY_VALUE', 'LANGUAGE_VALUE')) &&
    said.every((token) => token.kind === 'snake' || hasAny(token, settings))
  return isClosing || isSetting
}
