import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/validator/rule.ts'
import { reviewRules } from '../../src/validator/rules/review.ts'
import { toSubject } from '../../src/validator/subject.ts'
import { cpuMilliseconds } from '../support/cpu-time.ts'
import { reviewed, unobjectionable } from './review-cases.ts'

interface Found extends Finding {
  rule: string
}

function findings(components: readonly object[], more: object = {}): Found[] {
  const subject = toSubject({ name: 'a_template', language: 'en', category: 'UTILITY', components, ...more })
  return reviewRules.flatMap((rule) => rule.check(subject).map((finding) => ({ ...finding, rule: rule.id })))
}

const body = (text: string) => ({ type: 'BODY', text })

for (const [language, cases] of Object.entries(reviewed)) {
  describe(`reviewers of ${language} templates`, () => {
    it.each(cases)('would object to: %s', (text, rule) => {
      expect(findings([body(text)], { language }).map((finding) => finding.rule)).toContain(rule)
    })

    it('are quoted with ranges that match the words', () => {
      for (const [text] of cases) {
        for (const { range, args } of findings([body(text)], { language })) {
          if (range && args?.words !== undefined) expect(text.slice(...range)).toBe(args.words)
        }
      }
    })
  })
}

describe('the review rules', () => {
  const calm = Object.entries(unobjectionable).flatMap(([language, texts]) => texts.map((text) => [language, text]))

  it.each(calm)('do not object in %s to: %s', (language, text) => {
    expect(findings([body(text ?? '')], { language })).toEqual([])
  })

  it('never raise an error', () => {
    expect(new Set(reviewRules.map(({ severity }) => severity))).toEqual(new Set(['warning']))
  })

  it('find a footer in another language', () => {
    const footer = { type: 'FOOTER', text: 'Click on the button below to watch now' }
    const text = 'Olá {{1}}, seu professor publicou novas aulas na plataforma de ensino.'
    expect(findings([body(text), footer], { language: 'pt_BR' })).toEqual([
      { rule: 'review-language-mismatch', path: ['components', 1, 'text'], args: { language: 'pt_BR', found: 'en' } },
    ])
  })

  it('find shortened and WhatsApp links outside the body', () => {
    const footer = { type: 'FOOTER', text: 'More at bit.ly/abc' }
    const header = { type: 'HEADER', format: 'TEXT', text: 'Chat on wa.me/15551234567' }
    const found = findings([header, body('Your order has been shipped today.'), footer])
    expect(found.map(({ rule, path }) => [rule, path[1]])).toEqual([
      ['review-shortened-url', 2],
      ['review-whatsapp-link', 0],
    ])
  })

  it('accept a lone variable with a meaningful name', () => {
    expect(findings([body('Your parcel is here.\n{{pickup_address}}\nSee you.')])).toEqual([])
    expect(findings([body('Your parcel is here.\n{{text}}\nSee you.')])).toHaveLength(1)
  })

  it('leave authentication templates and library clones alone', () => {
    const text = 'Important message for you. Click here. You will recieve 1 million dollars.'
    expect(findings([body(text)], { category: 'AUTHENTICATION' })).toEqual([])
    expect(findings([body(text)], { library_template_name: 'order_update' })).toEqual([])
  })

  it('accept endless, meaningless and wordless texts without throwing', () => {
    for (const text of [
      '{{'.repeat(30_000),
      'a'.repeat(60_000),
      '!'.repeat(60_000),
      '\ud800{{1}}\udfff',
      'a.'.repeat(30_000),
    ]) {
      expect(cpuMilliseconds(() => findings([body(text)]), 3, 500)).toBeLessThan(500)
    }
  })
})
