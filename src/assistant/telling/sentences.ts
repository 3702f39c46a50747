/** What a message wants to be told, as sentences that speak to those who get them. */
import { capital } from '../../language/index.ts'
import { type Message, placesIn, type Reading, type Span } from '../reading/index.ts'
import { runsOf } from '../reading/runs.ts'
import { wordsOf } from './direct.ts'
import { type Segment, segmentsIn } from './segments.ts'

/** A sentence for the text, and where the message has it. */
export interface Told {
  text: string
  span: Span
  /** It was said in so many words that this is to be told. */
  isOrdered: boolean
  /** It asks for something, and tells no news. */
  isAsked: boolean
  /** The parts of one that was not, each as a sentence. */
  parts: readonly Omit<Told, 'parts'>[]
}

/** What of a message is no part of a sentence: it has a line of its own, or is a wish about the template. */
function cutIn({ message, varying, tone, language, fixed }: Reading, elsewhere: readonly Span[]): Set<number> {
  const { marks } = message
  const leading = ({ from }: Span): number => {
    const lead = marks.before(from, 'include', 'with', 'determiners', 'and', 'until')
    return lead === null ? from : leading(lead)
  }
  const spans = [
    ...varying.map(({ whole }) => ({
      from: leading(whole),
      to: message.tokens[whole.to]?.text === ')' ? whole.to + 1 : whole.to,
    })),
    ...[tone, language].filter((wish) => wish !== null),
    ...fixed.filter(({ kind }) => kind === 'link'),
    ...elsewhere.filter(({ from, to }) => to - from > 1),
  ]
  return new Set(spans.flatMap(placesIn))
}

/** Words that lead to names. */
const leading = ['determiners', 'on', 'from', 'with', 'until', 'venueLeads', 'brandLeads'] as const

/** "… at 7 in St Mary's": a name that told words lead to is told with them, whoever it is. */
function namesLedTo({ message, roles }: Reading): Set<number> {
  const runs = roles === null ? [] : runsOf(message, roles, 'name')
  const isLed = ({ from }: Span): boolean => roles?.[from - 1] === 'told' && message.marks.covers(from - 1, ...leading)
  return new Set(runs.filter(isLed).flatMap(placesIn))
}

/** Lists whose words tell us to tell something, and whom. */
const toTell = ['orders', 'announcing', 'wish', 'audience', 'beforeAudience', 'determiners', 'to'] as const

