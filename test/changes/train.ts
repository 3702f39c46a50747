/** `npm run learn:changes`: learns the weights of `src/assistant/changes` from `messages/`, without those that are kept to measure them. */
import { uses } from '../../src/assistant/changes/model.ts'
import { learn } from '../roles/learn.ts'
import { writeWeights } from '../roles/written.ts'
import { exampleOf, files, measure, readLabelled } from './labelled.ts'

const kept = 'kept.txt'
const messages = files.filter((name) => name !== kept).flatMap(readLabelled)
const weights = learn(messages.map(exampleOf), uses.length)
const { words, right, whole, count } = measure(weights, readLabelled(kept))
console.log(
  `${messages.length} messages; of ${count} kept apart ${whole} read whole, ${((100 * right) / words).toFixed(1)} % of their words right`,
)
writeWeights('changes', 'use', weights)
