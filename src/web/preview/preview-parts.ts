/** Finds the template's parts in the rendered preview, and adds slots for the console's own content. */
import { previewFragment } from '../../template/preview/index.ts'
import { buttonIndex, nameOfPart, type Part } from '../template/parts.ts'
import { say } from '../words/index.ts'

const places: Readonly<Partial<Record<Part, string>>> = {
  header: '.wa-bubble > .wa-title, .wa-bubble > .wa-media, .wa-bubble > .wa-place, .wa-bubble > .wa-row:first-child',
  offer: '.wa-bubble > .wa-offer',
  body: '.wa-bubble > .wa-body',
  footer: '.wa-bubble .wa-footer',
  cards: '.wa-cards',
}

/** With more than three buttons, the last row of the bubble opens a sheet that holds the rest. */
function buttonRows(root: ParentNode): Element[] {
  const inBubble = [...root.querySelectorAll('.wa-bubble > .wa-button')]
  const inSheet = [...root.querySelectorAll('.wa-sheet > .wa-button')]
  return inSheet.length === 0 ? inBubble : [...inBubble.slice(0, -1), ...inSheet]
}

/** The element that shows a part, or null if the preview does not show it. */
export function findPlace(root: ParentNode, part: Part): Element | null {
  const index = buttonIndex(part)
  if (index !== null) return buttonRows(root)[index] ?? null
  const selector = places[part]
  return selector === undefined ? null : root.querySelector(selector)
}

/** Those of `parts` that the preview shows. */
export function shownParts(template: unknown, parts: readonly Part[]): Part[] {
  if (parts.length === 0) return []
  const rendering = document.createElement('template')
  rendering.innerHTML = previewFragment(template)
  return parts.filter((part) => findPlace(rendering.content, part) !== null)
}

/** Marks the part that is being edited, and keeps it in sight above its editor. */
export function markCurrent(root: ParentNode, part: Part, block: ScrollLogicalPosition): void {
  const place = findPlace(root, part)
  place?.classList.add('current')
  place?.scrollIntoView({ block })
}

/** Adds a slot after a part. */
export function addSlotAfter(root: ParentNode, part: Part, name: string): void {
  const place = findPlace(root, part)
  const row = place?.closest('.wa-foot') ?? place
  const slot = document.createElement('slot')
  slot.name = name
  row?.after(slot)
}

/** Adds an Edit button to a part; a click anywhere on the part does the same. */
export function makeEditable(root: ParentNode, part: Part, onEdit: () => void): void {
  const place = findPlace(root, part)
  if (place === null) return
  place.classList.add('part')
  // Screen readers skip the content of an element with role img, so the button would be hidden.
  place.removeAttribute('role')
  place.removeAttribute('aria-label')
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'edit'
  button.setAttribute('aria-label', say.edit.title(nameOfPart(part)))
  button.textContent = say.preview.edit
  place.append(button)
  place.addEventListener('click', onEdit)
}
