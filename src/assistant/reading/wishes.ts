/** How the template shall be: its tone and its language. */
import type { Tone } from '../../gallery/index.ts'
import { isStop, type Message, type Span } from './message.ts'

export interface ToneWish extends Span {
  tone: Tone
}

const toneLists: readonly Tone[] = ['playful', 'warm', 'plain']

/** The tone that is asked for; the liveliest of several. A word of a name is no wish. */
export function toneIn({ marks }: Message, names: readonly Span[]): ToneWish | null {
  for (const tone of toneLists) {
    const mark = marks
      .all(tone)
      .find(
        ({ from }) =>
          marks.before(from, 'negations') === null && !names.some((name) => name.from <= from && from < name.to),
      )
    if (mark !== undefined) return { tone, from: mark.from, to: mark.to }
  }
  return null
}

export interface LanguageWish extends Span {
  code: string
}

/** The language that is asked for: "in Spanish", "auf Deutsch". */
export function languageIn(message: Message): LanguageWish | null {
  const { marks, locale } = message
  const codes = Object.keys(locale.languages)
  for (const mark of marks.all('languages')) {
    const lead = marks.before(mark.from, 'languageLeads')
    const tail = marks.at(mark.to, 'languageLeads')
    const isAlone =
      (mark.from === 0 || isStop(message, mark.from - 1)) &&
      (isStop(message, mark.to) || marks.at(mark.to, 'filler') !== null)
    const isLed = lead !== null || tail !== null || isAlone || marks.at(mark.to, 'wish') !== null
    // "a teacher of English" is none; only the longest of overlapping names counts.
    const isLongest = !marks
      .all('languages')
      .some(({ from, to }) => from <= mark.from && to >= mark.to && to - from > mark.to - mark.from)
    const code = codes[mark.index]
    if (isLed && isLongest && code !== undefined)
      return { code, from: lead?.from ?? mark.from, to: Math.max(mark.to, tail?.to ?? 0) }
  }
  return null
}
