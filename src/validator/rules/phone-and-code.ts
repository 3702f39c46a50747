import { limits } from '../../template/limits.ts'
import { findEach } from '../find.ts'
import { defineRule, nothing } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { countCodePoints } from '../text.ts'

const phonePattern = /^\+?[1-9][0-9 ().-]*$/
const alphanumeric = /^[A-Za-z0-9]+$/

// Conflict C2: some pages say 20, the limited-time-offer page and a published refusal say 15; the refusal decides.
const copyCodeLength = limits.copyCodeLengthWithOffer

/** The code of a COPY_CODE button: a string, or an array with one string; null when there is none. */
function codeOf(example: unknown): string | null {
  const code: unknown = Array.isArray(example) && example.length === 1 ? example[0] : example
  return typeof code === 'string' && code.trim() !== '' ? code : null
}

const ofType = ({ buttons }: Subject, type: string) =>
  buttons.length === 0 ? [] : buttons.filter((button) => button.type === type)

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
    id: 'phone-number-format',
    severity: 'warning',
    component: 'BUTTONS',
    about: 'A phone number is country code and digits, with an optional plus in front.',
    source: ['components', 'wam'],
    evidence: 'MWB',
    check: (subject) =>
      findEach(ofType(subject, 'PHONE_NUMBER'), ({ raw, path }) => {
        const number = raw.phone_number
        if (typeof number !== 'string' || number.trim() === '' || number.length > 40) return null
        const digits = number.replace(/[^0-9]/g, '').length
        return phonePattern.test(number.trim()) && digits >= 7
          ? null
          : { path: [...path, 'phone_number'], args: { number } }
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
        if (code === null || code.length <= copyCodeLength) return null
        const length = countCodePoints(code)
        const at = [...path, 'example']
        if (length > copyCodeLength) return { path: at, args: { length, limit: copyCodeLength } }
        return { path: at, args: { length: code.length, limit: copyCodeLength, units: true }, severity: 'warning' }
      }),
  }),
  defineRule({
    id: 'copy-code-alphanumeric',
    severity: 'warning',
    component: 'BUTTONS',
    about: 'The code is made of letters and digits alone.',
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
