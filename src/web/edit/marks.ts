/** Changes to a text with a selection: WhatsApp's marks, variables, anything inserted. Offsets in UTF-16 units. Pure. */
import { variablesIn } from '../template/parts.ts'

export interface Selected {
  text: string
  start: number
  end: number
}

/** What WhatsApp reads as bold, italic, struck out and typewriter letters. */
export const marks = { bold: '*', italic: '_', strike: '~', code: '```' } as const
export type Mark = keyof typeof marks

/** Puts words in place of the selection, the caret after them. */
export function insert({ text, start, end }: Selected, words: string): Selected {
  const caret = start + words.length
  return { text: text.slice(0, start) + words + text.slice(end), start: caret, end: caret }
}

/** Without spaces at both ends: WhatsApp reads a mark only where it touches a word. */
function trimmed({ text, start, end }: Selected): Selected {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return words.trim() === '' ? { text, start, end } : { text, start: from, end: from + words.trim().length }
}

/** Marks do not reach over the end of a line, save those of typewriter letters. */
const wrapped = (words: string, sign: string): string =>
  sign === marks.code
    ? sign + words + sign
    : words
        .split('\n')
        .map((line) => (line.trim() === '' ? line : sign + line + sign))
        .join('\n')

/** Marks the selection, or takes its marks away. Without a selection, the caret is put between two new marks. */
export function toggleMark(selected: Selected, mark: Mark): Selected {
  const sign = marks[mark]
  const { text, start, end } = trimmed(selected)
  const words = text.slice(start, end)
  const isInside = words.length > 2 * sign.length && words.startsWith(sign) && words.endsWith(sign)
  if (isInside) {
    const bare = words.slice(sign.length, -sign.length)
    return { text: text.slice(0, start) + bare + text.slice(end), start, end: start + bare.length }
  }
  if (text.slice(0, start).endsWith(sign) && text.slice(end).startsWith(sign)) {
    const from = start - sign.length
    const bare = text.slice(0, from) + words + text.slice(end + sign.length)
    return { text: bare, start: from, end: from + words.length }
  }
  const marked = wrapped(words, sign)
  const next = text.slice(0, start) + marked + text.slice(end)
  if (words === '')
    return {
      text: next.slice(0, start) + sign + sign + text.slice(end),
      start: start + sign.length,
      end: start + sign.length,
    }
  return { text: next, start, end: start + marked.length }
}

/** The variable that comes next, in the way the text writes them: `3` after `{{1}}` and `{{2}}`, `name_2` among names. */
export function nextVariable(text: string): string {
  const names = variablesIn(text)
  const numbers = names.filter((name) => /^\d+$/.test(name)).map(Number)
  if (names.length === numbers.length) return String(Math.max(0, ...numbers) + 1)
  const free = Array.from({ length: names.length + 1 }, (_, index) => (index === 0 ? 'value' : `value_${index + 1}`))
  return free.find((name) => !names.includes(name)) ?? 'value'
}

/** Inserts the next variable; the caret stands after it. */
export const insertVariable = (selected: Selected): Selected => insert(selected, `{{${nextVariable(selected.text)}}}`)

/** The smallest change that makes one text of another: what stands between `from` and `to` becomes `words`. */
export function changeBetween(before: string, after: string): { from: number; to: number; words: string } {
  let from = 0
  while (from < Math.min(before.length, after.length) && before[from] === after[from]) from += 1
  let same = 0
  const most = Math.min(before.length, after.length) - from
  while (same < most && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1
  return { from, to: before.length - same, words: after.slice(from, after.length - same) }
}
