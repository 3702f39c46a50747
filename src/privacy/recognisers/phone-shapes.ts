/** How phone numbers are written, with a country code or nationally. Pure. */
import { LRUCache } from 'lru-cache'
import type { DigitGroup } from './digit-runs.ts'

/** The most digits of a number by country code, code included (ITU-T E.164 and the national numbering plans). */
const maxDigitsByCode = new Map(
  (
    '1:11 7:11 20:12 27:11 30:12 31:11 32:11 33:11 34:11 39:13 40:11 41:11 44:12 45:10 46:12 47:10 48:11 51:11 52:13 56:11 ' +
    '57:12 60:12 61:11 63:12 64:12 65:10 66:11 81:12 82:12 84:12 90:12 91:12 92:12 93:11 94:11 95:12 98:12 212:12 213:12 ' +
    '216:11 233:12 234:13 254:12 255:12 256:12 351:12 353:12 380:12 852:11 880:13 961:11 962:12 965:11 966:12 968:11 ' +
    '971:12 972:12 973:11 974:11 977:13'
  )
    .split(' ')
    .map((entry): [string, number] => {
      const [code = '', digits] = entry.split(':')
      return [code, Number(digits)]
    }),
)

/** Enough for most other countries; longer numbers are accepted if written without gaps. */
const defaultMaxDigits = 13

/** The most digits that a number starting with these digits can have, country code included. */
export const maxDigitsOf = (digits: string): number =>
  maxDigitsByCode.get(digits.slice(0, 1)) ??
  maxDigitsByCode.get(digits.slice(0, 2)) ??
  maxDigitsByCode.get(digits.slice(0, 3)) ??
  defaultMaxDigits

/** The lengths of the groups, and the pattern that the digits must match. */
const nationalShapes: readonly [groups: RegExp, digits: RegExp][] = [
  // India: mobile, with and without 91.
  [/^(?:10|5-5|4-3-3|3-4-3|3-3-4|4-6|3-7|2-8)$/, /^[6-9]/],
  [/^(?:12|2-10|2-5-5|2-3-3-4|2-4-3-3|7-5)$/, /^91[6-9]/],
  // North America.
  [/^(?:3-3-4|3-7)$/, /^[2-9]/],
  [/^10$/, /^[2-9]\d\d[2-9]/],
  [/^1-3-3-4$/, /^1[2-9]/],
  // Freephone and service numbers.
  [/^4-(?:3-3|3-4|4-3|2-4|7|6|2-2-2)$/, /^1(?:800|860|300|900)/],
  // China; Brazil; Mexico and others.
  [/^3-4-4$/, /^1[3-9]/],
  [/^2-5-4$/, /^[1-9]\d9/],
  [/^2-4-4$/, /^[1-9]\d(?!(?:19|20)\d\d)/],
  // Spain; Turkey.
  [/^3-(?:2|3)-2-2$/, /^[5-9]/],
  // With the trunk zero of most other countries.
  [/^(?:10|11)$/, /^0[1-9]/],
  [/^[2-6](?:-[2-8]){1,4}$/, /^0[1-9]\d{7,10}$/],
]

/** Patterns for the digits by the lengths of the groups; cached because lists of numbers repeat the same few lengths. */
const patternsByLengths = new LRUCache<string, readonly RegExp[]>({ max: 1000 })

function patternsFor(lengths: string): readonly RegExp[] {
  const cached = patternsByLengths.get(lengths)
  if (cached !== undefined) return cached
  const patterns = nationalShapes.filter(([shape]) => shape.test(lengths)).map(([, pattern]) => pattern)
  patternsByLengths.set(lengths, patterns)
  return patterns
}

/** True for the usual ways to write a number without its country code. @param lengths of its groups: `3-3-4` */
export const isNationalShape = (lengths: string, digits: string): boolean =>
  patternsFor(lengths).some((pattern) => pattern.test(digits))

/** `(022) 2654 2345`: an area code in brackets that is not a year, then six to nine digits. */
export function isBracketedShape(groups: readonly DigitGroup[]): boolean {
  const [area = '', ...rest] = groups.map(({ digits }) => digits)
  const length = rest.join('').length
  return /^(?!(?:19|20)\d\d$)\d{2,5}$/.test(area) && rest.length <= 4 && length >= 6 && length <= 9
}

const isDay = (digits: string): boolean => /^(?:0?[1-9]|[12]\d|3[01])$/.test(digits)
const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/.test(digits)

/** True if the groups contain a date or are an IPv4 address. @param text the text from the first group to the last */
export function isDateOrAddress(groups: readonly DigitGroup[], text: string): boolean {
  const parts = groups.map(({ digits }) => digits)
  const isDate = parts.some((part, index) => {
    const [second = '', third = ''] = parts.slice(index + 1)
    return isDay(second) && ((isYear(part) && isDay(third)) || (isDay(part) && isYear(third)))
  })
  const isCompactDate = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/.test(text)
  return isDate || isCompactDate || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text)
}
