/** People with a title. */
import { type Message, sourceOf } from './message.ts'
import { isCapital } from './name-words.ts'
import type { Value } from './values.ts'

/** "Dr. Okafor", "Frau Kern". */
export function personIn(message: Message): Value | null {
  const { marks, tokens } = message
  for (const title of marks.all('titles')) {
    let dot = title.to
    for (let next = marks.at(dot, 'titles'); next !== null; next = marks.at(dot, 'titles')) dot = next.to
    if (tokens[dot]?.text === '.') dot += 1
    if (!isCapital(message, dot) || marks.covers(dot, 'months', 'weekdays')) continue
    let to = dot + 1
    while (isCapital(message, to) && !marks.covers(to, 'months', 'weekdays', 'days')) to += 1
    // A title in lower case is a word like any other in some languages: "sir", "seu".
    if (!isCapital(message, title.from) && marks.covers(title.from, 'filler')) continue
    const span = { from: title.from, to }
    const lead = marks.before(title.from, 'with')
    return {
      kind: 'person',
      text: sourceOf(message, span),
      ...span,
      cue: null,
      whole: { from: lead?.from ?? title.from, to },
    }
  }
  return null
}
