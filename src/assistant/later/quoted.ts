/** Quoted words of the text that are to go: found as they stand, or as the preview shows them with its samples. */
import { editLocales } from '../../language/edit-locales.ts'
import { tokenise } from '../../language/index.ts'
import { buttonsOf, type Draft, findComponent } from '../../template/draft.ts'
import { findPlaceholders } from '../../template/placeholders.ts'
import { samplesOfBody } from '../../template/samples.ts'
import { bodyOf } from '../brief/standing.ts'
import { placesOf, tidied } from '../frames/standing.ts'
import { areIn, keysOf } from '../frames/word-lists.ts'
import { findQuotes } from '../reading/quotes.ts'

const removing = editLocales.map(({ words }) => keysOf(words.remove))
const otherwise = editLocales.map(({ words: { add, change, replace, rename, finalize } }) =>
  keysOf(add, change, replace, rename, finalize),
)

/** A text as it is shown with samples; `places`: where each letter stands in the text itself. */
interface Shown {
  words: string
  places: number[]
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

/** The text without the words; null if they stand nowhere in it. The stop behind them goes with a whole sentence. */
function without(text: string, words: string, samples: ReadonlyMap<string, string>): string | null {
  const found = [new Map<string, string>(), samples].flatMap((values) => {
    const { words: seen, places } = shownWith(text, values)
    return placesOf(seen, words, false).map((at) => ({ from: places[at], to: places[at + words.length] }))
  })
  const [place] = found
  if (place === undefined) return null
  const [head, rest] = [text.slice(0, place.from), text.slice(place.to)]
  const isSentence = /(?:^|[.!?…।]\s*)$/u.test(head)
  return tidied(head + (isSentence ? rest.replace(/^[.!?…।]{1,3}\s*/u, '') : rest))
}

/** The text without all that the message quotes, if that is all it asks for; null if it asks for something else, or if nothing would be left. */
export function withoutQuoted({ message, draft }: { message: string; draft: Draft }): string | null {
  const quotes = findQuotes(message)
  const said = quotes.reduceRight((words, { from, to }) => `${words.slice(0, from)} ${words.slice(to)}`, message)
  const keys = tokenise(said).map(({ key }) => key)
  if (quotes.length === 0 || !areIn(keys, removing) || areIn(keys, otherwise)) return null
  const labels = buttonsOf(draft).map(({ text = '' }) => text.toLowerCase())
  if (quotes.some(({ text }) => labels.includes(text.trim().toLowerCase()))) return null
  const samples = samplesOfBody(findComponent(draft, 'BODY'))
  const left = quotes.reduce<string | null>(
    (text, quote) => (text === null ? null : without(text, quote.text.trim().replace(/[.!?…।]{1,3}$/u, ''), samples)),
    bodyOf(draft),
  )
  return left !== null && /[\p{L}\p{N}]/u.test(left) ? left : null
}
