/** The language of the template by English or native name, code, or country variant. */
import { isUnknownLanguage } from '../../../assistant/frames/settings.ts'
import { editLocales } from '../../../language/edit-locales.ts'
import { nearestTo } from '../../../language/places.ts'
import { findLanguage, normaliseLanguageCode } from '../../../template/languages.ts'
import { commonLexicon } from '../lexicon/index.ts'
import type { Reading } from '../reading.ts'
import { remarkOn } from '../remarks.ts'
import type { Clause } from '../text/clauses.ts'
import { fold, has, isMark, type Token } from '../text/token.ts'
import { isInName, isOfNoun } from '../told-clauses.ts'
import { leavesChoice } from './category-meaning.ts'

const codePattern = /^[a-z]{2,3}[-_][a-z]{2,3}$/i

/** "US", "IN" and "IT" are words too: as a country they are only read in capitals. */
const isRegion = (token: Token | undefined, isLast = false) =>
  has(token, 'REGION') && (token?.text.length !== 2 || token.text === token.text.toUpperCase() || isLast)

function narrowed(base: string, region: string | null): string {
  if (region === null) return base
  const code = `${base.split('_')[0]}_${region}`
  return findLanguage(code) ? code : base
}

/** A country next to the name: before it, behind it, or in brackets or behind "for" and "of". */
function regionNear(tokens: readonly Token[], at: number): string | null {
  if (isRegion(tokens[at - 1])) return tokens[at - 1]?.value ?? null
  let next = at + 1
  while (next < at + 4 && (isMark(tokens[next], '([-–/') || has(tokens[next], 'FOR', 'IN', 'FROM', 'DETERMINER')))
    next += 1
  return isRegion(tokens[next], next === at + 1 && tokens[next + 1]?.kind !== 'word')
    ? (tokens[next]?.value ?? null)
    : null
}

const everydayWords = new Set(['polish', 'lao', 'dari', 'eng', 'british', 'arab'])

/** "Polish the wording" and "sample lao": in small letters these name a language only where one is spoken of. */
function isEverydayWord(token: Token | undefined, before: Token | undefined, after: Token | undefined): boolean {
  if (token === undefined || !everydayWords.has(token.key) || /^\p{Lu}/u.test(token.text)) return false
  const isSpokenOf =
    has(before, 'LANGUAGE', 'TRANSLATE', 'CATEGORY_VALUE') || (has(before, 'IN', 'TO') && !has(after, 'DETERMINER'))
  return !isSpokenOf && !has(after, 'TEMPLATE', 'CATEGORY_VALUE', 'LANGUAGE') && !isMark(after, ',')
}

/** "English I guess". */
const hesitating =
  /^(?:i|guess|think|suppose|would say|say|probably|maybe|perhaps|then|it is|obviously|of course|naturally|please|creo|supongo|acho|mungkin|shayad)$/

const nameWords = new Set(editLocales.flatMap(({ words }) => words.name.split('|')).map(fold))

/** "Spanish restaurant" is no wish for Spanish: a language counts alone, behind "in", or before what it may describe. */
function isMeant(tokens: readonly Token[], at: number, clause: Clause, asked: boolean): boolean {
  const before = tokens[at - 1]
  let next = at + 1
  while (isMark(tokens[next], '([)]') || has(tokens[next], 'REGION')) next += 1
  const after = tokens[next]
  if (isEverydayWord(tokens[at], before, after) && clause.slot !== 'LANGUAGE' && !asked) return false
  if (
    clause.slot === 'LANGUAGE' ||
    asked ||
    has(before, 'IN', 'LANGUAGE', 'TO', 'IS', 'TRANSLATE') ||
    (has(before, 'IT') && !has(before, 'THIS'))
  )
    return true
  if (at === 0 && tokens.slice(next).every((token) => hesitating.test(token.key))) return true
  if (after?.kind === 'word' && after.concepts.length === 0 && !nameWords.has(after.key))
    return has(before, 'CATEGORY_VALUE') && has(tokens[next + 1], 'TEMPLATE', 'BODY')
  // Any word that tells us something may follow; a plain noun or a kind of business is described by the language.
  // "Utility" is a category and a business; which one it is the word behind it tells.
  const isCategory = has(after, 'CATEGORY_VALUE') && !has(tokens[next + 1], 'BUSINESS')
  return after === undefined || after.kind !== 'word' || isCategory || !has(after, 'BUSINESS')
}

/** "Utility, en, …": as short as this only where nothing else stands between two marks. */
const shortCodes = new Set(['en', 'es', 'pt', 'fr', 'EN', 'ES', 'PT', 'FR', 'DE'])

