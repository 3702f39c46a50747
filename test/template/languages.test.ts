import { describe, expect, it } from 'vitest'
import {
  directionOf,
  findLanguage,
  findLanguageByName,
  languageNames,
  languages,
  legacyLanguageCodes,
  normaliseLanguageCode,
} from '../../src/template/languages.ts'
import { type LimitName, limits, ruleOfLimit } from '../../src/template/limits.ts'

describe('languages', () => {
  it('are the 111 codes of the reference, each once and well formed', () => {
    const codes = languages.map(({ code }) => code)
    expect(codes).toHaveLength(111)
    expect(new Set(codes).size).toBe(111)
    for (const code of codes) expect(code).toMatch(/^[a-z]{2,3}(_[A-Z]{2})?$/)
    for (const code of legacyLanguageCodes) expect(codes).not.toContain(code)
  })

  it('are found by exact code only', () => {
    expect(findLanguage('es_MX')).toEqual({
      code: 'es_MX',
      name: 'Spanish (MEX)',
      nativeName: 'Español',
      direction: 'ltr',
    })
    expect(findLanguage('en-US')).toBeNull()
    expect(findLanguage('pt')).toBeNull()
    expect(findLanguage('__proto__')).toBeNull()
  })

  it.each([
    ['en-US', 'en_US'],
    ['EN_us', 'en_US'],
    [' hi ', 'hi'],
    ['zh-hk', 'zh_HK'],
    ['pt', 'pt'],
    ['klingon', 'klingon'],
  ])('spells %j as %j', (given, expected) => {
    expect(normaliseLanguageCode(given)).toBe(expected)
  })

  it.each([
    ['English', 'en'],
    ['English (US)', 'en_US'],
    ['british english', 'en_GB'],
    ['in Spanish', 'es'],
    ['Spanish (Mexico)', 'es_MX'],
    ['mexican spanish', 'es_MX'],
    ['Português', 'pt_BR'],
    ['portuguese portugal', 'pt_PT'],
    ['हिन्दी', 'hi'],
    ['Bahasa Indonesia', 'id'],
    ['Deutsch', 'de'],
    ['Elvish', null],
  ])('knows %j by name', (name, code) => {
    expect(findLanguageByName(name)).toBe(code)
  })

  it('have names that lead only to supported codes', () => {
    for (const code of languageNames.values()) expect(findLanguage(code)).not.toBeNull()
  })

  it.each([
    ['ar_EG', 'rtl'],
    ['he', 'rtl'],
    ['ur', 'rtl'],
    ['prs_AF', 'rtl'],
    ['en_US', 'ltr'],
    ['', 'ltr'],
  ])('run %s %s', (code, direction) => {
    expect(directionOf(code)).toBe(direction)
  })
})

describe('limits', () => {
  it('are the published figures', () => {
    expect(limits).toMatchObject({
      nameLength: 512,
      headerTextLength: 60,
      bodyLength: 1024,
      bodyLengthWithOffer: 600,
      cardBodyLength: 160,
      footerLength: 60,
      buttonTextLength: 25,
      voiceCallTextLength: 20,
      offerTextLength: 16,
      urlLength: 2000,
      buttons: 10,
      cardsMin: 2,
      cardsMax: 10,
      variableNameLength: 32,
      codeExpirationMax: 90,
      signatureHashLength: 11,
      packageNameLength: 224,
      ttlMarketingMax: 2_592_000,
    })
  })

  it('each name a rule', () => {
    for (const name of Object.keys(limits) as LimitName[]) expect(ruleOfLimit(name)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/)
  })
})
