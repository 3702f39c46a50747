/** Cards and phone numbers, found in one pass over the digits of a text. */
import type { Label, Recogniser, Span } from '../span.ts'
import { cardEnd } from './cards.ts'
import { type DigitRun, digitRuns, isCardStart, isNumberStart } from './digit-runs.ts'
import { phoneEnd } from './phones.ts'

/** The span of a number, including a plus or an opening bracket before it. */
function spanOf(run: DigitRun, first: number, last: number, label: Label): Span {
  const { shadow } = run
  const end = run.groups[last]?.end ?? 0
  const start = first === 0 ? run.start : (run.groups[first]?.start ?? 0)
  const hasUnopenedBracket = shadow.slice(start, end).split(')').length > shadow.slice(start, end).split('(').length
  return { start: hasUnopenedBracket && shadow.charAt(start - 1) === '(' ? start - 1 : start, end, label }
}

function* spansOf(run: DigitRun): Generator<Span> {
  for (let first = 0; first < run.groups.length; first += 1) {
    const card = isCardStart(run, first) ? cardEnd(run, first) : null
    const last = card ?? (isNumberStart(run, first) ? phoneEnd(run, first) : null)
    if (last === null) continue
    yield spanOf(run, first, last, card === null ? 'PHONE' : 'CARD')
    first = last
  }
}

/** Finds cards and phone numbers. */
export const findNumbers: Recogniser = (shadow) => {
  const spans: Span[] = []
  for (const run of digitRuns(shadow)) spans.push(...spansOf({ ...run, redactedUpTo: spans.at(-1)?.end ?? 0 }))
  return spans
}