const isEdge = (token: Token | undefined): boolean => token === undefined || token.kind === 'punctuation'
const isShortCode = (tokens: readonly Token[], at: number): boolean =>
  shortCodes.has(tokens[at]?.text ?? '') && isEdge(tokens[at - 1]) && isEdge(tokens[at + 1])

/** Who leaves the choice to us gets the language that is spoken here. */
const ownLanguage: Readonly<Record<string, string>> = { en: 'en_US', es: 'es', pt: 'pt_BR', hi: 'hi', id: 'id' }

const asCode = (text: string): string | null => {
  const code = normaliseLanguageCode(text)
  if (findLanguage(code)) return code
  return code.length > 3 && codePattern.test(code) ? (code.replace('-', '_').split('_')[0] ?? null) : null
}

/** "No hay clase de inglés" and "at Polish Please": a language is spoken of to the customers, or a part of a name. */
const isTold = (token: Token, { request }: Reading): boolean => isOfNoun(token, request) || isInName(token, request)

function languageIn(clause: Clause, tokens: readonly Token[], asked: boolean, reading: Reading): string | null {
  let found: string | null = null
  for (const [index, token] of tokens.entries()) {
    const isNegated = has(tokens[index - 1], 'NOT', 'NEGATIVE', 'FROM')
    if (has(token, 'LANGUAGE_VALUE') && !isNegated && isMeant(tokens, index, clause, asked) && !isTold(token, reading))
      found = narrowed(token.value ?? '', regionNear(tokens, index))
    else if (token.kind === 'snake' && codePattern.test(token.text) && findLanguage(normaliseLanguageCode(token.text)))
      found = normaliseLanguageCode(token.text)
  }
  return found
}

/** Codes with a hyphen ("pt-BR") are two tokens; they are read from the text that was written. */
function hyphenatedCode(message: string, tokens: readonly Token[]): string | null {
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1]
    if (!next || next.from !== token.to + 1 || !/^[a-z]{2,3}$/.test(token.text) || !/^[A-Z]{2}$/.test(next.text))
      continue
    const code = normaliseLanguageCode(message.slice(token.from, next.to))
    if (findLanguage(code)) return code
  }
  return null
}

/** "In Basque": a language that there is, but no template in it, with those near it. */
function refuseUnknown(tokens: readonly Token[], reading: Reading): void {
  const named = tokens.find(
    (token, at) =>
      has(tokens[at - 1], 'IN', 'LANGUAGE', 'TRANSLATE', 'IS') &&
      /^\p{Lu}/u.test(token.text) &&
      isUnknownLanguage(token.text),
  )
  if (named === undefined) return
  const near = nearestTo(named.text).map((code) => findLanguage(code)?.name ?? code)
  remarkOn(reading, 'noSuchLanguage', near.join(', '))
}

export function recogniseLanguage(clause: Clause, reading: Reading): boolean {
  const { message, asked } = reading.request
  const isLabel = clause.slot === 'LANGUAGE'
  const tokens = isLabel ? [...clause.tokens, ...clause.valueTokens] : clause.tokens
  const isShort = asked === 'language' && tokens.length <= 6
  const code = languageIn(clause, tokens, isShort, reading) ?? hyphenatedCode(message, tokens)
  const named = tokens.findIndex((token) => has(token, 'LANGUAGE'))
  const behind = tokens.slice(named + 1).find((token) => !has(token, 'IS', 'TO', 'DETERMINER'))
  const coded = named !== -1 && behind && behind === tokens.at(-1) ? asCode(behind.text) : null
  const quoted = isLabel ? commonLexicon.get(fold(clause.value ?? '')) : undefined
  const spelled = quoted?.concepts.includes('LANGUAGE_VALUE') ? quoted.value : null
  const bare =
    isLabel || isShort ? asCode((isLabel ? (clause.value ?? '') : message).trim().replace(/[.!]$/, '')) : null
  const short = asCode(
    tokens.find((_, at) => reading.clauses.length + tokens.length > 2 && isShortCode(tokens, at))?.text ?? '',
  )
  const isLeft = asked === 'language' && code === null && leavesChoice(message)
  const language =
    code ?? coded ?? spelled ?? bare ?? short ?? (isLeft ? (ownLanguage[reading.speech.book.code] ?? 'en_US') : null)
  if (language === null) refuseUnknown(tokens, reading)
  if (language !== null && language !== reading.draft().language) reading.edit({ op: 'set_language', language })
  return false
}
