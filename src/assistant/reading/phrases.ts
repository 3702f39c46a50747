/** Facts that are phrases: what people are invited to, why, where, what to bring. */
import { duesIn } from './dues.ts'
import type { Fixed } from './fixed.ts'
import { broughtBefore, led, lineOf, reasonBefore, reasonBehind } from './led.ts'
import { type Message, type Span, wellWritten } from './message.ts'
import { invitedTo, nounsIn } from './nouns.ts'
import { arrivingIn, noveltyIn } from './novelties.ts'
import { codeIn, offersIn, productBefore, productBehind, productInFront } from './offers.ts'
import { overlaps, phraseOf } from './phrase.ts'
import { venueIn } from './places.ts'
import type { Value } from './values.ts'

/** "mi turno", "a consulta": what people call the appointment that they come for. */
function visitIn({ marks, ...message }: Message, taken: readonly Span[]): Value | null {
  const [longest] = marks
    .all('visits')
    .filter((mark) => !taken.some((span) => overlaps(span, mark)))
    .sort((left, right) => right.to - right.from - (left.to - left.from))
  return longest === undefined ? null : phraseOf({ marks, ...message }, 'visit', { from: longest.from, to: longest.to })
}

/** All phrases of a message outside `taken`. */
export function phrasesIn(
  message: Message,
  figures: readonly Value[],
  fixed: readonly Fixed[],
  names: readonly Value[],
  street: Value | null,
): Value[] {
  const taken = [...figures.map(({ whole }) => whole), ...fixed, ...names]
  const code = codeIn(message, fixed)
  const offers = offersIn(message, taken)
  const rebates = [...figures.filter(({ kind }) => kind === 'percent' || kind === 'offer'), ...offers]
  const known = [...taken, ...offers, ...(code === null ? [] : [code.whole])]
  const products = rebates.flatMap(
    (offer) =>
      productBehind(message, offer, known) ??
      productBefore(message, offer, known) ??
      productInFront(message, offer, known) ??
      [],
  )
  const place =
    lineOf(message, 'place', 'addressLeads') ??
    street ??
    led(message, 'place', 'addressLeads', [...fixed, ...names], 9) ??
    venueIn(message, [...fixed, ...names])
  const document = lineOf(message, 'document', 'bring') ?? led(message, 'document', 'bring', taken, 6)
  const reason = reasonBehind(message, [...figures, ...fixed]) ?? reasonBefore(message)
  const all = [
    broughtBefore(message, taken),
    products.length === 0 ? duesIn(message, [...figures, ...names]) : null,
    ...(code === null ? [] : [code]),
    ...offers,
    ...products.slice(0, 1),
    arrivingIn(message, taken) ?? noveltyIn(message, taken),
    ...[
      lineOf(message, 'event', 'eventLines') ?? nounsIn(message, 'event', taken) ?? invitedTo(message, taken),
      nounsIn(message, 'course', taken),
    ],
    ...[reason, place, document],
    visitIn(message, taken),
    ...message.marks
      .all('festivals')
      .slice(0, 1)
      .map((mark) => ({ ...phraseOf(message, 'event', mark), text: wellWritten(message, mark) })),
  ]
  return all.filter((value) => value !== null)
}
