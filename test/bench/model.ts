/** The language model of the benchmark, as a process: `model.ts <delay in ms>`. Prints its address. */

import { answers, type Behaviour } from '../support/openai-behaviours.ts'
import { startOpenAiServer } from '../support/openai-server.ts'
import { extractionFor } from './script.ts'

const delayMs = Number(process.argv[2] ?? 0)
const answer: Behaviour = {
  kind: 'choose',
  choose: ({ messages }) => answers(extractionFor(messages.at(-1)?.content ?? '')),
}
const { baseUrl } = await startOpenAiServer({
  record: false,
  always: delayMs === 0 ? answer : { kind: 'delay', ms: delayMs, next: answer },
})
console.log(`model at ${baseUrl}`)
