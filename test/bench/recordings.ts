/**
 * What the model answers in the real conversations. The built-in assistant plays them once, before anything is measured, and
 * the benchmark's model server replays its answers, so their words and sizes are realistic and cost no computing.
 */
import { openDatabase } from '../../src/db/client.ts'
import { createBuiltinModel } from '../../src/llm/builtin/index.ts'
import type { Extraction } from '../../src/llm/extraction.ts'
import type { LanguageModel } from '../../src/llm/model.ts'
import { talkTo } from '../conversations/in-process.ts'
import { play } from '../conversations/play.ts'
import { saidIn } from '../support/openai-behaviours.ts'
import { cases } from './mix.ts'
import { extractionFor } from './script.ts'

/** Answers by the user's last messages, see `keyOf`. */
export type Recordings = Record<string, Extraction>

interface Said {
  role: string
  content: string
}

/** The same message occurs in many conversations; the two before it tell them apart. */
const keyOf = (said: readonly Said[]): string =>
  JSON.stringify(said.flatMap(({ role, content }) => (role === 'user' ? [content.slice(0, 200)] : [])).slice(-3))

/** Plays all conversations on a database that is used for nothing else. */
export async function record(databaseUrl: string): Promise<Recordings> {
  const builtin = createBuiltinModel()
  const recordings: Recordings = {}
  const recorder: LanguageModel = {
    ...builtin,
    async extract(request, options) {
      const answer = await builtin.extract(request, options)
      recordings[keyOf([...request.recent, { role: 'user', content: request.message }])] = answer.extraction
      return answer
    },
  }
  const database = await openDatabase({ url: databaseUrl })
  for (const one of cases) await play(one, talkTo(database, recorder, builtin))
  await database.close()
  return recordings
}

/** The answer to a request, whose messages are the prompt, the last turns and the new message below the state. */
export function answerFrom(recordings: Recordings, messages: readonly Said[]): Extraction {
  const said = saidIn({ messages: [...messages] })
  return recordings[keyOf([...messages.slice(1, -1), { role: 'user', content: said }])] ?? extractionFor(said)
}
