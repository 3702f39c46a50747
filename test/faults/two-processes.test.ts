/**
 * Two processes on one database, and users who press "send" more than once. `FAULT_TURNS` sets the number of turns.
 * Runs again through PgBouncer in transaction mode if it is installed.
 */
import { randomInt } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtServer, createServerDatabase } from '../support/database.ts'
import { createHttpClient, type HttpClient } from '../support/http-client.ts'
import { type ScriptedServer, startOpenAiServer } from '../support/openai-server.ts'
import { findPgBouncer, type PgBouncer, startPgBouncer } from '../support/pgbouncer.ts'
import { type RunningServer, startServer } from '../support/processes.ts'
import { attentiveModel, expectConsistent, newPerson, nextOf, type Person, say } from './conversation.ts'
import { watchHealth, wrongAnswers } from './health-watch.ts'

const turns = Number(process.env.FAULT_TURNS ?? 600)
const sessions = 50
const concurrency = 24

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

/** Sends one message one to three times at once, to any of the servers, and expects identical answers. */
async function sayImpatiently(clients: readonly HttpClient[], person: Person, label: string): Promise<void> {
  const message = nextOf(person, label)
  const tries = Array.from({ length: 1 + randomInt(3) }, () => say(pick(clients), person, message))
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
  let remaining = turns
  const work = async (): Promise<void> => {
    while (remaining > 0) await sayImpatiently(clients, pick(people), String(remaining--))
  }
  await Promise.all(Array.from({ length: concurrency }, work))
  for (const watch of watches) await watch.stop()

  const active = people.filter(({ sent }) => sent.length > 0)
  for (const person of active) await expectConsistent(pick(clients), person)
  expect(active.flatMap(({ sent }) => sent).filter(({ acknowledgedAt }) => acknowledgedAt !== null)).toHaveLength(turns)
  for (const watch of watches) {
    expect(wrongAnswers(watch)).toEqual([])
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
if (pgBouncer === null) console.info('PgBouncer is not installed: two processes behind it were not tested.')

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
