/** JSON from outside is read as it is, but for ids that no JavaScript number holds. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson } from '../../src/meta/json.ts'

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
