import { describe, expect, it } from 'vitest'
import { dimensionsOf, typeOf } from '../../../src/publishing/media/kinds.ts'
import { boxed, jpeg, pdf, png } from './samples.ts'

describe('what a file is', () => {
  it.each([
    ['a PNG', png, 'image/png'],
    ['a JPEG', jpeg(8, 6), 'image/jpeg'],
    ['a PDF', pdf, 'application/pdf'],
    ['an MP4', boxed('isom'), 'video/mp4'],
    ['an MP4 of another brand', boxed('mp42'), 'video/mp4'],
    ['a QuickTime film', boxed('qt  '), null],
    ['a HEIC picture', boxed('heic'), null],
    ['sound alone', boxed('M4A '), null],
    ['a GIF', Buffer.from('GIF89a'), null],
    ['a page', Buffer.from('<html>%PDF-</html>'), null],
    ['a picture with a program before it', Buffer.concat([Buffer.from('#!/bin/sh\n'), png]), null],
    ['nothing', Buffer.alloc(0), null],
  ])('is found in the content of %s', (_what, bytes, type) => {
    expect(typeOf(bytes)).toBe(type)
  })

  it('has the size of the picture, and none for other files', () => {
    expect(dimensionsOf(png, 'image/png')).toEqual({ width: 2, height: 3 })
    expect(dimensionsOf(jpeg(800, 418), 'image/jpeg')).toEqual({ width: 800, height: 418 })
    expect(dimensionsOf(pdf, 'application/pdf')).toBeNull()
  })

  it.each([png.subarray(0, 8), png.subarray(0, 12), jpeg(0, 0)])('is damaged if it has a mark alone', (bytes) => {
    expect(dimensionsOf(bytes, typeOf(bytes) ?? 'image/png')).toBe('damaged')
  })
})
