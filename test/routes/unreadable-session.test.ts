/** A session with a corrupt stored state: one clear answer, one log line for the operator, and a way out. */
import { Writable } from 'node:stream'
import { sql } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import { asAdmin, buildTestApp } from '../support/app.ts'
import { openEmbeddedTestDatabase } from '../support/database.ts'

let app: FastifyInstance
let database: Database
let id: string
let written = ''
const logStream = new Writable({
  write(chunk, _encoding, done) {
    written += String(chunk)
    done()
  },
})

beforeAll(async () => {
  database = await openEmbeddedTestDatabase()
  app = await buildTestApp({ database, logStream, env: { LOG_LEVEL: 'info' } })
  const first = await app.inject({ method: 'POST', url: '/chat', payload: { message: 'My cat is called Mikesch' } })
  id = first.json<{ session_id: string }>().session_id
  await database.db.execute(sql`
    update sessions set state = jsonb_set(jsonb_set(state::jsonb, '{recent}', 'null'),
      '{memory,facts}', '{"Mikesch": 7}')::json where id = ${id}`)
})
afterAll(async () => {
  await app.close()
  await database.close()
})

const post = (url: string, payload: object) => app.inject({ method: 'POST', url, payload })
const edit = { edits: [{ op: 'set_footer', text: 'Bye' }] }

describe('an earlier draft that cannot be read', () => {
  it.each([
    ['by call', (session: string) => post(`/session/${session}/undo`, {})],
    ['by chat', (session: string) => post('/chat', { message: 'undo', session_id: session })],
  ])('is not restored %s', async (_, undo) => {
    const answer = await post('/chat', { message: 'The message should say: Your order is ready.' })
    const { session_id: session } = answer.json<{ session_id: string }>()
    await app.inject({ method: 'PATCH', url: `/session/${session}/draft`, payload: edit })
    await database.db.execute(sql`update revisions set draft = '{"components": null}' where session_id = ${session}`)
    expect((await undo(session)).json()).toMatchObject({ code: 'SESSION_UNREADABLE' })
    expect((await app.inject(`/session/${session}`)).statusCode).toBe(200)
  })
})

describe('a session whose state cannot be read', () => {
  it.each([
    ['GET', '', {}, undefined],
    ['GET', '/debug', asAdmin, undefined],
    ['GET', '/preview', {}, undefined],
    ['PATCH', '/draft', {}, edit],
    ['POST', '/undo', {}, undefined],
    ['POST', '/chat', {}, { message: 'Hello' }],
  ] as const)(
    'is a conflict to %s %s, with one line in the log that says where',
    async (method, path, headers, payload) => {
      written = ''
      const url = path === '/chat' ? '/chat' : `/session/${id}${path}`
      const body = path === '/chat' ? { ...payload, session_id: id } : payload
      const answer = await app.inject({ method, url, headers, ...(body && { payload: body }) })
      expect(answer.json()).toMatchObject({ status: 409, code: 'SESSION_UNREADABLE' })
      const faults = written.split('\n').filter((line) => line.includes('request failed'))
      expect(faults).toHaveLength(1)
      expect(JSON.parse(faults[0] ?? '')).toMatchObject({ level: 50, code: 'SESSION_UNREADABLE' })
      expect(faults[0]).toMatch(new RegExp(`${id}.*recent invalid_type`))
      expect(written).not.toContain('Mikesch')
    },
  )

  it('can be deleted', async () => {
    expect((await app.inject({ method: 'DELETE', url: `/session/${id}` })).statusCode).toBe(204)
  })
})
