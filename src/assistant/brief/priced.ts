/** What is sold for a price is an offer: "panettone for £5". Pure. */
import type { Blueprint } from '../../gallery/index.ts'
import type { Reading, Value } from '../reading/index.ts'
import { isStop } from '../reading/message.ts'
import { phraseOf } from '../reading/phrase.ts'

/** In tokens; more before a price are a sentence. */
const longestThing = 8

/** Lists whose words are in a sentence, and in no name of a thing. */
const spoken = ['subjects', 'wish', 'orders', 'audience', 'secondPerson', 'is', 'with', 'until', 'festivals'] as const

/** The value with the thing that it is the price of, if the text tells an offer; else as it is. */
export function pricedIn({ message, roles, values }: Reading, { slots, category }: Blueprint, price: Value): Value {
  // "Cupón de 5 €": the small word begins no range.
  const isOf = price.cue === 'from' && message.marks.covers(price.from - 1, 'nameGlue')
  const isPrice = price.kind === 'amount' && price.range === undefined && (price.cue === null || isOf)
  const isTold = (kind: Value['kind']): boolean => values.some((value) => value.kind === kind)
  if (!isPrice || category !== 'MARKETING' || !('offer' in slots) || isTold('offer') || isTold('percent')) return price
  const isPart = (at: number): boolean =>
    at >= 0 &&
    !isStop(message, at) &&
    roles?.[at] === 'told' &&
    !values.some((value) => value !== price && value.from <= at && at < value.to) &&
    !message.marks.covers(at, ...spoken)
  let { from } = price.whole
  while (price.from - from < longestThing && isPart(from - 1)) from -= 1
  const isWhole = !isPart(from - 1) && (from === 0 || isStop(message, from - 1) || roles?.[from - 1] !== 'told')
  const thing = phraseOf(message, 'offer', { from, to: price.to })
  return isWhole && price.from - from > 0 && /\p{L}/u.test(message.tokens[from]?.text ?? '') ? thing : price
}
