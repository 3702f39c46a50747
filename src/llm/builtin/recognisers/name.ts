/** The template's name: a given one in plain words is made valid, a wish for any name is noted. */

import { isAboutCustomers } from '../../../assistant/brief/customers-name.ts'
import { findLanguage, normaliseLanguageCode } from '../../../template/languages.ts'
import { buttonConcepts, type Concept } from '../concepts.ts'
import { faultySlot } from '../context.ts'
import { type Reading, variableNames } from '../reading.ts'
import type { Clause } from '../text/clauses.ts'
import { has, hasAny, sourceOf, type Token } from '../text/token.ts'
import { isModal } from './sample-words.ts'
import { isQuotedName } from './wording.ts'

const longestName = 60

/** Words as a template name: `Late Lunch` is `late_lunch`; '' when nothing usable is in them. */
export const toName = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
    .slice(0, 512)

const isSnakeName = (token: Token | undefined): token is Token =>
  token?.kind === 'snake' &&
  !(/^[a-z]{2,3}_[a-z]{2,3}$/i.test(token.text) && findLanguage(normaliseLanguageCode(token.text)) !== null)

const glue = new Set<Concept>([
  'TO',
  'IS',
  'JUST',
  'SAYS',
  'FILLER',
  'THIS',
  'IN',
  'IT',
  'TEMPLATE',
  'DETERMINER',
  'CALLED',
  'FOR',
])
const ownedParts = new Set<Concept>(['BUSINESS', 'OWN', 'HEADER', 'FOOTER', 'BODY', 'QUESTION', 'VARIABLE', 'MENTION'])
const stops = new Set<Concept>([
  'USE',
  'CREATE',
  'CHANGE',
  'IS',
  'WITH',
  'BODY',
  'AND',
  'FINALIZE',
  'HEADER',
  'FOOTER',
  'LANGUAGE_VALUE',
  'CATEGORY_VALUE',
  'IN',
  'INSTEAD',
  'PLEASE',
  'FOR',
  'FILLER',
  'CATEGORY',
  'LANGUAGE',
])

/** What stands behind "named", "call it", "the name is". */
function nameBehind(message: string, tokens: readonly Token[], at: number): string {
  let from = at + 1
  // "Call it New Arrivals": a capital begins the name.
  const isCapital = (token: Token) => /^\p{Lu}\p{Ll}/u.test(token.text) && token.text !== message
  for (let token = tokens[from]; token; token = tokens[from]) {
    const isGlue = hasAny(token, glue) || isModal(token)
    if (!isGlue || token.kind === 'snake' || isCapital(token)) break
    from += 1
  }
  const first = tokens[from]
  if (first === undefined || first.kind === 'variable') return ''
  if (first.kind === 'quote' || first.kind === 'snake') return first.text
  let to = from
  while (to < tokens.length && to < from + 8) {
    const token = tokens[to]
    if (token === undefined || token.kind === 'newline' || token.kind === 'punctuation' || token.kind === 'quote') break
    // "Gym Closed Today": a capital keeps a small word in the name.
    const isKept =
      /^\p{Lu}\p{Ll}/u.test(token.text) &&
      /^\p{Lu}/u.test(tokens[from]?.text ?? '') &&
      !has(token, 'CATEGORY_VALUE', 'LANGUAGE_VALUE')
    if (to > from && hasAny(token, stops) && !has(token, 'NAME') && !isKept) break
    to += 1
  }
  const words = sourceOf(message, tokens.slice(from, to))
  return judgement.test(words) ? '' : words
}

/** "The name is wrong" judges it. */
const judgement =
  /^(?:(?:all |not |too )?(?:wrong|incorrect|right|correct|bad|ugly|fine|ok|okay|good|great|long|short|missing|taken))$/i

const handing = new Set<Concept>([
  'WITH',
  'POLITE',
  'USE',
  'CREATE',
  'CHANGE',
  'WANT',
  'PLEASE',
  'FILLER',
  'AND',
  'ADD',
  'YES',
  'ACTUALLY',
])

