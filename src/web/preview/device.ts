/** What surrounds a chat on a phone: the bar with the contact above, the field for a message below. Decoration, but for the name of the contact, in whose slot a field can stand. */
import { say } from '../words/index.ts'

const icon = (path: string): string =>
  `<svg aria-hidden="true" viewBox="0 0 24 24" width="22" height="22" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"><path d="${path}"/></svg>`

const back = icon('m15 5-7 7 7 7')
const call = icon(
  'M6.5 3.5 9 4l1.300 4-2 1.700a12 12 0 0 0 6 6l1.700-2 4 1.300.5 2.500a2 2 0 0 1-2 2.500A15.500 15.500 0 0 1 4 5.500a2 2 0 0 1 2.500-2z',
)
const plus = icon('M12 5v14M5 12h14')
const microphone = icon(
  'M12 4a3 3 0 0 1 3 3v4a3 3 0 0 1-6 0V7a3 3 0 0 1 3-3zM5.500 11a6.500 6.500 0 0 0 13 0M12 17.500V21',
)

/** The rendered template as the newest message of a chat. */
export const inDevice = (fragment: string): string =>
  `<div class="device"><div class="contact">${back}<span class="portrait" aria-hidden="true">${[...say.preview.business][0]}</span><slot name="sender"><b dir="auto" aria-hidden="true">${say.preview.business}</b></slot>${call}</div>${fragment}<div class="write" aria-hidden="true">${plus}<span>${say.preview.field}</span>${microphone}</div></div>`

/** Puts the name of the business, as text, in the place of what stands for one; null: it is not known. */
export function nameSender(root: ParentNode, business: string | null): void {
  if (business === null) return
  const [first = ''] = business
  root.querySelector('.contact b')?.replaceChildren(business)
  root.querySelector('.contact .portrait')?.replaceChildren(first.toUpperCase())
}

/** A template with nothing in it, in the page's language; the API's own note is English. */
export function nameEmpty(root: ParentNode, isEmpty: boolean): void {
  if (isEmpty) root.querySelector('.wa-empty')?.replaceChildren(say.preview.empty)
}
