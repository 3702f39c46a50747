import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asAdmin, buildTestApp } from '../support/app.ts'
import { openEmbeddedTestDatabase } from '../support/database.ts'

let app: FastifyInstance
beforeAll(async () => {
  const database = await openEmbeddedTestDatabase()
  app = await buildTestApp({ database, env: { RATE_LIMIT_STORE: 'memory' } })
  await database.close()
})
afterAll(() => app.close())

const id = '0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f9'
const unknownKey = `wtb_user_${'x'.repeat(43)}`
const credentials = { user_id: 'ann', password: 'correct horse' }

const requests: [name: string, request: InjectOptions][] = [
  ['a turn', { method: 'POST', url: '/chat', payload: { message: 'Hello' } }],
  ['a new session', { method: 'GET', url: '/session/new' }],
  ['a session', { method: 'GET', url: `/session/${id}` }],
  ['an undo', { method: 'POST', url: `/session/${id}/undo` }],
  ['a deletion', { method: 'DELETE', url: `/session/${id}` }],
  ['a registration', { method: 'POST', url: '/users', payload: credentials }],
  ['a sign-in', { method: 'POST', url: '/users/login', payload: credentials }],
  ['the list of keys', { method: 'GET', url: '/api-keys', headers: asAdmin }],
  ['a key that must be looked up', { method: 'GET', url: `/session/${id}`, headers: { 'x-api-key': unknownKey } }],
]

describe('while the database is unavailable', () => {
  it.each(requests)('%s is answered with 503 and Retry-After', async (_name, request) => {
    const answer = await app.inject(request)
    expect(answer.json()).toMatchObject({ code: 'DATABASE_UNAVAILABLE', status: 503 })
    expect(answer.statusCode).toBe(503)
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
    expect(answer.body).not.toMatch(/PGlite|select|insert/i)
  })

  it('a stream is refused with its status, before it opens', async () => {
    const headers = { accept: 'text/event-stream' }
    const answer = await app.inject({ method: 'POST', url: '/chat', payload: { message: 'Hello' }, headers })
    expect(answer.statusCode).toBe(503)
    expect(answer.headers['content-type']).toContain('application/problem+json')
  })

  it('health reports it, and requests that need no database work', async () => {
    const health = await app.inject('/health')
    expect(health.statusCode).toBe(503)
    expect(health.json()).toMatchObject({ status: 'error', db: 'error' })
    expect((await app.inject('/health/live')).statusCode).toBe(200)
    const template = { template: { name: 'a' } }
    expect((await app.inject({ method: 'POST', url: '/templates/validate', payload: template })).statusCode).toBe(200)
  })
})
