import { describe, expect, it } from 'vitest'
import { damageOf } from '../../../src/publishing/media/structure.ts'
import type { MediaType } from '../../../src/repositories/types.ts'
import { cpuMilliseconds } from '../../support/cpu-time.ts'
import { box, boxed, film, jpeg, pdf, png, pngOf } from './samples.ts'

const join = (...parts: Buffer[]): Buffer => Buffer.concat(parts)
/** With one byte changed. */
const touched = (bytes: Buffer, at: number): Buffer => {
  const copy = Buffer.from(bytes)
  copy[at] = (copy[at] ?? 0) ^ 0x40
  return copy
}
/** A box whose length takes eight bytes, and one that goes on to the end of the file. */
const long = (type: string, content: Buffer): Buffer => {
  const head = Buffer.alloc(16)
  head.writeUInt32BE(1)
  head.write(type, 4, 'latin1')
  head.writeBigUInt64BE(BigInt(16 + content.length), 8)
  return join(head, content)
}
const toTheEnd = (type: string, content: Buffer): Buffer => {
  const bytes = box(type, content)
  bytes.writeUInt32BE(0)
  return bytes
}
const [track, data] = [box('moov', box('mvhd'), box('trak')), Buffer.from('pictures')]

describe('a file', () => {
  it.each<[string, Buffer, MediaType]>([
    ['a PNG', png, 'image/png'],
    ['a PNG with something after its end', join(png, Buffer.from('more')), 'image/png'],
    ['a JPEG', jpeg(8, 6), 'image/jpeg'],
    ['a JPEG with something after its end', join(jpeg(8, 6), Buffer.alloc(40)), 'image/jpeg'],
    ['a film', film(), 'video/mp4'],
    ['a film with its data first', join(boxed('mp42'), box('free'), long('mdat', data), track), 'video/mp4'],
    ['a film whose data go on to the end', join(boxed('isom'), track, toTheEnd('mdat', data)), 'video/mp4'],
    ['a document', pdf, 'application/pdf'],
    ['a document with a line after its end', join(pdf, Buffer.from('\r\n\0\0')), 'application/pdf'],
  ])('is whole: %s', (_what, bytes, type) => {
    expect(damageOf(bytes, type)).toBeNull()
  })

  it.each<[string, Buffer, MediaType]>([
    ['a PNG with a wrong checksum', touched(png, 45), 'image/png'],
    ['a PNG whose size was changed', touched(png, 19), 'image/png'],
    ['a PNG cut off', png.subarray(0, -6), 'image/png'],
    ['a PNG without pixels', join(png.subarray(0, 33), png.subarray(-12)), 'image/png'],
    ['the mark of a PNG', png.subarray(0, 8), 'image/png'],
    ['a JPEG cut off', jpeg(8, 6).subarray(0, -2), 'image/jpeg'],
    ['a JPEG without pixels', jpeg(8, 6).subarray(0, 33), 'image/jpeg'],
    ['the mark of a JPEG', jpeg(8, 6).subarray(0, 3), 'image/jpeg'],
    ['twelve bytes of a film', boxed('isom').subarray(0, 12), 'video/mp4'],
    ['a film without tracks', join(boxed('isom'), box('moov', box('mvhd')), box('mdat', data)), 'video/mp4'],
    ['a film without data', join(boxed('isom'), track, box('mdat')), 'video/mp4'],
    ['a film cut off', film().subarray(0, -3), 'video/mp4'],
    ['a film whose boxes are empty of length', join(boxed('isom'), track, Buffer.alloc(12)), 'video/mp4'],
    ['eight bytes of a document', pdf.subarray(0, 8), 'application/pdf'],
    ['a document cut off', pdf.subarray(0, -12), 'application/pdf'],
    ['a document without an object', Buffer.from('%PDF-1.4\nstartxref\n9\n%%EOF'), 'application/pdf'],
  ])('is damaged: %s', (_what, bytes, type) => {
    expect(damageOf(bytes, type)).toMatch(/damaged or cut off/)
  })

  it('of two million empty boxes holds nobody up', () => {
    const bytes = join(boxed('isom'), Buffer.alloc(16 * 1024 * 1024 - 32, box('free')))
    expect(cpuMilliseconds(() => expect(damageOf(bytes, 'video/mp4')).not.toBeNull(), 3, 100)).toBeLessThan(100)
  })

  it('says its own size', () => {
    expect(damageOf(pngOf(100_000, 100_000), 'image/png')).toBeNull()
  })
})
