/** The language model of the benchmark, as a process: `model.ts <delay in ms> <file of recordings>`. Prints its address. */
import { readFileSync } from 'node:fs'
import { answers, type Behaviour } from '../support/openai-behaviours.ts'
import { startOpenAiServer } from '../support/openai-server.ts'
import { answerFrom, type Recordings } from './recordings.ts'

const [delay = '0', file = ''] = process.argv.slice(2)
const delayMs = Number(delay)
const recordings: Recordings = JSON.parse(readFileSync(file, 'utf8'))
const answer: Behaviour = { kind: 'choose', choose: ({ messages }) => answers(answerFrom(recordings, messages)) }
const { baseUrl } = await startOpenAiServer({
  record: false,
  always: delayMs === 0 ? answer : { kind: 'delay', ms: delayMs, next: answer },
})
console.log(`model at ${baseUrl}`)
