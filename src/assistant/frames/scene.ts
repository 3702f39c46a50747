/** What a frame may look at, and what it does. */

import { nameEndings } from '../../language/abbreviations.ts'
import type { EditWords, FrameName } from '../../language/edit-words.ts'
import { buttonsOf, type Draft, findComponent } from '../../template/draft.ts'
import type { Edit } from '../../template/edit.ts'
import type { Taken } from './match.ts'

/** Signs of what the person does, besides editing. */
export type Sign =
  | 'finalize'
  | 'hold'
  | 'confirm'
  | 'reject'
  | 'skip'
  | 'undo'
  | 'redo'
  | 'show'
  | 'start_over'
  | 'cancel'
  | 'edit'

/** Sentences that an effect has the assistant say; their words are the language's. */
export type Remark = keyof EditWords['remarks']

export interface Effect {
  edits?: readonly Edit[]
  signs?: readonly Sign[]
  facts?: Readonly<Record<string, string>>
  remark?: Remark
  /** What the remark ends with: names, numbers. */
  detail?: string
}

/** A message and what it is said about. */
export interface Said {
  message: string
  draft: Draft
  /** What the person was asked last. */
  asked: string | null
  /** What a yes would carry out. */
  offered: readonly Edit[]
  /** Short facts that were remembered. */
  facts: Readonly<Record<string, string>>
  /** Code of the language the person writes in; null if unknown. */
  userLanguage: string | null
  /** The line that was spoken of, which words without a name are for. */
  spokenOf: 'header' | 'footer' | null
}

/** The template and the message, as they are when a frame is tried. */
export interface Scene extends Said {
  /** What the wish just before this one in the message did. */
  previous: FrameName | null
  /** Of the language that the frame is in. */
  words: EditWords
  /** Of all languages. */
  locales: readonly EditWords[]
}

/** What the holes of a frame hold, by their names. */
export type Holes = ReadonlyMap<string, Taken>

export const textOf = (draft: Draft, type: 'HEADER' | 'BODY' | 'FOOTER'): string =>
  findComponent(draft, type)?.text ?? ''
export { buttonsOf, findComponent }

/** The words of a hole as they were written: without the marks around a quote. */
export function wordsOf(taken: Taken | undefined, message: string): string {
  const [first] = taken?.pieces ?? []
  const last = taken?.pieces.at(-1)
  if (first === undefined || last === undefined) return ''
  if (first === last && first.kind === 'quote') return first.text
  return message.slice(first.from, last.to).trim()
}

/** French sets a space before some. */
const sentenceEnd = /^(?:[.…।]+|[ \u00a0\u202f]?[!?！？]+)/u

/** Names end in a full stop of their own: "Acme, Inc." */
const endsInStop = new RegExp(`(?:^|\\s)(?:${nameEndings})$`, 'i')

/** The words of a hole as a title or a single line: the mark at its end counts where it is more than the end of the wish. */
export function lineOf(taken: Taken | undefined, message: string): string {
  const words = wordsOf(taken, message)
  const whole = sentencesOf(taken, message)
  const isKept = /[!?…]$/.test(whole) || /[.!?]\s/.test(words) || endsInStop.test(words)
  return isKept ? whole : words
}

/** The words of a hole as a text of the template, with the mark that ends its last sentence. */
export function sentencesOf(taken: Taken | undefined, message: string): string {
  const words = wordsOf(taken, message)
  const last = taken?.pieces.at(-1)
  if (last === undefined || (taken?.pieces.length === 1 && last.kind === 'quote')) return words
  return words + (sentenceEnd.exec(message.slice(last.to))?.[0] ?? '')
}
