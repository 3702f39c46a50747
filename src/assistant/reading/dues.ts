/** What a payment is for: "die Nebenkosten", "school fees", "बिजली का बिल". */
import { type Message, sourceOf } from './message.ts'
import { overlaps, phraseOf } from './phrase.ts'
import type { Value } from './values.ts'

/** The first of the dues that the message names outside `taken`; the longest name of it. */
export function duesIn(message: Message, taken: readonly Value[]): Value | null {
  const { marks } = message
  const isNumber = (at: number): boolean => marks.covers(at, 'invoiceNumber', 'orderNumber')
  const named = marks
    .all('dues')
    .sort((left, right) => left.from - right.from || right.to - left.to)
    .find((mark) => !isNumber(mark.from) && !taken.some((value) => overlaps(value, mark)))
  if (named === undefined) return null
  const text = sourceOf(message, named)
  return { ...phraseOf(message, 'product', named), text: text.charAt(0).toUpperCase() + text.slice(1) }
}
