/** Percentages, sums of money and durations in a message. */
import { isJoined } from '../../language/index.ts'
import type { Message, Span } from './message.ts'

const isNumber = ({ tokens }: Message, at: number): boolean => tokens[at]?.kind === 'number'

/** "20%", "20 percent", "-20 %". */
export function percentAt(message: Message, at: number): number {
  if (!isNumber(message, at)) return 0
  if (message.tokens[at + 1]?.text === '%') return at + 2
  return message.marks.at(at + 1, 'percent')?.to ?? 0
}

/** A percentage with its "up to", which is part of what is promised. */
export function percentSpan({ marks, tokens }: Message, at: number, end: number): Span {
  // "jusqu'à -50 %"
  const start = /^[-–]$/.test(tokens[at - 1]?.text ?? '') ? at - 1 : at
  const lead = marks.before(start, 'upTo')
  const tail = marks.at(end, 'upToAfter')
  return { from: lead?.from ?? at, to: tail?.to ?? end }
}

const sign = /^[$€£₹¥]$/
const signsOf = (words: readonly string[]): ReadonlySet<string> => new Set(words)
/** Letters before a sum: "R$ 40", "Rp 50.000", "Rs. 500". */
const letters = signsOf([
  'r',
  'rp',
  'rs',
  'us',
  'mx',
  'inr',
  'usd',
  'eur',
  'aed',
  'chf',
  'gbp',
  's',
  'cop',
  'kr',
  'ksh',
  'idr',
  'brl',
])

/** Where a sum begins that has its number at a token: "$", "R$", "Rp". */
function signStart({ tokens }: Message, at: number): number {
  const before = tokens[at - 1]
  if (before === undefined) return at
  if (sign.test(before.text))
    return letters.has(tokens[at - 2]?.key ?? '') && isJoined(tokens[at - 2], before) ? at - 2 : at - 1
  if (letters.has(before.key)) return at - 1
  return before.text === '.' && letters.has(tokens[at - 2]?.key ?? '') ? at - 2 : at
}

/** The sum of money whose number is at a token; null if it is none. */
export function amountAt(message: Message, at: number): Span | null {
  if (!isNumber(message, at)) return null
  const { marks, tokens } = message
  const from = signStart(message, at)
  let to = at + 1
  if (sign.test(tokens[to]?.text ?? '')) to += 1
  // "150 ribu rupiah", "50 rb"
  for (let next = marks.at(to, 'currencies'); next !== null; next = marks.at(to, 'currencies')) to = next.to
  if (tokens[to]?.text === '/' && tokens[to + 1]?.text === '-') to += 2
  if (from === at && to === at + 1) return null
  const slash = tokens[to]?.text === '/' ? to + 1 : to
  const per = slash > to ? (marks.at(slash, 'per', 'periods', 'units')?.to ?? to) : marks.at(to, 'per')?.to
  return { from, to: per ?? to }
}

/** "30 minutes", "two days", "3-5 working days", "half an hour". */
export function durationAt(message: Message, at: number): number {
  const { marks, tokens } = message
  const number = isNumber(message, at) ? at + 1 : marks.at(at, 'numbers')?.to
  if (number === undefined) return 0
  const isRange = /^[-–]$/.test(tokens[number]?.text ?? '') && isNumber(message, number + 1)
  const connector = marks.at(number, 'to', 'and')
  const isSpoken = connector !== null && isNumber(message, connector.to) && isNumber(message, at)
  const end = isRange ? number + 2 : isSpoken ? connector.to + 1 : number
  const hyphen = tokens[end]?.text === '-' ? end + 1 : end
  const unit = marks.at(hyphen, 'units')
  // "jam 9 malam" is an hour of the night.
  const isHour =
    unit !== null && marks.at(hyphen, 'timeUnits')?.to === unit.to && marks.before(at, 'timeLeads') !== null
  return isHour ? 0 : (unit?.to ?? 0)
}
