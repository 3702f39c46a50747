/** The forecast in an answer follows the draft, and is computed only for another draft. */
import { describe, expect, it } from 'vitest'
import { knownPrices } from '../../../src/assessment/index.ts'
import { createForecasts } from '../../../src/engine/reply/forecast.ts'
import type { Category, Draft } from '../../../src/template/draft.ts'

const forecastOf = createForecasts(knownPrices)
const draft = (text: string | null, category?: Category): Draft => ({
  ...(category && { category }),
  language: 'en_US',
  components: text === null ? [] : [{ type: 'BODY', text }],
})
const sale = 'Summer sale: 20% off everything until Sunday, shop now!'

describe('the forecast of a draft', () => {
  it.each([
    ['nothing without a text', draft(null, 'UTILITY'), null],
    ['marketing and its price, where utility was asked for', draft(sale, 'UTILITY'), ['MARKETING', 0.0094]],
    ['no price where it is what was asked for', draft(sale, 'MARKETING'), ['MARKETING', undefined]],
    ['no price where nothing was asked for', draft(sale), ['MARKETING', undefined]],
    [
      'utility for an order',
      draft('Your order {{1}} has shipped and arrives tomorrow.', 'UTILITY'),
      ['UTILITY', undefined],
    ],
  ])('is %s', (_, given, expected) => {
    const found = forecastOf(given, null)
    expect(found && [found.category, found.price_difference?.least]).toEqual(expected)
  })

  it('quotes words that are in the draft', () => {
    expect(sale).toContain(forecastOf(draft(sale, 'UTILITY'), null)?.reason?.words)
  })

  it('is the same object for an equal draft', () => {
    expect(forecastOf(draft(sale, 'UTILITY'), 'de')).toBe(forecastOf(draft(sale, 'UTILITY'), 'de'))
  })

  it.each([
    ['de', 'wirbt mit einem Preis, einem Angebot oder einem Kauf'],
    ['pt_BR', 'promove um preço, uma oferta ou uma compra'],
    ['hi-Latn', 'promotes a price, an offer or a purchase'],
    ['xx', 'promotes a price, an offer or a purchase'],
    [null, 'promotes a price, an offer or a purchase'],
  ])('tells the reason in %s', (language, why) => {
    expect(forecastOf(draft(sale, 'UTILITY'), language)?.reason?.why).toBe(why)
  })
})
