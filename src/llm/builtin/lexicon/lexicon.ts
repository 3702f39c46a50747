/** What a lexicon holds: the meanings of words and phrases, by their folded text. */
import type { Concept } from '../concepts.ts'

export interface Entry {
  concepts: readonly Concept[]
  value: string | null
}
export type Lexicon = ReadonlyMap<string, Entry>
