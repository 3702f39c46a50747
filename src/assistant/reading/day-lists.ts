/** Several days that are no range: "25 and 26 December", "Saturday and Sunday in August". */
import { dayMonthAt, numberAt } from './dates.ts'
import type { Message } from './message.ts'

/** A longer list is something else. */
const mostDays = 12

/** Where a comma, "+" or "and" between the days of a list ends; the place itself if there is none. */
const listJoint = ({ tokens, marks }: Message, at: number): number => {
  if (!/^[,+&/]$/.test(tokens[at]?.text ?? '')) return marks.at(at, 'and')?.to ?? at
  return marks.at(at + 1, 'and')?.to ?? at + 1
}

/** A number that is counted is no day: "25, 26 euros". */
const isDayNumber = (message: Message, at: number): boolean =>
  numberAt(message, at, 31) &&
  message.marks.at(at + 1, 'currencies', 'units', 'percent', 'timeUnits', 'persons', 'seats') === null &&
  !/^[%:€$£₹]$/.test(message.tokens[at + 1]?.text ?? '')

/** Behind "Dec 25": "+ 26", "and the 27th". */
function furtherDays(message: Message, end: number): number {
  let to = end
  for (let count = 0; ; count += 1) {
    const joint = listJoint(message, to)
    const day = message.marks.at(joint, 'determiners', 'dayWords')?.to ?? joint
    // "Dec 25, 7 pizzas": behind a comma a number is a day only if nothing is counted with it.
    const isCounted = message.tokens[to]?.text === ',' && message.tokens[day + 1]?.kind === 'word'
    const isDay = isDayNumber(message, day) && !(isCounted && message.marks.at(day + 1, 'and', 'ordinals') === null)
    if (count > mostDays || joint === to || !isDay) return to
    to = message.marks.at(day + 1, 'ordinals')?.to ?? day + 1
  }
}

/** "25 and 26 December", "3, 4 y 5 de mayo". */
function daysOfMonthAt(message: Message, at: number): number {
  if (!isDayNumber(message, at)) return 0
  let last = at
  for (let count = 0; count < mostDays; count += 1) {
    const behind = message.marks.at(last + 1, 'ordinals')?.to ?? last + 1
    const joint = listJoint(message, behind)
    const next = message.marks.at(joint, 'determiners', 'dayWords')?.to ?? joint
    if (joint === behind || !isDayNumber(message, next)) return last === at ? 0 : dayMonthAt(message, last)
    last = next
  }
  return 0
}

const daysOfWeek = 7

/** "Saturday and Sunday in August", "tiap Sabtu Minggu". */
function weekdaysAt(message: Message, at: number): number {
  const { marks, tokens } = message
  const dayAt = (place: number): number => {
    const start = marks.at(place, 'dayLeads', 'determiners')?.to ?? place
    return marks.at(start, 'weekdays')?.to ?? 0
  }
  let end = dayAt(at)
  let count = 1
  let isClosed = true
  while (end > 0 && count < daysOfWeek) {
    const joint = listJoint(message, end)
    const next = dayAt(joint)
    const isNext = next > 0 && (joint > end || marks.covers(at, 'recurring'))
    if (!isNext || tokens[next]?.kind === 'number') break
    isClosed = tokens[end]?.text !== ',' || joint > end + 1
    end = next
    count += 1
  }
  // "closed Friday, Saturday open" lists nothing.
  if (count < 2 || (count === 2 && !isClosed)) return 0
  const glue = marks.at(end, 'dateGlue', 'on', 'inMonth')?.to ?? end
  return marks.at(glue, 'months')?.to ?? end
}

/** Several days that are no range; 0 if there is one at most. */
export function dayListAt(message: Message, at: number): number {
  const { marks } = message
  const start = marks.at(at, 'dayWords')?.to ?? at
  const month = marks.at(start, 'months')
  const first = month === null ? 0 : dayMonthAt(message, start)
  const further = first === 0 ? 0 : furtherDays(message, first)
  return further > first ? further : Math.max(daysOfMonthAt(message, start), weekdaysAt(message, at))
}
