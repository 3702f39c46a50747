/** Fits a person's own words into a gap, so that the sentence around them stays correct. */
import { fitWords } from './fit-words.ts'
import type { SlotKind } from './kinds.ts'
import type { GalleryLanguage } from './languages.ts'
import { seams } from './seams.ts'

/** Kinds that are kept as they are, wherever they are in a sentence. */
const fixedSpelling: ReadonlySet<SlotKind> = new Set(['business', 'customer_name', 'person', 'code', 'link', 'phone'])
const dateKinds: ReadonlySet<SlotKind> = new Set(['date', 'deadline', 'time'])

/** The longest fact that is used: whole sentences. */
const maxFactLength = 700

/** A fact as one line without braces and brackets, which have a meaning in texts; '' if nothing is left. */
export const tidyFact = (fact: unknown): string =>
  typeof fact === 'string'
    ? fact
        .slice(0, maxFactLength)
        .replace(/[{}[\]|\s]+/g, ' ')
        .trim()
    : ''

/** A bare number gets its sign: "20" → "20%"; one that is taken off loses it: "jusqu'à -50%" → "jusqu'à 50%". */
export function withSign(value: string, kind: SlotKind, language: GalleryLanguage): string {
  if (kind !== 'percent') return value
  const share = value.replace(/[-–−] ?(?=\d)/, '')
  return /^\d+(?:[.,]\d+)?$/.test(share) ? `${share}${fitWords[language].percentSign}` : share
}

/** The text with the value after it. */
export function appendValue(text: string, value: string, kind: SlotKind, language: GalleryLanguage): string {
  const [before, words] = fitted(text, value, kind, language)
  const isCapital =
    beginsWithCapital(text.slice(before.length)) || (!fixedSpelling.has(kind) && isSentenceStart(before))
  return before + (isCapital ? capitalised(words) : words)
}

/** How much of the text stays, and what comes after it. */
function fitted(
  text: string,
  value: string,
  kind: SlotKind,
  language: GalleryLanguage,
): [before: string, words: string] {
  const seam = seams[language].find(([end, start]) => endsInWord(text, end) && start.test(value))
  if (seam !== undefined) return [withoutEnd(text, seam[0]), value.replace(seam[1], seam[2])]
  const date = dateKinds.has(kind) ? dateEnd(text, value, language) : null
  if (date !== null) return [withoutEnd(text, date[0]), date[1] === '' ? value : `${date[1]} ${value}`]
  return [withoutRepeatedWord(text, value), value]
}

const withoutEnd = (text: string, end: string): string => text.slice(0, -end.length - 1)

/**
 * The text with the next words after it. What a value before them already says is not said again; a value that ends in a
 * full stop takes the place of theirs.
 */
export function appendWords(
  text: string,
  words: string,
  before: ValueBefore | null,
  language: GalleryLanguage,
): string {
  const [start, rest] = before === null ? [text, words] : withOneWordBetween(text, words, before, language)
  return /[.!?…]$/.test(start) && /^[.।]/.test(rest) ? start + rest.slice(1) : start + rest
}

/** The value that the text ends in. */
interface ValueBefore {
  value: string
  kind: SlotKind
}

/** "30 जून तक" + " तक" → "30 जून तक"; "शुक्रवार को" + " से" → "शुक्रवार से"; "कल" + " को" → "कल" */
function withOneWordBetween(
  text: string,
  words: string,
  { value, kind }: ValueBefore,
  language: GalleryLanguage,
): [text: string, words: string] {
  const word = /^ ([\p{L}\p{M}]+)/u.exec(words)?.[1] ?? ''
  if (fixedSpelling.has(kind)) return [text, words]
  const without: [string, string] = [text, words.slice(word.length + 1)]
  const endsWith = (one: string): boolean => value.toLowerCase().endsWith(` ${one}`)
  if (word !== '' && endsWith(word)) return without
  const { relativeDays, afterDays } = fitWords[language]
  if (afterDays === undefined || !dateKinds.has(kind)) return [text, words]
  const { on, until, others } = afterDays
  if (word === on)
    return relativeDays.includes(firstWordOf(value)) || [until, ...others].some(endsWith) ? without : [text, words]
  const implied = (kind === 'deadline' ? [on, until] : [on]).find(endsWith)
  const isEnough = word === '' || word === until || others.includes(word)
  return implied !== undefined && isEnough ? [text.slice(0, -implied.length - 1), words] : [text, words]
}

const firstWordOf = (value: string): string => (value.split(/[\s,.]/, 1)[0] ?? '').toLowerCase()

const endsInWord = (text: string, word: string): boolean =>
  word !== '' && text.toLowerCase().endsWith(`${word} `) && /^[\s¡¿]?$/.test(text.charAt(text.length - word.length - 2))

/** What goes before a date at the end of the text, and what goes there instead: "on" + "tomorrow" → "tomorrow". */
function dateEnd(text: string, value: string, language: GalleryLanguage) {
  const { relativeDays, beforeDays } = fitWords[language]
  if (!relativeDays.includes(firstWordOf(value))) return null
  return beforeDays.find(([words]) => endsInWord(text, words)) ?? null
}

/** "until" + "until Friday" → "until Friday" */
function withoutRepeatedWord(text: string, value: string): string {
  const word = firstWordOf(value)
  return value.includes(' ') && endsInWord(text, word) ? withoutEnd(text, word) : text
}

const beginsWithCapital = (words: string): boolean => /^[^\p{L}\p{N}]*\p{Lu}/u.test(words)

const isSentenceStart = (text: string): boolean => /(?:^|[.!?।…]\s|\n\s?)[*_¡¿]?$/u.test(text)

/** Spellings such as "iPhone" are kept. */
export const capitalised = (value: string): string =>
  /^\p{Ll}[\p{Ll}\p{M}’'-]*(?![\p{L}\p{M}])/u.test(value) ? value.charAt(0).toUpperCase() + value.slice(1) : value
