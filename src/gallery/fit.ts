/** Fits a person's own words into a gap, so that the sentence around them stays correct. */
import { fitWords } from './fit-words.ts'
import type { SlotKind } from './kinds.ts'
import type { GalleryLanguage } from './languages.ts'

/** Kinds whose spelling is fixed, wherever they are in a sentence. */
const fixedSpelling: ReadonlySet<SlotKind> = new Set(['business', 'customer_name', 'person', 'code', 'link', 'phone'])
const dateKinds: ReadonlySet<SlotKind> = new Set(['date', 'deadline', 'time'])

/** The longest fact that is used; what is longer is a paragraph and not a value. */
const maxFactLength = 200

/** A fact as one line without braces and brackets, which have a meaning in texts; '' if nothing is left. */
export const tidyFact = (fact: unknown): string =>
  typeof fact === 'string'
    ? fact
        .slice(0, maxFactLength)
        .replace(/[{}[\]|\s]+/g, ' ')
        .trim()
    : ''

/** A bare number gets its sign: "20" → "20%". */
export const withSign = (value: string, kind: SlotKind, language: GalleryLanguage): string =>
  kind === 'percent' && /^\d+(?:[.,]\d+)?$/.test(value) ? `${value}${fitWords[language].percentSign}` : value

/** The text with the value after it. */
export function appendValue(text: string, value: string, kind: SlotKind, language: GalleryLanguage): string {
  const before = withoutRepeatedWord(dateKinds.has(kind) ? beforeDate(text, value, language) : text, value)
  return before + (fixedSpelling.has(kind) || !isSentenceStart(before) ? value : capitalised(value))
}

/** The text with the next words after it; a value that ends in a full stop takes the place of theirs. */
export const appendWords = (text: string, words: string): string =>
  /[.!?…]$/.test(text) && words.startsWith('.') ? text + words.slice(1) : text + words

const firstWordOf = (value: string): string => (value.split(/[\s,.]/, 1)[0] ?? '').toLowerCase()

const endsInWord = (text: string, word: string): boolean => {
  const lower = text.toLowerCase()
  return word !== '' && lower.endsWith(` ${word} `)
}

/** "on" + "tomorrow" → "tomorrow" */
function beforeDate(text: string, value: string, language: GalleryLanguage): string {
  const { relativeDays, beforeDays } = fitWords[language]
  if (!relativeDays.includes(firstWordOf(value))) return text
  const [date, relative] = beforeDays.find(([words]) => endsInWord(text, words)) ?? ['', '']
  return date === '' ? text : text.slice(0, -date.length - 1) + (relative === '' ? '' : `${relative} `)
}

/** "until" + "until Friday" → "until Friday" */
function withoutRepeatedWord(text: string, value: string): string {
  const word = firstWordOf(value)
  return value.includes(' ') && endsInWord(text, word) ? text.slice(0, -word.length - 1) : text
}

const isSentenceStart = (text: string): boolean => /(?:^|[.!?।…]\s|\n\s?)[*_¡¿]?$/u.test(text)

/** Spellings such as "iPhone" are kept. */
const capitalised = (value: string): string =>
  /^\p{Ll}[\p{Ll}\p{M}’'-]*(?![\p{L}\p{M}])/u.test(value) ? value.charAt(0).toUpperCase() + value.slice(1) : value
