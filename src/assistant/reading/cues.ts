/** What the words around a date, time, sum or duration say of it. */
import type { MarkName } from '../../language/index.ts'
import type { Message, Span } from './message.ts'
import type { Cue } from './values.ts'

const before: readonly (readonly [MarkName, Cue])[] = [
  ['again', 'again'],
  ['ends', 'ends'],
  ['until', 'until'],
  ['old', 'old'],
  ['from', 'from'],
]
const behind: readonly (readonly [MarkName, Cue])[] = [
  ['againAfter', 'again'],
  ['oldAfter', 'old'],
  ['untilAfter', 'until'],
  ['fromAfter', 'from'],
]

/** The cue of a value, and the value with the words of the cue. */
export function cueOf(message: Message, { from, to }: Span): { cue: Cue | null; whole: Span } {
  const { marks } = message
  const article = marks.before(from, 'determiners')
  // "sampai jam 10": the word is part of what leads a time.
  const lead = marks.before(from, 'timeLeads')
  const within = (name: MarkName) => {
    const mark = lead === null ? null : (marks.at(lead.from, name) ?? marks.before(lead.from, name))
    return mark !== null && mark.to <= from && mark.to - mark.from < from - mark.from ? mark : null
  }
  const led = before.flatMap(([name, cue]) => {
    const mark =
      marks.before(from, name) ?? (article === null ? null : marks.before(article.from, name)) ?? within(name)
    return mark === null ? [] : [{ cue, mark }]
  })
  const longest = led.reduce<(typeof led)[number] | null>(
    (best, next) => (best === null || next.mark.from < best.mark.from ? next : best),
    null,
  )
  const followed = behind.flatMap(([name, cue]) => {
    const mark = marks.at(to, name)
    return mark === null ? [] : [{ cue, mark }]
  })[0]
  if (followed !== undefined)
    return { cue: followed.cue, whole: { from: longest?.mark.from ?? from, to: followed.mark.to } }
  // "Back by 5 pm" is no deadline.
  const again = longest?.cue === 'until' ? marks.before(longest.mark.from, 'again') : null
  if (again !== null) return { cue: 'again', whole: { from: again.from, to } }
  if (longest !== null) return { cue: longest.cue, whole: { from: longest.mark.from, to } }
  const plain = marks.before(from, 'on', 'timeLeads', 'amountLeads', 'determiners')
  return { cue: null, whole: { from: plain?.from ?? from, to } }
}
