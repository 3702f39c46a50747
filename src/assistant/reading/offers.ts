/** What is on offer: whole offers, the things that are reduced, the code for it. */
import type { Fixed } from './fixed.ts'
import { isStop, type Message, placesIn, type Span } from './message.ts'
import { overlaps, phraseEnd, phraseOf } from './phrase.ts'
import type { Value } from './values.ts'

/** "20% off all cakes", "30 % auf alle Schuhe". */
export function productBehind(message: Message, offer: Value, taken: readonly Span[]): Value | null {
  const { marks } = message
  let start = offer.whole.to
  let isLed = marks.before(start, 'productLeads', 'reductions') !== null && start > offer.to
  for (
    let lead = marks.at(start, 'productLeads', 'reductions');
    lead !== null;
    lead = marks.at(start, 'productLeads', 'reductions')
  ) {
    start = lead.to
    isLed = true
  }
  const isDirect = message.marks.at(offer.from, 'offers')?.to === offer.to && isThing(message, start)
  if ((!isLed && !isDirect) || marks.at(start, 'until', 'from', 'ends') !== null) return null
  const end = phraseEnd(message, start, taken, 7)
  const first = marks.at(start, 'filler', 'determiners')
  const isEmpty = end <= start || (first !== null && first.to >= end && !marks.covers(start, 'filler'))
  const isTheirs = marks.covers(start, 'thirdPerson') && marks.covers(start, 'determiners')
  return isEmpty || isTheirs
    ? null
    : phraseOf(message, 'product', { from: start, to: end }, { from: offer.whole.to, to: end })
}

const longestThing = 4

/** "Winter coats 30% off": the whole part of a sentence before an offer, if it is hardly more than a thing. */
export function productInFront(message: Message, offer: Value, taken: readonly Span[]): Value | null {
  const { marks, tokens, locale } = message
  let from = offer.from
  while (from > 0 && offer.from - from <= longestThing && !isStop(message, from - 1)) from -= 1
  const places = placesIn({ from, to: offer.from })
  const isPart = (at: number): boolean =>
    tokens[at]?.kind === 'word' &&
    !taken.some((span) => span.from <= at && at < span.to) &&
    !marks.covers(
      at,
      'wish',
      'orders',
      'thirdPerson',
      'secondPerson',
      'trades',
      'days',
      'festivals',
      'because',
      'with',
    ) &&
    !marks.covers(at, 'eventNouns', 'until', 'introductions', 'dictation', 'customerName', 'is')
  const isGlue = (at: number): boolean => marks.covers(at, 'nameGlue', 'dateGlue', 'and')
  const isThings = places.every((at) => isPart(at) && (isGlue(at) || !marks.covers(at, 'filler', 'on', 'include')))
  const isShort = places.length > 0 && places.length <= longestThing && !isGlue(offer.from - 1) && !isGlue(from)
  if (!isThings || !isShort) return null
  const product = phraseOf(message, 'product', { from, to: offer.from })
  const isSentence =
    !locale.nounsAreCapital && places.every((at) => at === from || !/^\p{Lu}/u.test(tokens[at]?.text ?? ''))
  return isSentence ? { ...product, text: product.text.charAt(0).toLowerCase() + product.text.slice(1) } : product
}

/** "two for one cocktails" */
const isThing = ({ tokens, marks }: Message, at: number): boolean =>
  tokens[at]?.kind === 'word' && !marks.covers(at, 'filler', 'on', 'until', 'from', 'and', 'days', 'brandLeads')

/** "sab sarees pe 25% off": the postposition stands between. */
export function productBefore(message: Message, offer: Value, taken: readonly Span[]): Value | null {
  const { marks } = message
  const tail = [0, 1, 2].map((gap) => marks.before(offer.from - gap, 'productTails')).find((mark) => mark != null)
  if (!tail) return null
  let from = tail.from
  while (from > 0 && tail.from - from < 5) {
    const at = from - 1
    const isTaken = taken.some((span) => span.from <= at && at < span.to)
    if (
      isTaken ||
      isStop(message, at) ||
      marks.covers(at, 'untilAfter', 'fromAfter', 'productTails', 'brandTails', 'wish', 'days') ||
      (marks.covers(at, 'filler') && !marks.covers(at, 'quantifiers'))
    )
      break
    from -= 1
  }
  const span = { from, to: tail.from }
  return from === tail.from ? null : phraseOf(message, 'product', span, { from, to: tail.to })
}

