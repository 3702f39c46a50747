import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { TurnInput } from '../../src/engine/index.ts'
import { appError, DatabaseUnavailable, type ErrorCode } from '../../src/errors.ts'
import { someAnswer, someBody, someSession } from '../support/answers.ts'
import { buildTestApp, fakeEngine } from '../support/app.ts'

let app: FastifyInstance
let inputs: TurnInput[]
let failure: Error | null

beforeAll(async () => {
  const engine = fakeEngine({
    async takeTurn(input) {
      inputs.push(input)
      if (failure) throw failure
      return { answer: someAnswer, body: someBody }
    },
  })
  app = await buildTestApp({ engine })
})
beforeEach(() => {
  inputs = []
  failure = null
})
afterAll(() => app.close())

const say = (payload: unknown, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url: '/chat', headers, payload: payload as object })

describe('POST /chat', () => {
  it('sends the stored answer byte for byte', async () => {
    const answer = await say({ message: 'Hello' })
    expect(answer.statusCode).toBe(200)
    expect(answer.body).toBe(someBody)
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(answer.headers['cache-control']).toBe('no-store')
  })

  it('passes message, session and key to the engine unchanged', async () => {
    await say({ message: '  नमस्ते 👋 ', session_id: someSession.toUpperCase() }, { 'idempotency-key': 'once' })
    expect(inputs).toMatchObject([
      { message: '  नमस्ते 👋 ', sessionId: someSession, idempotencyKey: 'once', caller: { userId: null, scope: 'own' } },
    ])
  })

  it('accepts null for optional fields', async () => {
    expect((await say({ message: 'Hello', session_id: null, user_id: null })).statusCode).toBe(200)
    expect(inputs).toMatchObject([{ sessionId: null, idempotencyKey: null }])
  })

  it.each([4000, 1])('accepts a message of %i characters, counted in code points', async (length) => {
    expect((await say({ message: '👋'.repeat(length) })).statusCode).toBe(200)
  })

  it.each([
    ['no body', undefined, ''],
    ['an array', [], ''],
    ['no message', {}, 'message'],
    ['a message that is no text', { message: 5 }, 'message'],
    ['an empty message', { message: '' }, 'message'],
    ['a blank message', { message: ' \n\t ' }, 'message'],
    ['a message of 4001 characters', { message: 'x'.repeat(4001) }, 'message'],
    ['a message of 4001 emoji', { message: '👋'.repeat(4001) }, 'message'],
    ['a session id that is no UUID', { message: 'Hello', session_id: 'abc' }, 'session_id'],
    ['a user id of 51 characters', { message: 'Hello', user_id: 'u'.repeat(51) }, 'user_id'],
    ['a NUL character', { message: 'a\u0000b' }, 'message'],
    ['half a surrogate pair', { message: 'a\ud83d' }, 'message'],
  ])('answers 400 to %s and names the field', async (_name, payload, path) => {
    const headers = { 'content-type': 'application/json' }
    const answer = await app.inject({
      method: 'POST',
      url: '/chat',
      headers,
      ...(payload === undefined ? {} : { payload: JSON.stringify(payload) }),
    })
    expect(answer.statusCode).toBe(400)
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(answer.json()).toMatchObject({ code: 'INVALID_REQUEST', status: 400, errors: [{ path }] })
    expect(inputs).toEqual([])
  })

  it.each(['', 'two words', 'ключ', 'x'.repeat(129)])('answers 400 to the Idempotency-Key "%s"', async (key) => {
    const answer = await say({ message: 'Hello' }, { 'idempotency-key': key })
    expect(answer.json()).toMatchObject({ code: 'INVALID_IDEMPOTENCY_KEY', errors: [{ path: 'idempotency-key' }] })
    expect(answer.statusCode).toBe(400)
  })

  it('accepts an Idempotency-Key of 128 visible characters', async () => {
    expect((await say({ message: 'Hello' }, { 'idempotency-key': '~'.repeat(128) })).statusCode).toBe(200)
  })

  it.each<[ErrorCode, number]>([
    ['SESSION_NOT_FOUND', 404],
    ['IDEMPOTENCY_KEY_REUSED', 409],
    ['OVERLOADED', 503],
  ])('answers %s of the engine with %i', async (code, status) => {
    failure = appError(code)
    const answer = await say({ message: 'Hello' })
    expect(answer.statusCode).toBe(status)
    expect(answer.json()).toMatchObject({ code, status })
    expect(answer.headers['retry-after']).toBe(status === 503 ? '5' : undefined)
  })

  it('answers 503 with Retry-After when the database is unavailable', async () => {
    failure = new DatabaseUnavailable(new Error('connect ECONNREFUSED 10.0.0.7:5432'))
    const answer = await say({ message: 'Hello' })
    expect(answer.statusCode).toBe(503)
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
    expect(answer.json()).toMatchObject({ code: 'DATABASE_UNAVAILABLE' })
    expect(answer.body).not.toContain('10.0.0.7')
  })

  it('reveals nothing about an unexpected error', async () => {
    failure = new Error('select secret from messages where key = sk-123 at /srv/app/turn.js:7')
    const answer = await say({ message: 'Hello' })
    expect(answer.statusCode).toBe(500)
    expect(answer.json()).toMatchObject({ code: 'INTERNAL', title: 'Something went wrong on our side' })
    expect(answer.body).not.toMatch(/secret|sk-123|srv|select|stack/)
  })

  it('refuses a user_id that is not the token’s', async () => {
    const answer = await say({ message: 'Hello', user_id: 'somebody' })
    expect(answer.statusCode).toBe(401)
    expect(inputs).toEqual([])
  })
})
