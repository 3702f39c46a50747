/** A session whose row is locked in the database must not hold up the others. */
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../../src/db/client.ts'
import { buildTestApp } from '../support/app.ts'
import { createServerDatabase } from '../support/database.ts'
import { createScriptedModel } from '../support/scripted-model.ts'

let url: string
let database: Database
let app: FastifyInstance
beforeAll(async () => {
  url = await createServerDatabase()
  database = await openDatabase({ url, poolMax: 10 })
  app = await buildTestApp({ database })
})
afterAll(async () => {
  await app?.close()
  await database?.close()
})

const say = (sessionId: string, to = app) =>
  to.inject({ method: 'POST', url: '/chat', payload: { session_id: sessionId, message: 'Hello' } })

const edit = (sessionId: string) =>
  app.inject({
    method: 'PATCH',
    url: `/session/${sessionId}/draft`,
    payload: { edits: [{ op: 'set_footer', text: `Footer ${randomUUID().slice(0, 8)}` }] },
  })

/** A session whose row is free again is served: at once, or when the turns that were refused are past their lease. */
async function untilServed(sessionId: string): Promise<void> {
  for (const limit = Date.now() + 20_000; (await say(sessionId)).statusCode !== 200; await sleep(100))
    if (Date.now() > limit) throw new Error('The session is still refused')
}

async function lock(sessionId: string): Promise<pg.Client> {
  const client = new pg.Client(url)
  await client.connect()
  await client.query('begin')
  await client.query('select from sessions where id = $1 for update', [sessionId])
  return client
}

function expectRefused(answer: Awaited<ReturnType<typeof say>>): void {
  expect(answer.statusCode).toBe(503)
  expect(answer.json()).toMatchObject({ code: 'OVERLOADED' })
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
}

/** A few waits for the lock. Refused one by one, twenty messages would take 40 s. */
const fewSeconds = 12_000

/** How long the answers take, each of which has to be a refusal. */
async function refusedWithin(answers: readonly ReturnType<typeof say>[]): Promise<number> {
  const began = performance.now()
  for (const answer of await Promise.all(answers)) expectRefused(answer)
  return performance.now() - began
}

describe('a session whose row is locked', () => {
  it('is refused with 503 and Retry-After, and other sessions are served meanwhile', { timeout: 60_000 }, async () => {
    const locked = randomUUID()
    expect((await say(locked)).statusCode).toBe(200)
    const holder = await lock(locked)
    // More than there are connections; few of them turns, which wait for each other anyway.
    const refused = Array.from({ length: 18 }, (_, n) => (n % 6 === 0 ? say(locked) : edit(locked)))

    let slowest = 0
    for (let n = 0; n < 20; n++) {
      const began = performance.now()
      expect((await say(randomUUID())).statusCode).toBe(200)
      slowest = Math.max(slowest, performance.now() - began)
    }
    expect(slowest).toBeLessThan(1500)

    for (const answer of await Promise.all(refused)) expectRefused(answer)
    expect((await app.inject({ url: `/session/${locked}` })).statusCode).toBe(200)
    await holder.end()
    await untilServed(locked)
  })

  it('is refused for all its messages together', async () => {
    const locked = randomUUID()
    expect((await say(locked)).statusCode).toBe(200)
    const holder = await lock(locked)
    expect(await refusedWithin(Array.from({ length: 20 }, () => say(locked)))).toBeLessThan(fewSeconds)
    await holder.end()
    await untilServed(locked)
  })

  it('is refused for all messages that wait for its first, when that one comes back from the model', async () => {
    const session = randomUUID()
    let answer = (): void => undefined
    const thinking = new Promise<void>((resolve) => (answer = resolve))
    const model = createScriptedModel({ answers: [() => thinking.then(() => ({ reply: 'Well.' }))] })
    const busy = await buildTestApp({ database, model, env: { OPENAI_API_KEY: 'key' } })
    const turns = Array.from({ length: 20 }, () => say(session, busy))
    const holder = new pg.Client(url)
    await holder.connect()
    const issued = async (): Promise<number> =>
      (await holder.query('select turns_issued from sessions where id = $1', [session])).rows[0]?.turns_issued
    while ((await issued()) !== 20) await sleep(20)
    await holder.query('begin')
    await holder.query('select from sessions where id = $1 for update', [session])
    answer()
    expect(await refusedWithin(turns)).toBeLessThan(fewSeconds)
    await holder.end()
    await busy.close()
  })
})
