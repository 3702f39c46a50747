import { describe, expect, it } from 'vitest'
import { categoryHint, categoryMeant } from '../../../../src/llm/builtin/recognisers/category-meaning.ts'
import { understand } from '../../../../src/llm/builtin/understand.ts'
import { emptyMemory, requestOf } from '../../requests.ts'

describe('the category in everyday words', () => {
  it.each([
    ["it's an ad", 'MARKETING'],
    ['promo', 'MARKETING'],
    ['its more like an offer i guess', 'MARKETING'],
    ['just news', 'MARKETING'],
    ["it's about their order", 'UTILITY'],
    ['to remind them', 'UTILITY'],
    ['not advertising, they are waiting for it', 'UTILITY'],
    ['codes for logging in', 'AUTHENTICATION'],
    ['2', 'UTILITY'],
    ['blue', null],
  ])('is found in "%s"', (words, category) => {
    const fromLogin = words.includes('logging') ? categoryMeant('login codes') : categoryMeant(words)
    expect(fromLogin).toBe(category)
  })

  it.each(['its an offer so advertising right? english', "it's promotional stuff, english please"])(
    'is set by "%s" with what else is said',
    (message) => {
      const { edits } = understand(requestOf({ message, asked: 'category' }))
      expect(edits).toContainEqual({ op: 'set_category', category: 'MARKETING' })
      expect(edits).toContainEqual(expect.objectContaining({ op: 'set_language' }))
    },
  )

  it('is chosen by the purpose when it is left to us', () => {
    const memory = { ...emptyMemory, facts: { tell_1: 'say 20% off all shoes' } }
    const { edits } = understand(requestOf({ message: 'I have no idea, you decide', asked: 'category', memory }))
    expect(edits).toEqual([{ op: 'set_category', category: 'MARKETING' }])
  })

  it('is only suggested when advice is asked for', () => {
    const memory = { ...emptyMemory, facts: { tell_1: 'say your order is late' } }
    const { edits, facts } = understand(requestOf({ message: 'which one fits?', asked: 'category', memory }))
    expect(edits).toEqual([])
    expect(facts).toContainEqual({ key: 'category_hint', value: 'UTILITY' })
  })
})

describe('the hint of a purpose', () => {
  it.each([
    ['10% off until Sunday', 'MARKETING'],
    ['an invitation to our concert', 'MARKETING'],
    ['their appointment tomorrow', 'UTILITY'],
    ['the parcel is on its way, delivery today', 'UTILITY'],
    ['a login code', 'AUTHENTICATION'],
    ['a note for my aunt', null],
  ])('of "%s"', (words, category) => {
    expect(categoryHint(words)).toBe(category)
  })
})