/** The "as", "is" or "for" that binds words to the "name" behind them. */
function nameBinder(tokens: readonly Token[], at: number): number | null {
  let binder = at - 1
  while (has(tokens[binder], 'DETERMINER', 'PRAISE')) binder -= 1
  return binder > 0 && has(tokens[binder], 'JUST', 'IS', 'FOR') ? binder : null
}

/** What stands before "as the name", "is the name", "for the name". */
function nameBefore(message: string, tokens: readonly Token[], at: number): string {
  const binder = nameBinder(tokens, at)
  if (binder === null || tokens.slice(0, binder).some((token) => hasAny(token, ownedParts))) return ''
  let end = binder
  while (end > 0 && /^(?:would|could|should|shall|can|will)$/.test(tokens[end - 1]?.key ?? '')) end -= 1
  const verb = tokens.findLastIndex(
    (token, index) => index < end && (hasAny(token, handing) || /^(?:take|have|try|pick)$/.test(token.key)),
  )
  const words = tokens.slice(verb + 1, end)
  const first = words[0]
  if (first?.kind === 'quote' || first?.kind === 'snake') return first.text
  const isPlain =
    words.length > 0 && words.length <= 6 && words.every(({ kind }) => kind === 'word' || kind === 'number')
  const isPronoun = words.every((token) => has(token, 'IT', 'THIS', 'DETERMINER', 'QUESTION'))
  return isPlain && !isPronoun ? sourceOf(message, words) : ''
}

/** "A studio called X" names the business; "a template called X" and "call it X" name the template. */
function isBusinessName(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at)
  if (isSnakeName(tokens[at + 1])) return false
  const spoken = tokens[at]?.key ?? ''
  if (/\b(?:it|this|that|thing|mine|template|name|naam|nombre|nome|nama)\b/.test(spoken)) return false
  // "It should be called X": what is built here, not the shop.
  if (has(before[0], 'IT') && !before.some((token) => has(token, 'BUSINESS', 'OWN'))) return false
  const lastTemplate = before.findLastIndex((token) => has(token, 'TEMPLATE', 'CATEGORY_VALUE'))
  const lastBusiness = before.findLastIndex(
    (token) => has(token, 'BUSINESS', 'OWN') || (token.kind === 'word' && token.concepts.length === 0),
  )
  return lastTemplate === -1 || lastBusiness > lastTemplate
}

/** "El nombre del paciente", "com o nome do aluno": nothing that looks like the name of a template. */
function isOfSomebody(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1).find((token) => !hasAny(token, glue))
  return has(tokens[at + 1], 'FOR') && behind?.kind === 'word' && !/^\p{Lu}/u.test(behind.text)
}

