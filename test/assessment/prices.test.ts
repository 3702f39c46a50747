/** Prices come from the list and from nowhere else. */
import { describe, expect, it } from 'vitest'
import { costOf, knownPrices, parsePriceList, priceDifference } from '../../src/assessment/prices/index.ts'
import type { Category } from '../../src/template/draft.ts'

const everywhere = (country: string) => ({ countries: [{ country, share: 1 }], volume: 1000 })

describe('the list of this release', () => {
  it('is a list that a file may hold, with a date and 47 markets', () => {
    const parsed = parsePriceList(JSON.stringify(knownPrices))
    expect(parsed).toEqual({ list: knownPrices })
    expect(knownPrices.markets).toHaveLength(47)
  })

  it('has no rate that is nothing', () => {
    const rates = knownPrices.markets.flatMap(({ rates, international = 1 }) => [
      ...Object.values(rates),
      international,
    ])
    expect(rates.filter((rate) => rate === null || rate <= 0)).toEqual([])
  })
})

describe('what a message costs', () => {
  it.each<[string, Category, number | null, number | null]>([
    ['DE', 'MARKETING', 0.1365, 136.5],
    ['de', 'UTILITY', 0.055, 55],
    ['IN', 'AUTHENTICATION', 0.0014, 1.4],
    ['CO', 'UTILITY', 0.0008, 0.8],
    ['CA', 'MARKETING', 0.025, 25],
    ['US', 'UTILITY', 0.0034, 3.4],
    ['US', 'MARKETING', null, null],
    ['DO', 'UTILITY', 0.0113, 11.3],
    ['rest of africa', 'UTILITY', 0.004, 4],
    ['KE', 'UTILITY', null, null],
    ['Atlantis', 'UTILITY', null, null],
  ])('in %s as %s is %s', (country, category, perMessage, perMonth) => {
    const cost = costOf(knownPrices, category, everywhere(country))
    expect(cost).toMatchObject({ per_message: perMessage, per_month: perMonth, currency: 'USD' })
    expect(cost.reason === null).toBe(perMessage !== null)
    expect(cost.by_country[0]?.reason === null).toBe(perMessage !== null)
  })

  it('is weighted by the share of each country', () => {
    const countries = [
      { country: 'BR', share: 3 },
      { country: 'MX', share: 1 },
    ]
    expect(costOf(knownPrices, 'MARKETING', { countries, volume: 10_000 })).toMatchObject({
      per_message: 0.0568,
      per_month: 568,
    })
  })

  it('is unknown as a whole where one part is unknown, and the known parts are told', () => {
    const countries = ['BR', 'KE'].map((country) => ({ country, share: 1 }))
    const cost = costOf(knownPrices, 'UTILITY', { countries, volume: 10 })
    expect(cost).toMatchObject({ per_message: null, per_month: null, reason: 'No rate is known for KE.' })
    expect(cost.by_country.map(({ per_message }) => per_message)).toEqual([0.0068, null])
  })

  it('is unknown without a country, and a month without a volume', () => {
    expect(costOf(knownPrices, 'UTILITY', { countries: [], volume: 10 }).per_message).toBe(null)
    const cost = costOf(knownPrices, 'UTILITY', { countries: [{ country: 'BR', share: 1 }], volume: null })
    expect([cost.per_message, cost.per_month]).toEqual([0.0068, null])
  })
})

describe('the difference between two categories', () => {
  it('goes from the market with the least to that with the most', () => {
    expect(priceDifference(knownPrices, 'UTILITY', 'MARKETING')).toMatchObject({ least: 0.0094, most: 0.1097 })
    expect(priceDifference(knownPrices, 'MARKETING', 'UTILITY')).toMatchObject({ least: -0.1097, most: -0.0094 })
    expect(priceDifference(knownPrices, 'UTILITY', 'UTILITY')).toBe(null)
  })
})

describe('a file of prices', () => {
  const [first] = knownPrices.markets
  const withMarkets = (markets: unknown) => JSON.stringify({ ...knownPrices, markets })
  it.each([
    ['{', 'is not JSON'],
    ['{}', 'version'],
    [withMarkets([]), 'markets'],
    [withMarkets([first, first]), 'names argentina twice'],
    [withMarkets([{ ...first, rates: { UTILITY: 1.5, MARKETING: 2, AUTHENTICATION: 2 } }]), 'rates.UTILITY'],
    [withMarkets([{ ...first, countries: ['Germany'] }]), 'two capital letters'],
    [JSON.stringify({ ...knownPrices, valid_from: 'soon' }), 'valid_from'],
  ])('with a fault is refused: %#', (text, fault) => {
    const parsed = parsePriceList(text)
    expect('faults' in parsed && parsed.faults.join('; ')).toContain(fault)
  })

  it('may leave a rate unknown, which costs null and not nothing', () => {
    const parsed = parsePriceList(
      withMarkets([{ ...first, rates: { UTILITY: null, MARKETING: 2, AUTHENTICATION: 2 } }]),
    )
    if (!('list' in parsed)) throw new Error(parsed.faults.join())
    expect(costOf(parsed.list, 'UTILITY', everywhere('AR')).per_message).toBe(null)
    expect(priceDifference(parsed.list, 'UTILITY', 'MARKETING')).toBe(null)
  })
})
