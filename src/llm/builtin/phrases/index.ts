import { english } from './en.ts'
import type { PhraseBook } from './phrase-book.ts'

export { english }

/** Every language in which instructions are understood; English is one of them. */
export const phraseBooks: readonly PhraseBook[] = [english]
