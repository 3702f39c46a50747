/** A session whose row is locked in the database must not hold up the others. */
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../../src/db/client.ts'
import { buildTestApp } from '../support/app.ts'
import { createServerDatabase } from '../support/database.ts'

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

const say = (sessionId: string) =>
  app.inject({ method: 'POST', url: '/chat', payload: { session_id: sessionId, message: 'Hello' } })

const edit = (sessionId: string) =>
  app.inject({
    method: 'PATCH',
    url: `/session/${sessionId}/draft`,
    payload: { edits: [{ op: 'set_footer', text: `Footer ${randomUUID().slice(0, 8)}` }] },
  })

async function lock(sessionId: string): Promise<pg.Client> {
  const client = new pg.Client(url)
  await client.connect()
  await client.query('begin')
  await client.query('select from sessions where id = $1 for update', [sessionId])
  return client
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

    for (const answer of await Promise.all(refused)) {
      expect(answer.statusCode).toBe(503)
      expect(answer.json()).toMatchObject({ code: 'OVERLOADED' })
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
    }
    await holder.end()
    expect((await say(locked)).statusCode).toBe(200)
  })
})
