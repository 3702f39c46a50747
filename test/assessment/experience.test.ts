/** What verdicts teach: a kind of text of which the forecast was wrong makes it less sure of the next, never surer, never other. */
import { describe, expect, it } from 'vitest'
import { inLightOf, wrongKinds } from '../../src/assessment/experience.ts'
import { assess, type Category, experienceOf, type Lesson, toldLearned } from '../../src/assessment/index.ts'
import { labels } from './labels.ts'
import { template } from './template.ts'

const forecastOf = (text: string, language = 'en') => assess(template(text, { language })).category

const shipped = forecastOf('Your order {{1}} has shipped and arrives on {{2}} before noon.')
const sale = forecastOf('Summer sale: 20% off everything, shop now.')
const lessons = (count: number, wrong: number, truth: Category = 'MARKETING', language: string | null = 'en') =>
  Array.from({ length: count }, (_, at): Lesson => {
    return { category: shipped, language, truth: at < wrong ? truth : 'UTILITY' }
  })
const light = (taught: readonly Lesson[], category = shipped, language: string | null = 'en') =>
  inLightOf(category, language, experienceOf(taught))

describe('a forecast', () => {
  it.each<[what: string, count: number, wrong: number, isLower: boolean]>([
    ['of which nothing is known', 0, 0, false],
    ['whose kind was always right', 20, 0, false],
    ['whose kind was wrong once', 1, 1, false],
    ['whose kind was wrong twice of twice', 2, 2, false],
    ['whose kind was wrong three times of five', 5, 3, true],
    ['whose kind was always wrong', 20, 20, true],
  ])('%s', (_, count, wrong, isLower) => {
    const { category, learned } = light(lessons(count, wrong))
    expect(category.confidence < shipped.confidence).toBe(isLower)
    expect(learned?.before ?? null).toBe(isLower ? shipped.confidence : null)
    expect(learned?.count ?? 0).toBe(count)
    expect(learned?.wrong ?? 0).toBe(wrong)
    expect(learned?.is_thin ?? true).toBe(count < 10)
    expect(category.first_review).toBe(shipped.first_review)
    expect(category.reasons).toBe(shipped.reasons)
  })

  it('is less sure the more were wrong, and comes near to what was right with many', () => {
    const after = [3, 5, 10, 30, 100].map((count) => light(lessons(count, count)).category.confidence)
    expect(after).toEqual(after.toSorted((one, other) => other - one))
    expect(new Set(after).size).toBe(after.length)
    expect(light(lessons(400, 200)).category.confidence).toBeCloseTo(0.5, 1)
  })

  it.each<Category>(['MARKETING', 'AUTHENTICATION'])('gives what it loses to %s, if that was it', (truth) => {
    const { category, learned } = light(lessons(10, 6, truth))
    const { probabilities } = category
    expect(learned?.given).toBe(truth)
    expect(probabilities.UTILITY).toBe(category.confidence)
    expect(probabilities[truth] - shipped.probabilities[truth]).toBeCloseTo(shipped.confidence - category.confidence, 2)
    expect(Object.values(probabilities).reduce((sum, value) => sum + value)).toBeCloseTo(1, 2)
  })

  it('learns of its own kind alone: another category, and another language as far as a reason goes', () => {
    expect(light(lessons(10, 10), sale)).toEqual({ category: sale, learned: null })
    const elsewhere = light([...lessons(10, 10, 'MARKETING', 'de'), ...lessons(30, 0)])
    expect(elsewhere.learned).toMatchObject({ language: null, rule: null, count: 40, wrong: 10 })
    expect(light([...lessons(10, 10, 'MARKETING', 'de'), ...lessons(30, 0)], shipped, 'de_AT').learned).toMatchObject({
      language: 'de',
      count: 10,
      wrong: 10,
    })
  })

  it('that expected a later sweep to move it was not wrong when it did', () => {
    const swept = { ...shipped, requested: 'UTILITY', later_sweep: 'MARKETING' } as const
    const taught = Array.from({ length: 10 }, (): Lesson => ({ category: swept, language: 'en', truth: 'MARKETING' }))
    expect(light(taught, swept).learned).toMatchObject({ count: 10, wrong: 0, before: null })
  })

  it('is never surer and never other, whatever was taught of any text', () => {
    const all = labels().filter((_, at) => at % 20 === 0)
    const taught = all.map(({ payload, category: truth }, at): Lesson => {
      const { category, topic } = assess(payload, { depth: 'forecast' })
      return { category, language: topic.language, truth: at % 3 === 0 ? 'MARKETING' : truth }
    })
    const experience = experienceOf(taught)
    for (const { category, language } of taught) {
      const after = inLightOf(category, language, experience).category
      expect(after.confidence).toBeLessThanOrEqual(category.confidence)
      expect(after.first_review).toBe(category.first_review)
    }
    expect(experienceOf(taught.toReversed())).toEqual(experience)
  })
})

it('kinds that were wrong are told, the worst first, and what little proves nothing is said to be', () => {
  const kinds = wrongKinds(experienceOf([...lessons(5, 3), ...lessons(2, 0)]))
  expect(kinds[0]).toMatchObject({ language: 'en', count: 7, wrong: 3, given: 'MARKETING' })
  expect(wrongKinds(experienceOf(lessons(5, 0)))).toEqual([])
  const { learned } = light(lessons(5, 3))
  if (learned === null) throw new Error('nothing was learned')
  expect(toldLearned(learned, 'en')).toMatch(/^3 of 5 texts like this .+ too little/)
  expect(toldLearned({ ...learned, is_thin: false }, 'sw')).toMatch(/^3 of 5 texts like this[^.]+\.$/)
  const told = ['ar', 'de', 'es', 'fr', 'hi', 'id', 'pt'].map((language) => toldLearned(learned, language))
  expect(new Set(told).size).toBe(7)
  for (const sentence of told) expect(sentence).toMatch(/3.*5|5.*3/)
})
