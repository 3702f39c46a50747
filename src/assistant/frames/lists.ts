/** Lists of labels: the person's own separator counts, so a comma inside a numbered or quoted item tears nothing. */
import { isMark, type Piece } from '../reading/pieces.ts'

const bullet = /^\s*(?:\(?\d{1,2}[.):](?=\s)|[-–—•*·])\s*/
const numbered = /(?<=^|\s)\(?\d{1,2}[.)](?=\s)/g

const cleaned = (parts: readonly string[]): string[] =>
  parts
    .map((part) =>
      part
        .replace(bullet, '')
        .replace(/(?<![\s,;.])[\s,;.]+$/, '')
        .trim(),
    )
    .filter((part) => part !== '')

/** The pieces between those that separate, each as it was written. */
function between(pieces: readonly Piece[], message: string, separates: (piece: Piece) => boolean): string[] {
  const parts: Piece[][] = [[]]
  for (const piece of pieces) {
    if (separates(piece)) parts.push([])
    else parts.at(-1)?.push(piece)
  }
  return parts.map((part) => {
    const [first] = part
    if (first === undefined) return ''
    return part.length === 1 && first.kind === 'quote' ? first.text : message.slice(first.from, part.at(-1)?.to)
  })
}

/** The items of a list; `joiners` are the words for "and" and "or". */
export function itemsOf(pieces: readonly Piece[], message: string, joiners: ReadonlySet<string>): string[] {
  const [first] = pieces
  const last = pieces.at(-1)
  if (first === undefined || last === undefined) return []
  const source = message.slice(first.from, last.to)
  const isJoiner = (piece: Piece): boolean => joiners.has(piece.key)
  if (pieces.some(({ kind }) => kind === 'quote'))
    return cleaned(
      between(pieces, message, (piece) => isMark(piece, ',;|/،、') || piece.kind === 'newline' || isJoiner(piece)),
    )
  if (source.trim().includes('\n')) return cleaned(source.split('\n'))
  if ((source.match(numbered) ?? []).length > 1) return cleaned(source.split(numbered))
  if (pieces.some((piece) => isMark(piece, ';|/')))
    return cleaned(between(pieces, message, (piece) => isMark(piece, ';|/')))
  const hasComma = pieces.some((piece) => isMark(piece, ',،、'))
  const byComma = between(pieces, message, (piece) => isMark(piece, ',،、') || isJoiner(piece))
  return hasComma || byComma.length > 1 ? cleaned(byComma) : cleaned([source])
}
