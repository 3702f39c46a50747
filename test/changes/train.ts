/** `npm run learn:changes`: learns the weights of `src/assistant/changes` from `messages/`, without those that are kept to measure them. */
import { writeFileSync } from 'node:fs'
import { uses } from '../../src/assistant/changes/model.ts'
import { learn } from '../roles/learn.ts'
import { exampleOf, files, measure, readLabelled } from './labelled.ts'

const kept = 'kept.txt'
const messages = files.filter((name) => name !== kept).flatMap(readLabelled)
const weights = learn(messages.map(exampleOf), uses.length)
const { words, right, whole, count } = measure(weights, readLabelled(kept))
console.log(
  `${messages.length} messages; of ${count} kept apart ${whole} read whole, ${((100 * right) / words).toFixed(1)} % of their words right`,
)
writeFileSync(
  new URL('../../src/assistant/changes/weights.ts', import.meta.url),
  `/** Written by \`npm run learn:changes\`: a byte for each place of a feature and use, and how well uses follow each other. */
export const features =
  // biome-ignore format: one line
  '${Buffer.from(weights.features.buffer).toString('base64')}'
// biome-ignore format: one line
export const transitions = [${Array.from(weights.transitions).join(', ')}]
`,
)
