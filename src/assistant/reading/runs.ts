/** Runs of words that are there for the same. */
import type { Role } from '../roles/index.ts'
import { type Message, placesIn, type Span } from './message.ts'

/** Places side by side, as spans; the places are in order. */
export function spansOf(places: readonly number[]): Span[] {
  const spans: Span[] = []
  for (const at of places) {
    const last = spans.at(-1)
    if (last?.to === at) last.to = at + 1
    else spans.push({ from: at, to: at + 1 })
  }
  return spans
}

/** In order; marks at their ends are left out. */
export function runsOf({ tokens }: Pick<Message, 'tokens'>, roles: readonly Role[], role: Role): Span[] {
  const runs = spansOf(roles.flatMap((one, at) => (one === role ? [at] : [])))
  const isMark = (at: number): boolean => tokens[at]?.kind === 'mark'
  return runs.flatMap(({ from, to }) => {
    while (from < to && isMark(from)) from += 1
    while (to > from && isMark(to - 1)) to -= 1
    return to > from ? [{ from, to }] : []
  })
}

/** True if all words of a span are there for this. */
export const isAll = ({ tokens }: Pick<Message, 'tokens'>, roles: readonly Role[], role: Role, span: Span): boolean =>
  placesIn(span).every((at) => tokens[at]?.kind === 'mark' || roles[at] === role)
