/** The forecast keeps what it promises on labelled texts; `npm run eval:assessment` prints the whole table. */
import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assessment/index.ts'
import { labels } from './labels.ts'
import { judge, scoreOf } from './scores.ts'

const judged = labels().map(judge)
const meta = judged.filter(({ source }) => source === 'meta')

describe("Meta's own examples, paraphrased", () => {
  it('are told apart', () => {
    const { count, accuracy, brier } = scoreOf(meta)
    expect(count).toBeGreaterThanOrEqual(50)
    expect(accuracy).toBeGreaterThanOrEqual(0.85)
    expect(brier).toBeLessThanOrEqual(0.15)
  })

  it('of UTILITY are never thought MARKETING', () => {
    const wrong = meta.filter(({ category, marketing }) => category === 'UTILITY' && marketing > 0.5)
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
})

describe('texts that fitted nothing', () => {
  const heldOut = judged.filter(({ part }) => part === 'held-out')

  it('are told apart', () => {
    const { count, accuracy, brier } = scoreOf(heldOut)
    expect(count).toBeGreaterThan(150)
    expect(accuracy).toBeGreaterThanOrEqual(0.85)
    expect(brier).toBeLessThanOrEqual(0.15)
  })

  it('of UTILITY are hardly ever thought MARKETING', () => {
    const utility = heldOut.filter(({ category }) => category === 'UTILITY')
    expect(utility.filter(({ marketing }) => marketing > 0.5).length / utility.length).toBeLessThanOrEqual(0.02)
  })

  it.each(['ar', 'de', 'en', 'es', 'fr', 'hi', 'id', 'it', 'nl', 'pt', 'tr'])('are told apart in %s', (language) => {
    const own = heldOut.filter((one) => one.language.startsWith(language))
    expect(own.length).toBeGreaterThan(5)
    expect(scoreOf(own).accuracy).toBeGreaterThanOrEqual(0.75)
  })
})

describe('texts that were written before anybody looked at words, and never looked at since', () => {
  const unseen = judged.filter(({ source }) => source === 'own-11')

  it('of UTILITY that sound like advertising, and of MARKETING without a price, are told apart', () => {
    const { count, accuracy, brier } = scoreOf(unseen)
    expect(count).toBe(60)
    expect(accuracy).toBeGreaterThanOrEqual(0.85)
    expect(brier).toBeLessThanOrEqual(0.15)
  })
})

describe.each(['pl', 'ru', 'zh'])('in %s, of which we have few words,', (language) => {
  const own = judged.filter((one) => one.language.startsWith(language))

  it('texts are told apart, but never surely unless there is a code', () => {
    expect(scoreOf(own).accuracy).toBeGreaterThanOrEqual(0.9)
    for (const { forecast, confidence } of own) if (forecast !== 'AUTHENTICATION') expect(confidence).toBeLessThan(0.97)
  })

  it('reasons quote words of the text, not whole sentences', () => {
    for (const { payload } of own) {
      const { reasons } = assess(payload, { depth: 'forecast' }).category
      const words = reasons.filter(({ rule }) => rule !== 'gallery').map((reason) => reason.words)
      expect(words.length).toBeGreaterThan(0)
      for (const quoted of words) expect(JSON.stringify(payload)).toContain(quoted)
    }
  })
})

it('labels are complete and each is there once', () => {
  const ids = judged.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { source, licence, language } of judged) expect([source, licence, language].every(Boolean)).toBe(true)
})
