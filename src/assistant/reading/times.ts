/** Times of day in a message, and opening hours. */
import { connectorEnd } from './dates.ts'
import type { Message, Span } from './message.ts'

const clock = /^([01]?\d|2[0-4])[:.hH]([0-5]\d)$/

const isHour = ({ tokens }: Message, at: number): boolean =>
  /^(?:1?\d|2[0-4])$/.test(tokens[at]?.text ?? '') && tokens[at]?.text !== '0'

const isClock = ({ tokens }: Message, at: number): boolean => clock.test(tokens[at]?.text ?? '')

function unitsEnd({ marks }: Message, at: number): number {
  let end = at
  for (let next = marks.at(end, 'timeUnits'); next !== null; next = marks.at(end, 'timeUnits')) end = next.to
  return end
}

/** The number of a thing, not an hour: "5 euros". */
const isCounted = ({ marks, tokens }: Message, at: number): boolean =>
  marks.at(at, 'currencies', 'percent', 'units', 'months', 'ordinals') !== null ||
  /^[%€$£₹]$/.test(tokens[at]?.text ?? '')

/** A time with a sign of being one: minutes, a unit, a part of the day before it, or a name. */
function timeEnd(message: Message, at: number): number {
  const { marks } = message
  const named = marks.at(at, 'timeNames')
  if (named !== null) return named.to
  const hour = marks.at(at, 'dayParts')?.to ?? at
  if (isClock(message, hour)) {
    const end = unitsEnd(message, hour + 1)
    return end === hour + 1 && isCounted(message, end) ? 0 : end
  }
  if (!isHour(message, hour)) return 0
  const end = unitsEnd(message, hour + 1)
  if (end === hour + 1) return 0
  // "7h30" is one number; "18 Uhr 30" has its minutes behind.
  return /^[0-5]\d$/.test(message.tokens[end]?.text ?? '') && !isCounted(message, end + 1) ? end + 1 : end
}

const timeLead = ({ marks }: Message, at: number) => marks.before(at, 'timeLeads')

/** "9 a las 18": between two numbers the word joins them. */
const isBehindTime = ({ tokens, marks }: Message, at: number): boolean =>
  tokens[at - 1]?.kind === 'number' || marks.before(at, 'timeUnits', 'dayParts') !== null

/** Where the time that begins at a token ends; 0 if none does. A bare hour is one only behind its lead. */
export function timeAt(message: Message, at: number): number {
  const end = timeEnd(message, at)
  if (end > 0) return end
  const lead = timeLead(message, at)
  const isBare = lead !== null && isHour(message, at) && !isCounted(message, at + 1)
  const isCertain =
    lead !== null &&
    message.marks.at(lead.from, 'until', 'from', 'before')?.to !== lead.to &&
    !(message.marks.at(lead.from, 'to')?.to === lead.to && isBehindTime(message, lead.from))
  const next = message.tokens[at + 1]
  const isAlone =
    next === undefined ||
    next.kind === 'mark' ||
    message.marks.at(at + 1, 'filler', 'and', 'on', 'with', 'brandLeads') !== null
  return isBare && isCertain && isAlone ? at + 1 : 0
}

/** "9 to 6", "subah 9 se shaam 6 baje": at least one end is surely a time, or a "from" leads both. */
export function hoursAt(message: Message, at: number): { first: Span; second: Span } | null {
  const { marks } = message
  const hour = marks.at(at, 'dayParts')?.to ?? at
  const firstEnd = timeEnd(message, at) || (isHour(message, hour) ? hour + 1 : 0)
  if (firstEnd === 0) return null
  const start = connectorEnd(message, firstEnd)
  if (start === 0) return null
  const secondHour = marks.at(start, 'dayParts')?.to ?? start
  const sure = timeEnd(message, start)
  const isBare = sure === 0 && isHour(message, secondHour) && !isCounted(message, secondHour + 1)
  const end = secondHour + 1
  const isOpening = marks.before(at, 'opening') !== null || marks.at(end, 'opening') !== null
  const isLed = isOpening || marks.before(at, 'from', 'timeLeads', 'between') !== null
  const isFirstSure = timeEnd(message, at) > 0
  const isHyphen = message.tokens[firstEnd]?.kind === 'mark'
  const between = marks.before(at, 'between')
  if (sure === 0 && !(isBare && (isFirstSure || (isLed && !isHyphen)))) return null
  // "zwischen 8 und 12 Uhr": the word belongs to what it leads.
  return { first: { from: between?.from ?? at, to: firstEnd }, second: { from: start, to: sure || secondHour + 1 } }
}
