import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redactJson, redactText } from '../../src/privacy/redact.ts'
import { cpuMilliseconds } from '../support/cpu-time.ts'

const piece = fc.constantFrom(
  '+91 98765 43210',
  '98765-43210',
  '(202) 555-0143',
  '0043 660 1234567',
  'asha@example.com',
  '"john doe"@example.com',
  '"@b.com',
  '%40b.com',
  '4111 1111 1111 1111',
  'GB82 WEST 1234 5698 7654 32',
  'sk-abcdefghijklmnopqrstuvwx',
  'Bearer abcdef1234567890abcdef',
  'order ',
  'call ',
  'id ',
  '8842',
  '2026-11-20',
  '₹649',
  '{{1}}',
  '[PHONE]',
  '[EMAIL]',
  'https://x.com/?phone=',
  'wa.me/',
  '\u200b',
  '۹۸۷',
  '９１',
)
const glue = fc.constantFrom(
  '',
  ' ',
  '-',
  '.',
  ', ',
  '\n',
  '/',
  ':',
  '=',
  '@',
  '(',
  ')',
  '+',
  '[',
  ']',
  '0',
  'a',
  '_',
  '%2B',
  '"',
  '\\',
  '\u201d',
)
const mixture = fc
  .array(fc.oneof(piece, glue, fc.string({ maxLength: 3 })), { maxLength: 24 })
  .map((parts) => parts.join(''))
const noise = fc.string({
  unit: fc.constantFrom(...'0123456789 +-().@%/=:eyJsk_wtbAa[]{}٣९９\u200b"\\'),
  maxLength: 120,
})
const anyText = fc.oneof(mixture, noise, fc.string({ unit: 'binary', maxLength: 200 }))

const labels = /\[(?:EMAIL|PHONE|CARD|IBAN|SECRET)\]/g

/** True if `redacted` is `text` with some parts replaced by labels and nothing else changed. */
function differsByLabelsOnly(text: string, redacted: string): boolean {
  let from = 0
  return redacted.split(labels).every((kept, index, all) => {
    const isLast = index === all.length - 1
    const at = isLast ? Math.max(from, text.length - kept.length) : text.indexOf(kept, from)
    if (at === -1 || (index === 0 && at !== 0) || text.slice(at, at + kept.length) !== kept) return false
    from = at + kept.length
    return true
  })
}

describe('redaction of any text', () => {
  it('is idempotent', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = redactText(text)
        expect(redactText(once)).toBe(once)
      }),
      { numRuns: 3000 },
    )
  })

  it('changes nothing outside its labels', () => {
    fc.assert(
      fc.property(anyText, (text) => differsByLabelsOnly(text, redactText(text))),
      { numRuns: 3000 },
    )
  })

  it('never shows an e-mail address, an international number or a card between spaces', () => {
    const secrets = ['asha@example.com', '+91 98765 43210', '4111 1111 1111 1111', 'GB82 WEST 1234 5698 7654 32']
    fc.assert(
      fc.property(
        fc.constantFrom(...secrets),
        fc.string({ unit: 'grapheme' }),
        fc.string(),
        (secret, before, after) => {
          fc.pre(!/[\d+]/.test(before + after))
          expect(redactText(`${before}\n${secret}\n${after}`)).not.toContain(secret)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('accepts any JSON value and keeps its shape', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const redacted = redactJson(value)
        expect(redactJson(redacted)).toEqual(redacted)
        expect(Array.isArray(redacted)).toBe(Array.isArray(value))
      }),
      { numRuns: 500 },
    )
  })
})

describe('redaction of long texts', () => {
  const length = 60_000
  const repeated = (text: string): string => text.repeat(Math.ceil(length / text.length)).slice(0, length)

  it.each([
    '1',
    '1 ',
    '1.',
    '12 ',
    '+1 2 ',
    '+1',
    '(1',
    '( ',
    '9876543210 ',
    '98765 43210 ',
    '+91 98765 43210, ',
    'call 26542345 ',
    '4111 ',
    '4111 1111 1111 1111 ',
    'a@',
    'a@b.co ',
    'a.a@a.',
    '"@',
    '"a@',
    '"a"@a',
    '"a b"@b.co ',
    '\\"@',
    '\\"a\\"@b.c',
    '"\\@b.co',
    'a。@',
    '@[1',
    '@[::1',
    'aaaaaaaa',
    '@@',
    '%40',
    'eyJ',
    'eyJaaaaa-',
    'eyJaaaaa.',
    'sk-',
    'sk-a',
    'wtb_admin_',
    'Bearer ',
    'bearer aaaaaaaaaaaaaaaaaaaa ',
    'basic aaaaaaaaaaaaa ',
    '-----BEGIN PRIVATE KEY-----',
    'GB82',
    'GB82 ',
    'GB82 WEST 1234 5698 7654 3 ',
    '00 ',
    '٣ ',
    '\u200b1',
    '+91123443210',
    'order 8842 of asha@example.com at +91 98765 43210; ',
    `${'"'.repeat(9)}a${'"@b.co'.repeat(9)} `,
  ])('takes less than a quarter of a second for 60 KB of %j', (text) => {
    const long = repeated(text)
    expect(cpuMilliseconds(() => redactText(long))).toBeLessThan(250)
  })

  it('takes no longer for addresses in nested quotations', () => {
    const nested = `${'"'.repeat(8000)}a${'"@b.co'.repeat(8000)}`
    expect(cpuMilliseconds(() => redactText(nested))).toBeLessThan(250)
  })
})
