/** Puts files of the person's into the rendered preview, in place of the drawings. */
import type { ShownFile } from '../state/files.ts'
import type { PlaceOfFile } from '../template/file-places.ts'

const inBubble = '.wa-bubble > .wa-media, .wa-bubble > .wa-row:first-child'
const inCard = ':scope > .wa-media'

const drawingAt = (root: ParentNode, at: PlaceOfFile): Element | null =>
  at === 'header'
    ? root.querySelector(inBubble)
    : (root.querySelectorAll('.wa-card').item(at)?.querySelector(inCard) ?? null)

export function putFile(root: ParentNode, at: PlaceOfFile, { kind, name, url }: ShownFile): void {
  const place = drawingAt(root, at)
  if (place === null) return
  if (kind === 'DOCUMENT') {
    const title = place.querySelector('b')
    if (title !== null) title.textContent = name
    return
  }
  const media = document.createElement(kind === 'IMAGE' ? 'img' : 'video')
  media.src = url
  media.className = 'wa-file'
  if (media instanceof HTMLVideoElement) media.controls = true
  else media.alt = name
  place.replaceChildren(media)
}
