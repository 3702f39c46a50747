import { expect, it } from 'vitest'
import { stretchIn } from '../../src/routes/byte-range.ts'

it.each([
  [undefined, null],
  ['bytes=0-', { from: 0, to: 10 }],
  ['bytes=2-4', { from: 2, to: 5 }],
  ['bytes=2-400', { from: 2, to: 10 }],
  ['bytes=-3', { from: 7, to: 10 }],
  ['bytes=-300', { from: 0, to: 10 }],
  ['bytes=9-9', { from: 9, to: 10 }],
  ['bytes=10-', 'beyond'],
  ['bytes=10-20', 'beyond'],
  ['bytes=-0', 'beyond'],
  ['bytes=4-2', null],
  ['bytes=-', null],
  ['bytes=0-1,3-4', null],
  ['lines=1-2', null],
  ['bytes=1e3-', null],
])('of ten bytes, %s asks for %o', (header, expected) => {
  expect(stretchIn(header, 10)).toEqual(expected)
})
