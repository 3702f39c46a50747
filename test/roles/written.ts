/** Writes what a tagger learned as a source of the assistant's. */
import { writeFileSync } from 'node:fs'
import type { learn } from './learn.ts'

/** `room`: the folder of `src/assistant` that the weights are for; `labels`: what its words get. */
export function writeWeights(room: string, labels: string, { features, transitions }: ReturnType<typeof learn>): void {
  writeFileSync(
    new URL(`../../src/assistant/${room}/weights.ts`, import.meta.url),
    `/** Written by \`npm run learn:${room}\`: a byte for each place of a feature and ${labels}, and how well ${labels}s follow each other. */
export const features =
  // biome-ignore format: one line
  '${Buffer.from(features.buffer).toString('base64')}'
// biome-ignore format: one line
export const transitions = [${Array.from(transitions).join(', ')}]
`,
  )
}
