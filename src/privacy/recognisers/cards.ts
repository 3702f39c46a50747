/** Payment cards, recognised by issuer prefix and length, the usual grouping and the check digit of ISO/IEC 7812 (Luhn). */
import { type DigitRun, isNumberEnd } from './digit-runs.ts'

/** Visa, Mastercard, American Express, Diners, JCB, Discover, RuPay, UnionPay, Maestro. */
const issuer =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|35\d{14}|6(?:011|[45]\d\d)\d{12}|(?:508|60[68]|652|8[12]\d)\d{13}|62\d{14,17}|(?:50|5[6-9]|6\d)\d{10,17})$/

/** Allowed lengths of the groups: 4-4-4-4, 4-6-5 (American Express), 4-6-4 (Diners), or all in one. */
const grouping = /^(?:1[3-9]|4-4-4-[1-4]|4-4-4-4-[1-3]|4-6-[45])$/

const maxGroups = 5

function hasValidCheckDigit(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - index))
    const doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2
    sum += index % 2 === 0 ? digit : doubled
  }
  return sum % 10 === 0
}

/** The index of the last group of the card that begins at group `first`; null if none does. */
export function cardEnd(run: DigitRun, first: number): number | null {
  const { length } = run.groups[first]?.digits ?? ''
  if (length !== 4 && length < 13) return null
  for (let last = Math.min(first + maxGroups, run.groups.length) - 1; last >= first; last -= 1) {
    const groups = run.groups.slice(first, last + 1)
    if (!grouping.test(groups.map((group) => group.digits.length).join('-')) || !isNumberEnd(run, last)) continue
    const digits = groups.map((group) => group.digits).join('')
    if (issuer.test(digits) && hasValidCheckDigit(digits)) return last
  }
  return null
}
