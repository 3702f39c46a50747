/** Start, shutdown and overload of real processes. */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtServer, createServerDatabase } from '../support/database.ts'
import { createHttpClient, type HttpAnswer, type HttpClient } from '../support/http-client.ts'
import { type ScriptedServer, startOpenAiServer } from '../support/openai-server.ts'
import { freePort, type Postgres, startPostgres } from '../support/postgres.ts'
import { type RunningServer, startNode, startServer } from '../support/processes.ts'
import { attentiveModel, isProblem, newPerson, nextOf, say } from './conversation.ts'

let program: string
let model: ScriptedServer
/** Processes on one database: the tests make do with few, because each start costs seconds. */
const servers: RunningServer[] = []
/** Runs alongside the other tests, because it takes half a minute. */
let failedStart: Promise<{ reason: string; ms: number }>

const answerAfter = (ms: number): void => model.always({ kind: 'delay', ms, next: attentiveModel })

async function untilOneRuns(client: HttpClient): Promise<void> {
  while (!(await client.get('/metrics')).text.includes('template_builder_turns_running 1')) await sleep(20)
}

const codeOf = (answer: HttpAnswer | null): string => JSON.parse(answer?.text ?? '{}').code

beforeAll(async () => {
  program = await builtServer()
  model = await startOpenAiServer({ record: false, always: attentiveModel })
  const startedAt = Date.now()
  const env = { DATABASE_URL: `postgres://nobody:secret@127.0.0.1:${await freePort()}/none` }
  failedStart = startServer(program, env).then(
    () => ({ reason: 'it started', ms: 0 }),
    (error: unknown) => ({ reason: String(error), ms: Date.now() - startedAt }),
  )
})
afterAll(async () => {
  for (const server of servers) await server.kill()
  await model.close()
})

const server = (at: 0 | 1 | 2): RunningServer => {
  const found = servers[at]
  if (found === undefined) throw new Error('The processes have not started')
  return found
}

test('several processes can start at once on an empty database', async () => {
  const variables = {
    DATABASE_URL: await createServerDatabase('template1'),
    ...{ OPENAI_API_KEY: 'key', OPENAI_BASE_URL: model.baseUrl },
    ...{ MAX_CONCURRENT_TURNS: '3', MAX_QUEUED_TURNS: '4' },
  }
  await Promise.all([1, 2, 3].map(async () => servers.push(await startServer(program, variables))))
  for (const { url } of servers) {
    const client = createHttpClient(url)
    const person = newPerson()
    expect((await client.get('/health')).status).toBe(200)
    expect((await say(client, person, nextOf(person)))?.status).toBe(200)
    client.close()
  }
})

test('the server waits for a database that starts late, and logs it', async () => {
  const postgres: Postgres = await startPostgres()
  await postgres.stop()
  const late = startNode({
    arguments: [program],
    env: { PORT: '0', HOST: '127.0.0.1', DATABASE_URL: postgres.url },
  })
  await late.says(/the database does not answer yet; trying again/)
  await postgres.start()
  await late.says(/API page:/)
  await late.kill()
  await postgres.remove()
})

test('after a signal the running turn finishes, new ones are refused, and the process ends with code 0', async () => {
  const closing = server(1)
  const client = createHttpClient(closing.url)
  answerAfter(6000)
  const [slow, late] = [newPerson(), newPerson()]
  const turn = say(client, slow, nextOf(slow))
  await untilOneRuns(client)
  closing.signal('SIGTERM')
  await closing.says(/"msg":"closing"/)
  const refused = await say(client, late, nextOf(late))
  if (refused !== null) expect([codeOf(refused), refused.headers['retry-after']]).toEqual(['SHUTTING_DOWN', '5'])
  // A supervisor must not mistake a process that is finishing its turns for a dead one.
  expect((await client.get('/health')).status).toBe(503)
  expect((await client.get('/health/live')).status).toBe(200)
  expect((await client.get('/metrics')).text).toContain('template_builder_turns_running 1')
  expect((await turn)?.status).toBe(200)
  expect(await closing.ended).toBe(0)
  client.close()
})

test('a second signal ends the process at once', async () => {
  const closing = server(2)
  const client = createHttpClient(closing.url)
  answerAfter(15_000)
  const person = newPerson()
  const turn = say(client, person, nextOf(person))
  await untilOneRuns(client)
  closing.signal('SIGTERM')
  await closing.says(/"msg":"closing"/)
  closing.signal('SIGTERM')
  expect(await closing.ended).toBe(1)
  expect(await turn).toBeNull()
  client.close()
})

test('turns beyond the limit and the queue are refused at once, the rest are answered', async () => {
  const client = createHttpClient(server(0).url)
  // Long enough for all to arrive before the first is answered, even on a busy machine.
  answerAfter(2000)
  const turns = Array.from({ length: 20 }, newPerson).map((person) => say(client, person, nextOf(person)))
  const answers = await Promise.all(turns)
  const refused = answers.filter((answer) => answer?.status !== 200)
  expect(refused).toHaveLength(13)
  for (const answer of refused) {
    expect(answer?.status).toBe(503)
    expect(answer !== null && isProblem(answer)).toBe(true)
    expect(codeOf(answer)).toBe('OVERLOADED')
    expect(Number(answer?.headers['retry-after'])).toBeGreaterThanOrEqual(1)
  }
  expect((await client.get('/health')).status).toBe(200)
  client.close()
})

test('if the database never answers, the process ends after half a minute and says why', async () => {
  const { reason, ms } = await failedStart
  expect(reason).toContain('The server cannot start')
  expect(reason).not.toContain('secret')
  expect(ms).toBeGreaterThan(29_000)
})
