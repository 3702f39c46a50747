/** Chinese is written without spaces: each sign is a token of its own, and a word a phrase of signs. */
import type { Token } from '../../validator/lexicon/tokens.ts'

const han = /\p{Script=Han}/u
const between = /(?<=\p{Script=Han})(?=\p{Script=Han})/gu
const piecesOf = /\p{Script=Han}|[^\p{Script=Han}]+/gu

/** A word list with spaces between the signs. */
export const spacedHan = (list: string): string => (han.test(list) ? list.replace(between, ' ') : list)

/** The tokens with each Chinese sign apart; the same list where there is none. */
export function splitHan(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ kind, word }) => kind === 'word' && han.test(word))) return tokens
  return tokens.flatMap((token) => {
    const { kind, word, start, end } = token
    if (kind !== 'word' || word.length !== end - start || !han.test(word)) return [token]
    return [...word.matchAll(piecesOf)].map(({ 0: piece, index }) => ({
      ...token,
      kind: /^[\d.,]+$/.test(piece) ? ('number' as const) : ('word' as const),
      word: piece,
      start: start + index,
      end: start + index + piece.length,
    }))
  })
}