function nameIn(clause: Clause, reading: Reading): string {
  const { message } = reading.request
  const { tokens } = clause
  if (clause.slot === 'NAME' && clause.value) return clause.value
  const isAboutPart =
    reading.draft().name !== undefined &&
    !tokens.some((token) => has(token, 'NAME', 'RENAME')) &&
    faultySlot(reading) !== null &&
    faultySlot(reading) !== 'NAME'
  if (isAboutPart) return ''
  const isAnswer = reading.request.asked === 'name' && !tokens.some((token) => has(token, 'OWN', 'BUSINESS'))
  const isPartName = (at: number) =>
    tokens.slice(0, at).some((token) => hasAny(token, buttonConcepts)) && !isSnakeName(tokens[at + 1])
  const called = tokens.findIndex(
    (token, index) =>
      has(token, 'CALLED', 'RENAME') &&
      !isPartName(index) &&
      !isOfSomebody(tokens, index) &&
      (isAnswer || !isBusinessName(tokens, index)),
  )
  if (called !== -1) return nameBehind(message, tokens, called)
  const named = tokens.findIndex((token) => has(token, 'NAME') && !has(token, 'CUSTOMER_NAME'))
  const isAboutSamples = tokens.some((token) => has(token, 'SAMPLE', 'CUSTOMER_NAME', 'VARIABLE'))
  if (named !== -1 && !isAboutSamples) {
    const behind = nameBehind(message, tokens, named)
    const isGiven =
      (hasAny(tokens[named + 1], glue) && !isOfSomebody(tokens, named)) ||
      isModal(tokens[named + 1]) ||
      isSnakeName(tokens[named + 1]) ||
      tokens[named + 1]?.kind === 'quote' ||
      // "Marketing, English, name winter": behind nothing but settings.
      tokens.slice(0, named).every((token) => token.kind === 'punctuation' || hasAny(token, besideName))
    const isOther =
      /\b(?:my|your|our)\b/.test(message.slice(tokens[named - 1]?.from ?? 0, tokens[named]?.from ?? 0)) &&
      !isSnakeName(tokens[named + 1])
    if (isGiven && !isOther && behind !== '') return behind
  }
  const before = named === -1 || isAboutSamples ? '' : nameBefore(message, tokens, named)
  if (before !== '') return before
  const variables = variableNames(reading.draft())
  const snakes = tokens.filter(
    (token) => (isSnakeName(token) || isQuotedName(token)) && !variables.includes(token.text),
  )
  return snakes.length === 1 && !isAboutSamples ? (snakes[0]?.text ?? '') : ''
}

const besideName = new Set<Concept>(['CATEGORY_VALUE', 'LANGUAGE_VALUE', 'TEMPLATE', 'REGION', 'IN', 'AND', 'FILLER'])

/** "You choose a name"; not "write a template named t_one" and not "write it, my shop is called Green Leaf". */
export const leavesName = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => has(token, 'YOURSELF', 'WRITE', 'CHOOSE')) &&
  !tokens.some(({ kind }) => kind === 'snake') &&
  (tokens.some((token) => has(token, 'NAME')) ||
    (tokens.some((token) => has(token, 'CALLED')) && !tokens.some((token) => has(token, 'OWN', 'BUSINESS'))))

/** "Maybe Cyber Monday", "how about Cyber Monday". */
export const isHesitation = (token: Token | undefined): boolean =>
  /^(?:maybe|perhaps|how about|what about|possibly|let's say|something like|quiza|quizas|talvez|mungkin|shayad|शायद)$/.test(
    token?.key ?? '',
  )

/** Whether an answer to the question for a name says which words of it are the name. */
export const tellsName = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, at) =>
      has(token, 'CALLED', 'RENAME') ||
      (has(token, 'NAME') &&
        (has(tokens[at + 1], 'IS', 'SAYS') || isModal(tokens[at + 1]) || nameBinder(tokens, at) !== null)),
  )

/** A terse answer to the question for a name. */
export function answerName(message: string, tokens: readonly Token[]): string {
  const snake = tokens.find(isSnakeName)
  if (snake) return snake.text
  const quote = tokens.find((token) => token.kind === 'quote')
  const said = tokens.slice(tokens.findIndex((token) => !isHesitation(token)))
  const words = (quote?.text ?? sourceOf(message, said)).trim()
  return words.length <= longestName && !words.includes('\n') ? words.replace(/[.!]$/, '') : ''
}

export function recogniseName(clause: Clause, reading: Reading): boolean {
  if (leavesName(clause.tokens)) {
    reading.signal('choose')
    return false
  }
  const name = toName(nameIn(clause, reading))
  const isNew = /[a-z]/.test(name) && name !== reading.draft().name
  const isSaid = clause.slot === 'NAME' || clause.tokens.some(({ kind }) => kind === 'snake' || kind === 'quote')
  if (isNew && (isSaid || !isAboutCustomers(reading.request.message, clause.tokens)))
    reading.edit({ op: 'set_name', name })
  return false
}
