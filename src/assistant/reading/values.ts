/** What is found in a message: a value in the person's own letters, and what gives it its role. */
import type { Span } from './message.ts'

export const valueKinds = [
  'business',
  'person',
  'percent',
  'count',
  'offer',
  'amount',
  'visit',
  'code',
  'date',
  'time',
  'duration',
  'product',
  'event',
  'course',
  'document',
  'reason',
  'place',
  'link',
  'phone',
  'sizes',
  'instalments',
  'seats',
  'rule',
  'minimum',
] as const
export type ValueKind = (typeof valueKinds)[number]

/**
 * What the words around a value say of it. `apart`: that long before or after something else. `new`: it is new. `every`: again and again.
 * `within`: done in that time. `penalty`: nobody owes it yet. `difference`: by so much something changes.
 * `moved`: both ends of a range are meant, the old one and the new one.
 */
export type Cue =
  | 'until'
  | 'ends'
  | 'from'
  | 'old'
  | 'again'
  | 'apart'
  | 'new'
  | 'moved'
  | 'every'
  | 'within'
  | 'penalty'
  | 'difference'

export interface Value extends Span {
  kind: ValueKind
  text: string
  cue: Cue | null
  /** The value with the words that give it its role. */
  whole: Span
  /** "from 6 to 7": both ends, in the person's letters. */
  range?: readonly [string, string]
  /** Opening hours with their days. */
  isHours?: true
  /** Several days: "25 and 26 December". */
  isList?: true
}
