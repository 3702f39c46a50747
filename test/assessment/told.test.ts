/** Reasons, advice and what would raise the quality are told in every language we have words of, completely. */
import { describe, expect, it } from 'vitest'
import { assess, toldIn } from '../../src/assessment/index.ts'
import { riskRules } from '../../src/assessment/risk/rules.ts'
import { adviceKeys, tellings } from '../../src/assessment/told/index.ts'
import { englishRaise } from '../../src/assessment/told/raise.ts'
import { labels } from './labels.ts'
import { template } from './template.ts'

const namesIn = (sentence: string): string[] => [...sentence.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? '').sort()
const languages = Object.entries(tellings)
const loud = 'HELLO EVERYBODY!!! Win 20% off at https://bit.ly/x, dear {{1}}{{2}}. Send us a photo of your credit card!'

it('has words for all languages of the replies and for Arabic', () => {
  expect(Object.keys(tellings).sort()).toEqual(['ar', 'de', 'es', 'fr', 'hi', 'id', 'pt'])
})

it('knows an advice for every rule that is a risk', () => {
  expect(Object.keys(riskRules).filter((rule) => adviceKeys[rule] === undefined)).toEqual([])
})

describe.each(languages)('in %s', (language, { reasons, advice, raise }) => {
  it('sentences name the values that the English ones name', () => {
    for (const [key, sentence] of Object.entries(englishRaise))
      expect([key, namesIn(raise[key as keyof typeof raise])]).toEqual([key, namesIn(sentence)])
  })

  it('reasons go on after the quoted words, and advice is a sentence', () => {
    for (const why of Object.values(reasons)) expect(why).not.toMatch(/[.।]$/)
    for (const words of [...Object.values(advice), ...Object.values(raise)]) expect(words).toMatch(/[.।]$/)
  })

  it('nothing is left in English, and no value is missing', () => {
    const english = assess(template(loud))
    const told = toldIn(english, language)
    const wordsOf = ({ category, risk, quality }: typeof english) => [
      ...category.reasons.map(({ why }) => why),
      ...risk.findings.map(({ advice: words }) => words),
      ...Object.values(quality.parts).flatMap((part) => (part.raise === null ? [] : [part.raise])),
    ]
    expect(told.told_in).toBe(language)
    for (const [at, words] of wordsOf(told).entries()) {
      expect(words).not.toBe(wordsOf(english)[at])
      expect(words).not.toMatch(/[{}]/)
    }
  })
})

it('every reason that a labelled text gets has words', () => {
  const rules = new Set(
    labels().flatMap(({ payload }) => assess(payload, { depth: 'forecast' }).category.reasons.map(({ rule }) => rule)),
  )
  for (const rule of rules) expect(Object.keys(tellings.de?.reasons ?? {})).toContain(rule)
})

it('tells in English what it cannot tell otherwise', () => {
  const english = assess(template(loud))
  expect(toldIn(english, 'sw')).toEqual({ ...english, told_in: 'en' })
  expect(toldIn(english, null)).toEqual({ ...english, told_in: 'en' })
  expect(toldIn(english, 'constructor').told_in).toBe('en')
})
