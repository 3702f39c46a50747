/** A language model that is down, slow, returns garbage or limits us: a real server still answers every turn. */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtServer, createServerDatabase } from '../support/database.ts'
import { createHttpClient, type HttpClient } from '../support/http-client.ts'
import { type Behaviour, garbage, rateLimited, reset, silence } from '../support/openai-behaviours.ts'
import { type ScriptedServer, startOpenAiServer } from '../support/openai-server.ts'
import { type RunningServer, startServer } from '../support/processes.ts'
import { attentiveModel, newPerson, nextOf, say } from './conversation.ts'
import { watchHealth, wrongAnswers } from './health-watch.ts'

interface Answer {
  source: { provider: string; degraded: boolean }
}

let model: ScriptedServer
let server: RunningServer
let client: HttpClient

beforeAll(async () => {
  model = await startOpenAiServer({ record: false, always: attentiveModel })
  server = await startServer(await builtServer(), {
    DATABASE_URL: await createServerDatabase(),
    OPENAI_API_KEY: 'key',
    OPENAI_BASE_URL: model.baseUrl,
    LLM_TIMEOUT_MS: '1000',
    LLM_TURN_BUDGET_MS: '3000',
  })
  client = createHttpClient(server.url)
})

afterAll(async () => {
  client.close()
  await server.kill()
  await model.close()
})

/** Sources of the answers to simultaneous turns of different people. */
const sourcesOf = async (turns: number): Promise<Answer['source'][]> =>
  Promise.all(
    Array.from({ length: turns }, async () => {
      const person = newPerson()
      const answer = await say(client, person, nextOf(person))
      expect(answer?.status).toBe(200)
      expect(answer?.ms).toBeLessThan(10_000)
      return (JSON.parse(answer?.text ?? '{}') as Answer).source
    }),
  )

async function untilRecovered(): Promise<void> {
  for (const limit = Date.now() + 60_000; Date.now() < limit; await sleep(200)) {
    const [source] = await sourcesOf(1)
    if (source?.degraded === false) return
  }
  throw new Error('The model is still not used')
}

const faults: [name: string, behaviour: Behaviour][] = [
  ['resets connections', reset()],
  ['is silent', silence()],
  ['returns garbage', garbage()],
  ['rate-limits us', rateLimited({ 'retry-after': '5' })],
]

test('while the model fails, the built-in assistant answers as degraded; the model is used again once it recovers', async () => {
  const watch = watchHealth(server.url)
  for (const [name, behaviour] of faults) {
    model.always(behaviour)
    for (const source of await sourcesOf(8)) expect(source, name).toMatchObject({ provider: 'builtin', degraded: true })
    model.always(attentiveModel)
    await untilRecovered()
  }
  // The last recorded answer may be older than the recovery.
  for (const count = watch.answers.length; watch.answers.length < count + 2; ) await sleep(50)
  await watch.stop()
  expect(watch.answers.every(({ status }) => status === 200)).toBe(true)
  expect(watch.answers.some(({ body }) => body.llm === 'degraded')).toBe(true)
  expect(watch.answers.at(-1)?.body).toMatchObject({ status: 'ok', llm: 'ok' })
  expect(wrongAnswers(watch)).toEqual([])
})
