/** Word lists of the languages, as pieces are compared with them. */
import { fold, wordsIn } from '../reading/pieces.ts'

type WordSet = ReadonlySet<string>

/** What lists come to together, found by one list after the other: joined to one key, they would be copied for each question. */
interface Joined {
  words: WordSet | null
  further: Map<string, Joined>
}

/** Keeps what is made of lists for good. */
function remembering(make: (list: string) => Iterable<string>): (...lists: readonly string[]) => WordSet {
  const start: Joined = { words: null, further: new Map() }
  return (...lists) => {
    let place = start
    for (const list of lists) {
      let next = place.further.get(list)
      if (next === undefined) {
        next = { words: null, further: new Map() }
        place.further.set(list, next)
      }
      place = next
    }
    place.words ??= new Set(make(lists.join('|')))
    return place.words
  }
}

/**
 * The words of lists, folded, in their order. Only for lists of the languages' data: each is kept for good, because a message
 * is held against the same lists hundreds of times.
 */
export const wordSet = remembering((list) => list.split('|').map(fold))

/** Whether one of the words is in one of the lists. */
export const areIn = (words: readonly string[], lists: readonly ReadonlySet<string>[]): boolean =>
  words.some((word) => lists.some((list) => list.has(word)))

/** The single words of lists' phrases. For lists of the languages' data only, as above. */
export const keysOf = remembering((list) => list.split('|').flatMap(wordsIn))
