/** The shape of one language's instruction phrases. Alternatives are separated by `|`; accents and case do not matter. */
import type { Concept } from '../concepts.ts'
import type { Smalltalk } from './smalltalk.ts'

export interface PhraseBook {
  /** Code of the language, as in the fact `user_language`. */
  code: string
  words: Readonly<Partial<Record<Concept, string>>>
  categories: Readonly<Record<'MARKETING' | 'UTILITY' | 'AUTHENTICATION', string>>
  /** First, second, third …; then the words for the last one. */
  ordinals: readonly string[]
  last: string
  /** One, two, three … */
  counts: readonly string[]
  replies: Smalltalk
}
