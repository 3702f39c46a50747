/** The beginning and the end of real processes, and too much work for one. */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { builtServer, createServerDatabase } from '../support/database.ts'
import { createHttpClient, type HttpAnswer } from '../support/http-client.ts'
import { type ScriptedServer, startOpenAiServer } from '../support/openai-server.ts'
import { freePort, type Postgres, startPostgres } from '../support/postgres.ts'
import { type RunningServer, startServer } from '../support/processes.ts'
import { attentiveModel, isProblem, newPerson, nextOf, say } from './conversation.ts'

let program: string
let model: ScriptedServer
const running: RunningServer[] = []
/** Half a minute of waiting in vain, beside the other tests. */
let hopeless: Promise<{ reason: string; ms: number }>

async function start(databaseUrl: string, env: Record<string, string> = {}): Promise<RunningServer> {
  const given = { DATABASE_URL: databaseUrl, OPENAI_API_KEY: 'key', OPENAI_BASE_URL: model.baseUrl, ...env }
  const server = await startServer(program, given)
  running.push(server)
  return server
}

const answerAfter = (ms: number): void => model.always({ kind: 'delay', ms, next: attentiveModel })

const codeOf = (answer: HttpAnswer | null): string => JSON.parse(answer?.text ?? '{}').code

beforeAll(async () => {
  program = await builtServer()
  model = await startOpenAiServer({ record: false, always: attentiveModel })
  const beganAt = Date.now()
  const env = { DATABASE_URL: `postgres://nobody:secret@127.0.0.1:${await freePort()}/none` }
  hopeless = startServer(program, env).then(
    () => ({ reason: 'it started', ms: 0 }),
    (error: unknown) => ({ reason: String(error), ms: Date.now() - beganAt }),
  )
})
afterEach(async () => {
  for (const server of running.splice(0)) await server.kill()
})
afterAll(() => model.close())

test('several processes that start at once on an empty database all serve', async () => {
  const databaseUrl = await createServerDatabase('template1')
  const servers = await Promise.all([start(databaseUrl), start(databaseUrl), start(databaseUrl)])
  for (const { url } of servers) {
    const client = createHttpClient(url)
    const person = newPerson()
    expect((await client.get('/health')).status).toBe(200)
    expect((await say(client, person, nextOf(person)))?.status).toBe(200)
    client.close()
  }
}, 40_000)

test('a database that comes late is waited for, with a line that says so', async () => {
  const postgres: Postgres = await startPostgres()
  await postgres.stop()
  const starting = start(postgres.url)
  await sleep(2500)
  await postgres.start()
  const server = await starting
  expect(server.output()).toContain('the database does not answer yet; trying again')
  await server.kill()
  await postgres.remove()
}, 40_000)

test('a signal lets the running turn finish, takes no new one, and ends with code 0', async () => {
  const server = await start(await createServerDatabase())
  const client = createHttpClient(server.url)
  answerAfter(1500)
  const [slow, late] = [newPerson(), newPerson()]
  const turn = say(client, slow, nextOf(slow))
  await sleep(500)
  server.signal('SIGTERM')
  await sleep(200)
  const refused = await say(client, late, nextOf(late))
  if (refused !== null) expect(codeOf(refused)).toBe('SHUTTING_DOWN')
  // Who looks after the process must not take one that finishes its turns for a dead one.
  expect((await client.get('/health')).status).toBe(503)
  expect((await client.get('/health/live')).status).toBe(200)
  expect((await client.get('/metrics')).text).toContain('template_builder_turns_running 1')
  expect((await turn)?.status).toBe(200)
  expect(await server.ended).toBe(0)
  client.close()
}, 30_000)

test('a second signal ends the process at once', async () => {
  const server = await start(await createServerDatabase())
  const client = createHttpClient(server.url)
  answerAfter(15_000)
  const person = newPerson()
  const turn = say(client, person, nextOf(person))
  await sleep(300)
  server.signal('SIGTERM')
  await sleep(300)
  const beganAt = Date.now()
  server.signal('SIGTERM')
  expect(await server.ended).toBe(1)
  expect(Date.now() - beganAt).toBeLessThan(2000)
  expect(await turn).toBeNull()
  client.close()
}, 30_000)

test('work beyond room and queue is refused at once and clearly, the rest is done', async () => {
  const limits = { MAX_CONCURRENT_TURNS: '3', MAX_QUEUED_TURNS: '4' }
  const server = await start(await createServerDatabase(), limits)
  const client = createHttpClient(server.url)
  answerAfter(500)
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
}, 30_000)

test('a database that does not come ends the process with a reason, after half a minute', async () => {
  const { reason, ms } = await hopeless
  expect(reason).toContain('The server cannot start')
  expect(reason).not.toContain('secret')
  expect(ms).toBeGreaterThan(29_000)
}, 44_000)
