/** The smallest files of each kind. */
import { crc32 } from 'node:zlib'

const base64 = (text: string): Buffer => Buffer.from(text, 'base64')

/** 2 by 3 pixels. */
export const png = base64(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAIAAAA2iEnWAAAAEUlEQVR4nGP4z8DwnwGMERQARNAF+7BYSawAAAAASUVORK5CYII=',
)

/** The beginning of a frame of that size, and an end: no reader of ours decodes what is between. */
export const jpeg = (width: number, height: number): Buffer =>
  Buffer.from([
    ...[0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46, 0x49, 0x46, 0x00, 0x01, 0x01, 0, 0, 1, 0, 1, 0, 0],
    ...[0xff, 0xc0, 0x00, 0x0b, 0x08, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0],
    ...[0xff, 0xda, 0x00, 0x08, 0x01, 0x01, 0x00, 0x00, 0x3f, 0x00, 0x2a, 0xff, 0xd9],
  ])

/** A box of an MP4. */
export const box = (type: string, ...content: Buffer[]): Buffer => {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(8 + Buffer.concat(content).length)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, ...content])
}

/** The first box of a file of that brand. */
export const boxed = (brand: string): Buffer => box('ftyp', Buffer.from(`${brand}\0\0\0\0isommp42`, 'latin1'))

/** With a track, and this as its data. */
export const film = (data = Buffer.from('pictures'), brand = 'isom'): Buffer =>
  Buffer.concat([boxed(brand), box('moov', box('mvhd'), box('trak')), box('mdat', data)])

export const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\nxref\n0 1\ntrailer <<>>\nstartxref\n30\n%%EOF\n')

/** A PNG that says it has so many pixels, its checksum in order. */
export function pngOf(width: number, height: number): Buffer {
  const bytes = Buffer.from(png)
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29)
  return bytes
}
