/**
 * Texts of a template within a sentence about it. In a script that runs from right to left, each needs a direction of its
 * own, or the marks at its end would stand at its beginning. Pure.
 */

export interface Piece {
  text: string
  /** It has a direction of its own. */
  isOwn: boolean
}

const fromRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** What follows the name of a part in a list, and what stands in quotation marks. */
const own = /^(• [^:\n]{1,40}: )([^\n]+)|"([^"\n]+)"/gm

/** The pieces joined are the text. */
export function piecesOf(text: string): Piece[] {
  if (!fromRight.test(text)) return [{ text, isOwn: false }]
  const pieces: Piece[] = []
  let end = 0
  for (const { 1: name, 2: value, 3: quoted, index } of text.matchAll(own)) {
    const words = value ?? quoted ?? ''
    const start = index + (name?.length ?? 1)
    pieces.push({ text: text.slice(end, start), isOwn: false }, { text: words, isOwn: true })
    end = start + words.length
  }
  return [...pieces, { text: text.slice(end), isOwn: false }].filter((piece) => piece.text !== '')
}
