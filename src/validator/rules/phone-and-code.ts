import { limits } from '../../template/limits.ts'
import { findEach } from '../find.ts'
import { defineRule, type Finding, nothing } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { countCodePoints } from '../text.ts'

// The shortest numbers with a country code have seven digits.
const minUsualDigits = 7
const phonePattern = /^\+?[1-9][0-9 ().-]*$/
const alphanumeric = /^[A-Za-z0-9]+$/

const letter = /\p{L}/u
const digits = /\p{Nd}/gu
/** Longer numbers are reported for their length. */
const maxLengthRead = 200

/** True for text that cannot be dialled. */
const cannotBeDialled = (number: string): boolean =>
  letter.test(number) || (number.match(digits)?.length ?? 0) < limits.phoneNumberDigits

const ofType = ({ buttons }: Subject, type: string) =>
  buttons.length === 0 ? [] : buttons.filter((button) => button.type === type)

const phoneNumbers = (subject: Subject, find: (number: string) => Pick<Finding, 'args'> | null) =>
  findEach(ofType(subject, 'PHONE_NUMBER'), ({ raw, path }) => {
    const number = raw.phone_number
    if (typeof number !== 'string' || number.trim() === '' || number.length > maxLengthRead) return null
    const finding = find(number.trim())
    return finding === null ? null : { ...finding, path: [...path, 'phone_number'] }
  })

/** The code of a COPY_CODE button, which is a string or an array with one string; null if there is none. */
function codeOf(example: unknown): string | null {
  const code: unknown = Array.isArray(example) && example.length === 1 ? example[0] : example
  return typeof code === 'string' && code.trim() !== '' ? code : null
}

export const phoneAndCodeRules = [
  defineRule({
    id: 'phone-number-length',
    severity: 'error',
    component: 'BUTTONS',
    about: 'A phone button has a number of 1 to 20 characters.',
    source: ['components'],
    evidence: 'M',
    check: (subject) =>
      findEach(ofType(subject, 'PHONE_NUMBER'), ({ raw, path }) => {
        const number = raw.phone_number
        const length = typeof number === 'string' ? countCodePoints(number.trim()) : 0
        const limit = limits.phoneNumberLength
        return length >= 1 && length <= limit ? null : { path: [...path, 'phone_number'], args: { length, limit } }
      }),
  }),
  defineRule({
    id: 'phone-number-valid',
    severity: 'error',
    component: 'BUTTONS',
    about: 'The number of a phone button can be dialled: no letters, and at least 5 digits.',
    source: ['live-errors'],
    evidence: 'L',
    check: (subject) =>
      phoneNumbers(subject, (number) => (cannotBeDialled(number) ? { args: { number: number.slice(0, 40) } } : null)),
  }),
  defineRule({
    id: 'phone-number-format',
    severity: 'warning',
    component: 'BUTTONS',
    about: 'A phone number is country code and digits, with an optional plus in front.',
    source: ['components', 'wam'],
    evidence: 'MWB',
    check: (subject) =>
      phoneNumbers(subject, (number) => {
        if (cannotBeDialled(number)) return null
        const isUsual = phonePattern.test(number) && (number.match(digits)?.length ?? 0) >= minUsualDigits
        return isUsual ? null : { args: { number: number.slice(0, 40) } }
      }),
  }),
  defineRule({
    id: 'copy-code-example-required',
    severity: 'error',
    component: 'BUTTONS',
    about: 'A button that copies a code has the code as its example.',
    source: ['components', 'coupon', 'wam'],
    evidence: 'MW',
    check: (subject) =>
      findEach(ofType(subject, 'COPY_CODE'), ({ raw, path }) =>
        codeOf(raw.example) === null ? { path: [...path, 'example'] } : null,
      ),
  }),
  defineRule({
    id: 'copy-code-example-length',
    severity: 'error',
    component: 'BUTTONS',
    about: 'The code has at most 15 characters.',
    source: ['lto', 'components', 'coupon'],
    evidence: 'M',
    check: (subject) =>
      findEach(ofType(subject, 'COPY_CODE'), ({ raw, path }) => {
        const code = codeOf(raw.example)
        if (code === null || code.length <= limits.copyCodeLength) return null
        const length = countCodePoints(code)
        const at = [...path, 'example']
        if (length > limits.copyCodeLength) return { path: at, args: { length, limit: limits.copyCodeLength } }
        return {
          path: at,
          args: { length: code.length, limit: limits.copyCodeLength, units: true },
          severity: 'warning',
        }
      }),
  }),
  defineRule({
    id: 'copy-code-alphanumeric',
    severity: 'warning',
    component: 'BUTTONS',
    about: 'The code contains only letters and digits.',
    source: ['coupon'],
    evidence: 'M',
    check: (subject) =>
      findEach(ofType(subject, 'COPY_CODE'), ({ raw, path }) => {
        const code = codeOf(raw.example)
        return code === null || alphanumeric.test(code)
          ? null
          : { path: [...path, 'example'], args: { code: code.slice(0, 40) } }
      }),
  }),
  defineRule({
    id: 'copy-code-no-label',
    severity: 'warning',
    component: 'BUTTONS',
    about: 'A button that copies a code has no label of its own: WhatsApp sets it.',
    source: ['coupon'],
    evidence: 'M',
    check: (subject) =>
      findEach(ofType(subject, 'COPY_CODE'), ({ label }) => (label === null ? null : { path: label.path })),
  }),
  defineRule({
    id: 'copy-code-web',
    severity: 'warning',
    component: 'BUTTONS',
    about: 'Coupon templates are not shown on WhatsApp Web.',
    source: ['coupon'],
    evidence: 'M',
    check({ topButtons }) {
      const button = topButtons.find(({ type }) => type === 'COPY_CODE')
      return button === undefined ? nothing : [{ path: button.path }]
    },
  }),
] as const
