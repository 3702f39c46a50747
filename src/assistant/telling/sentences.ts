/** What a message wants to be told, as sentences that speak to those who get them. */
import { capital, tokenise } from '../../language/index.ts'
import { regionNamed } from '../../language/places.ts'
import { isFunctional } from '../reading/functional.ts'
import { type Message, placesIn, type Reading, type Span, sourceOf } from '../reading/index.ts'
import { phrasesOf, standAt } from '../reading/listed.ts'
import { runsOf } from '../reading/runs.ts'
import { wordsOf } from './direct.ts'
import { namesLedTo, openingOf, partsBetween, piecesOf } from './pieces.ts'
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

/** Words that lead to an address at the end of a sentence, and are nothing without it. */
const leadsToLink = ['on', 'brandLeads', 'venueLeads', 'addressLeads'] as const

/** "Online only at https://… until Sunday": without the address the sentence would be torn. */
function isInSentence({ message, roles }: Reading, { from, to }: Span): boolean {
  const { tokens, marks } = message
  const isLed = tokens[from - 1]?.kind === 'word' && roles?.[from - 1] !== 'part'
  const isLast = tokens[to] === undefined || /^[.!?…;)]$/.test(tokens[to]?.text ?? '')
  return isLed && (!isLast || marks.before(from, ...leadsToLink) === null)
}

/** "…, Garage Moreau, …": who writes, between commas, with the one before it; the text says it at its beginning. */
const signaturesIn = ({ message: { tokens }, values }: Reading): Span[] =>
  values.flatMap(({ kind, from, to }) => {
    const before = tokens[from - 1]?.text ?? ''
    const isOpen = tokens[to] === undefined || /^[,.!;\n]$/.test(tokens[to].text)
    return kind === 'business' && isOpen && before === ',' ? [{ from: from - 1, to }] : []
  })

/** What of a message is no part of a sentence: it has a line of its own, or is a wish about the template. */
function cutIn(reading: Reading, elsewhere: readonly Span[]): Set<number> {
  const { message, varying, tone, language, fixed } = reading
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
    ...fixed.filter((one) => one.kind === 'link' && !isInSentence(reading, one)),
    ...elsewhere.filter(({ from, to }) => to - from > 1),
    ...signaturesIn(reading),
  ]
  return new Set(spans.flatMap(placesIn))
}

