/** Words of a later message that stand in the text but for a letter or a number: "we're Tallow & Wick", "gusts 75 knots". */
import { fold } from '../../language/index.ts'
import { editDistance } from '../../template/distance.ts'
import type { Draft } from '../../template/draft.ts'
import { textOf } from '../frames/scene.ts'
import { placesOf } from '../frames/standing.ts'
import { type Piece, piecesOf } from '../reading/pieces.ts'

export interface Resembling {
  old: string
  fresh: string
  /** The new words in the message. */
  at: number
  to: number
}

const shortestWord = 4
const longWord = 6

const isNumber = (piece: Piece | undefined): boolean => piece?.kind === 'word' && /^\d[\d.,:]*$/.test(piece.text)
const isWord = ({ kind, text }: Piece): boolean =>
  kind === 'word' && /^\p{L}/u.test(text) && text.length >= shortestWord
const isName = ({ text }: Piece): boolean => /^\p{Lu}/u.test(text)

/** Two spellings of one word; beside the same word two names may differ more. */
function isLike(one: string, other: string, isBesideSame: boolean): boolean {
  const limit = isBesideSame || Math.min(one.length, other.length) >= longWord ? 2 : 1
  return one !== other && one[0] === other[0] && editDistance(one, other, limit) <= limit
}

/** Whether both have the same word before or behind them; behind a number it may be short: "180 cm". */
const shareNeighbour = (one: readonly Piece[], at: number, other: readonly Piece[], place: number): boolean =>
  [-1, 1].some((side) => {
    const [mine, theirs] = [one[at + side], other[place + side]]
    const shortest = side === 1 && isNumber(one[at]) ? 1 : shortestWord
    return mine?.kind === 'word' && mine.key.length >= shortest && mine.key === theirs?.key && !isNumber(mine)
  })

const isOneOf = (words: readonly string[]): boolean => new Set(words).size === 1

/** What one word of the message takes the place of; null if it is like none in the text, or like several. */
function standingFor(said: readonly Piece[], at: number, text: readonly Piece[]): string | null {
  const word = said[at]
  if (word === undefined || text.some(({ key }) => key === word.key)) return null
  const alike = text.filter((other, place) =>
    isNumber(word)
      ? isNumber(other) && shareNeighbour(said, at, text, place)
      : isWord(word) &&
        isWord(other) &&
        isName(word) === isName(other) &&
        isLike(word.key, other.key, isName(word) && shareNeighbour(said, at, text, place)) &&
        (isName(word) || shareNeighbour(said, at, text, place)),
  )
  const words = alike.map((one) => one.text)
  return isOneOf(words) ? (words[0] ?? null) : null
}

/** The words of a message that take the place of one like them in the texts of the template. */
export function resemblingIn(message: string, draft: Draft): Resembling[] {
  const texts = (['BODY', 'HEADER', 'FOOTER'] as const).map((type) => textOf(draft, type)).join('\n')
  const [said, text] = [piecesOf(message), piecesOf(texts)]
  return said.flatMap((piece, at): Resembling[] => {
    const old = standingFor(said, at, text)
    // A word that the message has beside it is no slip of it: "Hobs, not Hobbs" names both.
    const isTwin = old !== null && placesOf(fold(message), fold(old), true).length > 0
    return old === null || isTwin ? [] : [{ old, fresh: piece.text, at: piece.from, to: piece.to }]
  })
}
