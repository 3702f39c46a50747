/** Buttons that were asked for without an address get the only one that the message holds. */

import { phoneNumber, withScheme } from '../../assistant/reading/addresses.ts'
import { piecesOf } from '../../assistant/reading/pieces.ts'
import type { ButtonInput, Edit } from '../../template/edit.ts'
import type { Extraction } from '../extraction.ts'

function aimed(button: ButtonInput, links: readonly string[], phones: readonly string[]): ButtonInput {
  const [[link, ...links2], [phone, ...phones2]] = [links, phones]
  if (button.type === 'URL' && button.url === undefined && link !== undefined && links2.length === 0)
    return { ...button, url: withScheme(link) }
  if (
    button.type === 'PHONE_NUMBER' &&
    button.phone_number === undefined &&
    phone !== undefined &&
    phones2.length === 0
  )
    return { ...button, phone_number: phoneNumber(phone) }
  return button
}

/** The extraction with the address of the message on its button, if there is one of each. */
export function withTargets(extraction: Extraction, message: string): Extraction {
  const isOpen = (edit: Edit): boolean => edit.op === 'set_buttons' || edit.op === 'add_button'
  if (!extraction.edits.some(isOpen)) return extraction
  const pieces = piecesOf(message)
  const texts = (kind: 'url' | 'phone'): string[] => [
    ...new Set(pieces.flatMap((piece) => (piece.kind === kind ? [piece.text] : []))),
  ]
  const [links, phones] = [texts('url'), texts('phone')]
  const edits = extraction.edits.map((edit): Edit => {
    if (edit.op === 'add_button') return { ...edit, button: aimed(edit.button, links, phones) }
    return edit.op === 'set_buttons' ? { ...edit, buttons: edit.buttons.map((one) => aimed(one, links, phones)) } : edit
  })
  return { ...extraction, edits }
}
