/**
 * Two processes on one database, and people who press "send" more than once. `FAULT_TURNS` takes more or fewer turns.
 * Once more through PgBouncer in transaction mode, where it is installed.
 */
import { randomInt } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtServer, createServerDatabase } from '../support/database.ts'
import { createHttpClient, type HttpClient } from '../support/http-client.ts'
import { type ScriptedServer, startOpenAiServer } from '../support/openai-server.ts'
import { findPgBouncer, type PgBouncer, startPgBouncer } from '../support/pgbouncer.ts'
import { type RunningServer, startServer } from '../support/processes.ts'
import { attentiveModel, expectKept, newPerson, nextOf, type Person, say } from './conversation.ts'
import { dishonest, watchHealth } from './health-watch.ts'

const turns = Number(process.env.FAULT_TURNS ?? 2000)
const sessions = 50
const atOnce = 24

let model: ScriptedServer

beforeAll(async () => {
  model = await startOpenAiServer({ record: false, always: attentiveModel })
})
afterAll(() => model.close())

const pick = <T>(things: readonly T[]): T => {
  const thing = things[randomInt(things.length)]
  if (thing === undefined) throw new Error('Nothing to pick from')
  return thing
}

/** One message, sent one to three times at once to any of the servers: all answers are the same bytes. */
async function sayImpatiently(clients: readonly HttpClient[], person: Person, label: string): Promise<void> {
  const said = nextOf(person, label)
  const tries = Array.from({ length: 1 + randomInt(3) }, () => say(pick(clients), person, said))
  const answers = await Promise.all(tries)
  expect(answers.map((answer) => answer?.status)).toEqual(answers.map(() => 200))
  expect(new Set(answers.map((answer) => answer?.text)).size).toBe(1)
}

async function talkToTwo(databaseUrl: string): Promise<void> {
  const program = await builtServer()
  const env = { DATABASE_URL: databaseUrl, OPENAI_API_KEY: 'key', OPENAI_BASE_URL: model.baseUrl }
  const servers: RunningServer[] = await Promise.all([startServer(program, env), startServer(program, env)])
  const clients = servers.map(({ url }) => createHttpClient(url))
  const watches = servers.map(({ url }) => watchHealth(url))
  const people = Array.from({ length: sessions }, newPerson)
  let left = turns
  const work = async (): Promise<void> => {
    while (left > 0) await sayImpatiently(clients, pick(people), String(left--))
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  for (const watch of watches) await watch.stop()

  const spoken = people.filter(({ said }) => said.length > 0)
  for (const person of spoken) await expectKept(pick(clients), person)
  expect(spoken.flatMap(({ said }) => said).filter(({ acknowledgedAt }) => acknowledgedAt !== null)).toHaveLength(turns)
  for (const watch of watches) {
    expect(dishonest(watch)).toEqual([])
    expect(watch.answers.every(({ status }) => status === 200)).toBe(true)
  }
  for (const client of clients) client.close()
  for (const server of servers) await server.kill()
}

const limitMs = 45_000 + turns * 50

test(
  'two processes keep every message once and in order, and answer repeats with the same bytes',
  async () => {
    await talkToTwo(await createServerDatabase())
  },
  limitMs,
)

const pgBouncer = findPgBouncer()
if (pgBouncer === null) console.info('PgBouncer is not installed: two processes behind it were not tried.')

test.runIf(pgBouncer !== null)(
  'two processes behind PgBouncer in transaction mode do the same',
  async () => {
    const databaseUrl = await createServerDatabase()
    const bouncer: PgBouncer = await startPgBouncer(pgBouncer ?? '', databaseUrl)
    try {
      await talkToTwo(bouncer.urlOf(databaseUrl))
    } finally {
      await bouncer.stop()
    }
  },
  limitMs,
)
