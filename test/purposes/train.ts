/** `npm run learn:purposes`: learns the weights of `src/assistant/purposes` from `briefs/`, without those that are kept to measure them. */
import { readdirSync, writeFileSync } from 'node:fs'
import { classes } from '../../src/assistant/purposes/classes.ts'
import { phrases, readBriefs, remarks } from './labelled.ts'
import { learn, measure } from './learn.ts'

const kept = 'kept.tsv'
/** How much a phrase of the gallery counts, a remark, and a message of few words that only sets something. */
const worth = { phrase: 0.3, remark: 0.5, settings: 3 }

const files = readdirSync(new URL('briefs/', import.meta.url)).filter((name) => name !== kept)
const examples = [
  ...files.flatMap((name) => readBriefs(name, name === 'settings.tsv' ? worth.settings : 1)),
  ...phrases(worth.phrase),
  ...remarks(worth.remark),
]
const weights = learn(examples, classes.length)
const { messages, right, categories } = measure(weights, readBriefs(kept))
console.log(
  `${examples.length} messages and phrases; of ${messages} messages kept apart ${right} right, ${categories} of the right category`,
)
writeFileSync(
  new URL('../../src/assistant/purposes/weights.ts', import.meta.url),
  `/** Written by \`npm run learn:purposes\`: a byte for each place of a feature and class, what a unit of it is worth, and the worth of the rest. */
export const features =
  // biome-ignore format: one line
  '${Buffer.from(weights.features.buffer).toString('base64')}'
export const unit = ${weights.unit}
export const worth = [${weights.signs.join(', ')}]
// biome-ignore format: one line
export const bias = [${Array.from(weights.bias).join(', ')}]
`,
)
