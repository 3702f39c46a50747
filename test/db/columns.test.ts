import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { storableJson, storableText } from '../../src/db/columns.ts'

describe('storable text', () => {
  test('has no NUL and no lone surrogates, and is otherwise unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const stored = storableText(text)
        expect(stored).toBe(Buffer.from(text.replaceAll('\0', '\uFFFD')).toString())
      }),
    )
    expect(storableText('\uD83D😀\uDE00\0')).toBe('\uFFFD😀\uFFFD\uFFFD')
  })

  test('in JSON is cleaned in values and keys, and leaves clean JSON untouched', () => {
    const backslashes = { text: 'the six characters \\u0000 and \\ud800 as typed', emoji: '😀' }
    expect(storableJson(backslashes)).toBe(JSON.stringify(backslashes))
    expect(storableJson({ 'a\0': ['b\uD800', { c: 1, d: null, e: true }] })).toBe(
      '{"a\uFFFD":["b\uFFFD",{"c":1,"d":null,"e":true}]}',
    )
    expect(storableJson({ at: new Date(0), gone: undefined, bad: '\0' })).toBe(
      '{"at":"1970-01-01T00:00:00.000Z","bad":"\uFFFD"}',
    )
    expect(storableJson(undefined)).toBe('null')
  })

  test('keeps a key named __proto__', () => {
    const hostile = JSON.parse('{"__proto__":{"a":"\\u0000"}}') as unknown
    expect(storableJson(hostile)).toBe('{"__proto__":{"a":"\uFFFD"}}')
  })
})
