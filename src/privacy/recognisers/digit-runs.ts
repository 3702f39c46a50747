/** Runs of digit groups, and where in a run a number may begin and end. */
import { hidden } from '../shadow.ts'
import { isPhoneWord } from './number-context.ts'

/** Consecutive digits; `start` and `end` are UTF-16 offsets in the shadow. */
export interface DigitGroup {
  digits: string
  start: number
  /** Exclusive. */
  end: number
}

/** Groups separated by at most three spaces, dots, dashes or brackets; with a country code, also by slashes. */
export interface DigitRun {
  shadow: string
  start: number
  hasPlus: boolean
  groups: DigitGroup[]
  /** The end of the last number found, which will be redacted and so does not count as text before this run. */
  redactedUpTo: number
}

const gap = ` ().\\-${hidden}`
const runPattern = new RegExp(`\\+[ ${hidden}]?\\(?\\d+(?:[${gap}/]{1,3}\\d+)*|\\(?\\d+(?:[${gap}]{1,3}\\d+)*`, 'g')

/** Anything shorter is neither a phone number nor a card. */
export const minDigits = 7

/** All runs of at least `minDigits` characters, in order. */
export function* digitRuns(shadow: string): Generator<DigitRun> {
  for (const { index: start, 0: text } of shadow.matchAll(runPattern)) {
    if (text.length < minDigits) continue
    const groups = Array.from(text.matchAll(/\d+/g), ({ index, 0: digits }) => ({
      digits,
      start: start + index,
      end: start + index + digits.length,
    }))
    const isEncodedPlus = shadow.slice(Math.max(0, start - 3), start).toLowerCase() === '%2b'
    yield { shadow, start, hasPlus: text.startsWith('+') || isEncodedPlus, groups, redactedUpTo: 0 }
  }
}

/** The text between a group and the next one. */
const gapAfter = ({ shadow, groups }: DigitRun, index: number): string =>
  shadow.slice(groups[index]?.end, groups[index + 1]?.start)

/** Currency symbols and codes right before the digits, with or without a space: the digits are a price. */
const currency =
  /(?:[$¢£¥₦₩₪₫€₱₹₺₽₿﷼]|(?<!\p{L})(?:rs|inr|usd|eur|gbp|aed|sar|qar|kwd|brl|mxn|idr|ngn|kes|zar|php|pkr|bdt|lkr|npr|myr|sgd)\.?) ?$/iu

/** Digits joined to what comes before them, as in BK-20418, 20/11/2026, a/8842 or 1.2.3, belong to that. */
const joinedToPrevious = /[\p{L}\p{M}\p{N}_#{/&?]$|[\p{L}\p{M}\p{N}]-$|\p{N}[.,:]$/u

/** `Mob-98765 43210` and `Ph9876543210`: the word attached to the digits says that they are a phone number. */
function isAnnounced(before: string): boolean {
  const word = /(?<![\p{L}\p{M}\p{N}_])([\p{L}\p{M}]{2,12})[-/]?$/u.exec(before)?.[1]
  return word !== undefined && isPhoneWord(word)
}

function isAttached({ shadow, start, hasPlus, groups, redactedUpTo }: DigitRun): boolean {
  const before = shadow.slice(Math.max(0, start - 16), start)
  // Lets a chain of numbers be found in one pass; one number per pass would take quadratic time.
  if (hasPlus && redactedUpTo === start) return false
  if (hasPlus) return /[\p{N}+]$/u.test(before) && !/%2b$/i.test(before)
  // 9876543210,9876543211 is a list, 1,299 is a price.
  if (/\p{N},$/u.test(before)) return (groups[0]?.digits.length ?? 0) < 4
  if (/wa\.me\/$/i.test(before) || isAnnounced(before) || isSecondOfTwo(before)) return false
  return joinedToPrevious.test(before) || currency.test(before)
}

/** `98765 43210/98765 43211`: two numbers, not a path. */
const isSecondOfTwo = (before: string): boolean => /(?:\p{N}[ -]?){7}\/$/u.test(before)

/** True if a number may begin at group `index`: not in the middle of a word, a path, a price or another number. */
export function isNumberStart(run: DigitRun, index: number): boolean {
  return index === 0 ? !isAttached(run) : /[ (/\u200b]/.test(gapAfter(run, index - 1))
}

/** True if a card may begin at group `index`. Less strict, as cards have a check digit: "card #4111…", "Visa-4111…". */
export function isCardStart(run: DigitRun, index: number): boolean {
  if (index > 0) return isNumberStart(run, index)
  const before = run.shadow.slice(Math.max(0, run.start - 2), run.start)
  return !run.hasPlus && !/[\p{L}\p{M}\p{N}_/]$|\p{N}[.,:-]$/u.test(before)
}

/** True if a number may end after group `index`: no word or number continues it without a space. */
export function isNumberEnd(run: DigitRun, index: number): boolean {
  if (index < run.groups.length - 1) return /[ /\u200b]/.test(gapAfter(run, index))
  const end = run.groups[index]?.end ?? 0
  const after = run.shadow.slice(end, end + 6)
  if (run.hasPlus) return !/^\p{N}/u.test(after)
  if (/^(?:x|ext)\.?\d/i.test(after)) return true
  return !/^[\p{L}\p{M}\p{N}_%]|^[-/]\p{L}|^-\p{N}|^:\p{N}|^[.,]\d{1,3}(?!\d)/u.test(after)
}
