/** Dates, times, sums, percentages and durations of a message, from left to right, with their roles. */
import { amountAt, durationAt, percentAt, percentSpan } from './amounts.ts'
import { cueOf } from './cues.ts'
import { connectorEnd, dateAt, dayRangeAt, wholeMonthAt } from './dates.ts'
import { dayListAt } from './day-lists.ts'
import { type Message, placesIn, type Span, sourceOf, wellWritten } from './message.ts'
import { isDifference, isMinimum, isPenalty } from './sums.ts'
import { instalmentsAt, ruleAt, seatsAt, sizesAt } from './terms.ts'
import { hoursAt, timeAt } from './times.ts'
import type { Value, ValueKind } from './values.ts'

type Reader = (message: Message, at: number) => Value | null

const figureOf = (message: Message, kind: ValueKind, span: Span, range?: readonly [Span, Span]): Value => {
  const { cue, whole } = cueOf(message, span)
  const text = wellWritten(message, span)
  if (range === undefined) return { kind, text, ...span, cue, whole }
  const change = message.marks.before(whole.from, 'changes')
  const ends = [wellWritten(message, range[0]), wellWritten(message, range[1])] as const
  const moved = change === null ? { cue, whole } : { cue: 'moved' as const, whole: { from: change.from, to: whole.to } }
  return { kind, text, ...span, ...moved, range: ends }
}

const readPercent: Reader = (message, at) => {
  const end = percentAt(message, at)
  if (end === 0) return null
  const span = percentSpan(message, at, end)
  const off = message.marks.at(span.to, 'reductions')
  // "multa de 2%": what comes on top is no rebate.
  const glue = message.marks.before(span.from, 'dateGlue', 'nameGlue')?.from ?? span.from
  const cost = message.marks.before(glue, 'amountLeads') ?? message.marks.before(span.from, 'amountLeads')
  if (off === null && cost !== null) return null
  return {
    kind: 'percent',
    text: sourceOf(message, span),
    ...span,
    cue: null,
    whole: { ...span, to: off?.to ?? span.to },
  }
}

/** "from 40 to 45 euros": the first sum may be only a number. */
const readAmount: Reader = (message, at) => {
  const { marks } = message
  const own = amountAt(message, at)
  const end = own?.to ?? (message.tokens[at]?.kind === 'number' ? at + 1 : 0)
  const start = end === 0 ? 0 : connectorEnd(message, end)
  const numberAt = [0, 1, 2].map((offset) => start + offset).find((place) => message.tokens[place]?.kind === 'number')
  const second = start === 0 || numberAt === undefined ? null : amountAt(message, numberAt)
  const isRange =
    second !== null &&
    second.from <= (numberAt ?? 0) &&
    second.from >= start &&
    (own !== null || marks.before(at, 'from', 'old') !== null)
  if (isRange) {
    const first = own ?? { from: at, to: at + 1 }
    return figureOf(message, 'amount', { from: first.from, to: second.to }, [first, second])
  }
  if (own === null) return null
  const off = marks.at(own.to, 'reductions')
  if (off !== null) return { ...figureOf(message, 'offer', { from: own.from, to: off.to }), cue: null }
  const purchase = marks.at(own.to, 'purchases')
  if (purchase !== null || isMinimum(message, own)) {
    const least = figureOf(message, 'minimum', own)
    return { ...least, cue: null, whole: { from: least.whole.from, to: purchase?.to ?? own.to } }
  }
  const value = figureOf(message, 'amount', own)
  if (isPenalty(message, value.whole)) return { ...value, cue: 'penalty' }
  return value.range === undefined && isDifference(message, own) ? { ...value, cue: 'difference' } : value
}

const readHours: Reader = (message, at) => {
  const found = hoursAt(message, at)
  if (found === null) return null
  const between = message.marks.before(at, 'between')
  const lead = between ?? (message.locale.hoursHaveLead ? message.marks.before(at, 'from') : null)
  const value = figureOf(message, 'time', { from: at, to: found.second.to }, [found.first, found.second])
  if (lead === null) return value
  return { ...value, text: sourceOf(message, { from: lead.from, to: found.second.to }) }
}

