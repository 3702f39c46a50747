/** Finds the template's parts in the drawn preview, and makes room beside them for what the console adds. */
import { previewFragment } from '../../template/preview/index.ts'
import type { Part } from '../template/parts.ts'

const places: Readonly<Partial<Record<Part, string>>> = {
  header: '.wa-bubble > .wa-title, .wa-bubble > .wa-media, .wa-bubble > .wa-place, .wa-bubble > .wa-row:first-child',
  offer: '.wa-bubble > .wa-offer',
  body: '.wa-bubble > .wa-body',
  footer: '.wa-bubble .wa-footer',
  cards: '.wa-cards',
}

/** With more than three buttons the last row of the bubble opens the sheet, and the sheet holds the rest. */
function buttonRows(root: ParentNode): Element[] {
  const inBubble = [...root.querySelectorAll('.wa-bubble > .wa-button')]
  const inSheet = [...root.querySelectorAll('.wa-sheet > .wa-button')]
  return inSheet.length === 0 ? inBubble : [...inBubble.slice(0, -1), ...inSheet]
}

export function findPlace(root: ParentNode, part: Part): Element | null {
  if (part.startsWith('button-')) return buttonRows(root)[Number(part.slice('button-'.length))] ?? null
  const selector = places[part]
  return selector === undefined ? null : root.querySelector(selector)
}

/** Of these parts, those that the preview shows. */
export function shownParts(template: unknown, parts: readonly Part[]): Part[] {
  if (parts.length === 0) return []
  const drawing = document.createElement('template')
  drawing.innerHTML = previewFragment(template)
  return parts.filter((part) => findPlace(drawing.content, part) !== null)
}

const slotNamed = (name: string): HTMLSlotElement => {
  const slot = document.createElement('slot')
  slot.name = name
  return slot
}

/** Something of the console's own stands in place of a part, or where the part would be. */
export function replaceWithSlot(root: ParentNode, part: Part, name: string): void {
  const place = findPlace(root, part)
  const slot = slotNamed(name)
  const bubble = root.querySelector('.wa-bubble')
  if (place !== null) place.replaceWith(slot)
  else if (bubble === null) root.querySelector('.wa-empty')?.replaceWith(slot)
  else if (part === 'header') bubble.prepend(slot)
  else if (part === 'body' || part === 'footer') bubble.querySelector('.wa-foot')?.before(slot)
  else bubble.append(slot)
}

/** Something of the console's own stands after a part. */
export function addSlotAfter(root: ParentNode, part: Part, name: string): void {
  const place = findPlace(root, part)
  const row = place?.closest('.wa-foot') ?? place
  row?.after(slotNamed(name))
}

/** Gives a part a button for those who want to change it; a click anywhere on the part does the same. */
export function makeEditable(place: Element, label: string, onEdit: () => void): void {
  place.classList.add('part')
  // An image's content is not read out, and so could hold no button.
  place.removeAttribute('role')
  place.removeAttribute('aria-label')
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'edit'
  button.setAttribute('aria-label', label)
  button.textContent = 'Edit'
  place.append(button)
  place.addEventListener('click', onEdit)
}
