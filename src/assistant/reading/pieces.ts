/** A message in the pieces that frames are matched against: words, quotes, addresses, numbers, marks. Nothing is lost. */
import { LRUCache } from 'lru-cache'
import { isUrl } from './addresses.ts'
import { findQuotes } from './quotes.ts'
import { isReference } from './references.ts'

export type PieceKind = 'word' | 'quote' | 'url' | 'phone' | 'handle' | 'variable' | 'emoji' | 'mark' | 'newline'

export interface Piece {
  kind: PieceKind
  /** UTF-16 positions in the message. */
  from: number
  to: number
  /** As written; of a quote the words between the marks, of a variable its name. */
  text: string
  /** Lower case, without Latin accents, with one kind of apostrophe. */
  key: string
}

/** Tried one after another at each position; sticky, so that reading is linear. */
const patterns: readonly [PieceKind, RegExp][] = [
  ['newline', /\r?\n/y],
  ['variable', /\{\{[ \t]*[\p{L}\p{N}_]{1,64}[ \t]*\}\}/uy],
  ['handle', /\d{1,2}::\S+/y],
  ['url', /(?:https?:\/\/|www\.)[^\s"“”<>«»]*[^\s"“”<>«».,;:!?)\]']/iy],
  ['url', /[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,62}){1,4}(?:\/[^\s"“”<>«»]*[^\s"“”<>«».,;:!?)\]'])?/iy],
  // "+33 2 61 91 01 22": behind a country code a group may be one digit.
  ['phone', /\+\d{1,4}(?:[ \t./-]{1,2}\(?\d{1,8}\)?){2,7}(?![\p{L}\d])/uy],
  ['phone', /\+?\(?\d{1,5}\)?(?:[ \t./-]{1,2}\(?\d{2,8}\)?){1,5}(?![\p{L}\d])|\+?\d{7,15}(?![\p{L}\d])/uy],
  // "l'en-tête", "d'image": the article is a word of its own.
  ['word', /(?:[cdjlmnst]|qu)['’](?=\p{L}{2})/iuy],
  ['word', /[$€£₹¥]?[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_%]|['’&./:-](?=[\p{L}\p{N}]))*[%€]?/uy],
  ['emoji', /\p{Extended_Pictographic}(?:[\u{1F3FB}-\u{1F3FF}]|\uFE0F|\u200D|\p{Extended_Pictographic})*/uy],
  ['mark', /\S/uy],
]

/** Lower case, without Latin accents and with one kind of apostrophe. */
export function fold(text: string): string {
  const lower = text.toLowerCase().replace(/[’‘`´]/g, "'")
  return isAscii.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC')
}

/** Most words have nothing to take off. */
const isAscii = /^[\0-\x7f]*$/

const fewestDigits = 7
const date = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}$/

/** As long as a number that can be called, and no date. */
const isPhone = (text: string): boolean => text.replace(/\D/g, '').length >= fewestDigits && !date.test(text)

/** The words of a phrase as a message has them. */
export const wordsIn = (phrase: string): string[] =>
  fold(phrase)
    .replace(/(?<![\p{L}\p{M}])((?:[cdjlmnst]|qu)')(?=\p{L}{2})/gu, '$1 ')
    .split(/\s+/)
    .filter(Boolean)

function pieceAt(message: string, at: number, end: number): Piece | null {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at
    const found = pattern.exec(message)?.[0].slice(0, end - at)
    if (
      found === undefined ||
      found === '' ||
      (kind === 'phone' && (!isPhone(found) || isReference(message, at, found))) ||
      (kind === 'url' && !isUrl(found))
    )
      continue
    const text = kind === 'variable' ? found.slice(2, -2).trim() : found
    return { kind, from: at, to: at + found.length, text, key: fold(text) }
  }
  return null
}

/** A turn asks for the pieces of its message, and of parts of it, many times; those of other turns come between. */
const rememberedTexts = 128

const known = new LRUCache<string, readonly Piece[]>({ max: rememberedTexts, memoMethod: readPieces })

/** The pieces of a message in order. */
export const piecesOf = (message: string): readonly Piece[] => known.memo(message)

function readPieces(message: string): readonly Piece[] {
  const pieces: Piece[] = []
  const quotes = findQuotes(message)
  let next = 0
  for (let at = 0; at < message.length; ) {
    const quote = quotes[next]
    if (quote?.from === at) {
      pieces.push({ kind: 'quote', from: at, to: quote.to, text: quote.text, key: fold(quote.text) })
      at = quote.to
      next += 1
      continue
    }
    const piece = pieceAt(message, at, quote?.from ?? message.length)
    if (piece !== null) pieces.push(piece)
    at = piece?.to ?? at + 1
  }
  return pieces
}

/** The words of pieces in a row, to the letter, with what stands between them. */
export const sourceIn = (message: string, pieces: readonly Piece[]): string =>
  message.slice(pieces[0]?.from, pieces.at(-1)?.to)

export const isMark = (piece: Piece | undefined, marks: string): boolean =>
  piece?.kind === 'mark' && marks.includes(piece.text)
