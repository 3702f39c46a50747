/** What can be said of the place of words in a text. */
import type { Mention, ReadText } from './reading.ts'

/** True if they share a word. */
export const overlaps = (one: Mention, other: Mention): boolean =>
  one.text === other.text && one.first <= other.last && other.first <= one.last

/** True if they stand in one sentence. */
export const isBeside = (one: Mention, other: Mention): boolean =>
  one.text === other.text && one.sentence === other.sentence

/** True if a question mark ends the sentence. */
export function isQuestion({ value, tokens }: ReadText, sentence: number): boolean {
  const at = tokens.findLastIndex((token) => token.sentence === sentence)
  const end = tokens[at]?.end ?? value.length
  const next = tokens[at + 1]?.start ?? value.length
  return /[?？؟]/.test(value.slice(end, next))
}

/** True if the words hold a figure or a percent sign of their own: the number in `{{1}}` is none. */
export const hasFigure = ({ text, first, last }: Mention): boolean =>
  text.tokens.slice(first, last + 1).some(({ kind }) => kind === 'number' || kind === 'percent')

const openMarks = '"“„«‚'
const closeMarks = '"”“»‘'

/** True if the words stand between quotation marks, close to them: they are a name, not a message. */
export function isQuoted({ text, range: [start, end] }: Mention): boolean {
  const { value } = text
  const open = lastOf(value.slice(Math.max(0, start - quoteReach), start), openMarks)
  const close = firstOf(value.slice(end, end + quoteReach), closeMarks)
  return open && close
}

/** How far a quotation mark may be from the words. */
const quoteReach = 40
const isMark = (sign: string): boolean => openMarks.includes(sign) || closeMarks.includes(sign)

/** True if the last quotation mark of the words opens. A straight one opens if a space or nothing is before it. */
function lastOf(words: string, marks: string): boolean {
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const sign = words.charAt(at)
    if (sign === '\n') return false
    if (isMark(sign)) return marks.includes(sign) && (sign !== '"' || (words.charAt(at - 1) || ' ').trim() === '')
  }
  return false
}

function firstOf(words: string, marks: string): boolean {
  for (const sign of words) {
    if (sign === '\n') return false
    if (isMark(sign)) return marks.includes(sign)
  }
  return false
}
