/** The syntax of the gallery's texts: `{slot}`, `[optional]` and `[first choice|second choice]`, without nesting. */

export type Piece = { slot: string } | { words: string }

/** Pieces that are always there, or alternatives of which at most one is there. */
export type Passage = { pieces: readonly Piece[] } | { alternatives: readonly (readonly Piece[])[] }

const groupPattern = /\[([^[\]]*)\]/
const slotPattern = /\{([a-z_]+)\}/

const piecesOf = (text: string): Piece[] =>
  text
    .split(slotPattern)
    .map((part, at): Piece => (at % 2 === 1 ? { slot: part } : { words: part }))
    .filter((piece) => !('words' in piece && piece.words === ''))

/** A text as a list of passages, in order. */
export const passagesOf = (text: string): Passage[] =>
  text
    .split(groupPattern)
    .map(
      (part, at): Passage =>
        at % 2 === 1 ? { alternatives: part.split('|').map(piecesOf) } : { pieces: piecesOf(part) },
    )

/** Names of the slots in a text: those always there, and those in groups. A slot may be both. */
export function slotsIn(text: string): { fixed: Set<string>; grouped: Set<string> } {
  const namesIn = (pieces: readonly Piece[]) => pieces.flatMap((piece) => ('slot' in piece ? [piece.slot] : []))
  const passages = passagesOf(text)
  return {
    fixed: new Set(passages.flatMap((passage) => ('pieces' in passage ? namesIn(passage.pieces) : []))),
    grouped: new Set(
      passages.flatMap((passage) => ('alternatives' in passage ? passage.alternatives.flatMap(namesIn) : [])),
    ),
  }
}
