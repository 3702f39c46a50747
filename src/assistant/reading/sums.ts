/** What a sum is, by the words beside it. */
import type { LocaleCode } from '../../language/index.ts'
import { differences, minimums, penalties } from '../../language/locales/sums.ts'
import { phrasesOf, standAt } from './listed.ts'
import { type Message, placesIn, type Span } from './message.ts'

/** Words between what a sum is and the sum: "of". */
const reach = 2

/** Whether one of the phrases stands before a sum, with no more than a small word between. */
function isLedBy(lists: Readonly<Record<LocaleCode, string>>, message: Message, sum: number): boolean {
  const { tokens, locale, marks } = message
  const isGlue = (span: Span): boolean =>
    placesIn(span).every((at) => marks.covers(at, 'filler', 'nameGlue', 'dateGlue', 'on') || tokens[at]?.text === '.')
  return phrasesOf(lists[locale.code]).some((words) =>
    [0, 1, reach].some(
      (gap) => standAt(message, words, sum - gap - words.length) && isGlue({ from: sum - gap, to: sum }),
    ),
  )
}

/** "A late fee of £2", "50p fine": nobody owes it yet. */
export const isPenalty = (message: Message, { from, to }: Span): boolean =>
  isLedBy(penalties, message, from) ||
  phrasesOf(penalties[message.locale.code]).some((words) => standAt(message, words, to))

/** "Minimum spend of £50". */
export const isMinimum = (message: Message, { from }: Span): boolean => isLedBy(minimums, message, from)

/** "£85 more", "um 5 Euro": what changes, and no price. */
export function isDifference(message: Message, { from, to }: Span): boolean {
  const { before, behind } = differences[message.locale.code]
  return (
    phrasesOf(before).some((words) => standAt(message, words, from - words.length)) ||
    phrasesOf(behind).some((words) => standAt(message, words, to))
  )
}
