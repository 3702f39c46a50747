import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isGalleryWord } from '../../src/assistant/brief/vocabulary.ts'
import { usesOf } from '../../src/assistant/changes/index.ts'
import * as written from '../../src/assistant/changes/weights.ts'
import { readBrief } from '../../src/assistant/reading/index.ts'
import { weightsOf } from '../../src/assistant/tagger.ts'
import { labelledAbout, measure, readLabelled } from './labelled.ts'

const text = readBrief(
  'Hello, here is a message from Knights Corner: Next training is Monday 5 pm in room 4.',
  null,
  isGalleryWord,
)

const wordsOf = (message: string, use: string): string => {
  const reading = readBrief(message, 'en', isGalleryWord)
  const uses = usesOf(reading, text)
  return reading.message.tokens.flatMap((token, at) => (uses[at] === use ? [token.text] : [])).join(' ')
}

describe('the uses of words about a text', () => {
  it('are found in messages about texts of which nothing was learned', () => {
    const weights = weightsOf(written)
    const { words, right, count, whole } = measure(weights, readLabelled('kept.txt'))
    expect(count).toBeGreaterThan(400)
    expect(right / words).toBeGreaterThan(0.86)
    expect(whole / count).toBeGreaterThan(0.7)
  })

  it.each([
    ["no it's Tuesday", 'fresh', 'Tuesday'],
    ['and room 6 not 4', 'stale', '4'],
    ['oh and tell them parking is free', 'added', 'parking is free'],
    ['my boss will love it', 'added', ''],
    ['why Monday?', 'stale', ''],
    ['add a button Call us', 'part', 'add a button Call us'],
  ])('of "%s", %s: %s', (message, use, words) => {
    expect(wordsOf(message, use)).toBe(words)
  })

  it('are one for each token of any message', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (message) => {
        const reading = readBrief(message, null, isGalleryWord)
        expect(usesOf(reading, text)).toHaveLength(reading.message.tokens.length)
      }),
    )
  })
})

describe('labelled messages about a text', () => {
  it('have a label for every word, and keep variables', () => {
    expect(() => labelledAbout(text, '{u no} Tuesday')).toThrow('has no label')
    expect(labelledAbout(text, '{u put} {v {{1}}} {u after Hello}').reading.message.text).toBe('put {{1}} after Hello')
  })
})
