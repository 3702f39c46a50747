/** A piece of a text taken out so that what is left reads on: no label without its value, no doubled mark, no sentence without a capital. */

const stop = '.!?…।'
/** Where a sentence or a line begins. */
const start = new RegExp(`(?:^|[${stop}]["”»)]?\\s+|\\n\\s*)$`, 'u')
/** "Link: " before what goes. */
const label = new RegExp(`(?:^|(?<=[${stop}\\n]))\\s*[^${stop}\\n:]{1,40}?\\s?[:：]\\s*$`, 'u')
const sentenceEnd = new RegExp(`^\\s*(?:[${stop}]|\\n|$)`, 'u')
/** The only variable behind a label that goes. */
const labelled = new RegExp(`^\\s*[:：]\\s*\\{\\{\\w+\\}\\}(?=\\s*(?:[${stop}]|\\n|$))`, 'u')

/** What stands before and behind a piece that went, as one text. */
function joined(head: string, rest: string): string {
  const before = head.replace(/[ \t]+$/, '')
  const behind = rest.replace(/^[ \t]+(?![:;!?»])/, '')
  if (/^\s*[.!?…।,;:]/u.test(behind)) {
    const open = before.replace(/[\s,;:–-]+$/, '')
    const isEnded = open === '' || /[.!?…।]$/u.test(open)
    return isEnded ? joined(open, behind.replace(/^\s*[.!?…।,;:]+/u, '')) : open + behind
  }
  if (behind.trim() === '') return before.replace(/[\s,;:–-]+$/, '')
  const lines = /\n*$/.exec(before)?.[0].length ?? 0
  if (lines > 0 || behind.startsWith('\n') || before === '') {
    const gap = Math.max(lines, /^\n*/.exec(behind)?.[0].length ?? 0)
    return before.trimEnd() + (before.trim() === '' ? '' : '\n'.repeat(Math.min(gap, 2))) + behind.trimStart()
  }
  return `${before}${/^\s/.test(behind) ? '' : ' '}${behind}`
}

/** The text without the piece from one position to another, and without what only belonged to it. */
export function withoutPiece(text: string, from: number, to: number): string {
  const value = labelled.exec(text.slice(to))
  const end = to + (value !== null && start.test(text.slice(0, from)) ? value[0].length : 0)
  const lead = sentenceEnd.test(text.slice(end)) ? label.exec(text.slice(0, from)) : null
  const begin = lead === null ? from : from - lead[0].trimStart().length
  const [head, cut, rest] = [text.slice(0, begin), text.slice(begin, end).trim(), text.slice(end)]
  const isStart = start.test(head)
  // A sentence that goes takes its mark along, and one that goes on keeps the mark of what was cut off it.
  const mark = !isStart && /[.!?…।]$/u.test(cut) && !sentenceEnd.test(rest) ? cut.slice(-1) : ''
  const tail = isStart ? rest.replace(/^\s*[.!?…।,;:]+/u, '') : mark + rest
  const isCapital = isStart && /^[\p{Lu}\p{Lo}{]/u.test(cut)
  const left = isCapital
    ? tail.replace(/^(\s*)(\p{Ll})/u, (_, gap: string, letter: string) => gap + letter.toUpperCase())
    : tail
  return joined(head, left).trim()
}
