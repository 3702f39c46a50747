/** What a message wants to be told, as sentences that speak to those who get them. */
import { isFunctional } from '../reading/functional.ts'
import { type Message, placesIn, type Reading, type Span } from '../reading/index.ts'
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

/** The parts of a segment between commas. */
function piecesOf({ tokens }: Message, { from, to }: Span): Span[] {
  const pieces: Span[] = []
  let start = from
  for (let at = from; at <= to; at += 1) {
    if (at < to && tokens[at]?.text !== ',') continue
    if (at > start) pieces.push({ from: start, to: at })
    start = at + 1
  }
  return pieces
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

/** Lists whose words say who is writing. */
const introducing = [
  'introductions',
  'sells',
  'brandLeads',
  'trades',
  'is',
  'named',
  'and',
  'determiners',
  'filler',
] as const

/** A remark about the template is short. */
const longestRemark = 6
/** "we are an airline" */
const longestIntroduction = 10

/** True if a piece tells something: it is no greeting, no name, and no wish about the template. */
const fewestTelling = 2
/** "We are moving" */
const fewestOfClause = 3
/** More words without a comma are talk, not a sentence that could be told. */
const longestPiece = 24

function tells({ message, values }: Reading, piece: Span, cut: ReadonlySet<number>, isOrdered: boolean): boolean {
  const { tokens, marks } = message
  const names = values.filter(({ kind }) => kind === 'business')
  const isNamed = (at: number): boolean => names.some(({ from, to }) => from <= at && at < to)
  const words = placesIn(piece).filter((at) => !cut.has(at) && tokens[at]?.kind !== 'mark')
  const telling = words.filter((at) => !isNamed(at) && !marks.covers(at, 'audience') && !isFunctional(message, at))
  const isRemark =
    words.length <= longestRemark &&
    (telling.some((at) => marks.covers(at, 'about', 'handover', 'anew')) ||
      (telling.length > 0 && telling.every((at) => marks.covers(at, 'plain', 'warm', 'playful'))))
  const isTrade =
    marks.at(piece.from, 'sells') !== null ||
    (marks.at(piece.from, 'introductions') !== null &&
      words.length <= longestIntroduction &&
      words.some((at) => isNamed(at) || marks.covers(at, 'trades')))
  const isName =
    isTrade || (words.some(isNamed) && words.every((at) => isNamed(at) || marks.covers(at, ...introducing)))
  if (words.length > longestPiece) return false
  const isToThem = words.every((at) => marks.covers(at, 'audience', 'beforeAudience', 'determiners'))
  // "Fees 15 tarik tak dena hai yaad dilao": no word tells where the order to us begins.
  if (!isOrdered && marks.before(piece.to, 'announcing', 'orders') !== null) return false
  // "Both have to be in it"
  if (!isOrdered && marks.before(piece.to, 'includeAfter') !== null) return false
  // "I'm the landlord of Rowan House", "my cousin says"; but "my shop is closed" is told.
  const self = marks.at(piece.from, 'selves', 'own')
  if (!isOrdered && self !== null && !marks.covers(self.to, 'trades')) return false
  // One word is a setting or an exclamation; one that is a value tells a day or a sum, and a denial or a figure tells a rule.
  const isRule =
    telling.length > 0 &&
    (words.some((at) => tokens[at]?.kind === 'number' || marks.covers(at, 'negations')) ||
      (words.length >= fewestOfClause && marks.at(piece.from, 'subjects') !== null))
  const isWord =
    telling.length < fewestTelling && !isRule && !values.some(({ from, to }) => piece.from <= from && to <= piece.to)
  return isOrdered ? !isToThem && !isRemark : telling.length > 0 && !isWord && !isRemark && !isName
}

/** Behind an introduction: "We run Barkwell Kennels and …". */
function behindName({ message: { marks }, values }: Reading, { from, to }: Span): Span {
  const name = values.find((value) => value.kind === 'business' && value.from >= from && value.from < to)
  const isLed =
    name !== undefined &&
    marks.at(from, 'introductions', 'brandLeads') !== null &&
    placesIn({ from, to: name.from }).every((at) => marks.covers(at, ...introducing))
  const joint = isLed ? marks.at(name.to, 'and') : null
  return { from: joint?.to ?? from, to }
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
  return span
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const ended = (words: string, stop: string): string => (/[.!?।…]["”»“)]?$/.test(words) ? words : words + stop)

/** What an order makes of the words behind it. */
function sentenceOf(words: string, condition: string, { order, stop }: Segment, end: string): string {
  const own = order?.kind === 'told' || order?.kind === 'for' ? order.beginning : ''
  const beginning = condition === '' ? own : `${condition}, ${own.charAt(0).toLowerCase()}${own.slice(1)}`
  const whole = beginning.includes('#') ? beginning.replace('#', () => words) : beginning + words
  return capital(ended(whole, stop === '!' ? stop : end))
}

/** The sentences of a message, in order; `elsewhere` are words that were understood as something else. */
export function sentencesIn(reading: Reading, elsewhere: readonly Span[]): Told[] {
  const { message } = reading
  const { marks, locale } = message
  const cut = cutIn(reading, elsewhere)
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
    // Who asks something behind no order asks us; "Irrigators' society La Vega:" says who writes.
    const isTitle =
      stop === ':' && from === 0 && reading.values.some(({ kind, to: end }) => kind === 'business' && end === to)
    if (order === null && (stop === '?' || isTitle)) return []
    // "Message for hikers:" says whom it is for, and what follows is told.
    if (order?.kind === 'for' && stop === ':') return []
    // "eine Nachricht für die Aussteller am 16. Mai erstellen": the last word is said to us.
    const verb = order?.kind === 'for' ? marks.before(to, 'wish', 'orders') : null
    const pieces = piecesOf(message, { from, to: verb?.from ?? to })
      .map((piece) => trimmed(message, cut, order === null ? behindName(reading, piece) : piece))
      .filter((piece, at) => tells(reading, piece, cut, order?.kind === 'told' && at === 0))
    const isGeneral = marks.all('general').some((mark) => from <= mark.from && mark.to <= to)
    const speak = (span: Span): string => wordsOf(message, span, cut, isShifted && !isGeneral)
    const said = pieces.map((span) => ({ span, words: speak(span) })).filter(({ words }) => words !== '')
    const condition = segment.condition === null ? '' : speak(trimmed(message, cut, segment.condition))
    const tell = (words: string): string => sentenceOf(words, condition, segment, locale.telling.stop)
    const tellPart = (words: string, at: number): string =>
      at === 0 ? tell(words) : sentenceOf(words, '', { ...segment, order: null }, locale.telling.stop)
    const isOrdered = order?.kind === 'told'
    const span = { from: segment.condition?.from ?? start, to }
    const isAsked =
      order?.kind === 'told' &&
      (order.beginning !== '' || marks.at(from, 'subjects') !== null) &&
      marks.before(from, 'that') === null
    const parts = isOrdered
      ? []
      : said.map((part, at) => ({ text: tellPart(part.words, at), span: part.span, isOrdered, isAsked }))
    return said.length === 0
      ? []
      : [{ text: tell(said.map(({ words }) => words).join(', ')), span, isOrdered, isAsked, parts }]
  })
}
