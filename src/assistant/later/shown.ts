/** Words of a message in the text that stands: to the letter, or as the preview shows it with its samples. */
import { type Token, tokenise } from '../../language/index.ts'
import { type Draft, findComponent } from '../../template/draft.ts'
import { findPlaceholders } from '../../template/placeholders.ts'
import { samplesOfBody } from '../../template/samples.ts'
import { bodyOf } from '../brief/standing.ts'
import { placesOf } from '../frames/standing.ts'

/** A text as it is shown; `places`: where each letter stands in the text itself. */
interface Shown {
  words: string
  places: number[]
}

/** UTF-16 positions in the text. */
export interface Stretch {
  from: number
  to: number
}

function shownWith(text: string, samples: ReadonlyMap<string, string>): Shown {
  const shown: Shown = { words: '', places: [] }
  const put = (letters: string, placeOf: (index: number) => number): void => {
    shown.words += letters
    for (const index of letters.split('').keys()) shown.places.push(placeOf(index))
  }
  let at = 0
  for (const { name, token, start, end } of findPlaceholders(text)) {
    const from = at
    put(text.slice(at, start), (index) => from + index)
    put(samples.get(name) ?? token, () => start)
    at = end
  }
  put(text.slice(at), (index) => at + index)
  shown.places.push(text.length)
  return shown
}

/** The text of a draft as it stands, and as it is shown. */
const bothOf = (draft: Draft): Shown[] =>
  [new Map<string, string>(), samplesOfBody(findComponent(draft, 'BODY'))].map((samples) =>
    shownWith(bodyOf(draft), samples),
  )

/** A variable is a stretch of its own: what begins in it begins before it, and what ends in it ends behind it. */
function stretchOf({ places }: Shown, text: string, from: number, to: number): Stretch {
  const start = places[from] ?? text.length
  const last = places[to - 1] ?? start
  const variable = findPlaceholders(text).find(({ start: one }) => one === last)
  return { from: start, to: variable?.end ?? last + 1 }
}

/** Where words stand to the letter; null if they stand nowhere. */
export function placeOfWords(words: string, draft: Draft): Stretch | null {
  for (const shown of bothOf(draft)) {
    const [at] = placesOf(shown.words, words, false)
    if (at !== undefined) return stretchOf(shown, bodyOf(draft), at, at + words.length)
  }
  return null
}

/** A sentence is named by its first words. */
function withSentence({ from, to }: Stretch, text: string): Stretch {
  const isStart = /(?:^|[.!?…।]\s+|\n)$/u.test(text.slice(0, from))
  const end = text.slice(to).search(/[.!?…।](?:\s|$)|\n/u)
  return { from, to: isStart && end !== -1 ? to + end : to }
}

const wordsIn = (text: string): Token[] => tokenise(text).filter(({ kind }) => kind !== 'mark')

/** The longest row of words that the text has as well, whatever marks stand between them; null if it is shorter than `fewest`. */
export function longestRun(words: string, draft: Draft, fewest: number): Stretch | null {
  const said = wordsIn(words)
  const found = bothOf(draft).flatMap((shown) => {
    const text = wordsIn(shown.words)
    return said.flatMap((_, from) =>
      text.map((first, at) => {
        let length = 0
        while (said[from + length] !== undefined && said[from + length]?.key === text[at + length]?.key) length += 1
        return {
          shown,
          length,
          from: first.from,
          to: text[at + length - 1]?.to ?? first.to,
        }
      }),
    )
  })
  const [best] = found.sort((one, other) => other.length - one.length)
  return best === undefined || best.length < fewest
    ? null
    : withSentence(stretchOf(best.shown, bodyOf(draft), best.from, best.to), bodyOf(draft))
}
