/** Puts a file of the person's into the rendered preview, in place of the drawing. */
import type { ShownFile } from '../state/files.ts'

const header = '.wa-bubble > .wa-media, .wa-bubble > .wa-row:first-child'

export function putFile(root: ParentNode, { kind, name, url }: ShownFile): void {
  const place = root.querySelector(header)
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
