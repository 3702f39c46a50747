/** Whether a message can be the labels of buttons that were asked for, and not what came to mind next. */
import { isFormWish } from '../../assistant/brief/retell.ts'
import { labelParts } from '../../assistant/frames/lists.ts'
import { wordSet } from '../../assistant/frames/word-lists.ts'
import { type Piece, piecesOf } from '../../assistant/reading/pieces.ts'
import { editLocales } from '../../language/edit-locales.ts'
import { limits } from '../../template/limits.ts'

const joiners = wordSet(...editLocales.map(({ words }) => words.and))

/** Without a capital so many words are a label still; more of them are a sentence. */
const mostLowerWords = 3

/** "Yes, I will come", "cambiar cita", `"Call us"`; no figure, and no sentence that goes on. */
function isLabel(pieces: readonly Piece[], message: string): boolean {
  const words = pieces.filter(({ kind }) => kind === 'word')
  const [first] = pieces
  const isWhole = (last: Piece | undefined): boolean =>
    first !== undefined && last !== undefined && last.to - first.from <= limits.buttonTextLength
  if (pieces.some(({ kind }) => kind === 'quote' || kind === 'url' || kind === 'phone')) return true
  const isCapital = first !== undefined && /^[\p{Lu}\p{Lo}\p{Extended_Pictographic}]/u.test(message.slice(first.from))
  return (
    isWhole(pieces.at(-1)) &&
    (isCapital || (words.length <= mostLowerWords && !pieces.some(({ text }) => /\d/.test(text))))
  )
}

/** Whether each part of the message reads as a label. */
export const canBeLabels = (message: string, userLanguage: string | null): boolean =>
  !isFormWish(message, userLanguage) &&
  labelParts(piecesOf(message), joiners).every((part) => part.length === 0 || isLabel(part, message))
