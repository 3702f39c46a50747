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

/** The pieces between those that separate. */
function partsOf(pieces: readonly Piece[], separates: (piece: Piece) => boolean): Piece[][] {
  const parts: Piece[][] = [[]]
  for (const piece of pieces) {
    if (separates(piece)) parts.push([])
    else parts.at(-1)?.push(piece)
  }
  return parts
}

/** The parts between whatever may separate labels; `joiners` are the words for "and" and "or". */
export const labelParts = (pieces: readonly Piece[], joiners: ReadonlySet<string>): Piece[][] =>
  partsOf(pieces, (piece) => isMark(piece, ',;|/،、') || piece.kind === 'newline' || joiners.has(piece.key))

const written = (parts: readonly Piece[][], message: string): string[] =>
  parts.map((part) => {
    const [first] = part
    if (first === undefined) return ''
    return part.length === 1 && first.kind === 'quote' ? first.text : message.slice(first.from, part.at(-1)?.to)
  })

/** The items of a list; `joiners` are the words for "and" and "or". */
export function itemsOf(pieces: readonly Piece[], message: string, joiners: ReadonlySet<string>): string[] {
  const [first] = pieces
  const last = pieces.at(-1)
  if (first === undefined || last === undefined) return []
  const source = message.slice(first.from, last.to)
  const between = (separates: (piece: Piece) => boolean): string[] => written(partsOf(pieces, separates), message)
  if (pieces.some(({ kind }) => kind === 'quote')) return cleaned(written(labelParts(pieces, joiners), message))
  if (source.trim().includes('\n')) return cleaned(source.split('\n'))
  if ((source.match(numbered) ?? []).length > 1) return cleaned(source.split(numbered))
  if (pieces.some((piece) => isMark(piece, ';|/'))) return cleaned(between((piece) => isMark(piece, ';|/')))
  const hasComma = pieces.some((piece) => isMark(piece, ',،、'))
  const byComma = between((piece) => isMark(piece, ',،、') || joiners.has(piece.key))
  return hasComma || byComma.length > 1 ? cleaned(byComma) : cleaned([source])
}
