/** WhatsApp shows the beginning of a long text, and the rest after "Read more". */
import { say } from '../words/index.ts'

/** Characters (UTF-16 units) that are shown at once. */
const most = 768

/** Cuts a long body off; a click shows the whole, and `onOpen` is told so that it stays open. */
export function cutLongText(root: ParentNode, onOpen: () => void): void {
  const body = root.querySelector('.wa-bubble > .wa-body')
  if (body === null || (body.textContent ?? '').length <= most) return
  body.classList.add('cut')
  const more = document.createElement('button')
  more.type = 'button'
  more.className = 'more'
  more.textContent = say.preview.readMore
  more.addEventListener('click', () => {
    body.classList.remove('cut')
    more.remove()
    onOpen()
  })
  body.after(more)
}
