import { english } from './en.ts'
import { spanish } from './es.ts'
import { hindi } from './hi.ts'
import { indonesian } from './id.ts'
import type { PhraseBook } from './phrase-book.ts'
import { portuguese } from './pt.ts'

export { english }

/** Every language in which instructions are understood; English is one of them. */
export const phraseBooks: readonly PhraseBook[] = [english, spanish, portuguese, hindi, indonesian]
