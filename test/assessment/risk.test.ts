/** Risks, with the words that they are about. */
import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assessment/index.ts'
import { template } from './template.ts'

const risks: readonly [kind: string, severity: string, words: string, text: string][] = [
  ['sensitive-data', 'high', 'full card number', 'Send us your full card number to finish order {{1}} today.'],
  ['sensitive-data', 'critical', '4111 1111 1111 1111', 'Please pay {{1}} to card 4111 1111 1111 1111 by Friday.'],
  ['privacy', 'medium', 'DE89370400440532013000', 'Please transfer {{1}} to DE89370400440532013000 by Friday.'],
  ['privacy', 'low', '+49 170 1234567', 'Your order {{1}} is ready. Call +49 170 1234567 to collect it.'],
  ['privacy', 'low', '(555) 123-4567', 'Your order {{1}} is ready. Call (555) 123-4567 to collect it.'],
  ['privacy', 'low', 'anna@example.org', 'Your order {{1}} is ready. Write to anna@example.org to collect it.'],
  ['privacy', 'low', 'John', 'Hello John, your order {{1}} is ready at the counter.'],
  ['policy', 'high', 'legal action', 'Your payment {{1}} is late. Pay today or face legal action.'],
  ['regulated-goods', 'medium', 'Casino', 'Casino night on {{1}} for all our members.'],
  ['regulated-goods', 'critical', 'counterfeit', 'We sell counterfeit watches from {{1}} in all colours.'],
  ['impersonation', 'high', 'WhatsApp security team', 'This is the WhatsApp security team about case {{1}} today.'],
  ['spam', 'high', 'You have won', 'You have won a prize, {{1}} is waiting for you here.'],
  ['link', 'medium', 'bit.ly', 'Your order {{1}} is ready, see bit.ly/abc for more.'],
]

describe('risk', () => {
  it.each(risks)('%s, %s: %s', (kind, severity, words, text) => {
    const { level, findings } = assess(template(text)).risk
    const finding = findings.find((one) => one.words.includes(words))
    expect(finding).toMatchObject({ kind, severity, path: 'components[0].text' })
    expect(finding?.advice.length).toBeGreaterThan(20)
    expect(level).toBe(findings[0]?.severity)
  })

  it.each([
    ['an order number', 'Your order 1234567890 has shipped to {{1}} today.'],
    ['a date and a time', 'Your visit is on 2026-11-30 12:30, or 08.12.2026 10:15 with {{1}} then.'],
    ['the last four digits', 'Reply with the last four digits of your card for {{1}} please.'],
    ['a greeting of many', 'Dear customers, the lift in {{1}} is out of order today.'],
    ['a variable', 'Hello {{1}}, your order is ready at the counter now.'],
  ])('does not see %s', (_, text) => {
    expect(assess(template(text)).risk).toEqual({ level: 'none', findings: [] })
  })

  it('does not take the business for a recipient', () => {
    const greeting = template('Hello Acme, your parcel {{1}} is at the gate now.')
    expect(assess(greeting).risk.findings).toHaveLength(1)
    expect(assess(greeting, { business: 'Acme Logistics' }).risk.findings).toEqual([])
  })
})
