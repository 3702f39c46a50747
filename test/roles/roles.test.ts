import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMessage } from '../../src/assistant/reading/message.ts'
import { featuresOf } from '../../src/assistant/roles/features.ts'
import { rolesOf } from '../../src/assistant/roles/index.ts'
import { roles } from '../../src/assistant/roles/model.ts'
import * as written from '../../src/assistant/roles/weights.ts'
import { weightsOf } from '../../src/assistant/tagger.ts'
import { labelledIn, readLabelled } from './labelled.ts'
import { exampleOf, learn, measure } from './learn.ts'

const rolesIn = (text: string): [word: string, role: string][] => {
  const { tokens, marks } = readMessage(text, null)
  const roles = rolesOf(tokens, marks)
  return tokens.map((token, at): [string, string] => [token.text, roles[at] ?? ''])
}

const wordsOf = (text: string, role: string): string[] =>
  rolesIn(text).flatMap(([word, own]) => (own === role && /[\p{L}\p{N}]/u.test(word) ? [word] : []))

describe('the roles of words', () => {
  it('are found in messages of which nothing was learned', () => {
    const weights = weightsOf(written)
    const kept = readLabelled('kept.txt')
    const { words, right, toldRight } = measure(weights, kept)
    expect(kept.length).toBeGreaterThan(300)
    expect(right / words).toBeGreaterThan(0.87)
    expect(toldRight / words).toBeGreaterThan(0.92)
  })

  it.each([
    ['Our salon is called Hair by Dana. Tell my clients that we are closed on Monday.', 'name', 'Hair by Dana'],
    ['I run Hair by Dana. Tell my clients that we are closed on Monday.', 'told', 'we are closed on Monday'],
    ['I run Hair by Dana. Tell my clients that we are closed on Monday.', 'whom', 'my clients'],
    ['Appointment reminder with the name and the time, thanks!', 'occasion', 'Appointment reminder'],
    ['Sag den Eltern, dass die Schule am Montag zu ist', 'told', 'die Schule am Montag zu ist'],
  ])('of "%s": %s', (text, role, words) => {
    expect(wordsOf(text, role).join(' ')).toBe(words)
  })

  it('are one for each token of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        expect(rolesIn(text).every(([, role]) => role !== '')).toBe(true)
      }),
    )
  })
})

describe('labelled messages', () => {
  it('have a label for every word', () => {
    expect(() => labelledIn('{t We are closed} on Monday')).toThrow('has no label')
  })

  it('keep their words and line breaks', () => {
    const { message } = labelledIn('{i School:} {n San Telmo} ⏎{i Day:} {t Monday}')
    expect(message.text).toBe('School: San Telmo \nDay: Monday')
  })

  it('teach what they say, the same each time', () => {
    const messages = ['{i tell} {w them} {t we close}', '{n Luna} {t opens} {i thanks}'].map(labelledIn)
    const examples = messages.map(({ message, roles }) => exampleOf(featuresOf(message.tokens, message.marks), roles))
    const weights = learn(examples, roles.length)
    const { words, right } = measure(weights, messages)
    expect(right).toBe(words)
    expect(learn(examples, roles.length)).toEqual(weights)
  })
})