const readDate: Reader = (message, at) => {
  // "Black Friday": a day of the week in the name of a holiday is none.
  if (message.marks.covers(at, 'weekdays') && [at - 1, at].every((place) => message.marks.covers(place, 'festivals')))
    return null
  const days = dayRangeAt(message, at)
  if (days !== null) {
    const ends = [
      { from: at, to: days.first },
      { from: days.second, to: days.end },
    ] as const
    return figureOf(message, 'date', { from: at, to: days.end }, ends)
  }
  const end = dateAt(message, at)
  const listEnd = dayListAt(message, at)
  if (listEnd > end) {
    const list = figureOf(message, 'date', { from: at, to: listEnd })
    const [and = '+'] = message.locale.words.and.split('|')
    return { ...list, text: list.text.replace(/ ?[+&] ?/g, ` ${and} `), isList: true }
  }
  const monthEnd = end === 0 ? wholeMonthAt(message, at) : 0
  if (monthEnd > 0) return { ...figureOf(message, 'date', { from: at, to: monthEnd }), isList: true }
  if (end === 0) return null
  const start = connectorEnd(message, end, at)
  const second = start === 0 ? 0 : (message.marks.at(start, 'determiners')?.to ?? start)
  const secondEnd = second === 0 ? 0 : dateAt(message, second)
  if (secondEnd === 0) {
    const value = figureOf(message, 'date', { from: at, to: end })
    const isRecurring = placesIn(value).some((place) => message.marks.covers(place, 'recurring'))
    return value.cue === null && isRecurring ? { ...value, cue: 'every' } : value
  }
  return figureOf(message, 'date', { from: at, to: secondEnd }, [
    { from: at, to: end },
    { from: second, to: secondEnd },
  ])
}

/** "4 people"; "the first 50 guests" are no number of places. */
const readCount: Reader = (message, at) => {
  const token = message.tokens[at]
  if (token?.kind !== 'number' || message.marks.at(at + 1, 'persons') === null) return null
  if (message.marks.before(at, 'firstOnes') !== null) return null
  return { ...figureOf(message, 'count', { from: at, to: at + 1 }), whole: { from: at, to: at + 2 } }
}

const readTime: Reader = (message, at) => {
  const end = timeAt(message, at)
  if (end === 0) return null
  const value = figureOf(message, 'time', { from: at, to: end })
  // "Hasta las 8": without its article an hour would be a day.
  const article = /^\d{1,2}$/.test(value.text) ? message.marks.before(at, 'determiners') : null
  const isHour = value.cue === 'until' && article !== null && message.marks.covers(article.from, 'timeLeads')
  return isHour ? { ...value, text: `${sourceOf(message, article)} ${value.text}` } : value
}

const readDuration: Reader = (message, at) => {
  const end = durationAt(message, at)
  if (end === 0) return null
  const between = message.marks.before(at, 'between')
  const isBetween = between !== null && connectorEnd(message, at + 1) > 0
  const within = message.marks.before(isBetween ? between.from : at, 'within')
  const withinAfter = message.marks.at(end, 'withinAfter')
  if (within !== null || withinAfter !== null || isBetween) {
    const whole = { from: within?.from ?? between?.from ?? at, to: withinAfter?.to ?? end }
    const text = sourceOf(message, isBetween ? { from: between.from, to: end } : { from: at, to: end })
    return { kind: 'duration', text, from: at, to: end, cue: isBetween && within === null ? null : 'within', whole }
  }
  const apart = message.marks.at(end, 'before')
  const value = figureOf(message, 'duration', { from: at, to: end })
  return apart === null ? value : { ...value, cue: 'apart', whole: { from: value.whole.from, to: apart.to } }
}

/** In this order: what has a sign of its own first. */
const readers: readonly Reader[] = [
  ...[sizesAt, seatsAt, instalmentsAt, ruleAt],
  ...[readPercent, readAmount, readDate, readHours, readDuration, readCount, readTime],
]

