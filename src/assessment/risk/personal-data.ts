/** Personal data in fixed text, which every recipient would get. */
import type { RiskFinding } from '../contract.ts'
import type { Reading, ReadText } from '../reading.ts'
import { plurals } from '../words/plural-addressees.ts'

type Found = readonly [start: number, end: number, rule: string]

const advice: Readonly<Record<string, readonly [RiskFinding['kind'], RiskFinding['severity'], string]>> = {
  'fixed-card-number': [
    'sensitive-data',
    'critical',
    'A card number stands in the fixed text, so everybody would get it. Take it out, or show the last four digits by a variable.',
  ],
  'fixed-iban': [
    'privacy',
    'medium',
    'A bank account stands in the fixed text. If it is a customer’s, make it a variable; if it is yours, link to a page instead.',
  ],
  'fixed-name': ['privacy', 'low', 'A name stands in the fixed text, so everybody would be called so. Use a variable.'],
  'fixed-email': [
    'privacy',
    'low',
    'An e-mail address stands in the fixed text. Make sure that it is your own, not a person’s.',
  ],
  'fixed-phone': [
    'privacy',
    'low',
    'A phone number stands in the fixed text. Make sure that it is your own; a call button is easier to use.',
  ],
}

/** @param business the sender, whose own name is no recipient's */
export function personalData(reading: Reading, business: string): RiskFinding[] {
  return reading.texts.flatMap((text) =>
    (text.part === 'url' || text.part === 'sample'
      ? []
      : [...figuresIn(text), ...addressesIn(text), ...namesIn(text, business)]
    ).map(([start, end, rule]): RiskFinding => {
      const [kind, severity, words] = advice[rule] ?? ['privacy', 'low', '']
      return {
        words: text.value.slice(start, end),
        path: text.path,
        range: [start, end],
        rule,
        kind,
        severity,
        advice: words,
      }
    }),
  )
}

/** The most signs of either side of an address. */
const longestSide = 64
const isAddressSign = (sign: string): boolean => sign !== '' && /[\p{L}\p{N}._+-]/u.test(sign)

function addressesIn({ value }: ReadText): Found[] {
  const at = value.indexOf('@')
  if (at < 0) return []
  let start = at
  while (at - start < longestSide && isAddressSign(value.charAt(start - 1))) start -= 1
  let end = at + 1
  while (end - at < longestSide && isAddressSign(value.charAt(end))) end += 1
  while (value.charAt(end - 1) === '.') end -= 1
  const dot = value.slice(at + 1, end).lastIndexOf('.')
  return start < at && dot > 0 && at + 1 + dot < end - 2 ? [[start, end, 'fixed-email']] : []
}

/** A greeting with a name: everybody would be called so. */
function namesIn({ value, tokens, mentions }: ReadText, business: string): Found[] {
  return mentions.flatMap(({ group, last }): Found[] => {
    const name = tokens[last + 1]
    if (group !== 'salute' || name?.kind !== 'word' || plurals.has(name.word)) return []
    const words = value.slice(name.start, name.end)
    const isName = /^\p{Lu}\p{Ll}+$/u.test(words) && /^\s*(?:[,!:\n]|$)/.test(value.slice(name.end, name.end + 3))
    return isName && !business.includes(words) ? [[name.start, name.end, 'fixed-name']] : []
  })
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isJoint = (code: number): boolean =>
  code === 32 || code === 45 || code === 46 || code === 40 || code === 41 || code === 47

/** Runs of digits with spaces, dots, dashes and brackets between them, outside variables. */
function figuresIn({ value }: ReadText): Found[] {
  const found: Found[] = []
  for (let at = 0; at < value.length; at += 1) {
    if (!isDigit(value.charCodeAt(at))) continue
    const start = at
    let digits = ''
    let end = at
    for (; at < value.length; at += 1) {
      const code = value.charCodeAt(at)
      if (isDigit(code)) {
        digits += value.charAt(at)
        end = at + 1
      } else if (!isJoint(code) || at - end > 2) break
    }
    const rule = ruleOf(value, start, end, digits)
    if (rule !== null)
      found.push([
        rule === 'fixed-iban' ? start - 2 : '+('.includes(value.charAt(start - 1) || ' ') ? start - 1 : start,
        end,
        rule,
      ])
  }
  return found
}

function ruleOf(value: string, start: number, end: number, digits: string): string | null {
  if (digits.length >= 13 && digits.length <= 19 && isLuhn(digits)) return 'fixed-card-number'
  if (digits.length >= 12 && /^[A-Z]{2}$/.test(value.slice(Math.max(0, start - 2), start))) return 'fixed-iban'
  return isPhone(value.slice(start, end), digits, value.charAt(start - 1) === '+') ? 'fixed-phone' : null
}

const datePattern = /^(?:\d{4}-\d|\d{1,2}[./-]\d{1,2}[./-]\d)/

/** Told from order numbers and dates by a plus, a zero in front or groups of three, three and four. */
function isPhone(words: string, digits: string, hasPlus: boolean): boolean {
  if (digits.length < 8 || digits.length > 15 || datePattern.test(words)) return false
  const groups = words.split(/[^\d]+/).map(({ length }) => length)
  const isGrouped = groups.join() === '3,3,4'
  return (
    hasPlus ||
    digits.startsWith('00') ||
    isGrouped ||
    (digits.startsWith('0') && digits.length >= 9 && digits.length <= 11)
  )
}

function isLuhn(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - at))
    const double = digit * 2
    sum += at % 2 === 0 ? digit : double > 9 ? double - 9 : double
  }
  return sum % 10 === 0 && !/^(\d)\1+$/.test(digits)
}
