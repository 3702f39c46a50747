/** How far the name of a thing goes that differs per customer, and what ends a list of such things. */
import type { MarkName } from '../../language/index.ts'
import { isStop, type Message } from './message.ts'

export const isComma = ({ tokens }: Message, at: number): boolean => /^[,+&/]$/.test(tokens[at]?.text ?? '')

export const isJoint = (message: Message, at: number): boolean =>
  isComma(message, at) || message.marks.covers(at, 'and')

/** What is asked of us next, or said of the things of a list. */
export const listEnds: readonly MarkName[] = [
  ...(['dictation', 'orders', 'wish', 'because', 'include', 'includeAfter', 'variableTails', 'changeTails'] as const),
  ...(['until', 'handover', 'brandLeads', 'variableLeads'] as const),
]

/** Longer explanations of a thing end its list. */
const longestRest = 8

/** Where the words about a thing end. */
export function restEnd(message: Message, from: number): number {
  let to = from
  while (!isStop(message, to) && !isJoint(message, to) && message.marks.at(to, ...listEnds) === null) to += 1
  return to - from > longestRest ? from : to
}

const glues: readonly MarkName[] = ['dateGlue', 'nameGlue', 'determiners']

/** "name of the dog", "date of delivery": a noun behind its preposition belongs to the name. */
export function nameEndOf(message: Message, from: number, end: number): number {
  const { marks, locale } = message
  let at = from
  while (at < end && marks.covers(at, ...glues)) at += 1
  const isNoun = (place: number): boolean => place < end && !marks.covers(place, 'filler', 'determiners', 'on')
  const isTold = at > from || locale.modifiersFollow
  return isTold && isNoun(at) && end - at <= 2 ? end : from
}

/** "the expected delivery date": what describes a noun stands before it in some languages. */
export function nameStartOf(message: Message, from: number): number {
  const { marks, tokens, locale } = message
  const isPart = (at: number): boolean =>
    tokens[at]?.kind === 'word' && !marks.covers(at, 'filler', 'and', 'determiners', 'include', 'with', ...listEnds)
  let start = from
  for (;;) {
    // "check-out time"
    const isJoinedWord = tokens[start - 2]?.text === '-' && isPart(start - 3)
    const step = isJoinedWord ? 3 : 1
    const isPlain = isJoinedWord || isPart(start - 1)
    if (locale.modifiersFollow || locale.nounsAreCapital || from - start > 1 || !isPlain) return start
    start -= step
  }
}

/** "neuem Liefertermin": the ending of such a word is right in its own sentence alone. */
export function adjectiveBefore({ tokens, marks, locale }: Message, at: number): number {
  const isAdjective =
    locale.nounsAreCapital &&
    tokens[at - 1]?.kind === 'word' &&
    /^\p{Ll}/u.test(tokens[at - 1]?.text ?? '') &&
    !marks.covers(at - 1, 'and', 'determiners', 'include', 'with', ...listEnds)
  return isAdjective ? at - 1 : at
}
