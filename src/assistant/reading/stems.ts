/** Words that are forms of one: "sock", "socks", "expiry", "expires". */
import { tokenise } from '../../language/index.ts'

const stem = 4

/** Whether both begin alike, but for their last letters, or one is the other with an ending: "harga", "harganya". */
export function sharesStem(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  const [longer, shared] = [long.length - short.length, long.startsWith(short) ? 3 : 2]
  return short.length > stem && longer <= shared && long.startsWith(short.slice(0, -1))
}

/** Tells whether a word, as a key, stands in a text in some form. */
export function namesIn(text: string): (key: string) => boolean {
  const named = new Set(tokenise(text).flatMap(({ kind, key }) => (kind === 'word' ? [key] : [])))
  return (key) => named.has(key) || [...named].some((word) => sharesStem(key, word))
}
