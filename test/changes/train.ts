/** `npm run learn:changes`: learns the weights of `src/assistant/changes` from `messages/`, without those that are kept to measure them. */

import { featuresBeside } from '../../src/assistant/changes/features.ts'
import { uses } from '../../src/assistant/changes/model.ts'
import { exampleOf, learn } from '../roles/learn.ts'
import { writeWeights } from '../roles/written.ts'
import { files, measure, readLabelled } from './labelled.ts'

const kept = 'kept.txt'
const messages = files.filter((name) => name !== kept).flatMap(readLabelled)
const examples = messages.map(({ reading, text, uses }) => exampleOf(featuresBeside(reading, text), uses))
const weights = learn(examples, uses.length)
const { words, right, whole, count } = measure(weights, readLabelled(kept))
console.log(
  `${messages.length} messages; of ${count} kept apart ${whole} read whole, ${((100 * right) / words).toFixed(1)} % of their words right`,
)
writeWeights('changes', 'use', weights)
