import type { LocaleCode } from '../../../language/index.ts'
import { german } from './de.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import { hindi } from './hi.ts'
import { hindiInLatin } from './hi-latn.ts'
import { indonesian } from './id.ts'
import type { PhraseBook } from './phrase-book.ts'
import { portuguese } from './pt.ts'
import type { Smalltalk } from './smalltalk.ts'

export { english }

/** Every language in which instructions are understood; English is one of them. */
export const phraseBooks: readonly PhraseBook[] = [english, spanish, portuguese, hindi, indonesian]

/** Short answers in every language that people write to us in. */
export const smalltalk: Readonly<Record<LocaleCode, Smalltalk>> = {
  en: english.replies,
  es: spanish.replies,
  pt: portuguese.replies,
  hi: hindi.replies,
  'hi-Latn': hindiInLatin,
  id: indonesian.replies,
  de: german,
  fr: french,
}