/** Behind an offer: "for the first 50 guests". */
function withFirstOnes({ marks, tokens }: Message, end: number): number {
  const lead = marks.at(end, 'productLeads')?.to ?? end
  const first = marks.at(marks.at(lead, 'determiners')?.to ?? lead, 'firstOnes')
  const persons = first === null || tokens[first.to]?.kind !== 'number' ? null : marks.at(first.to + 1, 'persons')
  return persons?.to ?? end
}

/** "the first fifty customers get a free bag": not everybody does. */
function firstOnesBefore(message: Message, from: number): number {
  const { marks, tokens } = message
  const isCounted = (at: number): boolean =>
    tokens[at]?.kind === 'number' || marks.at(at + 1, 'persons', 'audience') !== null
  for (let at = from - 1; at >= from - longestReceivers && !isStop(message, at); at -= 1)
    if (marks.at(at, 'firstOnes') !== null && isCounted(at + 1)) return marks.before(at, 'determiners')?.from ?? at
  return from
}

const longestReceivers = 6

/** A price in figures: no year, and no number of days. */
const isPrice = (text: string | undefined): boolean =>
  /^(?:\d{3,6}|\d{1,3},\d{3})$/.test(text ?? '') && !/^20\d\d$/.test(text ?? '')

const longestPriced = 6

/** "mehndi plus facial ka combo 999 me": where "for" stands behind, what is sold for a price stands before it. */
function pricedIn(message: Message, taken: readonly Span[]): Value[] {
  const { tokens, marks } = message
  const isPart = (at: number): boolean =>
    !isStop(message, at) &&
    !taken.some((span) => span.from <= at && at < span.to) &&
    !marks.covers(at, 'wish', 'days', 'festivals', 'dictation', 'thirdPerson') &&
    (!marks.covers(at, 'filler') || (marks.covers(at, 'brandTails', 'amountLeads', 'and') && !marks.covers(at, 'on')))
  return marks.all('withinAfter').flatMap((mark) => {
    const price = mark.from - 1
    if (!isPrice(tokens[price]?.text) || mark.to !== mark.from + 1) return []
    let from = price
    while (price - from < longestPriced && isPart(from - 1)) from -= 1
    while (from < price && marks.covers(from, 'brandTails', 'and')) from += 1
    return from === price ? [] : [phraseOf(message, 'offer', { from, to: mark.to })]
  })
}

/** "buy one get one free", "a free coffee". */
export function offersIn(message: Message, taken: readonly Span[]): Value[] {
  const { marks } = message
  const whole = marks.all('offers').map((mark) => phraseOf(message, 'offer', mark))
  const free = marks.all('free').flatMap((mark) => {
    if (whole.some((value) => overlaps(value, mark))) return []
    const article = marks.before(mark.from, 'determiners', 'numbers')
    const thingEnd = phraseEnd(message, mark.to, taken, 3, ['productLeads'])
    const end = thingEnd > mark.to ? withFirstOnes(message, thingEnd) : thingEnd
    if (end > mark.to && isThing(message, mark.to))
      return [phraseOf(message, 'offer', { from: firstOnesBefore(message, article?.from ?? mark.from), to: end })]
    // "café gratis": the thing stands before.
    const thing = mark.from - 1
    if (!isThing(message, thing) || marks.covers(thing, 'wish', 'determiners', 'numbers')) return []
    const lead = marks.before(thing, 'determiners', 'numbers')
    return [phraseOf(message, 'offer', { from: lead?.from ?? thing, to: mark.to })]
  })
  return [...whole, ...free, ...pricedIn(message, taken)]
}

/** "code SPRING20", "DIWALI20 code". */
export function codeIn(message: Message, fixed: readonly Fixed[]): Value | null {
  const { marks, tokens } = message
  const isCode = (at: number): boolean => /^(?=.{0,19}[A-Z])[A-Z0-9]{3,20}$/.test(tokens[at]?.text ?? '')
  for (const mark of marks.all('code')) {
    const quoted = fixed.find(({ kind, from }) => kind === 'quote' && from >= mark.to && from <= mark.to + 2)
    if (quoted !== undefined && /^\S{2,20}$/.test(quoted.text))
      return {
        kind: 'code',
        text: quoted.text,
        from: quoted.from,
        to: quoted.to,
        cue: null,
        whole: { from: mark.from, to: quoted.to },
      }
    const at = [mark.to, mark.to + 1, mark.to + 2].find(isCode)
    if (at !== undefined) return phraseOf(message, 'code', { from: at, to: at + 1 }, { from: mark.from, to: at + 1 })
    if (isCode(mark.from - 1))
      return phraseOf(message, 'code', { from: mark.from - 1, to: mark.from }, { from: mark.from - 1, to: mark.to })
  }
  return null
}
