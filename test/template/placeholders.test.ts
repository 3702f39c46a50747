import { describe, expect, it } from 'vitest'
import {
  closeGaps,
  distinctNames,
  findMalformedBraces,
  findPlaceholders,
  replacePlaceholders,
  styleOf,
} from '../../src/template/placeholders.ts'
import { cpuMilliseconds } from '../support/cpu-time.ts'

describe('findPlaceholders', () => {
  it('returns token, name, range and style of every variable', () => {
    expect(findPlaceholders('Hi {{first_name}}, order {{1}}')).toEqual([
      { token: '{{first_name}}', name: 'first_name', start: 3, end: 17, style: 'NAMED' },
      { token: '{{1}}', name: '1', start: 25, end: 30, style: 'POSITIONAL' },
    ])
  })

  it.each([['{1}'], ['{{1}'], ['{{ }}'], ['{{}}'], ['{{ 1 }}'], ['{{a-b}}'], ['{{#1}}'], ['{{{1}}}'], ['{{a\n}}']])(
    'passes over %j',
    (text) => {
      expect(findPlaceholders(text)).toEqual([])
    },
  )

  it.each([['{{Name}}'], ['{{1st}}'], ['{{नाम}}']])('calls %s named', (text) => {
    expect(findPlaceholders(text)[0]?.style).toBe('NAMED')
  })
})

describe('findMalformedBraces', () => {
  it.each([
    ['{1} and {{1}', ['{1}', '{{1}']],
    ['{{ }} or {{first name}}', ['{{ }}', '{{first name}}']],
    ['{{{1}}}', ['{{{1}}}']],
    ['{{1}} is fine, {{$x}} is not', ['{{$x}}']],
    ['an open { and a closed }', ['{ and a closed }']],
    ['{{1}}', []],
    ['no braces', []],
  ])('finds in %j', (text, expected) => {
    expect(findMalformedBraces(text).map(([start, end]) => text.slice(start, end))).toEqual(expected)
  })
})

describe('styleOf and distinctNames', () => {
  it.each([
    ['{{1}} {{2}} {{1}}', 'POSITIONAL', ['1', '2']],
    ['{{b}} {{a}} {{b}}', 'NAMED', ['b', 'a']],
    ['{{1}} {{a}}', 'MIXED', ['1', 'a']],
    ['plain', null, []],
  ])('reads %j', (text, style, names) => {
    expect(styleOf(text)).toBe(style)
    expect(distinctNames(text)).toEqual(names)
  })
})

describe('closeGaps', () => {
  it('turns the lowest number into 1, the next into 2, and tells which changed', () => {
    const { text, moved } = closeGaps('{{5}} then {{1}} then {{5}} and {{name}} and {{12}}')
    expect(text).toBe('{{2}} then {{1}} then {{2}} and {{name}} and {{3}}')
    expect([...moved]).toEqual([
      ['5', '2'],
      ['12', '3'],
    ])
  })

  it.each([['{{2}} before {{1}}'], ['{{3}} {{1}} {{2}} {{3}}'], ['{{b}} {{a}}'], ['plain']])(
    'leaves %s alone',
    (given) => {
      expect(closeGaps(given)).toEqual({ text: given, moved: new Map() })
    },
  )

  it('leaves dollar signs of replacements alone', () => {
    expect(replacePlaceholders('pay {{1}} now', () => '$& $1')).toBe('pay $& $1 now')
  })
})

describe('on long hostile text', () => {
  const hostile = ['{', '}', '{{', '{{a', '{{1}', '{ ', '{{{{a}}}} ', '{'.repeat(10) + 'a'.repeat(99)]

  it.each(hostile)('takes time linear in the length of repeated %j', (piece) => {
    const text = piece.repeat(Math.ceil(60_000 / piece.length))
    const time = cpuMilliseconds(() => [findPlaceholders(text), findMalformedBraces(text), closeGaps(text)])
    expect(time).toBeLessThan(250)
  })
})
