/** A message in segments: what is to be told, what is said to us alone, and what may be either. */
import { abbreviations } from '../../language/abbreviations.ts'
import { type Message, placesIn, type Reading, readBrief, type Span } from '../reading/index.ts'
import { isStop } from '../reading/message.ts'
import { type Order, ordersOf } from './orders.ts'
import { foundAt } from './patterns.ts'

export interface Segment extends Span {
  order: Order | null
  /** Where the order begins. */
  start: number
  /** What ends it. */
  stop: string
  /** "If you can't come," before an order. */
  condition: Span | null
}

/** "Lift: out of order" is told with its label; "Hillview Court: the lift is broken" is not. */
const longestLabel = 3

const isSpaced = ({ text, tokens }: Message, at: number): boolean => {
  const token = tokens[at]
  return token !== undefined && /\s/.test(text.charAt(token.from - 1)) && /\s/.test(text.charAt(token.to))
}

/** Ends a sentence; a comma and a bracket do not, nor does a stop inside a word: "3.º". */
function isEnd(message: Message, at: number, from: number, mayBeLabel: () => boolean): boolean {
  const token = message.tokens[at]
  if (token === undefined) return true
  // "8 - 16"
  const isRange = [at - 1, at + 1].every((place) => message.tokens[place]?.kind === 'number')
  if (/^[-–—]$/.test(token.text)) return isSpaced(message, at) && !isRange
  if (!isStop(message, at) || /^[,()¿¡]$/.test(token.text)) return false
  if (token.text === ':' && mayBeLabel()) {
    const { marks, tokens } = message
    const isLabel =
      at - from <= longestLabel &&
      tokens
        .slice(from, at)
        .every(({ kind }, offset) => kind === 'word' && !marks.covers(from + offset, 'trades', 'wish'))
    return !isLabel
  }
  const next = message.text.charAt(token.to)
  // "St. Veit", "a.n. Yayasan"
  const before = message.tokens[at - 1]
  const isShort = token.text === '.' && (abbreviations.has(before?.key ?? '') || /^\p{Ll}$/u.test(before?.text ?? ''))
  if (isShort && message.tokens[at + 1]?.kind === 'word') return false
  return token.text !== '.' || next === '' || /[\s"”»“)]/.test(next)
}

const fewestQuoted = 3
/** What a message wants to be told is told in so many words. */
const mostRead = 300

const quoteAt = (fixed: Reading['fixed'], at: number) =>
  fixed.find(({ kind, from, text }) => kind === 'quote' && from === at && text.split(/\s+/).length >= fewestQuoted)

/** The segments of a message, in order. */
function segmentsOf({ message, fixed, values, roles }: Reading): Segment[] {
  const orders = ordersOf(message)
  const segments: Segment[] = []
  let from = 0
  let start = 0
  let order: Order | null = null
  const isNamed = (first: number, end: number): boolean =>
    values.some((value) => value.kind === 'business' && value.from < end && value.to > first)
  const end = (to: number, stop: string): void => {
    if (to > start) segments.push({ from, to, order, start, stop, condition: null })
  }
  const length = Math.min(message.tokens.length, mostRead)
  for (let at = 0; at <= length; at += 1) {
    // `Include this sentence: "…"`
    const quote = at === from || order?.kind === 'aside' ? quoteAt(fixed, at) : undefined
    if (quote !== undefined) {
      end(at, '')
      segments.push({ ...quote, start: at, stop: '', order: { kind: 'quote', sentence: quote.text }, condition: null })
      from = quote.to
      start = from
      order = null
      at = from - 1
      continue
    }
    const found = at < length ? foundAt(message, at, orders) : null
    // "Kids need a packed lunch" needs nothing of us.
    const isWithin = at > from && roles?.[at] === 'told' && roles[at - 1] === 'told'
    if (found !== null && !(found.value.kind === 'aside' && isWithin)) {
      end(at, '')
      from = found.to
      start = at
      order = found.value
      at = found.to - 1
    } else if (
      at === length ||
      isEnd(message, at, from, () => order === null && !isNamed(from, at)) ||
      (order?.kind === 'aside' && message.tokens[at]?.text === ',')
    ) {
      end(at, message.tokens[at]?.text ?? '')
      from = at + 1
      start = from
      order = null
    }
  }
  return segments
}

/** Where a condition begins that goes on to the end of a segment; -1 if none does. */
function conditionIn({ marks, tokens }: Message, { from, to }: Span): number {
  const opens = (at: number): boolean =>
    at === from || marks.before(at, 'and', 'openers') !== null || tokens[at - 1]?.text === ','
  const last = marks.all('conditions').findLast((mark) => mark.from >= from && mark.from < to && opens(mark.from))
  return last === undefined || placesIn({ from: last.from, to }).some((at) => tokens[at]?.text === ',') ? -1 : last.from
}

/** The segments with each condition in the order that it belongs to. */
export function segmentsIn(reading: Reading): Segment[] {
  const segments = segmentsOf(reading)
  segments.forEach((segment, index) => {
    const before = segments[index - 1]
    const { order } = segment
    const isAsked = order?.kind === 'aside' || (order?.kind === 'told' && order.beginning !== '')
    if (before === undefined || before.stop !== '' || !isAsked || before.order?.kind === 'aside') return
    const at = conditionIn(reading.message, before)
    if (at === -1) return
    // "Whenever a plan renews, we send a note": that is for us alone.
    if (order.kind === 'told') segment.condition = { from: at, to: before.to }
    before.to = at
  })
  return segments
}

/** Whether anything in a message orders us to tell something. */
export function holdsOrder(message: Message): boolean {
  const orders = ordersOf(message)
  return message.tokens.slice(0, mostRead).some((_, at) => {
    const kind = foundAt(message, at, orders)?.value.kind
    return kind === 'told' || kind === 'courtesy'
  })
}

/** True for words that ask us politely to write something: "Could you write a reminder for …?" */
export function asksToWrite(words: string, userLanguage: string | null): boolean {
  const reading = readBrief(words, userLanguage, () => true)
  const [first] = segmentsOf(reading).filter(({ order, from, to }) => order !== null || to - from > 2)
  return first?.order?.kind === 'aside' && reading.message.marks.all('wish').length > 1
}
