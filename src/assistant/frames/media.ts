/** Pictures, films, documents and places by name: in the words of any language, as people mix them, and with usual slips. */
import leven from 'leven'
import { editLocales } from '../../language/edit-locales.ts'
import type { EditWords } from '../../language/edit-words.ts'
import type { HeaderFormat } from '../../template/draft.ts'
import type { Piece } from '../reading/pieces.ts'
import { type Phrases, phraseAt, phrasesOf } from '../reading/told-words.ts'

export type Format = Exclude<HeaderFormat, 'TEXT'>

export type Nouns = readonly (readonly [Format, Phrases])[]

const all = editLocales.map(({ media }) => media)
const anywhere: Nouns = [
  ['IMAGE', phrasesOf(...all.map(({ picture }) => picture))],
  ['VIDEO', phrasesOf(...all.map(({ video }) => video))],
  ['DOCUMENT', phrasesOf(...all.map(({ document }) => document))],
]

/** What pictures and the like are called in any language; a place only in one's own words, which mean other things elsewhere. */
export const nounsOf = ({ location }: EditWords['media']): Nouns => [...anywhere, ['LOCATION', phrasesOf(location)]]

/** The noun at a place, and how many pieces it takes; null if none stands there. */
export function nounAt(pieces: readonly Piece[], at: number, nouns: Nouns): { format: Format; length: number } | null {
  for (const [format, phrases] of nouns) {
    const length = phraseAt(pieces, at, phrases)
    if (length > 0) return { format, length }
  }
  return null
}

/** Several pictures are one at the top. */
export const several: Nouns = [['IMAGE', phrasesOf(...all.map((media) => media.several))]]

const firstWords: ReadonlySet<string> = new Set(
  [
    ...all.map(({ location }) => phrasesOf(location)),
    ...[...anywhere, ...several].map(([, phrases]) => phrases),
  ].flatMap((phrases) => phrases.flatMap(([word]) => word ?? [])),
)

/** Whether a word can begin such a noun. */
export const opensNoun = (key: string): boolean => firstWords.has(key)

/** In letters; of shorter words a slip is another word, and longer ones have relatives ("fotógrafa"). */
const ofSlips = { from: 5, to: 8, whole: 7 }
const meant = anywhere
  .filter(([format]) => format !== 'DOCUMENT')
  .flatMap(([, phrases]) => phrases.flatMap(([word = '', more]) => (more === undefined ? word : [])))
  .filter(({ length }) => length >= ofSlips.from && length <= ofSlips.to)

const sorted = (word: string): string => [...word].sort().join('')
const single = (word: string): string => word.replace(/(.)\1+/gu, '$1')

/** A letter less, two exchanged, or one doubled: a letter more makes another word, or more than one of it. */
const isSlip = (word: string, noun: string): boolean =>
  word[0] === noun[0] &&
  (sorted(word) === sorted(noun) ||
    single(word) === noun ||
    (word.length === noun.length - 1 &&
      (word.at(-1) === noun.at(-1) || noun.length >= ofSlips.whole) &&
      leven(word, noun) === 1))

/** The piece with the noun that it is a slip of. */
export function meantBy(piece: Piece): Piece {
  const { kind, key } = piece
  const noun = kind !== 'word' || firstWords.has(key) ? undefined : meant.find((word) => isSlip(key, word))
  return noun === undefined ? piece : { ...piece, key: noun }
}
