/** "https://… but the last bit is different for every customer": an address that goes on with what is each customer's own. */
import { editLocales } from '../../language/edit-locales.ts'
import { endSigns } from '../../language/locales/links.ts'
import { withScheme } from '../reading/addresses.ts'
import { linkPhrases } from '../reading/link-phrases.ts'
import { readMessage, withoutSlips } from '../reading/message.ts'
import { isMark, type Piece, piecesOf, sourceIn } from '../reading/pieces.ts'
import { blanked, phraseAt } from '../reading/told-words.ts'
import { varyingThings } from '../reading/varying.ts'
import { isVerb } from './explain.ts'
import { wordSet } from './word-lists.ts'

export interface VaryingEnd {
  /** The message without what is said of the address, every position kept. */
  rest: string
  /** The address as it was given, with its scheme. */
  given: string
  /** The address that ends with a variable, and what stood there. */
  url: string
  example: string | null
}

/** What means the end of the address has two signs of it. */
const fewestSigns = 2

const lists = Object.values(linkPhrases)

const buttons = wordSet(...editLocales.map(({ words }) => words.button))

/** Longer explanations are of something else. */
const mostPieces = 24

interface Said {
  count: number
  isLast: boolean
}

/** How much of what can be said of the end of an address stands in these words. */
function saidIn(words: string, userLanguage: string | null): Said {
  const message = readMessage(words, userLanguage)
  const pieces = piecesOf(withoutSlips(message, { from: 0, to: message.tokens.length }))
  const said = lists
    .map((phrases) => endSigns.filter((sign) => pieces.some((_, at) => phraseAt(pieces, at, phrases[sign]) > 0)))
    .reduce((most, next) => (next.length > most.length ? next : most))
  const isNumber = message.marks.all(...varyingThings).length > 0
  return { count: said.length + (isNumber ? 1 : 0), isLast: said.includes('last') }
}

/** The address with a variable where it goes on for each customer: in the place of its last part, or behind it. */
function varied(given: string, isLast: boolean): Pick<VaryingEnd, 'url' | 'example'> {
  const start = given.slice(0, 1 + Math.max(...['/', '=', '#'].map((mark) => given.lastIndexOf(mark))))
  const end = given.slice(start.length)
  if (!start.endsWith('://') && end !== '' && (isLast || /\d/.test(end))) return { url: `${start}{{1}}`, example: end }
  return { url: `${given}${/[/=#-]$/.test(given) ? '' : '/'}{{1}}`, example: null }
}

const isStop = (piece: Piece | undefined): boolean =>
  piece === undefined || piece.kind === 'newline' || isMark(piece, '.!?;।')

/** The pieces about the address behind it: up to the end of its sentence, or the next sentence whole. */
function behind(pieces: readonly Piece[], at: number): (readonly Piece[])[] {
  const endOf = (from: number): number => {
    let to = from
    while (!isStop(pieces[to])) to += 1
    return to
  }
  const first = endOf(at + 1)
  return [pieces.slice(at + 1, first), pieces.slice(first + 1, endOf(first + 1))]
}

/** The pieces about the address before it: "…, every parcel has its own number like this: https://…". */
function before(pieces: readonly Piece[], at: number): readonly Piece[] {
  let from = at
  while (from > 0 && !isStop(pieces[from - 1]) && !isMark(pieces[from - 1], ',')) from -= 1
  return from === 0 ? [] : pieces.slice(from, at)
}

/** The address of a message that is said to end differently for each customer; null if none is. */
export function varyingEnd(message: string, userLanguage: string | null): VaryingEnd | null {
  // "no resi … lumutlumut.id": an address without a page says who writes.
  if (!message.includes('/')) return null
  const pieces = piecesOf(message)
  const urls = pieces.flatMap(({ kind }, at) => (kind === 'url' ? [at] : []))
  const [at, ...others] = urls
  const address = pieces[at ?? -1]
  if (at === undefined || address === undefined || others.length > 0 || message.includes('{{')) return null
  const given = withScheme(address.text)
  for (const words of [...behind(pieces, at), before(pieces, at)]) {
    const [first] = words.filter(({ kind }) => kind === 'word')
    const isPlain = words.every(({ kind }) => kind === 'word' || kind === 'mark')
    const isOther = first === undefined || isVerb(first) || words.some(({ key }) => buttons.has(key))
    if (isOther || words.length > mostPieces || !isPlain) continue
    const { count, isLast } = saidIn(sourceIn(message, words), userLanguage)
    if (count >= fewestSigns) return { rest: blanked(message, words), given, ...varied(given, isLast) }
  }
  return null
}
