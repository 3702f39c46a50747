/** What a file is, by its content and never by its name. Pure. */
import { imageSize } from 'image-size'
import type { MediaType } from '../../repositories/types.ts'
import type { HeaderFormat } from '../../template/draft.ts'

const mebibyte = 1024 * 1024

/** The most bytes of a sample, the header that shows it, and our word for it. Source: Meta's media table. */
export const mediaKinds = {
  'image/jpeg': { most: 5 * mebibyte, format: 'IMAGE', ending: 'jpg', word: 'picture' },
  'image/png': { most: 5 * mebibyte, format: 'IMAGE', ending: 'png', word: 'picture' },
  'video/mp4': { most: 16 * mebibyte, format: 'VIDEO', ending: 'mp4', word: 'film' },
  'application/pdf': { most: 16 * mebibyte, format: 'DOCUMENT', ending: 'pdf', word: 'document' },
} as const satisfies Record<MediaType, { most: number; format: HeaderFormat; ending: string; word: string }>

/** The most bytes of any sample. */
export const mostMediaBytes = Math.max(...Object.values(mediaKinds).map(({ most }) => most))

const jpegMark = Buffer.from([0xff, 0xd8, 0xff])
const pngMark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const pdfMark = Buffer.from('%PDF-')

/** Brands of MP4; others with the same box are QuickTime, HEIC pictures or sound alone. */
const mp4Brands = /^(?:isom|iso[2-9]|mp4[12]|avc1|M4V |MSNV|dash|mmp4)$/

const startsWith = (bytes: Buffer, mark: Buffer): boolean => bytes.subarray(0, mark.length).equals(mark)

/** The type of a file; null if it cannot be a sample. */
export function typeOf(bytes: Buffer): MediaType | null {
  if (startsWith(bytes, jpegMark)) return 'image/jpeg'
  if (startsWith(bytes, pngMark)) return 'image/png'
  if (startsWith(bytes, pdfMark)) return 'application/pdf'
  const isBoxed = bytes.toString('latin1', 4, 8) === 'ftyp'
  return isBoxed && mp4Brands.test(bytes.toString('latin1', 8, 12)) ? 'video/mp4' : null
}

export interface Dimensions {
  width: number
  height: number
}

/** No phone shows more, and whoever opens such a picture runs out of memory. Our own limits: Meta names none. */
export const mostPixels = { side: 16_384, all: 100_000_000 }

/** Pixels of a picture, as it is shown; null for other files. `damaged`: it has the mark of a picture and no size. */
export function dimensionsOf(bytes: Buffer, type: MediaType): Dimensions | 'damaged' | null {
  if (mediaKinds[type].format !== 'IMAGE') return null
  try {
    const { width, height, orientation = 1 } = imageSize(bytes)
    if (!(width > 0 && height > 0)) return 'damaged'
    // Orientations from 5 on lie on their side.
    return orientation >= 5 ? { width: height, height: width } : { width, height }
  } catch {
    return 'damaged'
  }
}
