/** Shortens a text by leaving out sentences; what the user wants to keep stays. */
import { isGalleryWord } from '../../../assistant/brief/vocabulary.ts'
import { readMessage } from '../../../assistant/reading/index.ts'
import { findPlaceholders } from '../../../template/placeholders.ts'
import { bodyText, type Reading } from '../reading.ts'
import type { Clause } from '../text/clauses.ts'
import { splitSentences } from '../text/sentences.ts'
import { fold, has, sourceOf } from '../text/token.ts'
import { findValues, type ValueKind } from './values.ts'

/** Share of the text that is aimed at when no length is given. */
const usualShare = 0.6

const kindsByNoun: readonly [RegExp, readonly ValueKind[]][] = [
  [/code|coupon|codigo|kode|कोड/, ['code']],
  [/price|cost|amount|precio|preco|harga|कीमत/, ['money']],
  [/discount|percent|offer|descuento|desconto|diskon|छूट/, ['percent', 'money']],
  [/date|day|deadline|fecha|data|tanggal|तारीख/, ['date', 'weekday']],
  [/time|hour|hora|jam|समय/, ['time']],
]

/** What a sentence must hold to be kept, from the words behind "keep". */
function isKept(sentence: string, wish: string): boolean {
  const kinds = kindsByNoun.filter(([noun]) => noun.test(wish)).flatMap(([, found]) => found)
  if (kinds.some((kind) => findValues(sentence, kind).length > 0)) return true
  const words = wish.split(/[^\p{L}\p{M}\p{N}%$]+/u).filter((word) => word.length > 3)
  return words.some((word) => fold(sentence).includes(word))
}

/** A greeting and the like says too little to be what a text is about. */
const fewestWords = 4

/** The sentence that a text is about, as far as can be told without a model: the first that says more than hello. */
function mainOf(sentences: readonly string[]): number {
  const main = sentences.findIndex((sentence) => sentence.split(/\s+/).filter(Boolean).length >= fewestWords)
  return Math.max(main, 0)
}

/**
 * The text in at most `limit` characters, as many whole sentences as fit; kept ones before others, in their order. Null if
 * what it is about would be lost.
 */
export function shorten(text: string, limit: number, wish: string): string | null {
  const sentences = splitSentences(text)
  const main = mainOf(sentences)
  const value = (sentence: string, index: number) =>
    (index === main ? 8 : 0) +
    (isKept(sentence, wish) ? 4 : 0) +
    (findPlaceholders(sentence).length > 0 ? 2 : 0) +
    (findValues(sentence, 'percent').length > 0 ? 1 : 0)
  const ranked = sentences
    .map((sentence, index) => ({ sentence, index, value: value(sentence, index) }))
    .sort((left, right) => right.value - left.value || left.index - right.index)
  const chosen = new Set<number>()
  const seen = new Set<string>()
  let length = 0
  for (const { sentence, index } of ranked) {
    const size = sentence.trimEnd().length + 1
    if (seen.has(sentence.trim()) || length + size > limit) continue
    seen.add(sentence.trim())
    chosen.add(index)
    length += size
  }
  const kept = sentences
    .filter((_, index) => chosen.has(index))
    .join('')
    .trim()
  return chosen.has(main) ? kept : null
}

const limitPattern = /(\d{2,4})\s*(?:-\s*)?(?:char|letter|caract|karakter|अक्षर|zeichen|symbols?)/i
const wordsPattern = /(\d{1,3})\s*(?:words?|palabras|palavras|kata|शब्द)/i

/** Whether words tell how long a text may be. */
export const isLimit = (words: string): boolean => limitPattern.test(words) || wordsPattern.test(words)

export function recogniseShortening(clause: Clause, reading: Reading): boolean {
  const text = bodyText(reading.draft())
  const { message } = reading.request
  const asks =
    clause.tokens.some((token) => has(token, 'SHORTEN')) ||
    (limitPattern.test(sourceOf(message, clause.tokens)) &&
      clause.tokens.some((token) => has(token, 'CREATE', 'CHANGE', 'KEEP', 'IT')))
  const isOther = clause.tokens.some((token) => has(token, 'HEADER', 'FOOTER', 'BUTTON', 'QUICK_REPLY', 'NAME'))
  if (!asks || isOther || text === '' || clause.value !== null || clause.tokens.some((token) => token.kind === 'quote'))
    return false
  const sentence = message
  const words = Number(wordsPattern.exec(sentence)?.[1] ?? 0)
  const limit = Number(limitPattern.exec(sentence)?.[1] ?? 0) || words * 6 || Math.floor(text.length * usualShare)
  const keep = fold(message)
    .split(/\b(?:keep|retain|leave|manten\w*|conserv\w*|tetap|pertahankan)\b|रख/)
    .slice(1)
    .join(' ')
  // "Under 200" leaves 199 at most.
  const short = shorten(text, Math.max(20, limit - 1), keep)
  if (short === null) {
    reading.say(readMessage(message, reading.request.userLanguage, isGalleryWord).locale.brief.ownWords)
    reading.signal('edit')
    return true
  }
  if (short !== text && short.length < text.length) reading.edit({ op: 'set_body', text: short })
  return short !== text
}
