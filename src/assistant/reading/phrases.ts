/** Facts that are phrases: what people are invited to, why, where, what to bring. */
import type { MarkName } from '../../language/index.ts'
import { duesIn } from './dues.ts'
import type { Fixed } from './fixed.ts'
import { isStop, type Message, type Span, wellWritten } from './message.ts'
import { codeIn, offersIn, productBefore, productBehind, productInFront } from './offers.ts'
import { overlaps, phraseEnd, phraseOf } from './phrase.ts'
import { venueIn } from './places.ts'
import type { Value, ValueKind } from './values.ts'

/** Every word that is in no list: part of a name for a thing. */
const isOwn = ({ tokens, marks }: Message, at: number): boolean =>
  tokens[at]?.kind === 'word' &&
  !marks.covers(
    at,
    'filler',
    'wish',
    'on',
    'from',
    'until',
    'to',
    'and',
    'include',
    'because',
    'determiners',
    'brandLeads',
  ) &&
  !marks.covers(
    at,
    'weekdays',
    'days',
    'dayLeads',
    'months',
    'timeUnits',
    'trades',
    'invitations',
    'negations',
    'old',
    'again',
  )

/** "wine tasting", "clase de yoga", "Yogakurs": the noun with what describes it. */
function around(message: Message, mark: Span, kind: 'event' | 'course', taken: readonly Span[]): Value {
  const { marks, tokens, locale } = message
  const isFree = (at: number): boolean =>
    (isOwn(message, at) || (marks.covers(at, 'trades') && at < mark.from)) &&
    !taken.some((span) => span.from <= at && at < span.to)
  let { from, to } = mark
  // "Wine & Jazz evening"
  const isJoint = (at: number): boolean => tokens[at]?.text === '&' && isFree(at - 1)
  while (!locale.modifiersFollow && mark.from - from < 4 && (isFree(from - 1) || isJoint(from - 1))) from -= 1
  const close = /["“„«]/.test(tokens[to]?.text ?? '')
    ? tokens.findIndex(({ text }, at) => at > to && at < to + 8 && /["”“»]/.test(text))
    : -1
  const glue = marks.at(to, 'dateGlue', 'nameGlue')
  if (close !== -1) to = close + 1
  else if (locale.modifiersFollow && isFree(to)) while (to - mark.to < 3 && isFree(to)) to += 1
  else if (glue !== null && isFree(glue.to)) {
    to = glue.to + 1
    while (to - mark.to < 4 && isFree(to)) to += 1
  }
  // "class trip to the science museum"
  const goal = marks.at(to, 'to')
  const noun = goal === null ? to : (marks.at(goal.to, 'determiners')?.to ?? goal.to)
  let end = noun
  while (noun > to && end - noun < 3 && isFree(end)) end += 1
  return phraseOf(message, kind, { from, to: end > noun ? end : to })
}

/** A noun that says nothing by itself: "class", "evening". */
const isBare = ({ marks }: Message, { kind, from, to }: Value): boolean =>
  (kind === 'course' && marks.at(from, 'courseNouns')?.to === to) ||
  (kind === 'event' && marks.at(from, 'eventNouns')?.to === to && marks.covers(from, 'dayParts'))

function nounsIn(message: Message, kind: 'event' | 'course', taken: readonly Span[]): Value | null {
  const found = message.marks
    .all(kind === 'event' ? 'eventNouns' : 'courseNouns')
    .filter((mark) => !taken.some((span) => overlaps(span, mark)))
    .map((mark) => around(message, mark, kind, taken))
    .filter((value) => !(isBare(message, value) && /^\p{Ll}|^\P{Lu}/u.test(value.text)) || isCompound(message, value))
  return found.reduce<Value | null>(
    (best, next) => (best === null || next.to - next.from > best.to - best.from ? next : best),
    null,
  )
}

/** "Yogakurs" is one word, and says all. */
const isCompound = ({ locale }: Message, { text }: Value): boolean => locale.nounsAreCapital && text.length > 7

/** "the blue shoes are back in stock": what is there again, or now. What is the customer's own is nothing new. */
function arrivingIn(message: Message, taken: readonly Span[]): Value | null {
  const { marks } = message
  const isFree = (at: number): boolean =>
    !isStop(message, at) &&
    !marks.covers(at, 'determiners', 'thirdPerson', 'secondPerson', 'wish', 'dictation', 'and', 'brandLeads') &&
    !taken.some((span) => span.from <= at && at < span.to)
  for (const mark of marks.all('arrivals')) {
    let { from } = mark
    let to = mark.from
    while (mark.from - from < 6 && isFree(from - 1)) from -= 1
    while (from < mark.from && marks.covers(from, 'filler')) from += 1
    while (to > from && marks.covers(to - 1, 'filler')) to -= 1
    const isTheirs = marks.covers(from - 1, 'thirdPerson', 'secondPerson')
    if (from < to && !isTheirs)
      return { ...phraseOf(message, 'product', { from, to }, { from, to: mark.to }), cue: 'new' }
    const behind = from === to ? arrivedBehind(message, mark, taken) : null
    if (behind !== null) return behind
  }
  return null
}

/** "ya llegaron las sandalias de verano": where verbs come first, what is there stands behind them. */
function arrivedBehind(message: Message, mark: Span, taken: readonly Span[]): Value | null {
  const { marks, locale } = message
  const article = marks.at(mark.to, 'determiners')
  if (!locale.modifiersFollow || article === null || marks.covers(mark.to, 'secondPerson', 'thirdPerson')) return null
  const end = phraseEnd(message, article.to, taken, 7, ['amountLeads', 'on'])
  return end > article.to
    ? { ...phraseOf(message, 'product', { from: mark.to, to: end }, { from: mark.from, to: end }), cue: 'new' }
    : null
}

/** "our new vegan menu", "menu baru": what is new. */
function noveltyIn(message: Message, taken: readonly Span[]): Value | null {
  const { marks } = message
  const isThing = (at: number): boolean =>
    isOwn(message, at) &&
    !marks.covers(at, 'amountLeads', 'varyingDate', 'varyingTime', 'novelty', 'noveltyAfter') &&
    !taken.some((span) => span.from <= at && at < span.to)
  for (const mark of marks.all('novelty')) {
    let to = mark.to
    while (
      to - mark.to < 4 &&
      (isThing(to) || (to > mark.to && marks.covers(to, 'dateGlue', 'nameGlue') && isThing(to + 1)))
    )
      to += 1
    if (to > mark.to)
      return { ...phraseOf(message, 'product', { from: mark.to, to }, { from: mark.from, to }), cue: 'new' }
  }
  for (const mark of marks.all('noveltyAfter')) {
    let { from } = mark
    while (mark.from - from < 3 && isThing(from - 1)) from -= 1
    if (from < mark.from)
      return { ...phraseOf(message, 'product', { from, to: mark.from }, { from, to: mark.to }), cue: 'new' }
  }
  return null
}

/** "Venue: school hall, first floor": what stands behind such a label on a line of its own. */
function lineAt({ tokens }: Message, mark: Span): Span | null {
  const isLine =
    tokens[mark.to]?.text === ':' && (mark.from === 0 || /^[\n.;,]$/.test(tokens[mark.from - 1]?.text ?? ''))
  const rest = isLine ? tokens.slice(mark.to + 1, mark.to + 1 + longestLine) : []
  const length = rest.findIndex(
    ({ text, to }, at) => text === '\n' || text === ';' || (text === '.' && (rest[at + 1]?.from ?? to + 1) > to),
  )
  const from = mark.to + 1
  const to = length === -1 ? from + rest.length : from + length
  return to > from && (length !== -1 || rest.length < longestLine) ? { from, to } : null
}

const longestLine = 16

/** The first such line: "Venue: school hall". */
function lineOf(message: Message, kind: ValueKind, lead: MarkName): Value | null {
  for (const mark of message.marks.all(lead)) {
    const line = lineAt(message, mark)
    if (line !== null) return phraseOf(message, kind, line, { from: mark.from, to: line.to })
  }
  return null
}

function led(message: Message, kind: ValueKind, lead: MarkName, taken: readonly Span[], most: number): Value | null {
  const { marks, tokens } = message
  for (const mark of marks.all(lead)) {
    const colon = tokens[mark.to]?.text === ':' ? mark.to + 1 : mark.to
    const end = phraseEnd(message, colon, taken, most)
    const noun = marks.at(colon, 'determiners')?.to ?? colon
    // "por favor", "por la mañana" give no reason.
    const isEmpty = end <= noun || marks.at(noun, 'filler', 'wish', 'dayParts', 'per', 'named') !== null
    if (!isEmpty) return phraseOf(message, kind, { from: colon, to: end }, { from: mark.from, to: end })
  }
  return null
}

/** "ghar par koi nahi tha ki wajah se": the reason stands before its word. */
function reasonBefore(message: Message): Value | null {
  const mark = message.marks.all('becauseAfter')[0]
  if (mark === undefined) return null
  let from = mark.from
  while (from > 0 && mark.from - from < 5 && !isStop(message, from - 1)) from -= 1
  return from === mark.from ? null : phraseOf(message, 'reason', { from, to: mark.from }, { from, to: mark.to })
}

/** Longer than this, it is more than what to bring. */
const mostBrought = 7

/** "Versicherungskarte mitbringen", "purani report saath laani hai": what to bring stands before its word. */
function broughtBefore(message: Message, taken: readonly Span[]): Value | null {
  const { marks } = message
  for (const { to } of marks.all('bringAfter')) {
    const mark = marks.before(to, 'bringAfter')
    if (mark === null || !isStop(message, to)) continue
    const isPart = (at: number): boolean =>
      !isStop(message, at) &&
      !marks.covers(at, 'wish', 'dictation') &&
      !taken.some((span) => span.from <= at && at < span.to)
    let { from } = mark
    while (mark.from - from < mostBrought && isPart(from - 1)) from -= 1
    while (from < mark.from && marks.covers(from, 'filler', 'and', 'determiners')) from += 1
    if (from < mark.from) return phraseOf(message, 'document', { from, to: mark.from }, { from, to })
  }
  return null
}

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
    led(message, 'place', 'addressLeads', fixed, 9) ??
    venueIn(message, [...fixed, ...names])
  const document = lineOf(message, 'document', 'bring') ?? led(message, 'document', 'bring', taken, 6)
  const reason = led(message, 'reason', 'because', [...figures, ...fixed], 9) ?? reasonBefore(message)
  const all = [
    broughtBefore(message, taken),
    products.length === 0 ? duesIn(message, [...figures, ...names]) : null,
    ...(code === null ? [] : [code]),
    ...offers,
    ...products.slice(0, 1),
    arrivingIn(message, taken) ?? noveltyIn(message, taken),
    ...[lineOf(message, 'event', 'eventLines') ?? nounsIn(message, 'event', taken), nounsIn(message, 'course', taken)],
    ...[reason, place, document],
    visitIn(message, taken),
    ...message.marks
      .all('festivals')
      .slice(0, 1)
      .map((mark) => ({ ...phraseOf(message, 'event', mark), text: wellWritten(message, mark) })),
  ]
  return all.filter((value) => value !== null)
}
