/** Writes what a tagger learned as a source of the assistant's. */
import { writeFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import type { Learned } from './learn.ts'

const packed = ({ buffer }: Int8Array): string =>
  deflateRawSync(new Uint8Array(buffer), { level: 9 }).toString('base64')

/** `room`: the folder of `src/assistant` that the weights are for; `labels`: what its words get. */
export function writeWeights(room: string, labels: string, { words, ends, begins, transitions }: Learned): void {
  writeFileSync(
    new URL(`../../src/assistant/${room}/weights.ts`, import.meta.url),
    `/**
 * Written by \`npm run learn:${room}\`: a byte for each place of a feature and ${labels}, deflated: of words, and of borders at which a ${labels} ends or
 * begins; and how well ${labels}s follow each other.
 */
// biome-ignore format: one line
export const words = '${packed(words)}'
// biome-ignore format: one line
export const ends = '${packed(ends)}'
// biome-ignore format: one line
export const begins = '${packed(begins)}'
// biome-ignore format: one line
export const transitions = [${Array.from(transitions).join(', ')}]
`,
  )
}
