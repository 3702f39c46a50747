/** The languages in which edits are understood. */
import type { EditWords } from './edit-words.ts'
import { german } from './locales/de/edits.ts'
import { english } from './locales/en/edits.ts'
import { spanish } from './locales/es/edits.ts'
import { french } from './locales/fr/edits.ts'
import { hindi } from './locales/hi/edits.ts'
import { hinglish } from './locales/hi-Latn/edits.ts'
import { indonesian } from './locales/id/edits.ts'
import { portuguese } from './locales/pt/edits.ts'

export const editLocales: readonly EditWords[] = [
  english,
  spanish,
  portuguese,
  hindi,
  hinglish,
  indonesian,
  german,
  french,
]
