/** Word lists of the languages, as pieces are compared with them. */
import { fold, wordsIn } from '../reading/pieces.ts'

const compiled = new Map<string, ReadonlySet<string>>()

/**
 * The words of a list, folded, in its order. Only for lists of the languages' data and what is joined from them: each is
 * kept for good, because a message is held against the same lists hundreds of times.
 */
export function wordSet(list: string): ReadonlySet<string> {
  const known = compiled.get(list)
  if (known !== undefined) return known
  const words = new Set(list.split('|').map(fold))
  compiled.set(list, words)
  return words
}

/** What lists come to together, found by one list after the other: joined to one key, they would be copied for each question. */
interface Joined {
  keys: ReadonlySet<string> | null
  further: Map<string, Joined>
}

const joined: Joined = { keys: null, further: new Map() }

/** The single words of lists' phrases. For lists of the languages' data only, as above. */
export function keysOf(...lists: readonly string[]): ReadonlySet<string> {
  let place = joined
  for (const list of lists) {
    const next = place.further.get(list) ?? { keys: null, further: new Map<string, Joined>() }
    place.further.set(list, next)
    place = next
  }
  place.keys ??= new Set(lists.join('|').split('|').flatMap(wordsIn))
  return place.keys
}
