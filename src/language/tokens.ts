/** A text as words, numbers and marks, each with its place in the text. */

export interface Token {
  /** To the letter, as written. */
  text: string
  /** For comparisons: lower case, without the accents that people leave out. */
  key: string
  from: number
  to: number
  kind: 'word' | 'number' | 'mark'
  /** What was meant, if it is written in another way. */
  meant?: string
  /** It may be another word as well. */
  isGuess?: true
}

/** With a capital at the beginning. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const ascii = /^[\0-\x7f]*$/

/** Lower case without Latin accents; of Devanagari only the signs that are left out by many are dropped. */
export const fold = (text: string): string =>
  ascii.test(text) ? text.toLowerCase().replaceAll('`', "'") : foldAny(text)

const foldAny = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u093c]/g, '')
    .replace(/\u0901/g, '\u0902')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .normalize('NFC')

/** "10:30", "1,299.00" and "16h30" are one number; "10am" is a number and a word; "SAVE20" is one word, but "Rp50.000" a sum. */
const pieces =
  /(?<![\p{L}\p{M}\p{N}])(?:rp|rs|inr|idr|usd|eur|gbp|aed|brl)(?=\d)|\d{1,2}[hH]\d\d(?!\d)|\d+(?:[.,:]\d+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*|\n|[^\s]/giu

/** The tokens of a text, in order. Linear in its length. */
export function tokenise(text: string): Token[] {
  return Array.from(text.matchAll(pieces), ({ 0: piece, index }) => ({
    text: piece,
    key: fold(piece),
    from: index,
    to: index + piece.length,
    kind: /^\d/.test(piece) ? 'number' : /^[\p{L}\p{M}]/u.test(piece) ? 'word' : 'mark',
  }))
}

/** True if nothing but a space, or less, is between two tokens. */
export const isJoined = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && left.to === right.from
