/** Words that are forms of one: "sock", "socks", "expiry", "expires". */
import { tokenise } from '../../language/index.ts'

const stem = 4

/** Whether both begin alike, but for their last letters. */
export function sharesStem(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length) - 1
  return (
    one.length > stem &&
    other.length > stem &&
    Math.abs(one.length - other.length) <= 2 &&
    one.slice(0, length) === other.slice(0, length)
  )
}

/** Tells whether a word, as a key, stands in a text in some form. */
export function namesIn(text: string): (key: string) => boolean {
  const named = new Set(tokenise(text).flatMap(({ kind, key }) => (kind === 'word' ? [key] : [])))
  return (key) => named.has(key) || [...named].some((word) => sharesStem(key, word))
}
