import { describe, expect, it } from 'vitest'
import { categoryAlarm, type PriceOf } from '../../../src/publishing/index.ts'

const now = new Date('2026-06-01T12:00:00Z')
const tomorrow = new Date('2026-06-02T12:00:00Z')
const prices: PriceOf = ({ country, category }) =>
  country === 'IN' ? { amount: category === 'MARKETING' ? 0.0118 : 0.0014, currency: 'USD' } : null
const move = { from: 'UTILITY', to: 'MARKETING', effectiveAt: tomorrow, now }

describe('a category alarm', () => {
  it('tells an announcement from the change', () => {
    const ahead = categoryAlarm(move)
    expect(ahead).toMatchObject({ stage: 'announced', review: { until: '2026-08-01' } })
    expect(ahead.text).toContain('2026-06-02')
    expect(categoryAlarm({ ...move, effectiveAt: null })).toMatchObject({
      stage: 'moved',
      review: { until: '2026-07-31' },
    })
  })

  it('says what it costs, for a country and a number of messages', () => {
    const alarm = categoryAlarm({ ...move, country: 'IN', volume: 100_000, prices })
    expect(alarm.cost).toEqual({ currency: 'USD', before: 140, after: 1180, difference: 1040 })
    expect(alarm.cost_text).toBe('100,000 messages to IN will cost $1,180.00 instead of $140.00.')
    const back = categoryAlarm({ ...move, from: 'MARKETING', to: 'UTILITY', country: 'IN', volume: 1000, prices })
    expect(back.cost?.difference).toBe(-10.4)
  })

  it.each([
    ['a country', { volume: 5, prices }],
    ['a volume', { country: 'IN', prices }],
    ['prices', { country: 'IN', volume: 5 }],
    ['a price for the country', { country: 'FR', volume: 5, prices }],
  ])('says that it does not know the cost without %s', (_what, known) => {
    const alarm = categoryAlarm({ ...move, ...known })
    expect(alarm.cost).toBeNull()
    expect(alarm.cost_text).toContain('not known')
  })

  it('names the consent that marketing needs, and none for the way back', () => {
    expect(categoryAlarm(move).consent.join(' ')).toContain('agreed to marketing')
    expect(categoryAlarm({ ...move, from: 'MARKETING', to: 'UTILITY' }).consent).toEqual([])
  })

  it('knows no review of what is rejected as AUTHENTICATION, nor after 60 days', () => {
    const code = categoryAlarm({ ...move, to: 'AUTHENTICATION', effectiveAt: new Date('2026-07-01T00:00:00Z') })
    expect(code).toMatchObject({ stage: 'rejected', review: null, consent: [] })
    expect(code.text).toContain('2026-07-01')
    expect(categoryAlarm({ ...move, effectiveAt: new Date('2026-01-01T00:00:00Z') }).review).toBeNull()
  })
})
