/** `npm run learn:roles`: learns the weights of `src/assistant/roles` from `messages/`, without those that are kept to measure them. */
import { readdirSync } from 'node:fs'
import { featuresOf } from '../../src/assistant/roles/features.ts'
import { roles } from '../../src/assistant/roles/model.ts'
import { readLabelled } from './labelled.ts'
import { exampleOf, learn, measure } from './learn.ts'
import { writeWeights } from './written.ts'

const kept = 'kept.txt'
const names = readdirSync(new URL('messages/', import.meta.url)).filter((name) => name !== kept)
const messages = names.flatMap(readLabelled)
const examples = messages.map(({ message, roles }) => exampleOf(featuresOf(message.tokens, message.marks), roles))
const weights = learn(examples, roles.length)
const { words, right, toldRight } = measure(weights, readLabelled(kept))
const share = (part: number): string => `${((100 * part) / words).toFixed(1)} %`
console.log(
  `${messages.length} messages; of ${words} words kept apart ${share(right)} right, told or not ${share(toldRight)}`,
)
writeWeights('roles', 'role', weights)