/** "until Friday 6 pm" is one deadline; the day in front, and what becomes of both. */
function joined(message: Message, day: Value | undefined, time: Value): Value | null {
  if (day?.kind !== 'date' || time.kind !== 'time' || time.range !== undefined || time.from - day.to > 2) return null
  if (day.cue !== 'until' && day.cue !== 'ends' && time.cue !== 'until') return null
  const span = { from: day.from, to: time.to }
  const { cue, whole } = cueOf(message, span)
  const to = Math.max(whole.to, time.whole.to)
  return {
    kind: 'date',
    text: wellWritten(message, span),
    ...span,
    cue: cue ?? time.cue ?? 'until',
    whole: { from: whole.from, to },
  }
}

/** "Monday to Friday 8 am to 6 pm": the hours of those days. */
function daysWithHours(message: Message, days: Value | undefined, hours: Value): Value | null {
  // "los domingos de 9 a 14" are the hours of those days as well.
  const isWeekly = days?.cue === 'every' && message.marks.covers(days.to - 1, 'weekdays')
  const hasDays = days?.kind === 'date' && (days.range !== undefined || isWeekly)
  const isPair = hasDays && hours.kind === 'time' && hours.range !== undefined
  if (!isPair || hours.from - days.to > 2) return null
  const lead = message.locale.hoursHaveLead ? message.marks.before(days.from, 'from') : null
  const whole = { from: days.whole.from, to: hours.whole.to }
  const text = wellWritten(message, { from: lead?.from ?? days.from, to: hours.to })
  return { kind: 'time', text, from: days.from, to: hours.to, cue: null, whole, isHours: true }
}

const isHours = ({ kind, range, isHours: isDays }: Value): boolean =>
  kind === 'time' && (range !== undefined || isDays === true)

/** "Saturday until 1 pm", behind other hours, and no deadline. */
const isUntil = ({ marks }: Message, { kind, cue, from, to }: Value): boolean => {
  const day = kind === 'date' && cue === 'until' ? marks.at(from, 'weekdays') : null
  return day !== null && day.to < to && marks.at(day.to, 'until') !== null
}

const longestHours = 40

/** "12 to 4 and 7 to 11", "Mon to Fri 9-6, Sat 9-1": hours with further ones. */
function furtherHours(message: Message, values: Value[], hours: Value): boolean {
  const last = values.at(-1)
  const isDay =
    last?.kind === 'date' && message.marks.at(last.from, 'weekdays')?.to === last.to && hours.from === last.to
  const first = isDay ? values.at(-2) : last
  const from = isDay ? last.from : hours.from
  if (first !== undefined && hours.to - first.from > longestHours) return false
  if (
    first === undefined ||
    !isHours(first) ||
    !(isHours(hours) || isUntil(message, hours)) ||
    from - first.to > 2 ||
    first.cue === 'moved'
  )
    return false
  values.splice(isDay ? -2 : -1)
  const { range: _range, ...rest } = first
  const text = wellWritten(message, { from: first.from, to: hours.to })
  values.push({ ...rest, text, to: hours.to, whole: { from: first.whole.from, to: hours.whole.to }, isHours: true })
  return true
}

/** All of them outside `taken`. */
export function figuresIn(message: Message, taken: readonly Span[]): Value[] {
  const values: Value[] = []
  let at = 0
  while (at < message.tokens.length) {
    const span = taken.find(({ from, to }) => from <= at && at < to)
    if (span !== undefined) {
      at = span.to
      continue
    }
    const place = at
    const value = readers.map((read) => read(message, place)).find((found) => found !== null)
    const day = value ? (joined(message, values.at(-1), value) ?? daysWithHours(message, values.at(-1), value)) : null
    if (day !== null) values.pop()
    if (value && !furtherHours(message, values, day ?? value)) values.push(day ?? value)
    at = value?.to ?? at + 1
  }
  return values
}
