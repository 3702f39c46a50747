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

const words = new Map<string, ReadonlySet<string>>()

/** The single words of lists' phrases. For lists of the languages' data only, as above. */
export function keysOf(...lists: readonly string[]): ReadonlySet<string> {
  const all = lists.join('|')
  const known = words.get(all)
  if (known !== undefined) return known
  const keys = new Set(all.split('|').flatMap(wordsIn))
  words.set(all, keys)
  return keys
}
