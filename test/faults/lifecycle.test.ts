/** Start, shutdown and overload of real processes. */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { builtServer, createServerDatabase } from '../support/database.ts'
import { createHttpClient, type HttpAnswer, type HttpClient } from '../support/http-client.ts'
import { type ScriptedServer, startOpenAiServer } from '../support/openai-server.ts'
import { freePort, type Postgres, startPostgres } from '../support/postgres.ts'
import { type RunningServer, startNode, startServer } from '../support/processes.ts'
import { attentiveModel, isProblem, newPerson, nextOf, say } from './conversation.ts'

let program: string
let model: ScriptedServer
const running: RunningServer[] = []
/** Runs alongside the other tests, because it takes half a minute. */
let failedStart: Promise<{ reason: string; ms: number }>

async function start(databaseUrl: string, env: Record<string, string> = {}): Promise<RunningServer> {
  const variables = { DATABASE_URL: databaseUrl, OPENAI_API_KEY: 'key', OPENAI_BASE_URL: model.baseUrl, ...env }
  const server = await startServer(program, variables)
  running.push(server)
  return server
}

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
afterEach(async () => {
  for (const server of running.splice(0)) await server.kill()
})
afterAll(() => model.close())

test('several processes can start at once on an empty database', async () => {
  const databaseUrl = await createServerDatabase('template1')
  const servers = await Promise.all([start(databaseUrl), start(databaseUrl), start(databaseUrl)])
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
  const server = startNode({
    arguments: [program],
    env: { PORT: '0', HOST: '127.0.0.1', DATABASE_URL: postgres.url },
  })
  await server.says(/the database does not answer yet; trying again/)
  await postgres.start()
  await server.says(/API page:/)
  await server.kill()
  await postgres.remove()
})

test('after a signal the running turn finishes, new ones are refused, and the process ends with code 0', async () => {
  const server = await start(await createServerDatabase())
  const client = createHttpClient(server.url)
  answerAfter(6000)
  const [slow, late] = [newPerson(), newPerson()]
  const turn = say(client, slow, nextOf(slow))
  await untilOneRuns(client)
  server.signal('SIGTERM')
  await server.says(/"msg":"closing"/)
  const refused = await say(client, late, nextOf(late))
  if (refused !== null) expect([codeOf(refused), refused.headers['retry-after']]).toEqual(['SHUTTING_DOWN', '5'])
  // A supervisor must not mistake a process that is finishing its turns for a dead one.
  expect((await client.get('/health')).status).toBe(503)
  expect((await client.get('/health/live')).status).toBe(200)
  expect((await client.get('/metrics')).text).toContain('template_builder_turns_running 1')
  expect((await turn)?.status).toBe(200)
  expect(await server.ended).toBe(0)
  client.close()
})

test('a second signal ends the process at once', async () => {
  const server = await start(await createServerDatabase())
  const client = createHttpClient(server.url)
  answerAfter(15_000)
  const person = newPerson()
  const turn = say(client, person, nextOf(person))
  await untilOneRuns(client)
  server.signal('SIGTERM')
  await server.says(/"msg":"closing"/)
  server.signal('SIGTERM')
  expect(await server.ended).toBe(1)
  expect(await turn).toBeNull()
  client.close()
})

test('turns beyond the limit and the queue are refused at once, the rest are answered', async () => {
  const limits = { MAX_CONCURRENT_TURNS: '3', MAX_QUEUED_TURNS: '4' }
  const server = await start(await createServerDatabase(), limits)
  const client = createHttpClient(server.url)
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
