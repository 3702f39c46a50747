/** Phrases of the languages, looked for in what a brief tells beside its purpose. */
import { type Piece, wordsIn } from './pieces.ts'

/** A word as phrases are compared with it. */
interface Keyed {
  readonly key: string
}

export type Phrases = readonly (readonly string[])[]

/** The phrases of lists, longest first. */
export const phrasesOf = (...lists: readonly string[]): Phrases =>
  lists
    .flatMap((list) => list.split('|').map(wordsIn))
    .filter((words) => words.length > 0)
    .sort((left, right) => right.length - left.length)

/** How many pieces the longest of the phrases takes from a place on; 0 if none stands there. */
export const phraseAt = (pieces: readonly Keyed[], at: number, phrases: Phrases): number =>
  phrases.find((words) => words.every((word, order) => pieces[at + order]?.key === word))?.length ?? 0

/** How many pieces the longest of the phrases takes that ends right before a place; 0 if none does. */
export const phraseBefore = (pieces: readonly Keyed[], end: number, phrases: Phrases): number =>
  phrases.find((words) => words.every((word, order) => pieces[end - words.length + order]?.key === word))?.length ?? 0

/** The message without some of its pieces, every position kept. */
export function blanked(message: string, own: readonly Piece[]): string {
  const [from, to] = [own[0]?.from ?? 0, own.at(-1)?.to ?? 0]
  return message.slice(0, from) + ' '.repeat(to - from) + message.slice(to)
}
