import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findVerbatim, isMadeOf } from '../../../src/engine/edits/verbatim.ts'
import { cpuMilliseconds } from '../../support/cpu-time.ts'

describe('findVerbatim', () => {
  it.each([
    ['finds the same words', 'Hello there', 'say: Hello there!', 'Hello there'],
    ['puts curly quotes back', `"It's on"`, 'text: “It’s on”', '“It’s on”'],
    ['puts a dash back', 'sale - today', 'the sale – today only', 'sale – today'],
    ['puts line breaks back', 'one two', 'one\n\ntwo', 'one\n\ntwo'],
    ['puts double spaces back', 'one two', 'x one  two y', 'one  two'],
    ['keeps a variation selector', 'love ❤ you', 'love ❤️ you', 'love ❤️ you'],
    ['finds nothing that is not there', 'Goodbye', 'Hello', null],
    ['does not take one case for another', 'SALE', 'sale', null],
    ['finds nothing for nothing', '', 'Hello', null],
  ])('%s', (_, text, source, expected) => {
    expect(findVerbatim(text, source)).toBe(expected)
  })

  it('always returns a passage of the source', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, around) => {
        const source = `${around}${text}${around}`
        const found = findVerbatim(text, source)
        expect(found === null || source.includes(found)).toBe(true)
      }),
    )
  })

  it('runs in time proportional to the length of its input', () => {
    const source = 'word “quoted” – '.repeat(4000)
    expect(cpuMilliseconds(() => findVerbatim('not there at all', source))).toBeLessThan(200)
  })
})

describe('isMadeOf', () => {
  it('accepts words from different sources', () => {
    expect(isMadeOf('only 60 euros', ['the price is 60', 'only 50 euros'])).toBe(true)
  })
  it('notices a word that is in no source', () => {
    expect(isMadeOf('only 60 dollars', ['the price is 60', 'only 50 euros'])).toBe(false)
  })
})
