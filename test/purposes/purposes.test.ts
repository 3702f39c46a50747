import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { briefOf } from '../../src/assistant/brief/index.ts'
import { purposeOf } from '../../src/assistant/brief/purpose.ts'
import { isGalleryWord } from '../../src/assistant/brief/vocabulary.ts'
import { likeliness, signs } from '../../src/assistant/purposes/model.ts'
import { bias, features, unit, worth } from '../../src/assistant/purposes/weights.ts'
import { readBrief } from '../../src/assistant/reading/index.ts'
import { requestOf } from '../llm/requests.ts'
import { classOf, readBriefs } from './labelled.ts'
import { learn, measure } from './learn.ts'

const purposeIn = (text: string) => purposeOf(readBrief(text, null, isGalleryWord, true), undefined)

describe('what a message is for', () => {
  it('is found in messages of which nothing was learned', () => {
    const weights = { features: new Int8Array(Buffer.from(features, 'base64')), unit, signs: worth, bias }
    const { messages, right, categories } = measure(weights, readBriefs('kept.tsv'))
    expect(messages).toBeGreaterThan(500)
    expect(right / messages).toBeGreaterThan(0.44)
    expect(categories / messages).toBeGreaterThan(0.75)
  })

  it.each([
    ['remind my clients of their appointment tomorrow, Hair by Dana', 'appointment_reminder'],
    ['code to sign in to our app, valid for 10 minutes', 'verification_code'],
    ['20% off all shoes until Sunday at Calzado Luna', 'sale'],
    ['wir haben am Montag geschlossen, Bäckerei Korn', 'closed_days'],
  ])('of "%s": %s', (text, id) => {
    expect(purposeIn(text).blueprint?.id).toBe(id)
  })

  it('is no ready text that would not be true', () => {
    expect(purposeIn('tell clients that our plumber is running late').blueprint).toBeNull()
  })

  it('is among those of the category that was chosen', () => {
    const brief = briefOf(
      requestOf({ message: 'new opening hours from May', draft: { category: 'UTILITY', components: [] } }),
    )
    expect(brief?.edits.some((edit) => edit.op === 'set_category' && edit.category !== 'UTILITY')).toBe(false)
  })

  it('has a share that is a number, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const { share } = purposeIn(text)
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('labelled briefs', () => {
  it('name classes that there are', () => {
    expect(() => classOf('sales')).toThrow('There is no purpose sales')
  })

  it('teach what they say, the same each time', () => {
    const example = (purpose: number, feature: number) => ({
      ...{ features: [feature], evidence: new Float32Array(2 * signs), purpose, weight: 1 },
    })
    const examples = [example(0, 5), example(1, 9)]
    const weights = learn(examples, 2)
    expect(examples.map((one) => likeliness(weights, one)[one.purpose] ?? 0).every((share) => share > 0.6)).toBe(true)
    expect(learn(examples, 2)).toEqual(weights)
  })
})
