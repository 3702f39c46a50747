/** An answer of a language model, however many edits it proposes, does not block the event loop for long. */
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import { buildTestApp } from '../support/app.ts'
import { openServerTestDatabase } from '../support/database.ts'
import { largestDrafts } from '../support/largest.ts'
import { longestHold } from '../support/loop-hold.ts'
import { createScriptedModel } from '../support/scripted-model.ts'

/** Milliseconds, as promised. */
const mostHeld = 50

const model = createScriptedModel()
let database: Database
let app: FastifyInstance
beforeAll(async () => {
  database = await openServerTestDatabase(4)
  app = await buildTestApp({ rehearses: true, database, model })
})
afterAll(async () => {
  await app.close()
  await database.close()
})

it.each(Object.entries(largestDrafts()))('a hundred edits of the largest possible draft: %s', async (_name, bodies) => {
  const { session_id } = (await app.inject({ method: 'POST', url: '/session/new', payload: {} })).json()
  for (const edits of bodies) {
    const url = `/session/${session_id}/draft`
    expect((await app.inject({ method: 'PATCH', url, payload: { edits } as object })).statusCode).toBe(200)
  }
  const held = await longestHold(async (run) => {
    const edits = Array.from({ length: 100 }, (_, n) => ({ op: 'set_footer' as const, text: `Thanks ${run} ${n}` }))
    model.queue({ edits })
    const payload = { message: 'Thank them somehow', session_id }
    expect((await app.inject({ method: 'POST', url: '/chat', payload })).statusCode).toBe(200)
  }, mostHeld)
  expect(held).toBeLessThan(mostHeld)
})
