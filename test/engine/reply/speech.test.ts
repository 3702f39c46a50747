/** What the model says is shown whole. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asksSomething, createSpeech, spokenWords } from '../../../src/engine/reply/speech.ts'

describe('the words of a model', () => {
  it.each([
    'I added a footer. Which discount is it? Your template is done!',
    'It has {{1}} and [name] and <date>, 3 < 5 > 2, a --> b, `code` and **bold**.',
    'Utility is for orders.\n\n1. Yes\n2. No',
    'मैंने फुटर जोड़ दिया है। और कुछ?',
    'مرحبا، ما اسم متجرك؟',
    '👩‍👩‍👧 <3',
    'x'.repeat(5000),
  ])('are kept whole: %j', (words) => {
    expect(spokenWords(words)).toBe(words)
  })

  it.each([
    ['<b>Hello</b> <br/>there<img src=x onerror="alert(1)">', 'Hello there'],
    ['```json\nHi\n```', 'json\nHi'],
    ['a\u0000b\u001b[31mc\u202ed', 'ab[31mcd'],
    ['  Hello \n', 'Hello'],
    ['<b></b>', ''],
    ['', ''],
  ])('lose markup and control characters alone: %j', (words, shown) => {
    expect(spokenWords(words)).toBe(shown)
  })

  it('come out the same however they arrive', () => {
    const piece = fc.constantFrom(
      '<b>',
      '</',
      'b>',
      '<',
      '>',
      '`',
      '``',
      ' ',
      '\n',
      'Hi',
      '<date>',
      'a href="x"',
      '\u0007',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const speech = createSpeech()
        const shown = pieces.map((one) => speech.push(one)).join('') + speech.end()
        expect(shown).toBe(spokenWords(pieces.join('')))
      }),
    )
  })

  it('are shown as soon as they are there', () => {
    const speech = createSpeech()
    expect(speech.push('Hel')).toBe('Hel')
    expect(speech.push('lo there')).toBe('lo there')
  })

  it.each([
    ['Which one?', true],
    ['Which one? Tell me.', true],
    ['¿Cuál? ', true],
    ['哪一个？', true],
    ['ما هو؟', true],
    ['Is it "now?"', true],
    ['See https://luna.example/a?b=c for more.', false],
    ['Fine.', false],
  ])('ask something or not: %j', (words, asks) => {
    expect(asksSomething(words)).toBe(asks)
  })
})
