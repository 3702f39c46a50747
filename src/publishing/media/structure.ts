/** Whether a file is whole, as far as its structure says without decoding it: Meta refuses damaged ones days later. Pure. */
import { crc32 } from 'node:zlib'
import type { MediaType } from '../../repositories/types.ts'
import { mediaKinds } from './kinds.ts'
import type { Stretch } from './reader.ts'

/** PNG and MP4 name their parts by four letters. */
const partType = (word: string): number => Buffer.from(word, 'latin1').readUInt32BE()
const [header, pixels, ending] = [partType('IHDR'), partType('IDAT'), partType('IEND')]

/** From the first chunk to the last, each with the checksum that it names. */
function isWholePng(bytes: Buffer): boolean {
  let hasPixels = false
  for (let at = 8; at + 12 <= bytes.length; ) {
    const type = bytes.readUInt32BE(at + 4)
    const end = at + 8 + bytes.readUInt32BE(at)
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return false
    if (at === 8 && type !== header) return false
    hasPixels ||= type === pixels
    if (type === ending) return hasPixels
    at = end + 4
  }
  return false
}

const [startOfScan, endOfImage] = [0xda, Buffer.from([0xff, 0xd9])]

/** Segments one after the other up to the picture's data, which ends somewhere. */
function isWholeJpeg(bytes: Buffer): boolean {
  for (let at = 2; at + 4 <= bytes.length; ) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff || marker < 0xc0) return false
    // Any number of such bytes may stand before a marker.
    if (marker === 0xff) {
      at += 1
      continue
    }
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (marker === startOfScan) return bytes.lastIndexOf(endOfImage) > end
    at = end
  }
  return false
}

const [film, track, data] = [partType('moov'), partType('trak'), partType('mdat')]

/**
 * Tells of the boxes of a part of an MP4, each with its type and its content. A small file may have millions of them, so no list is made.
 * @returns whether they fill the part
 */
function seeBoxes(bytes: Buffer, { from, to }: Stretch, see: (type: number, content: Stretch) => void): boolean {
  for (let at = from; at < to; ) {
    if (at + 8 > to) return false
    const short = bytes.readUInt32BE(at)
    const isLong = short === 1
    const head = isLong ? 16 : 8
    if (at + head > to) return false
    const size = isLong ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? to - at : short
    if (size < head || at + size > to) return false
    see(bytes.readUInt32BE(at + 4), { from: at + head, to: at + size })
    at += size
  }
  return true
}

/** A film names its tracks and has their data. */
function isWholeMp4(bytes: Buffer): boolean {
  const found = { film: null as Stretch | null, hasTrack: false, hasData: false }
  const isFilled = seeBoxes(bytes, { from: 0, to: bytes.length }, (type, content) => {
    if (type === film) found.film ??= content
    if (type === data && content.to > content.from) found.hasData = true
  })
  if (!isFilled || !found.hasData || found.film === null) return false
  const isFilmFilled = seeBoxes(bytes, found.film, (type) => {
    if (type === track) found.hasTrack = true
  })
  return isFilmFilled && found.hasTrack
}

/** Readers look for the end of the document among so many bytes. */
const endOfPdf = 2048

/** An object, and at the end where the table of objects is. */
function isWholePdf(bytes: Buffer): boolean {
  const end = bytes.toString('latin1', Math.max(0, bytes.length - endOfPdf))
  return /startxref\s{1,9}\d{1,20}\s{1,9}%%EOF/.test(end) && /\d \d{1,5} obj/.test(bytes.toString('latin1'))
}

const checks: Readonly<Record<MediaType, (bytes: Buffer) => boolean>> = {
  'image/png': isWholePng,
  'image/jpeg': isWholeJpeg,
  'video/mp4': isWholeMp4,
  'application/pdf': isWholePdf,
}

/** What is wrong with a file of that type, as a sentence; null: nothing that its structure shows. */
export function damageOf(bytes: Buffer, type: MediaType): string | null {
  if (checks[type](bytes)) return null
  return `The ${mediaKinds[type].word} is damaged or cut off. Open it, save it again and give that file.`
}
