/** Reasons, advice and what would raise the quality are told in every language we have words of, completely. */
import { describe, expect, it } from 'vitest'
import {
  assess,
  auditOf,
  auditPage,
  knownPrices,
  pastedFacts,
  rulesVersion,
  toldIn,
  toldReport,
} from '../../src/assessment/index.ts'
import { riskRules } from '../../src/assessment/risk/rules.ts'
import { english } from '../../src/assessment/told/english.ts'
import { adviceKeys, tellings } from '../../src/assessment/told/index.ts'
import { englishPage } from '../../src/assessment/told/page/en.ts'
import { pageWords } from '../../src/assessment/told/page/index.ts'
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

describe.each(languages)('in %s', (language, { reasons, advice, raise, worst, prices, learned }) => {
  it('sentences name the values that the English ones name', () => {
    for (const [key, sentence] of Object.entries(englishRaise))
      expect([key, namesIn(raise[key as keyof typeof raise])]).toEqual([key, namesIn(sentence)])
    const others: Record<string, string> = { ...worst, ...prices, ...learned }
    for (const [key, sentence] of Object.entries({ ...english.worst, ...english.prices, ...english.learned })) {
      expect([key, namesIn(others[key] ?? '')]).toEqual([key, namesIn(sentence)])
      expect(others[key]).not.toBe(sentence)
    }
  })

  it('reasons go on after the quoted words, and advice is a sentence', () => {
    for (const why of Object.values(reasons)) expect(why).not.toMatch(/[.।]$/)
    for (const words of [...Object.values(advice), ...Object.values(raise)]) expect(words).toMatch(/[.।]$/)
  })

  it('nothing is left in English, and no value is missing', () => {
    const source = assess(template(loud))
    const told = toldIn(source, language)
    const wordsOf = ({ category, risk, quality, worst_case }: typeof source) => [
      ...category.reasons.map(({ why }) => why),
      ...risk.findings.map(({ advice: words }) => words),
      ...worst_case.flatMap(({ problems }) => problems),
      ...Object.values(quality.parts).flatMap((part) => (part.raise === null ? [] : [part.raise])),
    ]
    expect(told.told_in).toBe(language)
    for (const [at, words] of wordsOf(told).entries()) {
      expect(words).not.toBe(wordsOf(source)[at])
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
  const source = assess(template(loud))
  expect(toldIn(source, 'sw')).toEqual({ ...source, told_in: 'en' })
  expect(toldIn(source, null)).toEqual({ ...source, told_in: 'en' })
  expect(toldIn(source, 'constructor').told_in).toBe('en')
})

describe('the page of a report', () => {
  const texts = [
    loud,
    'Your order {{1}} has shipped and arrives on {{2}}.',
    'Summer sale: 20% off everything, shop now.',
  ]
  const facts = texts.map((text, at) => pastedFacts(template(text), { id: String(at), status: 'APPROVED' }))
  const rest = { rulesVersion, from: null, to: new Date(0), truncated: true, prices: knownPrices, countries: [] }
  const report = auditOf(facts, { ...rest, volume: null })
  const wordsOf = (page: string) => [...page.matchAll(/>([^<>]+)</g)].map(([, words]) => words ?? '')

  it.each(Object.keys(pageWords).filter((code) => code !== 'en'))('has no English sentence left in %s', (code) => {
    // Rules have English words alone, and say so.
    const page = auditPage(report, `${code}_XX`).replace(/<span lang="en" dir="auto">[^<]*<\/span>/g, '')
    expect(page).toContain(`<html lang="${code}" dir="${code === 'ar' ? 'rtl' : 'ltr'}">`)
    const english = new Set(wordsOf(auditPage(report)).filter((words) => /[a-z]{3,} [a-z]{3,} /i.test(words)))
    const left = wordsOf(page).filter((words) => english.has(words) && !texts.some((text) => text.includes(words)))
    expect(left).toEqual([])
    expect(page).not.toMatch(/\{[a-z]+\}/)
  })

  it('names in every language the values that the English one names', () => {
    for (const words of Object.values(pageWords))
      for (const [key, sentence] of Object.entries(englishPage)) {
        const told = words[key as keyof typeof words]
        expect([key, namesIn(told)]).toEqual([key, namesIn(sentence)])
        expect(told).not.toBe('')
      }
  })

  it('is English where we have no words, and the data says in which language it is told', () => {
    expect(auditPage(report, 'sw')).toBe(auditPage(report))
    const told = toldReport(report, 'de-CH')
    expect(told.told_in).toBe('de')
    expect(told.risks[0]?.advice).not.toBe(report.risks[0]?.advice)
    expect(told.reclassifications.templates[0]?.why).not.toBe(report.reclassifications.templates[0]?.why)
    expect(toldReport(report, null)).toEqual({ ...report, told_in: 'en' })
  })
})
