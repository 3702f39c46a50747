/** The phrases of word lists, as words that stand in a message. */
import { tokenise } from '../../language/index.ts'
import type { Message } from './message.ts'

type Words = readonly string[]
export type Phrases = readonly Words[]

const known = new Map<string, Phrases>()

/** The words of each phrase of a list. Only for lists of the languages' data: each is kept for good. */
export function phrasesOf(list: string): Phrases {
  const phrases = known.get(list) ?? list.split('|').map((phrase) => tokenise(phrase).map(({ key }) => key))
  known.set(list, phrases)
  return phrases
}

/** Whether words stand in a message from a place on. */
export const standAt = ({ tokens }: Pick<Message, 'tokens'>, words: Words, at: number): boolean =>
  words.every((key, offset) => tokens[at + offset]?.key === key)
