/** Every language says the same things in its own words, and every pattern can be read. */
import { describe, expect, it } from 'vitest'
import { parsePattern } from '../../src/assistant/frames/pattern.ts'
import { editLocales } from '../../src/language/edit-locales.ts'
import { partNames, wordClasses } from '../../src/language/edit-words.ts'

describe.each(editLocales.map((locale) => [locale.code, locale] as const))('%s', (_, { words, parts, frames }) => {
  it('has words for every class and every part', () => {
    for (const name of wordClasses) expect(words[name], name).not.toBe('')
    for (const name of partNames) expect(parts[name], name).not.toBe('')
  })

  it('has frames that can be read', () => {
    for (const patterns of Object.values(frames)) {
      for (const pattern of patterns) expect(parsePattern(pattern, words).length, pattern).toBeGreaterThan(0)
    }
  })
})
