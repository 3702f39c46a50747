import type { Telling } from './telling.ts'
import type { Spelling } from './typos.ts'
import type { FactList, WordList } from './word-lists.ts'

export { type WordList, wordLists } from './word-lists.ts'

/**
 * What is known of one language, as data. Phrases are separated by `|`; case, accents and the kind of apostrophe do not
 * matter. Lists whose name ends in `After` hold words that stand behind what they are about.
 */
export const localeCodes = ['en', 'es', 'pt', 'hi', 'hi-Latn', 'id', 'de', 'fr'] as const
export type LocaleCode = (typeof localeCodes)[number]

export type Facts = Readonly<Record<FactList, string>>
export type Words = Readonly<Record<Exclude<WordList, FactList>, string>>

/** What the assistant says about a proposal; `#` is filled in. */
export interface BriefWords {
  /** `#` is the title of a purpose. */
  proposed: string
  unsure: string
  otherTone: string
  noOtherTone: string
  ownWords: string
  otherLanguage: string
  /** Ends with a full stop, before which the words may be named. */
  untranslated: string
  /** `#` is the name of a language. */
  wantsText: string
  wantsRest: string
  why: Readonly<Record<'category' | 'language' | 'name' | 'header' | 'body' | 'footer' | 'buttons', string>>
}

export interface Locale {
  code: LocaleCode
  /** January to December. */
  months: readonly string[]
  /** Monday to Sunday. */
  weekdays: readonly string[]
  words: Readonly<Record<WordList, string>>
  /** By what short messages in it are known beside the words of all lists: everyday words, letters, endings of words. */
  evident: { words: string; letters: string; endings: string }
  /** Names of languages by their code. */
  languages: Readonly<Record<string, string>>
  /** Hours are said with the word before them: "de 9 a 18". */
  hoursHaveLead: boolean
  /** What describes a noun stands behind it: "clase de yoga". */
  modifiersFollow: boolean
  /** A capital tells nothing of a noun. */
  nounsAreCapital: boolean
  /** Months and weekdays are written with a capital. */
  daysAreCapital: boolean
  /** Months and weekdays that are other words as well, a verb or the week: "it may take a week". */
  daysThatAreWords: readonly string[]
  /** So are the words of holidays: "Mother's Day". */
  feastsAreCapital: boolean
  /** A day that is only a number has a sign behind it: "14th". */
  daysHaveOrdinal: boolean
  telling: Telling
  spelling: Spelling
  brief: BriefWords
}
