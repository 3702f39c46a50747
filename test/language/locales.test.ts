import { describe, expect, it } from 'vitest'
import { lexiconFor, localeCodes, locales, marksIn, tokenise } from '../../src/language/index.ts'
import { wordLists } from '../../src/language/locale.ts'

describe.each(localeCodes)('the locale %s', (code) => {
  const locale = locales[code]

  it('has the same lists as every other', () => {
    expect(Object.keys(locale.words).sort()).toEqual([...wordLists].sort())
    expect(Object.keys(locale.brief).sort()).toEqual(Object.keys(locales.en.brief).sort())
    expect([locale.months.length, locale.weekdays.length]).toEqual([12, 7])
  })

  it('has no empty phrase, and none twice', () => {
    for (const list of wordLists) {
      const phrases = locale.words[list].split('|')
      if (locale.words[list] !== '')
        expect(
          phrases.map((phrase) => phrase.trim()),
          list,
        ).not.toContain('')
      expect(
        phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at),
        list,
      ).toEqual([])
    }
  })

  it('finds each of its phrases in a text', () => {
    for (const list of wordLists) {
      for (const phrase of locale.words[list].split('|').filter(Boolean)) {
        const tokens = tokenise(phrase)
        expect(marksIn(tokens, lexiconFor(code)).at(0, list)?.to, `${list}: ${phrase}`).toBe(tokens.length)
      }
    }
  })

  it('says where words of the person go', () => {
    expect(locale.brief.proposed).toContain('#')
  })
})
