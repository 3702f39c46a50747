/** The orders of a language, each with what becomes of it. */
import type { LocaleCode } from '../../language/index.ts'
import type { Message } from '../reading/index.ts'
import { type Patterns, patternsOf } from './patterns.ts'

export type Order =
  /** `for`: those whom the message is for. */
  | { kind: 'told' | 'for'; beginning: string }
  /** `sentence` is told as it is. */
  | { kind: 'courtesy' | 'quote'; sentence: string }
  /** Said to us alone. */
  | { kind: 'aside' }

const known = new Map<LocaleCode, Patterns<Order>>()

/** Read when they are first needed. */
export function ordersOf({ locale: { code, telling } }: Message): Patterns<Order> {
  const read = known.get(code)
  if (read !== undefined) return read
  const orders = patternsOf<Order>([
    ...telling.orders.map(([pattern, beginning]) => [pattern, { kind: 'told', beginning }] as const),
    ...telling.addressing.map(([pattern, beginning]) => [pattern, { kind: 'for', beginning }] as const),
    ...telling.courtesies.map(([pattern, sentence]) => [pattern, { kind: 'courtesy', sentence }] as const),
    ...telling.toUs.map((pattern) => [pattern, { kind: 'aside' }] as const),
  ])
  known.set(code, orders)
  return orders
}
