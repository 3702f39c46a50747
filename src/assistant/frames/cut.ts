/** A piece of a text taken out so that what is left reads on: no label without its value, no doubled mark, no sentence without a capital. */

const stop = '.!?…।'
const sentenceEnd = new RegExp(`^\\s*(?:[${stop}]|\\n|$)`, 'u')
/** The only variable behind a label that goes. */
const labelled = new RegExp(`^\\s*[:：]\\s*\\{\\{\\w+\\}\\}(?=\\s*(?:[${stop}]|\\n|$))`, 'u')

/** The marks that stand before what is left. */
const leading = new RegExp(`^\\s*[${stop},;:]+`, 'u')
const isStop = new RegExp(`[${stop}]$`, 'u')

const open = /[\s,;:–-]/u
const endsSentence = new RegExp(`[${stop}]["”»)]?$`, 'u')

/** Without the spaces and open marks at its end. */
function closed(text: string): string {
  let end = text.length
  while (end > 0 && open.test(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}

/** Whether a sentence or a line begins behind this. */
function startsAfter(head: string): boolean {
  const words = head.trimEnd()
  const gap = head.slice(words.length)
  return words === '' || gap.includes('\n') || (gap !== '' && endsSentence.test(words))
}

/** In UTF-16 units. */
const longestLabel = 40

/** Where "Link: " before what goes begins; null if there is none. */
function labelIn(head: string): number | null {
  const words = head.trimEnd()
  if (!/[:：]$/.test(words)) return null
  const last = words.slice(-longestLabel - 3, -1)
  const from = Math.max(...[...stop, '\n'].map((mark) => last.lastIndexOf(mark))) + 1
  const label = last.slice(from)
  const isWhole = from > 0 || last.length === words.length - 1
  const isShort = label.trim() !== '' && label.trim().length <= longestLabel
  return isWhole && isShort && !/[:：]/.test(label) ? words.length - 1 - label.trimStart().length : null
}

/** What stands before and behind a piece that went, as one text. */
function joined(head: string, rest: string): string {
  const before = head.trimEnd()
  const lines = head.slice(before.length).split('\n').length - 1
  const behind = rest.replace(/^[ \t]+(?![:;!?»])/, '')
  if (leading.test(behind)) {
    const words = closed(before)
    const isEnded = words === '' || isStop.test(words)
    return isEnded ? joined(words, behind.replace(leading, '')) : words + behind
  }
  if (behind.trim() === '') return closed(before)
  if (lines > 0 || behind.startsWith('\n') || before === '') {
    const gap = Math.max(lines, /^\n*/.exec(behind)?.[0].length ?? 0)
    return before + (before === '' ? '' : '\n'.repeat(Math.min(gap, 2))) + behind.trimStart()
  }
  return `${before}${/^\s/.test(behind) ? '' : ' '}${behind}`
}

/** The text without the piece from one position to another, and without what only belonged to it. */
export function withoutPiece(text: string, from: number, to: number): string {
  const value = labelled.exec(text.slice(to))
  const end = to + (value !== null && startsAfter(text.slice(0, from)) ? value[0].length : 0)
  const begin = (sentenceEnd.test(text.slice(end)) ? labelIn(text.slice(0, from)) : null) ?? from
  const [head, cut, rest] = [text.slice(0, begin), text.slice(begin, end).trim(), text.slice(end)]
  const isStart = startsAfter(head)
  // A sentence that goes takes its mark along, and one that goes on keeps the mark of what was cut off it.
  const mark = !isStart && isStop.test(cut) && !sentenceEnd.test(rest) ? cut.slice(-1) : ''
  const tail = isStart ? rest.replace(leading, '') : mark + rest
  const isCapital = isStart && /^[\p{Lu}\p{Lo}{]/u.test(cut)
  const left = isCapital
    ? tail.replace(/^(\s*)(\p{Ll})/u, (_, gap: string, letter: string) => gap + letter.toUpperCase())
    : tail
  return joined(head, left).trim()
}
