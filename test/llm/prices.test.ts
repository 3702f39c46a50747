import { describe, expect, it } from 'vitest'
import { costOf, findPrice, pricesVersion } from '../../src/llm/prices.ts'

describe('the price of a model', () => {
  it.each([
    ['gpt-4o-mini', 0.15],
    ['gpt-4o-mini-2024-07-18', 0.15],
    ['gpt-4o-2024-08-06', 2.5],
    ['gpt-4o-2024-05-13', 5],
    ['gpt-4.1-nano-2025-04-14', 0.1],
    ['gpt-5-mini', 0.25],
    ['openai/gpt-4o', 2.5],
    ['o3-mini-2025-01-31', 1.1],
    ['gpt-3.5-turbo-0125', 0.5],
    ['gpt-5-chat-latest', 1.25],
  ])('of %s is that of the longest name it begins with', (model, input) => {
    expect(findPrice(model)?.input).toBe(input)
  })

  it.each([
    'llama-3.3-70b',
    'gpt-5.5-pro',
    'gpt-4o-audio-preview',
    'ft:gpt-4o-mini:us::x',
    'gpt-4omega',
    'o31',
    '',
    'toString',
    '__proto__',
  ])('of %j is not known', (model) => {
    expect(findPrice(model)).toBeNull()
    expect(costOf(model, { input: 1000, cached: 0, output: 1000 })).toEqual({ usd: 0, priced: false })
  })

  it('counts cached tokens at their own price', () => {
    expect(costOf('gpt-4o-mini', { input: 1_000_000, cached: 400_000, output: 100_000 })).toEqual({
      usd: 0.6 * 0.15 + 0.4 * 0.075 + 0.1 * 0.6,
      priced: true,
    })
  })

  it('is never negative, whatever a server counts', () => {
    expect(costOf('gpt-4o-mini', { input: 10, cached: 50, output: 0 }).usd).toBeGreaterThan(0)
  })

  it('has a date', () => {
    expect(pricesVersion).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })
})
