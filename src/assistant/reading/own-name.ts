/** The name of those who write, by what the words are there for. */
import type { Role } from '../roles/index.ts'
import type { Fixed } from './fixed.ts'
import { type Message, type Span, sourceOf } from './message.ts'
import { overlaps } from './phrase.ts'
import { runsOf } from './runs.ts'
import type { Value } from './values.ts'

/** A capital, or a letter of a script that has none. */
const isProper = (text: string): boolean => /[\p{Lu}\p{Lo}]/u.test(text)

/** In a message that has capitals a name without one is led to, or comes first. "Address by Friday" is no name. */
function isLikely(message: Message, run: Span): boolean {
  const { text, marks } = message
  const isNamed = run.from === 0 || marks.before(run.from, 'named', 'introductions') !== null
  const isDay = marks.covers(run.to - 1, 'weekdays', 'months')
  const name = sourceOf(message, run)
  const isSmall = !/\p{Lu}/u.test(text.slice(1)) && !/\d/.test(name)
  return !isDay && (isNamed || isProper(name) || isSmall)
}

/** The first name of the message outside of quotes and addresses, with a capital if one has it; null if there is none. */
export function nameIn(message: Message, roles: readonly Role[], fixed: readonly Fixed[]): Value | null {
  const isFree = (run: Span): boolean => !fixed.some((other) => overlaps(other, run))
  const runs = runsOf(message, roles, 'name').filter((one) => isFree(one) && isLikely(message, one))
  const run = runs.find((one) => isProper(sourceOf(message, one))) ?? runs[0]
  if (run === undefined) return null
  const told = sourceOf(message, run)
  // Where all nouns have a capital, a name without one is a slip.
  const isSmall = message.locale.nounsAreCapital && told === told.toLowerCase()
  const text = isSmall ? told.replace(/(?<=^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase()) : told
  const lead = message.marks.before(run.from, 'named', 'brandLeads')
  return { kind: 'business', text, ...run, cue: null, whole: { from: lead?.from ?? run.from, to: run.to } }
}
