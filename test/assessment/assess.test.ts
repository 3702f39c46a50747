/** What holds for every value: total, deterministic, and every quotation is in the template. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Assessment, assess, type Quoted } from '../../src/assessment/index.ts'
import { stringAt } from '../../src/assessment/string-at.ts'
import { anyJson, validTemplate, wildTemplate } from '../support/arbitrary-templates.ts'

const keysOf = (path: string): (string | number)[] =>
  path === '' ? [] : path.split(/[.[\]]+/).flatMap((key) => (key === '' ? [] : [/^\d+$/.test(key) ? Number(key) : key]))

const quotesOf = ({ category, risk, smallest_change: change }: Assessment): readonly Quoted[] => [
  ...category.reasons,
  ...risk.findings,
  ...(change?.changes ?? []),
]

function expectQuotes(template: unknown, assessment: Assessment): void {
  for (const { words, path, range } of quotesOf(assessment)) {
    if (words === '') continue
    expect(stringAt(template, keysOf(path))?.slice(...range)).toBe(words)
  }
}

describe('assess', () => {
  it('answers for any JSON', () => {
    fc.assert(
      fc.property(fc.oneof(anyJson, wildTemplate), (value) => {
        const { probabilities, confidence } = assess(value).category
        expect(Object.values(probabilities).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 2)
        expect(confidence).toBeGreaterThan(0)
      }),
      { numRuns: 200 },
    )
  })

  it('says the same each time, and quotes what is there', () => {
    fc.assert(
      fc.property(fc.oneof(validTemplate, wildTemplate), (template) => {
        const before = JSON.stringify(template)
        const first = assess(template)
        expect(assess(structuredClone(template))).toEqual(first)
        expect(JSON.stringify(template)).toBe(before)
        expectQuotes(template, first)
      }),
      { numRuns: 200 },
    )
  })
})
