/** Dates in a message: days with and without a month, weekdays, relative days, and ranges of them. */
import type { Message, Span } from './message.ts'

/** A number up to `most` without leading signs. */
export const numberAt = ({ tokens }: Message, at: number, most: number): boolean => {
  const token = tokens[at]
  return (
    token?.kind === 'number' && /^\d{1,2}$/.test(token.text) && Number(token.text) >= 1 && Number(token.text) <= most
  )
}

const isYear = ({ tokens }: Message, at: number): boolean => /^20\d\d$/.test(tokens[at]?.text ?? '')
const isMark = ({ tokens }: Message, at: number, mark: string): boolean => tokens[at]?.text === mark

/** Behind "24": "th", ".", "de". */
function behindDay(message: Message, at: number): number {
  const ordinal = message.marks.at(at, 'ordinals')
  const next = ordinal?.to ?? at
  return message.marks.at(next, 'dateGlue')?.to ?? next
}

/** A year behind a date, with what joins it. */
function withYear(message: Message, end: number): number {
  if (isYear(message, end)) return end + 1
  const isGlued = isMark(message, end, ',') || message.marks.at(end, 'dateGlue') !== null
  return isGlued && isYear(message, end + 1) ? end + 2 : end
}

const numeric = /^(\d{1,2})\.(\d{1,2})(?:\.(?:\d{2}|\d{4}))?$/

/** "24.12.", "24/12/2026", "2026-12-24". */
function numericDateAt(message: Message, at: number): number {
  const { tokens, marks } = message
  const found = numeric.exec(tokens[at]?.text ?? '')
  if (found !== null) {
    const isDate = Number(found[1]) <= 31 && Number(found[2]) >= 1 && Number(found[2]) <= 12 && found[2] !== '00'
    if (!isDate || marks.at(at + 1, 'timeUnits', 'currencies', 'percent', 'units') !== null) return 0
    return isMark(message, at + 1, '.') && tokens[at + 1]?.from === tokens[at]?.to ? at + 2 : at + 1
  }
  for (const mark of ['/', '-']) {
    if (isYear(message, at) && isMark(message, at + 1, mark) && isMark(message, at + 3, mark)) return at + 5
    const isPair = numberAt(message, at, 31) && isMark(message, at + 1, mark) && numberAt(message, at + 2, 12)
    if (!isPair || (mark === '-' && !isMark(message, at + 3, mark))) continue
    const hasYear = isMark(message, at + 3, mark) && /^(?:20)?\d\d$/.test(tokens[at + 4]?.text ?? '')
    return hasYear ? at + 5 : at + 3
  }
  return 0
}

/** Where a day with its month ends; 0 if none begins. */
export function dayMonthAt(message: Message, place: number): number {
  const { marks, tokens } = message
  const at = marks.at(place, 'dayWords')?.to ?? place
  if (numberAt(message, at, 31)) {
    const month = marks.at(behindDay(message, at + 1), 'months')
    if (month !== null) return withYear(message, month.to)
  }
  const month = marks.at(at, 'months')
  if (month === null) return numericDateAt(message, at)
  const day = marks.at(month.to, 'determiners')?.to ?? month.to
  const isDay = numberAt(message, day, 31) && tokens[day + 1]?.text !== '%'
  if (!isDay || marks.at(day + 1, 'currencies', 'units', 'percent', 'timeUnits') !== null) return 0
  return withYear(message, marks.at(day + 1, 'ordinals')?.to ?? day + 1)
}

/** "the 14th", "el 15", "dia 20": a number that only its lead makes a day. */
function dayNumberAt(message: Message, at: number): number {
  const { marks, tokens, locale } = message
  const word = marks.at(at, 'dayWords')
  const day = word?.to ?? at
  const isLed = word !== null || marks.before(day, 'dayNumberLeads') !== null || locale.words.dayNumberLeads === ''
  if (!isLed || !numberAt(message, day, 31)) return 0
  const ordinal = marks.at(day + 1, 'ordinals')
  const everyMonth = marks.at(ordinal?.to ?? day + 1, 'everyMonth')
  if (everyMonth !== null) return everyMonth.to
  if (locale.daysHaveOrdinal) return ordinal?.to ?? 0
  const end = ordinal?.to ?? day + 1
  const next = tokens[end]
  const isOpen =
    next === undefined || next.kind === 'mark' || marks.at(end, 'to', 'and', 'filler', 'until', 'code') !== null
  const isCounted = marks.at(end, 'percent', 'currencies', 'units', 'timeUnits') !== null || next?.text === '%'
  return isOpen && !isCounted ? end : 0
}

/** "sun" and "sat" are other words too: a short form needs a lead or a number. */
const isLoneShort = (message: Message, at: number, weekday: Span): boolean => {
  const { tokens, marks } = message
  return (
    (tokens[weekday.from]?.text.length ?? 0) <= 3 &&
    tokens[weekday.to]?.kind !== 'number' &&
    !isRangeEnd(message, weekday) &&
    (marks.covers(at - 1, 'determiners') || marks.before(at, 'on', 'until', 'from', 'to', 'ends', 'again') === null)
  )
}

