/** Phrases of the lists that say what a later message does: adds, leaves out, calls off. */
import { editLocales } from '../../language/edit-locales.ts'
import type { EditWords } from '../../language/edit-words.ts'
import { correcting } from '../../language/locales/correcting.ts'
import { isGlue } from '../brief/glue.ts'
import { partAt } from '../frames/further-wish.ts'
import { isFunctional } from '../reading/functional.ts'
import { type Message, placesIn, type Span } from '../reading/index.ts'
import { phrasesOf, standAt } from '../reading/listed.ts'
import { piecesOf } from '../reading/pieces.ts'

type PhraseList = 'adding' | 'leaving' | 'cancelled' | 'opening' | 'answers'

/** The words of each phrase, in two rows where other words stand between or before: "leave … out". */
type Phrase = readonly (readonly string[])[]

const known = new Map<string, readonly Phrase[]>()

function rowsOf(list: string): readonly Phrase[] {
  const made = known.get(list) ?? list.split('|').map((one) => one.split('…').flatMap(phrasesOf))
  known.set(list, made)
  return made
}

/** The locales that the words of a message may be of: its own, and English. */
export const localesOf = ({ locale }: Message): readonly EditWords[] =>
  editLocales.filter(({ code }) => code === locale.code || code === 'en')

/** Words that may stand inside a phrase: "fällt leider aus". */
const widestGap = 3

/** Where one of the phrases of a list ends that begins at a place; null if none does. */
function endOf(message: Message, list: string, at: number): number | null {
  const ends = rowsOf(list).flatMap(([row = [], second]): number[] => {
    if (row.length === 0 || !standAt(message, row, at)) return []
    const end = at + row.length
    if (second === undefined) return [end]
    const next = placesIn({ from: end, to: end + widestGap }).find((place) => standAt(message, second, place))
    return next === undefined || second.length === 0 ? [] : [next + second.length]
  })
  return ends.length === 0 ? null : Math.max(...ends)
}

/** The longest phrase of a list that begins at a place. */
export function saidAt(message: Message, at: number, list: PhraseList): Span | null {
  const ends = localesOf(message).flatMap((locale) => endOf(message, locale[list], at) ?? [])
  return ends.length === 0 ? null : { from: at, to: Math.max(...ends) }
}

/** "The van brings the plants, not the customer": at the end of a sentence someone is denied who stands in the text. */
export const contradicts = ({ tokens, marks }: Message): boolean =>
  marks
    .all('negations')
    .some(({ from, to }) => from > 1 && tokens[from - 1]?.text === ',' && marks.at(to, 'determiners') !== null)

const holds = (message: Message, list: 'blames' | 'suffices'): boolean =>
  [...new Set([message.locale.code, 'en'])].some((code) =>
    message.tokens.some((_, at) => endOf(message, correcting[code]?.[list] ?? '', at) !== null),
  )

/** Whether the words tell us that something was left out, makes no sense, or is not so. */
export const blames = (message: Message): boolean => contradicts(message) || holds(message, 'blames')

const lines = ['header', 'footer', 'buttons'] as const

/** Which of header, footer and buttons the words name. */
export function linesNamed(message: Message): (typeof lines)[number][] {
  const pieces = piecesOf(message.text)
  const named = localesOf(message).flatMap((locale) => pieces.map((_, at) => partAt(pieces, at, locale)?.told))
  return lines.filter((line) => named.includes(line))
}

/** Whether the words name a header, a footer or a button: what they ask for is no part of the text. */
export const namesLine = (message: Message): boolean => linesNamed(message).length > 0

/** In words; more of them tell something besides. */
const longestContent = 7

/** "The button is enough": a part that stands will do, and nothing else is said of it. */
export const suffices = (message: Message): boolean =>
  message.tokens.length <= longestContent &&
  message.tokens.every(({ kind, text }) => kind === 'word' || /^[.!,]$/.test(text)) &&
  namesLine(message) &&
  holds(message, 'suffices')

/** True for a word that tells nothing of its own. */
export const isSmall = (message: Message, at: number): boolean => isFunctional(message, at) || isGlue(message, at)

/** The places of a phrase that the message begins with, ends with, or has around what it speaks of; null if there is none. */
export function saidAround(message: Message, list: PhraseList): ReadonlySet<number> | null {
  const { length } = message.tokens
  const places = placesIn({ from: 0, to: length })
  const isQuiet = (from: number, to: number): boolean => placesIn({ from, to }).every((at) => isSmall(message, at))
  const found = localesOf(message).flatMap((locale) =>
    rowsOf(locale[list]).flatMap(([first = [], second]): number[][] => {
      const rows = second === undefined ? [first] : first.length === 0 ? [second] : [first, second]
      const [start, end] = [first, second ?? []].map((row, order) =>
        row.length === 0
          ? -1
          : order === 0
            ? (places.find((at) => standAt(message, row, at) && isQuiet(0, at)) ?? length)
            : (places.findLast((at) => standAt(message, row, at) && isQuiet(at + row.length, length)) ?? length),
      )
      if (start === length || end === length || (first.length === 0 && end === 0)) return []
      return [rows.flatMap((row) => row.map((_, offset) => (row === first ? (start ?? 0) : (end ?? 0)) + offset))]
    }),
  )
  const [longest] = found.sort((one, other) => other.length - one.length)
  return longest === undefined ? null : new Set(longest)
}
