/** Whether a file is whole, as far as its structure says without decoding it: Meta refuses damaged ones days later. Pure. */
import { crc32 } from 'node:zlib'
import type { MediaType } from '../../repositories/types.ts'

/** From the first chunk to the last, each with the checksum that it names. */
function isWholePng(bytes: Buffer): boolean {
  let hasPixels = false
  for (let at = 8; at + 12 <= bytes.length; ) {
    const type = bytes.toString('latin1', at + 4, at + 8)
    const end = at + 8 + bytes.readUInt32BE(at)
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return false
    if (at === 8 && type !== 'IHDR') return false
    hasPixels ||= type === 'IDAT'
    if (type === 'IEND') return hasPixels
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

interface Box {
  type: string
  from: number
  to: number
}

/** The boxes of a part of an MP4; null if they do not fill it. */
function boxesIn(bytes: Buffer, from: number, to: number): Box[] | null {
  const boxes: Box[] = []
  for (let at = from; at < to; ) {
    if (at + 8 > to) return null
    const short = bytes.readUInt32BE(at)
    const isLong = short === 1
    const head = isLong ? 16 : 8
    if (at + head > to) return null
    const size = isLong ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? to - at : short
    if (size < head || at + size > to) return null
    boxes.push({ type: bytes.toString('latin1', at + 4, at + 8), from: at + head, to: at + size })
    at += size
  }
  return boxes
}

/** A film names its tracks and has their data. */
function isWholeMp4(bytes: Buffer): boolean {
  const boxes = boxesIn(bytes, 0, bytes.length) ?? []
  const film = boxes.find(({ type }) => type === 'moov')
  if (film === undefined || !boxes.some(({ type, from, to }) => type === 'mdat' && to > from)) return false
  return boxesIn(bytes, film.from, film.to)?.some(({ type }) => type === 'trak') ?? false
}

/** Readers look for the end of the document among so many bytes. */
const endOfPdf = 2048

/** An object, and at the end where the table of objects is. */
function isWholePdf(bytes: Buffer): boolean {
  const end = bytes.toString('latin1', Math.max(0, bytes.length - endOfPdf))
  return /startxref\s{1,9}\d{1,20}\s{1,9}%%EOF/.test(end) && /\d \d{1,5} obj/.test(bytes.toString('latin1'))
}

const checks: Readonly<Record<MediaType, { isWhole: (bytes: Buffer) => boolean; word: string }>> = {
  'image/png': { isWhole: isWholePng, word: 'picture' },
  'image/jpeg': { isWhole: isWholeJpeg, word: 'picture' },
  'video/mp4': { isWhole: isWholeMp4, word: 'film' },
  'application/pdf': { isWhole: isWholePdf, word: 'document' },
}

/** What is wrong with a file of that type, as a sentence; null: nothing that its structure shows. */
export function damageOf(bytes: Buffer, type: MediaType): string | null {
  const { isWhole, word } = checks[type]
  if (isWhole(bytes)) return null
  return `The ${word} is damaged or cut off. Open it, save it again and give that file.`
}
