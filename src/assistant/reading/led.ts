/** Phrases that a word leads or follows: reasons, addresses, what to bring. */
import type { MarkName } from '../../language/index.ts'
import { isStop, type Message, placesIn, type Span } from './message.ts'
import { phraseEnd, phraseOf } from './phrase.ts'
import type { Value, ValueKind } from './values.ts'

/** "Venue: school hall, first floor": what stands behind such a label on a line of its own. */
export function lineAt({ tokens }: Message, mark: Span): Span | null {
  // Some labels are known with their colon.
  const colon = [mark.to, mark.to - 1].find((at) => tokens[at]?.text === ':') ?? mark.to
  const isLine = tokens[colon]?.text === ':' && (mark.from === 0 || /^[\n.;,]$/.test(tokens[mark.from - 1]?.text ?? ''))
  const from = colon + 1
  const rest = isLine ? tokens.slice(from, from + longestLine) : []
  const length = rest.findIndex(
    ({ text, to }, at) => text === '\n' || text === ';' || (text === '.' && (rest[at + 1]?.from ?? to + 1) > to),
  )
  const to = length === -1 ? from + rest.length : from + length
  return to > from && (length !== -1 || rest.length < longestLine) ? { from, to } : null
}

const longestLine = 16

/** The first such line: "Venue: school hall". */
export function lineOf(message: Message, kind: ValueKind, lead: MarkName): Value | null {
  for (const mark of message.marks.all(lead)) {
    const line = lineAt(message, mark)
    if (line !== null) return phraseOf(message, kind, line, { from: mark.from, to: line.to })
  }
  return null
}

/** Up to `most` words behind a lead. */
export function led(
  message: Message,
  kind: ValueKind,
  lead: MarkName,
  taken: readonly Span[],
  most: number,
): Value | null {
  const { marks, tokens, locale } = message
  // "Corre Leve" is a name, though "leve" leads to what to bring.
  const isName = (at: number): boolean =>
    !locale.nounsAreCapital && /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '') && tokens[at - 1]?.kind === 'word'
  for (const mark of marks.all(lead).filter(({ from }) => !isName(from))) {
    const colon = tokens[mark.to]?.text === ':' ? mark.to + 1 : mark.to
    const end = phraseEnd(message, colon, taken, most)
    const noun = marks.at(colon, 'determiners')?.to ?? colon
    // "por favor", "por la mañana" give no reason.
    const isEmpty = end <= noun || marks.at(noun, 'filler', 'wish', 'dayParts', 'per', 'named') !== null
    if (!isEmpty) return phraseOf(message, kind, { from: colon, to: end }, { from: mark.from, to: end })
  }
  return null
}

/** Longer than this, it is more than a reason. */
const longestReason = 9

/** "because the doctor is ill": a reason that is a clause goes on to its stop, for half of it says something else. */
export function reasonBehind(message: Message, taken: readonly Span[]): Value | null {
  const { marks, locale } = message
  const reason = led(message, 'reason', 'because', taken, longestReason)
  if (reason === null) return null
  let to = reason.from
  while (!isStop(message, to)) to += 1
  const isPart = (at: number): boolean =>
    !marks.covers(at, 'until', 'wish', 'orders', 'dictation', 'code') &&
    !taken.some((span) => span.from <= at && at < span.to)
  const verb = marks.before(to, 'is')
  const isVerbLast = locale.nounsAreCapital && verb !== null && verb.from > reason.from
  const isClause = !locale.nounsAreCapital || isVerbLast
  if (!isClause || to - reason.from > longestReason || !placesIn({ from: reason.to, to }).every(isPart)) return reason
  // "weil die Lehrerin krank ist": "Lehrerin krank"
  const from = isVerbLast ? (marks.at(reason.from, 'determiners')?.to ?? reason.from) : reason.from
  return phraseOf(message, 'reason', { from, to: isVerbLast ? verb.from : to }, { from: reason.whole.from, to })
}

/** "ghar par koi nahi tha ki wajah se": the reason stands before its word. */
export function reasonBefore(message: Message): Value | null {
  const mark = message.marks.all('becauseAfter')[0]
  if (mark === undefined) return null
  let from = mark.from
  while (from > 0 && mark.from - from < 5 && !isStop(message, from - 1)) from -= 1
  return from === mark.from ? null : phraseOf(message, 'reason', { from, to: mark.from }, { from, to: mark.to })
}

/** Longer than this, it is more than what to bring. */
const mostBrought = 7

/** "Versicherungskarte mitbringen", "purani report saath laani hai": what to bring stands before its word. */
export function broughtBefore(message: Message, taken: readonly Span[]): Value | null {
  const { marks } = message
  for (const { to } of marks.all('bringAfter')) {
    const mark = marks.before(to, 'bringAfter')
    if (mark === null || !isStop(message, to)) continue
    const isPart = (at: number): boolean =>
      !isStop(message, at) &&
      !marks.covers(at, 'wish', 'dictation') &&
      !taken.some((span) => span.from <= at && at < span.to)
    let { from } = mark
    while (mark.from - from < mostBrought && isPart(from - 1)) from -= 1
    while (from < mark.from && marks.covers(from, 'filler', 'and', 'determiners')) from += 1
    if (from < mark.from) return phraseOf(message, 'document', { from, to: mark.from }, { from, to })
  }
  return null
}
