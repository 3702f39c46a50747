import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findLanguage, languages } from '../../src/template/languages.ts'
import { nearLanguages } from '../../src/template/near-languages.ts'
import { describeIssue, validate } from '../../src/validator/index.ts'
import { utilityWith } from '../support/templates.ts'

describe('codes near an unknown one', () => {
  it.each([
    ['pt', ['pt_BR', 'pt_PT']],
    ['zh', ['zh_CN', 'zh_HK', 'zh_TW']],
    ['no', ['nb']],
    ['nn_NO', ['nb']],
    ['tl', ['fil']],
    ['tl-PH', ['fil']],
    ['iw', ['he']],
    ['por', ['pt_BR', 'pt_PT']],
    ['zho', ['zh_CN', 'zh_HK', 'zh_TW']],
    ['deu', ['de']],
    ['de_DE', ['de']],
    ['fr-FR', ['fr']],
    ['pt_AO', ['pt_BR', 'pt_PT']],
    ['es_419', ['es', 'es_MX']],
    ['zh-Hans', ['zh_CN']],
    ['zh_Hant_TW', ['zh_CN', 'zh_HK', 'zh_TW']],
    ['jp', ['ja']],
    ['be', ['be_BY']],
    ['german', ['de']],
    ['German (Austria)', ['de_AT']],
    ['español', ['es']],
    ['portugese', ['pt_BR']],
    ['Vietnamse', ['vi']],
    ['xx', []],
    ['klingon', []],
    ['', []],
    ['x'.repeat(5000), []],
  ])('%s: %j', (input, near) => {
    expect(nearLanguages(input)).toEqual(near)
  })

  it('are supported ones, and at most a few, for any input', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.constantFrom(...languages.map(({ name }) => name)),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(anything, (input) => {
        const near = nearLanguages(input)
        expect(near.length).toBeLessThanOrEqual(3)
        for (const code of near) expect(findLanguage(code)).not.toBeNull()
      }),
    )
  })

  it.each([
    ['pt', 'language-supported', 'near ones are pt_BR, pt_PT.'],
    ['no', 'language-supported', 'near ones are nb.'],
    ['german', 'language-supported', 'near ones are de.'],
    ['qq', 'language-supported', 'for example en_US'],
    ['en-us', 'language-exact-spelling', 'Write en_US.'],
    ['ES_mx', 'language-exact-spelling', 'Write es_MX.'],
  ])('appear in the fix for %s', (language, rule, hint) => {
    const [issue] = validate(utilityWith({ language }))
    expect(issue?.rule).toBe(rule)
    expect(issue && describeIssue(issue).fix).toContain(hint)
  })

  it.each(['constructor', 'Constructor', 'constructor_US', '__proto__', 'toString', 'hasOwnProperty', 'valueOf_x'])(
    'knows nothing near %s, which every object has',
    (code) => {
      expect(nearLanguages(code)).toEqual([])
    },
  )
})