/** "Mon to Sat": two of them are days for sure. */
function isRangeEnd(message: Message, { to }: Span): boolean {
  const next = connectorEnd(message, to)
  return next > 0 && message.marks.at(next, 'weekdays') !== null
}

/** "viernes 6", "jeudi 20 à 19h": a number behind a weekday is its day, unless it is an hour or counts something. */
function numberOfDayAt(message: Message, at: number): number {
  const { marks, tokens, locale } = message
  if (locale.daysHaveOrdinal || locale.words.dayNumberLeads === '' || !numberAt(message, at, 31)) return 0
  const end = marks.at(at + 1, 'ordinals')?.to ?? at + 1
  const isCounted = marks.at(end, 'percent', 'currencies', 'units', 'timeUnits', 'persons') !== null
  const isOther = /^[%€$£:/]$/.test(tokens[end]?.text ?? '') || marks.at(at, 'offers') !== null
  // "lunes 9 a 18": hours; "jueves 20 a las 19": a day and its hour.
  const next = connectorEnd(message, end)
  const isHours = next > 0 && tokens[next]?.kind === 'number' && marks.at(end, 'timeLeads')?.to !== next
  return isCounted || isOther || isHours ? 0 : end
}

function weekdayAt(message: Message, at: number): number {
  const { marks } = message
  const nth = marks.at(at, 'nth')
  const start = marks.at(nth?.to ?? at, 'dayLeads')?.to ?? nth?.to ?? at
  const weekday = marks.at(start, 'weekdays')
  if (weekday === null || isLoneShort(message, at, weekday)) return 0
  const everyMonth = marks.at(weekday.to, 'everyMonth')
  if (everyMonth !== null) return everyMonth.to
  const tail = marks.at(weekday.to, 'dayTails')?.to ?? weekday.to
  const comma = isMark(message, tail, ',') ? tail + 1 : tail
  const glued = marks.at(comma, 'on', 'determiners', 'dateGlue')?.to ?? comma
  const date =
    dayMonthAt(message, glued) ||
    dayMonthAt(message, comma) ||
    (glued > comma ? dayNumberAt(message, glued) : numberOfDayAt(message, comma))
  // "los martes de mayo"
  const ofMonth = date === 0 && glued > comma ? marks.at(glued, 'months') : null
  const end = ofMonth?.to ?? (date || tail)
  return marks.at(end, 'dayParts')?.to ?? end
}

/** "in March": a time that is no day. */
export function wholeMonthAt(message: Message, at: number): number {
  const { marks } = message
  const month = marks.before(at, 'inMonth') === null ? null : marks.at(at, 'months')
  return month === null ? 0 : withYear(message, month.to)
}

/** "the end of June", "Ende Juli", and a month alone where something says that a date follows. */
function monthAt(message: Message, at: number): number {
  const { marks } = message
  const part = marks.at(at, 'monthParts')
  const month = marks.at(part?.to ?? at, 'months')
  // "a partir de abril"; the "de" of "el 5 de abril" alone leads none.
  const start = marks.before(at, 'from')
  const isStart = start !== null && start.from !== marks.before(at, 'dateGlue')?.from
  if (month === null || (part === null && !isStart && marks.before(at, 'until', 'ends') === null)) return 0
  return withYear(message, month.to)
}

function periodAt(message: Message, at: number): number {
  const { marks } = message
  const lead = marks.at(at, 'dayLeads')
  const period = marks.at(lead?.to ?? at, 'periods')
  if (period === null) return 0
  const tail = marks.at(period.to, 'dayTails')
  return lead === null && tail === null ? 0 : (tail?.to ?? period.to)
}

/** Where the date that begins at a token ends; 0 if none does. */
export function dateAt(message: Message, at: number): number {
  const { marks } = message
  const day = marks.at(at, 'days')
  const found = [
    weekdayAt(message, at),
    dayMonthAt(message, at),
    monthAt(message, at),
    periodAt(message, at),
    dayNumberAt(message, at),
  ]
  if (day !== null) found.push(marks.at(day.to, 'dayParts')?.to ?? day.to)
  return Math.max(...found)
}

/** "24 to 26 December", "del 24 al 26 de diciembre": the first is only a number. Answers both ends of the range. */
export function dayRangeAt(message: Message, at: number): { first: number; second: number; end: number } | null {
  if (!numberAt(message, at, 31)) return null
  const afterDay = message.marks.at(at + 1, 'ordinals')?.to ?? at + 1
  const second = connectorEnd(message, afterDay, at)
  if (second === 0) return null
  const start = message.marks.at(second, 'determiners', 'dayWords')?.to ?? second
  const end = dayMonthAt(message, start)
  return end === 0 ? null : { first: afterDay, second: start, end }
}

/** Where "to", "-" or the like between two ends of a range ends; 0 if there is none. */
export function connectorEnd({ tokens, marks }: Message, at: number, start?: number): number {
  if (/^[-–—]$/.test(tokens[at]?.text ?? '')) return at + 1
  const to = marks.at(at, 'to')
  // "between 3 and 5 May", but "3 and 4 May".
  const isList = start !== undefined && marks.at(at, 'and')?.to === to?.to && marks.before(start, 'between') === null
  return to === null || isList ? 0 : to.to
}
