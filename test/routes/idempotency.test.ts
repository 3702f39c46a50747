/** An Idempotency-Key without a session id: who gets the first answer, and who does not. */
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildTestApp } from '../support/app.ts'
import { type Headers, signUp } from '../support/principals.ts'

let app: FastifyInstance
beforeAll(async () => {
  app = await buildTestApp()
})
afterAll(() => app.close())

const message = 'A utility template in English, please'
const say = (key: string, payload: object = { message }, headers: Headers = {}) =>
  app.inject({ method: 'POST', url: '/chat', headers: { 'idempotency-key': key, ...headers }, payload })
const versionSeven = '01938b4e-5d2f-7c3a-9b1e-4f6a8d0c2e57'

/** Keys that others could guess: counters, dates, the message itself, or a guessable version of UUID. */
const guessable = [
  '1',
  'retry-of-my-first-message-2026-11-29T08:49:01Z',
  'd41d8cd98f00b204e9800998ecf8427e',
  '00000000-0000-0000-0000-000000000000',
  '6ba7b810-9dad-11d1-80b4-00c04fd430c8',
  '886313e1-3b8a-5372-9b90-0c9aee199e5d',
  'f'.repeat(128),
]

describe('a repeat without a session id', () => {
  it.each([randomUUID(), randomUUID().toUpperCase(), versionSeven])('under %s gets the first answer', async (key) => {
    const first = await say(key)
    const second = await say(key)
    expect([first.statusCode, second.statusCode]).toEqual([200, 200])
    expect(second.body).toBe(first.body)
    expect((await say(key, { message: 'something else' })).json().code).toBe('IDEMPOTENCY_KEY_REUSED')
  })

  it.each(guessable)('under %s reveals nothing to a stranger at the same address', async (key) => {
    const first = await say(key)
    expect(first.statusCode).toBe(200)
    const [same, other] = [await say(key), await say(key, { message: 'something else' })]
    for (const refused of [same, other]) {
      expect(refused.statusCode).toBe(409)
      expect(refused.json()).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' })
      expect(refused.body).not.toContain(first.json().session_id)
    }
    const { request_id: _, ...problem } = same.json()
    expect(problem).toEqual(JSON.parse(JSON.stringify({ ...other.json(), request_id: undefined })))
  })

  it('is also refused while the first is still running', async () => {
    const key = 'at-the-same-moment'
    const answers = await Promise.all([say(key), say(key), say(key)])
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409])
  })

  it('by a user gets that user’s first answer, whatever the key, and never a stranger’s', async () => {
    const [asha, omar] = [await signUp(app, 'asha'), await signUp(app, 'omar')]
    const key = 'send'
    const first = await say(key, { message }, asha)
    expect((await say(key, { message }, asha)).body).toBe(first.body)
    const ids = [first, await say(key, { message }, omar), await say(key)].map((answer) => answer.json().session_id)
    expect(new Set(ids).size).toBe(3)
  })
})

describe('the same key and message', () => {
  it('from two addresses are two first messages, though nobody could guess the key', async () => {
    const [payload, headers] = [{ message }, { 'idempotency-key': randomUUID() }]
    const from = (remoteAddress: string) =>
      app.inject({ method: 'POST', url: '/chat', headers, payload, remoteAddress })
    const answers = [await from('192.0.2.1'), await from('198.51.100.1')]
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200])
    expect(new Set(answers.map((answer) => answer.json().session_id)).size).toBe(2)
  })
})

describe('a repeat with a session id', () => {
  it('gets the first answer whatever the key: the session id cannot be guessed', async () => {
    const payload = { message, session_id: randomUUID() }
    const first = await say('1', payload)
    expect(first.statusCode).toBe(200)
    expect((await say('1', payload)).body).toBe(first.body)
  })
})

it.each(['GET', 'POST'] as const)('%s /session/new creates a session each time, whatever the key', async (method) => {
  const headers = { 'idempotency-key': randomUUID() }
  const make = async () => (await app.inject({ method, url: '/session/new', headers })).json().session_id
  expect(await make()).not.toBe(await make())
})
