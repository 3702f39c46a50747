/** The languages that the built-in assistant reads: their words as data, and how to find them in a text. */
import type { Locale, LocaleCode } from './locale.ts'
import { german } from './locales/de/index.ts'
import { english } from './locales/en/index.ts'
import { spanish } from './locales/es/index.ts'
import { french } from './locales/fr/index.ts'
import { hindi } from './locales/hi/index.ts'
import { romanHindi } from './locales/hi-Latn/index.ts'
import { indonesian } from './locales/id/index.ts'
import { portuguese } from './locales/pt/index.ts'
import { type Lexicon, lexiconOf } from './marks.ts'

export type { Locale, LocaleCode } from './locale.ts'
export { localeCodes } from './locale.ts'
export { type Mark, type MarkName, type Marks, marksIn } from './marks.ts'
export { capital, fold, isJoined, type Token, tokenise } from './tokens.ts'

export const locales: Readonly<Record<LocaleCode, Locale>> = {
  en: english,
  es: spanish,
  pt: portuguese,
  hi: hindi,
  'hi-Latn': romanHindi,
  id: indonesian,
  de: german,
  fr: french,
}

const lexicons = new Map<LocaleCode, Lexicon>()

/** The words of a locale for `marksIn`; read when they are first needed. */
export function lexiconFor(code: LocaleCode): Lexicon {
  const known = lexicons.get(code)
  if (known !== undefined) return known
  const lexicon = lexiconOf(locales[code])
  lexicons.set(code, lexicon)
  return lexicon
}
