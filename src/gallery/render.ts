/** Renders one text of a blueprint. Pure and total: any facts give a text. */
import type { Filling } from './filling.ts'
import { appendValue, appendWords } from './fit.ts'
import type { GalleryLanguage } from './languages.ts'
import { type Passage, type Piece, passagesOf } from './wording.ts'

export interface Variable {
  slot: string
  sample: string
}

export interface Rendered {
  text: string
  /** In the order of their numbers: the first is `{{1}}`. */
  variables: Variable[]
  /** Required slots without a fact: a variable with a sample takes their place until the person gives one. */
  missing: string[]
  /** Slots filled with the person's words. */
  used: string[]
}

/** A text with the fillings in its gaps. */
export function render(wording: string, fillings: ReadonlyMap<string, Filling>, language: GalleryLanguage): Rendered {
  const rendered: Rendered = { text: '', variables: [], missing: [], used: [] }
  const pieces = passagesOf(wording).flatMap((passage) => chosenPieces(passage, fillings))
  pieces.forEach((piece, at) => {
    appendPiece(rendered, piece, factIn(pieces[at - 1], fillings), fillings, language)
  })
  return { ...rendered, text: rendered.text.trim() }
}

function chosenPieces(passage: Passage, fillings: ReadonlyMap<string, Filling>): readonly Piece[] {
  if ('pieces' in passage) return passage.pieces
  const isFilled = (piece: Piece): boolean => {
    const filling = 'slot' in piece ? fillings.get(piece.slot) : null
    return filling === null || (filling !== undefined && !('none' in filling))
  }
  return passage.alternatives.find((pieces) => pieces.every(isFilled)) ?? []
}

/** The fact in a gap, with its kind; null for words and variables. */
function factIn(piece: Piece | undefined, fillings: ReadonlyMap<string, Filling>) {
  const filling = piece !== undefined && 'slot' in piece ? fillings.get(piece.slot) : undefined
  return filling !== undefined && 'fact' in filling ? { value: filling.fact, kind: filling.slot.kind } : null
}

function appendPiece(
  rendered: Rendered,
  piece: Piece,
  factBefore: ReturnType<typeof factIn>,
  fillings: ReadonlyMap<string, Filling>,
  language: GalleryLanguage,
): void {
  if ('words' in piece) {
    rendered.text = appendWords(rendered.text, piece.words, factBefore, language)
    return
  }
  const { slot: name } = piece
  const filling = fillings.get(name)
  if (filling === undefined) return
  if ('fact' in filling) {
    rendered.text = appendValue(rendered.text, filling.fact, filling.slot.kind, language)
    if (!rendered.used.includes(name)) rendered.used.push(name)
    return
  }
  const isKnown = rendered.variables.some(({ slot }) => slot === name)
  if (!isKnown) rendered.variables.push({ slot: name, sample: filling.sample })
  rendered.text += `{{${rendered.variables.findIndex(({ slot }) => slot === name) + 1}}}`
  if ('variable' in filling && filling.variable === 'fallback' && !isKnown) rendered.missing.push(name)
}
