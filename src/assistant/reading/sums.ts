/** What a sum is, by the words beside it. */
import { type LocaleCode, tokenise } from '../../language/index.ts'
import { minimums, penalties } from '../../language/locales/sums.ts'
import { type Message, placesIn, type Span } from './message.ts'

const wordsOf = (lists: Readonly<Record<LocaleCode, string>>): ReadonlyMap<string, readonly (readonly string[])[]> =>
  new Map(
    Object.entries(lists).map(([code, phrases]) => [
      code,
      phrases.split('|').map((phrase) => tokenise(phrase).map(({ key }) => key)),
    ]),
  )
const penaltyWords = wordsOf(penalties)
const minimumWords = wordsOf(minimums)

/** Words between what a sum is and the sum: "of". */
const reach = 2

/** Whether one of the phrases stands before a sum, with no more than a small word between. */
function isLedBy(phrases: ReturnType<typeof wordsOf>, { tokens, locale, marks }: Message, sum: number): boolean {
  const isGlue = (span: Span): boolean =>
    placesIn(span).every((at) => marks.covers(at, 'filler', 'nameGlue', 'dateGlue', 'on') || tokens[at]?.text === '.')
  return (phrases.get(locale.code) ?? []).some((words) =>
    [0, 1, reach].some(
      (gap) =>
        words.every((word, offset) => tokens[sum - gap - words.length + offset]?.key === word) &&
        isGlue({ from: sum - gap, to: sum }),
    ),
  )
}

/** "A late fee of £2", "50p fine": nobody owes it yet. */
export function isPenalty(message: Message, { from, to }: Span): boolean {
  const isBehind = (words: readonly string[]): boolean =>
    words.every((word, offset) => message.tokens[to + offset]?.key === word)
  return isLedBy(penaltyWords, message, from) || (penaltyWords.get(message.locale.code) ?? []).some(isBehind)
}

/** "Minimum spend of £50". */
export const isMinimum = (message: Message, { from }: Span): boolean => isLedBy(minimumWords, message, from)