/** It says nothing without what stands behind it. */
const isLeading = ({ tokens, marks, locale }: Message, at: number): boolean =>
  marks.covers(at, 'and', 'include', 'with', 'determiners', 'filler', 'about') ||
  phrasesOf(locale.telling.indirect).some(([word]) => word === tokens[at]?.key) ||
  /^[,:(]$/.test(tokens[at]?.text ?? '')

/** "It is on its way and roughly which [day]": what leads to words that have a line of their own goes with them. */
function withoutTorn(message: Message, cut: ReadonlySet<number>, { from, to }: Span): Span {
  if (!cut.has(to)) return { from, to }
  let end = to
  while (end > from && isLeading(message, end - 1)) end -= 1
  const joint = end < to ? message.marks.before(end - 1, 'and') : null
  return { from, to: joint !== null && joint.from > from ? joint.from : end }
}

/** Without the words at its ends that say nothing. */
function trimmed(message: Message, cut: ReadonlySet<number>, { from, to }: Span, roles: Reading['roles'] = null): Span {
  const { tokens, marks, locale } = message
  // "Please come before six" asks the customers.
  const please = phrasesOf(locale.telling.please)
  const isAsking = ({ from: at, to: end }: Span): boolean =>
    roles?.[end] === 'told' && please.some((words) => words.length === end - at && standAt({ tokens }, words, at))
  const isEmpty = (at: number): boolean => cut.has(at) || /^[^\p{L}\p{N}$€£₹"“„«¿¡({]$/u.test(tokens[at]?.text ?? '')
  const span = { from, to }
  while (span.from < span.to) {
    const opener = marks.at(span.from, 'openers')
    if (isEmpty(span.from)) span.from += 1
    // "Because of the storm" gives a reason, whatever "because" opens.
    else if (opener !== null && isAsking(opener)) break
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
  const lead = cut.has(span.to) ? marks.before(span.to, ...leadsToLink) : null
  if (lead === null || lead.from <= span.from) return withoutTorn(message, cut, span)
  // "…, order at https://…": nor is a word alone behind a comma.
  const isAlone = tokens[lead.from - 2]?.text === ',' && lead.from - 2 > span.from
  return { from: span.from, to: isAlone ? lead.from - 2 : lead.from }
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
  // "When a client misses an appointment": of those who are told nothing is told so.
  if (lead !== null && placesIn({ from: lead.to, to: lead.to + 2 }).some((at) => marks.covers(at, 'audience')))
    return null
  // "When Pebble Toys refunds somebody": without its subject no sentence is left.
  if (lead === null && roles?.[run.from - 1] === 'name') return null
  const start = lead?.to ?? openingOf(reading, 0, run.from)
  const span = trimmed(message, cutIn(reading, []), { from: Math.min(start, to), to })
  const words = wordsOf(message, span, new Set(), true)
  if (placesIn(span).filter((at) => message.tokens[at]?.kind === 'word').length < fewestOfOccasion) return null
  return { text: capital(ended(words, locale.telling.stop)), span, isOrdered: false, isAsked: false, parts: [] }
}

const fewestOfOccasion = 2

/** "When a client misses an appointment": of those who are told nothing is told so. */
export const isOfCustomers = ({ marks }: Message, { to }: Span): boolean =>
  placesIn({ from: to, to: to + 2 }).some((at) => marks.covers(at, 'audience'))

/** In tokens; "because of the delay" names a reason, and is no sentence. */
const fewestOfReason = 4

/** "Say sorry because the heating is off": what comes behind "because", if it is a sentence. */
function reasonIn({ message: { marks }, roles }: Reading, { from, to }: Span): Span | null {
  const isLed = ({ from: at }: Span): boolean => placesIn({ from, to: at }).every((place) => roles?.[place] !== 'told')
  const reason = marks.all('because').find((mark) => mark.from >= from && to - mark.to >= fewestOfReason && isLed(mark))
  return reason === undefined ? null : { from: reason.to, to }
}

/** "Say thanks, we collected 132 units": what is told behind the courtesy. */
function restOf(reading: Reading, segment: Segment): Span[] {
  const [, second] = partsBetween(reading.message, segment, ',')
  if (segment.order?.kind !== 'courtesy' || second === undefined) return []
  return piecesOf(reading, { ...segment, order: null, from: second.from, start: second.from })
}

/** A sentence that is told as it is, with the reason that an order gives for it; null if the segment tells words of its own. */
function givenIn(reading: Reading, { order, start, from, to }: Segment, speak: (span: Span) => string): Told | null {
  if (order?.kind !== 'courtesy' && order?.kind !== 'quote') return null
  const reason = order.kind === 'courtesy' ? reasonIn(reading, { from, to }) : null
  const told = reason === null ? restOf(reading, { order, start, from, to, stop: '', condition: null }) : [reason]
  const said = [order.sentence, ...told.map((span) => capital(speak(span)))].filter((words) => words !== '')
  const text = said.map((one) => ended(one, reading.message.locale.telling.stop)).join(' ')
  return { text, span: { from: start, to }, isOrdered: true, isAsked: true, parts: [] }
}

/** "Please remember that " tells news, and "Please " asks for something. */
const saysThat = ({ locale }: Message, beginning: string): boolean =>
  phrasesOf(locale.words.that).some(
    (words) => tokenise(beginning).findLast(({ kind }) => kind === 'word')?.key === words[0],
  )

/** In tokens: the names of countries, and what says that somebody is there. */
const whereabouts = { name: 2, most: 7 }

/** "We're in the UK": it tells us how numbers are meant. */
function isWhereabouts(message: Message, { from, to }: Span): boolean {
  if (to - from > whereabouts.most) return false
  return placesIn({ from: Math.max(from, to - whereabouts.name), to }).some(
    (at) =>
      at > from &&
      regionNamed(sourceOf(message, { from: at, to })) !== null &&
      placesIn({ from, to: at }).every(
        (place) => message.tokens[place]?.kind === 'mark' || isFunctional(message, place),
      ),
  )
}

/** "With the customer's name and which plant it is": what differs, and is no news. */
const isDiffering = ({ message, varying }: Reading, { from }: Span): boolean =>
  varying.some(({ whole }) => whole.to <= from) &&
  message.marks.before(from - 1, 'and') !== null &&
  // "Qué" asks, and "que" links.
  (!message.marks.covers(from - 1, 'that') || message.tokens[from - 1]?.text !== message.tokens[from - 1]?.key) &&
  phrasesOf(message.locale.telling.indirect).some((words) => standAt(message, words, from - words.length))

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
    // "Message for hikers:" says whom it is for, and what follows is told.
    if (order?.kind === 'for' && stop === ':') return []
    const isGeneral = marks.all('general').some((mark) => from <= mark.from && mark.to <= to)
    const speak = (span: Span): string => wordsOf(message, span, cut, isShifted && !isGeneral)
    const given = givenIn(reading, segment, speak)
    if (given !== null) return [given]
    const pieces = piecesOf(reading, segment)
      .map((piece) => trimmed(message, cut, piece, reading.roles))
      .filter((piece) => !isWhereabouts(message, piece) && !isDiffering(reading, piece))
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
      !saysThat(message, order.beginning) &&
      (order.beginning !== '' || (marks.at(from, 'subjects') !== null && marks.before(from, 'that') === null))
    const isConditional = marks.all('conditions').some((mark) => from <= mark.from && mark.to <= to)
    const parted = isConditional
      ? said
      : pieces
          .flatMap((piece) => partsBetween(message, piece, ','))
          .map((piece) => trimmed(message, cut, piece, reading.roles))
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
