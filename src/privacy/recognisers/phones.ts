/** Phone numbers: with a country code, in a national format, or announced by the words before them. */
import { type DigitGroup, type DigitRun, isNumberEnd, minDigits } from './digit-runs.ts'
import { contextOf } from './number-context.ts'
import { isBracketedShape, isDateOrAddress, isNationalShape, maxDigitsOf } from './phone-shapes.ts'

/** Consecutive groups of a run that could be one number. */
interface Candidate {
  last: number
  groups: DigitGroup[]
  digits: string
  /** Of the groups: `5-5`. */
  lengths: string
}

const maxGroups = 7
/** By E.164. */
const maxDigits = 15
/** The fewest digits accepted with a country code. */
const minInternational = 8
/** With 00 in place of the plus; long enough not to be a serial number. */
const minInternationalWithZeros = 11

/** The candidates that begin at group `first`, longest first. */
function candidatesFrom(run: DigitRun, first: number): Candidate[] {
  const candidates: Candidate[] = []
  let digits = ''
  let lengths = ''
  for (let last = first; last < Math.min(first + maxGroups, run.groups.length); last += 1) {
    const group = run.groups[last]?.digits ?? ''
    digits += group
    lengths += last === first ? group.length : `-${group.length}`
    if (digits.length > maxDigits + '00'.length) break
    if (digits.length < minDigits || !isNumberEnd(run, last)) continue
    candidates.unshift({ last, groups: run.groups.slice(first, last + 1), digits, lengths })
  }
  return candidates
}

/** The digits to dial: without the (0) of `+44 (0)20 …`. */
const dialled = (groups: readonly DigitGroup[]): string =>
  groups.map(({ digits }, index) => (index > 0 && digits === '0' ? '' : digits)).join('')

/** @param prefixLength how many digits replace the plus: 2 for 00 */
function isInternational({ groups }: Candidate, prefixLength: number): boolean {
  const digits = dialled(groups).slice(prefixLength)
  const most = groups.length === 1 ? maxDigits : maxDigitsOf(digits)
  return digits.length >= minInternational && digits.length <= most && !digits.startsWith('0')
}

const isInternationalWithZeros = (candidate: Candidate): boolean =>
  candidate.digits.startsWith('00') &&
  /^00(?:[1-9]|$)/.test(candidate.groups[0]?.digits ?? '') &&
  candidate.digits.length >= minInternationalWithZeros &&
  isInternational(candidate, '00'.length)

/** The text from the first digit to the last. */
const textOf = ({ shadow }: DigitRun, { groups }: Candidate): string =>
  shadow.slice(groups[0]?.start, groups.at(-1)?.end)

const isNational = (run: DigitRun, candidate: Candidate, isBracketed: boolean): boolean =>
  (isNationalShape(candidate.lengths, candidate.digits) || (isBracketed && isBracketedShape(candidate.groups))) &&
  !isDateOrAddress(candidate.groups, textOf(run, candidate))

/** Good enough after a word such as "call": any grouping, but not a list of single digits. */
const isPlausible = (run: DigitRun, candidate: Candidate): boolean =>
  candidate.digits.length <= maxDigits &&
  candidate.groups.every((group, index) => index === 0 || group.digits.length > 1) &&
  !isDateOrAddress(candidate.groups, textOf(run, candidate))

/** A number in a link counts only if the name of the parameter says so: `?id=9876543210` is not a phone number. */
const isParameter = (before: string): boolean => before.endsWith('=')
const isPhoneParameter = (before: string): boolean =>
  /(?:phone|tel|mobile|number|msisdn|whatsapp|contact)=$/i.test(before)

/** The index of the last group of the phone number that begins at group `first`; null if none does. */
export function phoneEnd(run: DigitRun, first: number): number | null {
  const candidates = candidatesFrom(run, first)
  if (first === 0 && run.hasPlus) return candidates.find((candidate) => isInternational(candidate, 0))?.last ?? null
  const start = run.groups[first]?.start ?? 0
  const before = run.shadow.slice(Math.max(0, start - 16), start)
  if (isParameter(before) && !isPhoneParameter(before)) return null

  if (candidates.length === 0) return null
  const formatted =
    candidates.find(isInternationalWithZeros) ??
    candidates.find((candidate) => isNational(run, candidate, before.endsWith('(')))
  const context = contextOf(run.shadow, start, run.groups[first]?.digits ?? '')
  if (context === 'reference') return null
  if (formatted !== undefined) return formatted.last
  return context === 'phone' || isParameter(before)
    ? (candidates.find((candidate) => isPlausible(run, candidate))?.last ?? null)
    : null
}
