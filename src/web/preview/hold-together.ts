/** Dates and amounts stay on one line. Only the rendering: the text, and what is copied of it, is the same. */
import { piecesToHold } from '../template/on-one-line.ts'

const languageOf = (template: unknown): string => {
  const language = (template as { language?: unknown } | null)?.language
  return typeof language === 'string' && /^[a-z]{2,3}(?:_[A-Za-z]{2,4})?$/.test(language) ? language : 'en'
}

export function holdTogether(root: ParentNode, template: unknown): void {
  const language = languageOf(template)
  for (const body of root.querySelectorAll('.wa-body')) {
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    // From the end, so that the places before stay where they are.
    for (const text of texts)
      for (const [from, to] of piecesToHold(text.data, language).reverse()) {
        text.splitText(to)
        const piece = text.splitText(from)
        const whole = document.createElement('span')
        whole.className = 'whole'
        piece.replaceWith(whole)
        whole.append(piece)
      }
  }
}
