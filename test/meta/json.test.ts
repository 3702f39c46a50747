/** JSON from outside is read as it is, but for ids that no JavaScript number holds. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson } from '../../src/meta/json.ts'
import { piecesOf } from '../../src/meta/json-pieces.ts'

const isShort = (value: unknown): boolean => !/\d{16}/.test(JSON.stringify(value).replaceAll(/"(?:[^"\\]|\\.)*"/g, ''))

describe('parseJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        fc.pre(isShort(value))
        const text = JSON.stringify({
          long: 'with "1234567890123456789" in it',
          value,
          escaped: '\\"12345678901234567',
        })
        expect(parseJson(text)).toEqual(JSON.parse(text))
      }),
    )
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(parseJson(JSON.stringify([value]).slice(1, -1)))).toBe(value === 0 ? 0 : value)
      }),
    )
  })

  it.each([
    ['12345678901234567', '12345678901234567'],
    ['[-12345678901234567]', ['-12345678901234567']],
    ['{"a":1234567890123456,"b":"1234567890123456"}', { a: '1234567890123456', b: '1234567890123456' }],
    ['123456789012345', 123_456_789_012_345],
    ['0.1234567890123456', 0.1234567890123456],
    ['1.0000000000000000e-0000000000000001', 0.1],
    ['1234567890123456e1', 12_345_678_901_234_560],
    ['nothing', undefined],
    ['', undefined],
  ])('reads %s', (text, value) => {
    expect(parseJson(text)).toEqual(value)
  })
})

describe('piecesOf', () => {
  const partsOf = (text: string) => {
    const bytes = Buffer.from(text)
    return [...piecesOf(bytes)].map(({ key, from, to }) => [key, bytes.toString('utf8', from, to)] as const)
  }

  it.each([0, 2])('finds the members of any object or list, written with %i spaces', (spaces) => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const parts = partsOf(JSON.stringify(value, null, spaces))
        const isList = Array.isArray(value)
        const members = typeof value === 'object' && value !== null ? Object.entries(value) : []
        expect(parts.map(([, text]) => JSON.parse(text))).toEqual(
          JSON.parse(JSON.stringify(members.map(([, one]) => one))),
        )
        const keys = members.map(([key]) => JSON.stringify(key).slice(1, -1))
        const read = keys.map((key) => (Buffer.byteLength(key) > 98 ? '' : key))
        expect(parts.map(([key]) => key)).toEqual(isList ? members.map(() => null) : read)
      }),
    )
  })

  it('ends, whatever the bytes are', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => [...piecesOf(Buffer.from(bytes))].length >= 0))
    const json = fc.jsonValue().map((value) => JSON.stringify({ value }))
    fc.assert(fc.property(json, fc.nat(200), (text, end) => partsOf(text.slice(0, end)).length >= 0))
  })
})
