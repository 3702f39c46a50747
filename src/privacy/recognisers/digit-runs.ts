/** Groups of digits that stand together, and where a number may begin and end among them. */
import { hidden } from '../shadow.ts'
import { isPhoneWord } from './number-context.ts'

export interface DigitGroup {
  digits: string
  start: number
  /** Exclusive. */
  end: number
}

/** Groups apart by at most three of space, dot, dash and bracket; a slash too in a number with a country code. */
export interface DigitRun {
  shadow: string
  start: number
  hasPlus: boolean
  groups: DigitGroup[]
  /** Where the number found last ends; it will not be there any more to stand in the way of this one. */
  reached: number
}

const gap = ` ().\\-${hidden}`
const run = new RegExp(`\\+[ ${hidden}]?\\(?\\d+(?:[${gap}/]{1,3}\\d+)*|\\(?\\d+(?:[${gap}]{1,3}\\d+)*`, 'g')

/** Fewer digits are neither a telephone number nor a card. */
export const minDigits = 7

export function* digitRuns(shadow: string): Generator<DigitRun> {
  for (const { index: start, 0: text } of shadow.matchAll(run)) {
    if (text.length < minDigits) continue
    const groups = Array.from(text.matchAll(/\d+/g), ({ index, 0: digits }) => ({
      digits,
      start: start + index,
      end: start + index + digits.length,
    }))
    const isEncodedPlus = shadow.slice(Math.max(0, start - 3), start).toLowerCase() === '%2b'
    yield { shadow, start, hasPlus: text.startsWith('+') || isEncodedPlus, groups, reached: 0 }
  }
}

/** What stands between the group and the one after it. */
export const gapAfter = ({ shadow, groups }: DigitRun, index: number): string =>
  shadow.slice(groups[index]?.end, groups[index + 1]?.start)

/** Symbols and codes that make a price of the digits after them, with or without a space. */
const currency =
  /(?:[$¢£¥₦₩₪₫€₱₹₺₽₿﷼]|(?<!\p{L})(?:rs|inr|usd|eur|gbp|aed|sar|qar|kwd|brl|mxn|idr|ngn|kes|zar|php|pkr|bdt|lkr|npr|myr|sgd)\.?) ?$/iu

/** `-7`, `/7` or `_7` after a word and `.7` after a digit are the tail of it: BK-20418, 20/11/2026, a/8842, 1.2.3. */
const tail = /[\p{L}\p{M}\p{N}_#{/&?]$|[\p{L}\p{M}\p{N}]-$|\p{N}[.,:]$/u

/** `Mob-98765 43210` and `Ph9876543210`: the word announces the number that it is written together with. */
function isAnnounced(before: string): boolean {
  const word = /(?<![\p{L}\p{M}\p{N}_])([\p{L}\p{M}]{2,12})[-/]?$/u.exec(before)?.[1]
  return word !== undefined && isPhoneWord(word)
}

function isAfterWord({ shadow, start, hasPlus, groups, reached }: DigitRun): boolean {
  const before = shadow.slice(Math.max(0, start - 16), start)
  // A chain of numbers is found in one go; number by number, each time from the beginning, it would take for ever.
  if (hasPlus && reached === start) return false
  if (hasPlus) return /[\p{N}+]$/u.test(before) && !/%2b$/i.test(before)
  // 9876543210,9876543211 is a list; 1,299 is a price.
  if (/\p{N},$/u.test(before)) return (groups[0]?.digits.length ?? 0) < 4
  if (/wa\.me\/$/i.test(before) || isAnnounced(before) || isSecondOfTwo(before)) return false
  return tail.test(before) || currency.test(before)
}

/** `98765 43210/98765 43211`: two numbers, not a path. */
const isSecondOfTwo = (before: string): boolean => /(?:\p{N}[ -]?){7}\/$/u.test(before)

/** True where a number may begin: not in the middle of a word, a path, a price or another number. */
export function isNumberStart(given: DigitRun, index: number): boolean {
  return index === 0 ? !isAfterWord(given) : /[ (/\u200b]/.test(gapAfter(given, index - 1))
}

/** A card has a check digit to speak for it: "card #4111…" and "Visa-4111…" are no serial numbers. */
export function isCardStart(given: DigitRun, index: number): boolean {
  if (index > 0) return isNumberStart(given, index)
  const before = given.shadow.slice(Math.max(0, given.start - 2), given.start)
  return !given.hasPlus && !/[\p{L}\p{M}\p{N}_/]$|\p{N}[.,:-]$/u.test(before)
}

/** True where a number may end: nothing goes on without a space. */
export function isNumberEnd(given: DigitRun, index: number): boolean {
  if (index < given.groups.length - 1) return /[ /\u200b]/.test(gapAfter(given, index))
  const end = given.groups[index]?.end ?? 0
  const after = given.shadow.slice(end, end + 6)
  if (given.hasPlus) return !/^\p{N}/u.test(after)
  if (/^(?:x|ext)\.?\d/i.test(after)) return true
  return !/^[\p{L}\p{M}\p{N}_%]|^[-/]\p{L}|^-\p{N}|^:\p{N}|^[.,]\d{1,3}(?!\d)/u.test(after)
}
