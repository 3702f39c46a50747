/** What can be told to the customers in the text that stands, and what of it is told already. */
import { fold } from '../../language/index.ts'
import type { BriefRequest } from '../contract.ts'
import { textOf } from '../frames/scene.ts'
import type { Reading } from '../reading/index.ts'
import type { Piece } from '../reading/pieces.ts'

/** In UTF-16 units; longer messages are texts. */
export const longestLater = 300

const hasDevanagari = (text: string): boolean => /[\u0900-\u097f]/.test(text)

/** The words go into a text of their own language and script only. */
export function isOfText({ message }: Reading, { draft }: BriefRequest): boolean {
  const body = textOf(draft, 'BODY')
  return (
    draft.category !== 'AUTHENTICATION' &&
    body !== '' &&
    draft.language?.split('_')[0] === message.locale.code.split('-')[0] &&
    hasDevanagari(body) === hasDevanagari(message.text)
  )
}

/** No name for machines, nothing that was given to the letter. */
export const isPlain = ({ kind, text }: Piece): boolean =>
  kind !== 'quote' && kind !== 'newline' && kind !== 'handle' && !text.includes('_')

/** The sentences that are not in the text yet; null if there is none. */
export function freshOf(sentences: readonly string[] | null, { draft }: BriefRequest): string[] | null {
  const body = fold(textOf(draft, 'BODY'))
  const fresh = sentences?.filter((text) => !body.includes(fold(text))) ?? []
  return fresh.length === 0 ? null : fresh
}