/** Runs of words that are to be told, with the names and marks between them. "…, remind the customers, …" is none. */
function toldRuns(reading: Reading, whole: Span, isOrdered: boolean): Span[] {
  const { message, roles } = reading
  const { tokens, marks } = message
  // "2 %" and a quote end with marks of their own.
  const isMark = (at: number): boolean => /^[^\p{L}\p{N}%°€$£₹+"”»“)]$/u.test(tokens[at]?.text ?? '')
  const named = namesLedTo(reading)
  const roleAt = (at: number): string => (isMark(at) ? 'mark' : named.has(at) ? 'told' : (roles?.[at] ?? 'told'))
  const runs: Span[] = []
  let run: Span | null = null
  for (const part of partsBetween(message, whole, ',')) {
    const places = placesIn(part)
    const denials = places.filter((at) => marks.covers(at, 'negations'))
    const isOrder = places.every((at) => isMark(at) || marks.covers(at, ...toTell))
    // "Under 200 chars" says how long the text may be.
    const isLimit = places.some((at) => marks.covers(at, 'lengths') && tokens[at - 1]?.kind === 'number')
    const told = isOrder || isLimit ? [] : places.filter((at) => roleAt(at) === 'told')
    if (isOrder) run = null
    for (const at of told) {
      const between: readonly number[] = run === null ? [] : placesIn({ from: (run as Span).to, to: at })
      if (run !== null && between.every((place) => ['name', 'mark'].includes(roleAt(place)))) {
        run.to = at + 1
        continue
      }
      // "Royal Strikers have practice on Sunday" and "residents of Oak Street must move their cars" tell whose it is, and who.
      const before = placesIn({ from: part.from, to: at })
      const subject = isOrdered ? ['name'] : ['name', 'whom']
      const isSubject = before.every((place) => subject.includes(roleAt(place)))
      // "We are not closed": without what denies it the opposite would be told.
      const isDenied = denials.some((place) => place < at) && runs.every(({ to }) => to <= part.from)
      run = { from: isSubject || isDenied ? part.from : at, to: at + 1 }
      runs.push(run)
    }
  }
  return runs
}

/** What of a segment is told. */
function piecesOf(reading: Reading, { order, start, from, to }: Segment): Span[] {
  const { marks } = reading.message
  // "Don't mention the fire"
  const isForbidden = order?.kind === 'told' && marks.before(start, 'negations') !== null
  if (isForbidden) return []
  // "eine Nachricht für die Aussteller am 16. Mai erstellen": the last word is said to us.
  const verb = order?.kind === 'for' ? marks.before(to, 'wish', 'orders') : null
  const whole = { from, to: verb?.from ?? to }
  const runs = toldRuns(reading, whole, order !== null)
  // What was ordered to be told is told, whatever it is about, but for wishes about parts behind it.
  return runs.length === 0 && order?.kind === 'told' ? [withoutParts(reading, whole)] : runs
}

function withoutParts({ message: { tokens }, roles }: Reading, { from, to }: Span): Span {
  const isPart = (at: number): boolean => tokens[at]?.kind === 'mark' || roles?.[at] === 'part'
  let end = to
  while (end > from && isPart(end - 1)) end -= 1
  return { from, to: placesIn({ from: end, to }).some((at) => roles?.[at] === 'part') ? end : to }
}

/** The parts of a span, each with the mark that ends it. */
function partsBetween({ tokens }: Message, { from, to }: Span, mark: string): Span[] {
  const ends = placesIn({ from, to }).filter((at) => tokens[at]?.text === mark)
  return [...ends.map((at) => at + 1), to].map((end, index) => ({
    from: index === 0 ? from : (ends[index - 1] ?? 0) + 1,
    to: end,
  }))
}

/** Without the words at its ends that say nothing. */
function trimmed({ tokens, marks }: Message, cut: ReadonlySet<number>, { from, to }: Span): Span {
  const isEmpty = (at: number): boolean => cut.has(at) || /^[^\p{L}\p{N}$€£₹"“„«¿¡({]$/u.test(tokens[at]?.text ?? '')
  const span = { from, to }
  while (span.from < span.to) {
    const opener = marks.at(span.from, 'openers')
    if (isEmpty(span.from)) span.from += 1
    // "Because of the storm" gives a reason, whatever "because" opens.
    else if (opener !== null && opener.to <= span.to && (marks.at(span.from, 'because')?.to ?? 0) <= opener.to)
      span.from = opener.to
    else break
  }
  while (span.to > span.from) {
    const closer = marks.before(span.to, 'closers')
    if (cut.has(span.to - 1) || /^[,(\-–—:]$/.test(tokens[span.to - 1]?.text ?? '')) span.to -= 1
    else if (closer !== null && closer.from > span.from) span.to = closer.from
    else break
  }
  // "Can be booked at https://…": without the address nothing is led to.
  const lead = cut.has(span.to) ? marks.before(span.to, 'on', 'brandLeads', 'venueLeads', 'addressLeads') : null
  if (lead !== null && lead.from > span.from) span.to = lead.from
  return span
}

/** Words as a sentence. */
export const ended = (words: string, stop: string): string => (/[.!?।…]["”»“)]?$/.test(words) ? words : words + stop)

/** What an order makes of the words behind it. */
function sentenceOf(words: string, condition: string, { order, stop }: Segment, end: string): string {
  const own = order?.kind === 'told' || order?.kind === 'for' ? order.beginning : ''
  const beginning = condition === '' ? own : `${condition}, ${own.charAt(0).toLowerCase()}${own.slice(1)}`
  const whole = beginning.includes('#') ? beginning.replace('#', () => words) : beginning + words
  return capital(ended(whole, stop === '!' ? stop : end))
}

/**
 * What a message is for, told as news: "when our plumber is running late" says that he is. Null if nothing says it; `isAlone`: as there is
 * nothing else to tell, a mere name of it is too little.
 */
export function occasionIn(reading: Reading, elsewhere: readonly Span[], isAlone: boolean): Told | null {
  const { message, roles } = reading
  const { marks, locale } = message
  const runs = roles === null ? [] : runsOf(message, roles, 'occasion')
  const [run] = runs
    .filter((one) => !elsewhere.some(({ from, to }) => from < one.to && one.from < to))
    .sort((one, other) => other.to - other.from - (one.to - one.from))
  if (run === undefined) return null
  const cut = reading.values.find(({ from, to }) => from < run.to && to > run.to)
  const to = cut?.to ?? run.to
  const lead = marks.at(run.from, 'conditions', 'openers')
  // Where verbs move to the end behind "when", no sentence is left without it.
  if (lead === null ? isAlone : locale.nounsAreCapital) return null
  // "When Pebble Toys refunds somebody": without its subject no sentence is left.
  if (lead === null && roles?.[run.from - 1] === 'name') return null
  const span = trimmed(message, cutIn(reading, []), { from: Math.min(lead?.to ?? run.from, to), to })
  const words = wordsOf(message, span, new Set(), true)
  if (placesIn(span).filter((at) => message.tokens[at]?.kind === 'word').length < fewestOfOccasion) return null
  return { text: capital(ended(words, locale.telling.stop)), span, isOrdered: false, isAsked: false, parts: [] }
}

const fewestOfOccasion = 2

/** The sentences of a message, in order; `elsewhere` are words that were understood as something else. */
export function sentencesIn(reading: Reading, elsewhere: readonly Span[]): Told[] {
  const { message } = reading
  const { marks, locale } = message
  const named = namesLedTo(reading)
  const cut = new Set([...cutIn(reading, elsewhere)].filter((at) => !named.has(at)))
  const segments = segmentsIn(reading)
  const isShifted = segments.some(({ order }) => order?.kind === 'told') || marks.all('audience').length > 0
  return segments.flatMap((segment): Told[] => {
    const { order, start, from, to, stop } = segment
    if (order?.kind === 'aside') return []
    if (order?.kind === 'courtesy' || order?.kind === 'quote')
      return [
        {
          text: ended(order.sentence, locale.telling.stop),
          span: { from: start, to },
          isOrdered: true,
          isAsked: true,
          parts: [],
        },
      ]
    // "Message for hikers:" says whom it is for, and what follows is told.
    if (order?.kind === 'for' && stop === ':') return []
    const pieces = piecesOf(reading, segment).map((piece) => trimmed(message, cut, piece))
    const isGeneral = marks.all('general').some((mark) => from <= mark.from && mark.to <= to)
    const speak = (span: Span): string => wordsOf(message, span, cut, isShifted && !isGeneral)
    const said = pieces.map((span) => ({ span, words: speak(span) })).filter(({ words }) => /[\p{L}\p{N}]/u.test(words))
    const condition = segment.condition === null ? '' : speak(trimmed(message, cut, segment.condition))
    // Without those whom it is for, no words lead from them to what is told.
    const isLed = order?.kind !== 'for' || pieces[0]?.from === from
    const led = isLed ? segment : { ...segment, order: null }
    const tell = (words: string): string => sentenceOf(words, condition, led, locale.telling.stop)
    const tellPart = (words: string, at: number): string =>
      at === 0 ? tell(words) : sentenceOf(words, '', { ...segment, order: null }, locale.telling.stop)
    const isOrdered = order?.kind === 'told'
    const span = { from: segment.condition?.from ?? start, to }
    const isAsked =
      order?.kind === 'told' &&
      (order.beginning !== '' || marks.at(from, 'subjects') !== null) &&
      marks.before(from, 'that') === null
    const isConditional = marks.all('conditions').some((mark) => from <= mark.from && mark.to <= to)
    const parted = isConditional
      ? said
      : pieces
          .flatMap((piece) => partsBetween(message, piece, ','))
          .map((piece) => trimmed(message, cut, piece))
          .map((span) => ({ span, words: speak(span) }))
          .filter(({ words }) => /[\p{L}\p{N}]/u.test(words))
    const parts = isOrdered
      ? []
      : parted.map((part, at) => ({ text: tellPart(part.words, at), span: part.span, isOrdered, isAsked }))
    return said.length === 0
      ? []
      : [{ text: tell(said.map(({ words }) => words).join(', ')), span, isOrdered, isAsked, parts }]
  })
}
