/** What a message says to differ per customer: "with the order number and their name". */
import type { MarkName } from '../../language/index.ts'
import type { Message, Span } from './message.ts'

export const varyingThings = [
  'customerName',
  'varyingName',
  'orderNumber',
  'trackingNumber',
  'bookingNumber',
  'invoiceNumber',
  'varyingDate',
  'varyingTime',
  'varyingAmount',
  'varyingPerson',
] as const satisfies readonly MarkName[]
export type VaryingThing = (typeof varyingThings)[number]

/** What these words name is the customer's own anywhere; a date or an amount is only in a list of what to include. */
const always: ReadonlySet<MarkName> = new Set([
  'customerName',
  'orderNumber',
  'trackingNumber',
  'bookingNumber',
  'invoiceNumber',
])

export interface Varying extends Span {
  thing: VaryingThing
}

/** A step over a thing, an article or an "and" in a list; the place itself where there is none. */
function stepBack({ tokens, marks }: Message, place: number, things: readonly Span[]): number {
  const before = things.find(({ to }) => to === place) ?? marks.before(place, 'determiners', 'and')
  if (before) return before.from
  return tokens[place - 1]?.text === ',' ? place - 1 : place
}

function stepOn({ tokens, marks }: Message, place: number, things: readonly Span[]): number {
  const next = things.find(({ from }) => from === place) ?? marks.at(place, 'determiners', 'and')
  if (next) return next.to
  return tokens[place]?.text === ',' ? place + 1 : place
}

/** True if the thing is in a list that an including word leads or follows. */
function isListed(message: Message, { from, to }: Span, things: readonly Span[]): boolean {
  let start = from
  for (let next = stepBack(message, start, things); ; next = stepBack(message, start, things)) {
    if (message.marks.before(start, 'include') !== null) return true
    if (next === start) break
    start = next
  }
  let end = to
  for (let next = stepOn(message, end, things); ; next = stepOn(message, end, things)) {
    if (message.marks.at(end, 'includeAfter') !== null) return true
    if (next === end) return false
    end = next
  }
}

const isValued = ({ tokens }: Message, at: number): boolean =>
  tokens[at]?.kind === 'number' || tokens[at]?.text === ':' || tokens[at]?.text === '#'

/** In order, without repetition. */
export function varyingIn(message: Message): Varying[] {
  const marks = message.marks.all(...varyingThings).sort((left, right) => left.from - right.from || right.to - left.to)
  const things = marks.flatMap(({ name, from, to }, at): Varying[] => {
    const thing = varyingThings.find((one) => one === name)
    const isWithin = marks.slice(0, at).some((other) => other.from <= from && from < other.to)
    return thing === undefined || isWithin
      ? []
      : [{ thing: thing === 'varyingName' ? 'customerName' : thing, from, to }]
  })
  const isBare = (thing: Varying): boolean => message.marks.at(thing.from, 'varyingName')?.to === thing.to
  const isMeant = (thing: Varying): boolean =>
    !isValued(message, thing.to) && ((always.has(thing.thing) && !isBare(thing)) || isListed(message, thing, things))
  const meant = things.filter(isMeant)
  return meant.filter(({ thing }, at) => meant.findIndex((other) => other.thing === thing) === at)
}
