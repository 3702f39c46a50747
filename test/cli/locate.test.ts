import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPositions, elementOffsets, locate } from '../../src/cli/locate.ts'

const cut = (text: string, path: (string | number)[], range?: [number, number]) => {
  const { start, end } = locate(text, 0, path, range)
  return text.slice(start, end)
}

describe('locate', () => {
  const text =
    '{ "a" : [1, {"b\\u0041": "x\\ny\\"z \\u00e9t\\u00e9"} , true ],\n "a2":null, "dup": 1, "dup": {"n": -2.5e3 }}'

  it.each([
    [[], text],
    [['a'], '[1, {"b\\u0041": "x\\ny\\"z \\u00e9t\\u00e9"} , true ]'],
    [['a', 0], '1'],
    [['a', 2], 'true'],
    [['a', 1, 'bA'], '"x\\ny\\"z \\u00e9t\\u00e9"'],
    [['a2'], 'null'],
    [['dup', 'n'], '-2.5e3'],
  ])('finds %j', (path, expected) => {
    expect(cut(text, path)).toBe(expected)
  })

  it('stops at the nearest value that exists', () => {
    expect(cut(text, ['a', 0, 'deeper'])).toBe('1')
    expect(cut(text, ['nothing'])).toBe(text)
  })

  it('narrows to a range of a string, despite its escapes', () => {
    expect(cut(text, ['a', 1, 'bA'], [0, 1])).toBe('x')
    expect(cut(text, ['a', 1, 'bA'], [2, 5])).toBe('y\\"z')
    expect(cut(text, ['a', 1, 'bA'], [6, 9])).toBe('\\u00e9t\\u00e9')
  })

  it('finds what JSON.parse reads, for any value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.constantFrom(0, 2, '\t'), (value, indentation) => {
        const json = JSON.stringify(value, null, indentation)
        for (const key of Object.keys(JSON.parse(json))) {
          expect(JSON.stringify(JSON.parse(cut(json, [key])))).toBe(JSON.stringify(JSON.parse(json)[key]))
        }
      }),
    )
  })

  it('finds every element of an array', () => {
    const list = ' [ {"a":[1,2]}, "x,y" ,\n3, []]'
    expect(elementOffsets(list).map((offset) => list.slice(offset, offset + 2))).toEqual(['{"', '"x', '3,', '[]'])
    expect(elementOffsets('[]')).toEqual([])
  })

  it('does not overflow the stack on deep nesting', () => {
    const deep = `{"a": ${'['.repeat(50_000)}${']'.repeat(50_000)}, "b": 1}`
    expect(cut(deep, ['b'])).toBe('1')
  })

  it('counts lines and columns from 1', () => {
    const positionAt = createPositions('ab\n\ncd')
    expect([0, 1, 3, 4, 5].map(positionAt)).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 3, column: 2 },
    ])
  })
})
