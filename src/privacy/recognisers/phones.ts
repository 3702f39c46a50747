/** Telephone numbers: in full, in a national writing, or by the words before them. */
import { type DigitGroup, type DigitRun, isNumberEnd, minDigits } from './digit-runs.ts'
import { contextOf } from './number-context.ts'
import { holdsOtherNumber, isBracketedShape, isNationalShape, longestOf } from './phone-shapes.ts'

/** Some groups of a run that could be a number as they stand. */
interface Stretch {
  last: number
  groups: DigitGroup[]
  digits: string
  /** Of the groups: `5-5`. */
  lengths: string
}

const maxGroups = 7
/** E.164. */
const maxDigits = 15
/** The shortest number with a country code that we take. */
const minFull = 8
/** 00, and enough after it that it is no mere serial number. */
const minFullWithZeros = 11

/** All that could be a number and begins at group `first`, the longest first. */
function stretchesFrom(run: DigitRun, first: number): Stretch[] {
  const stretches: Stretch[] = []
  let digits = ''
  let lengths = ''
  for (let last = first; last < Math.min(first + maxGroups, run.groups.length); last += 1) {
    const group = run.groups[last]?.digits ?? ''
    digits += group
    lengths += last === first ? group.length : `-${group.length}`
    if (digits.length > maxDigits + '00'.length) break
    if (digits.length < minDigits || !isNumberEnd(run, last)) continue
    stretches.unshift({ last, groups: run.groups.slice(first, last + 1), digits, lengths })
  }
  return stretches
}

/** The (0) of `+44 (0)20 …` is not dialled. */
const dialled = (groups: readonly DigitGroup[]): string =>
  groups.map(({ digits }, index) => (index > 0 && digits === '0' ? '' : digits)).join('')

/** @param prefix how many of the digits stand for the plus: the two of 00 */
function isFull({ groups }: Stretch, prefix: number): boolean {
  const digits = dialled(groups).slice(prefix)
  const most = groups.length === 1 ? maxDigits : longestOf(digits)
  return digits.length >= minFull && digits.length <= most && !digits.startsWith('0')
}

const isFullWithZeros = (stretch: Stretch): boolean =>
  stretch.digits.startsWith('00') &&
  /^00(?:[1-9]|$)/.test(stretch.groups[0]?.digits ?? '') &&
  stretch.digits.length >= minFullWithZeros &&
  isFull(stretch, '00'.length)

/** As it is written, from the first digit to the last. */
const textOf = ({ shadow }: DigitRun, { groups }: Stretch): string => shadow.slice(groups[0]?.start, groups.at(-1)?.end)

const isNational = (run: DigitRun, stretch: Stretch, isBracketed: boolean): boolean =>
  (isNationalShape(stretch.lengths, stretch.digits) || (isBracketed && isBracketedShape(stretch.groups))) &&
  !holdsOtherNumber(stretch.groups, textOf(run, stretch))

/** Good enough after "call": any grouping, but no list of single digits. */
const isSpeakable = (run: DigitRun, stretch: Stretch): boolean =>
  stretch.digits.length <= maxDigits &&
  stretch.groups.every((group, index) => index === 0 || group.digits.length > 1) &&
  !holdsOtherNumber(stretch.groups, textOf(run, stretch))

/** A number in a link counts only where the link says so: `?id=9876543210` is no telephone. */
const isParameter = (before: string): boolean => before.endsWith('=')
const isPhoneParameter = (before: string): boolean =>
  /(?:phone|tel|mobile|number|msisdn|whatsapp|contact)=$/i.test(before)

/** The last group of the telephone number that begins at group `first`; null when none does. */
export function phoneEnd(run: DigitRun, first: number): number | null {
  const stretches = stretchesFrom(run, first)
  if (first === 0 && run.hasPlus) return stretches.find((stretch) => isFull(stretch, 0))?.last ?? null
  const start = run.groups[first]?.start ?? 0
  const before = run.shadow.slice(Math.max(0, start - 16), start)
  if (isParameter(before) && !isPhoneParameter(before)) return null

  if (stretches.length === 0) return null
  const written =
    stretches.find(isFullWithZeros) ?? stretches.find((stretch) => isNational(run, stretch, before.endsWith('(')))
  const context = contextOf(run.shadow, start, run.groups[first]?.digits ?? '')
  if (context === 'reference') return null
  if (written !== undefined) return written.last
  return context === 'phone' || isParameter(before)
    ? (stretches.find((stretch) => isSpeakable(run, stretch))?.last ?? null)
    : null
}
