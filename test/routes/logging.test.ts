import { Writable } from 'node:stream'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { TurnReport } from '../../src/engine/index.ts'
import { createTurnLog } from '../../src/plugins/turn-log.ts'
import { adminKey, asAdmin, buildTestApp, fakeEngine } from '../support/app.ts'

type Line = Record<string, unknown>

let written = ''
const logStream = new Writable({
  write(chunk, _encoding, done) {
    written += String(chunk)
    done()
  },
})
const lines = (): Line[] => written.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Line]))

let app: FastifyInstance
beforeAll(async () => {
  app = await buildTestApp({ logStream, env: { LOG_LEVEL: 'info' } })
})
beforeEach(() => {
  written = ''
})
afterAll(() => app.close())

const post = (url: string, payload: object, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url, payload, headers })

describe('the log', () => {
  it('has one line per turn, with the id of its request', async () => {
    const headers = { 'x-request-id': 'turn-7' }
    const answer = await post('/chat', { message: 'The message should say: My cat is called Mikesch' }, headers)
    const { session_id: sessionId } = answer.json<{ session_id: string }>()
    expect(lines()).toEqual([
      expect.objectContaining({
        level: 30,
        requestId: 'turn-7',
        sessionId,
        action: expect.any(String),
        provider: 'builtin',
        model: 'builtin',
        degraded: false,
        durationMs: expect.any(Number),
        issues: expect.any(Number),
        msg: 'turn finished',
      }),
    ])
    expect(written).not.toContain('Mikesch')
  })

  it('warns in that line if another model had to answer, and says why', () => {
    const records: unknown[] = []
    const child = {
      warn: (fields: object) => records.push(['warn', fields]),
      info: (fields: object) => records.push(['info', fields]),
    }
    const logTurn = createTurnLog({ child: () => child } as unknown as Pick<FastifyBaseLogger, 'child'>)
    const call = { provider: 'openai', model: 'm', latencyMs: 1, inputTokens: 0, outputTokens: 0 }
    const report: TurnReport = {
      requestId: 'turn-9',
      sessionId: 's',
      action: 'ASK',
      source: { provider: 'builtin', model: 'builtin', degraded: true },
      durationMs: 2,
      modelMs: 1,
      calls: [
        { ...call, outcome: 'unavailable', status: 401 },
        { ...call, outcome: 'timeout', status: null },
      ],
      issues: [],
      category: null,
      turns: 1,
      becameValid: false,
      becameFinal: false,
      askedQuestion: true,
      falseClaims: [],
      overBudget: false,
    }
    logTurn(report)
    expect(records).toEqual([['warn', expect.objectContaining({ calls: 2, failures: ['unavailable 401', 'timeout'] })]])
  })

  it('has that line for streamed turns, too', async () => {
    await post('/chat', { message: 'Hello' }, { 'x-request-id': 'turn-8', accept: 'text/event-stream' })
    expect(lines()).toEqual([expect.objectContaining({ requestId: 'turn-8', msg: 'turn finished' })])
  })

  it('contains no secret and no word of the user after a whole run', async () => {
    const credentials = { user_id: 'zoe', password: 'a very secret horse' }
    await post('/users', credentials)
    const login = await post('/users/login', credentials)
    const { access_token: token } = login.json<{ access_token: string }>()
    const key = (await post('/api-keys', { name: 'desk', role: 'support' }, asAdmin)).json<{ key: string }>().key
    const bearer = { authorization: `Bearer ${token}` }
    const { session_id: id } = (await post('/chat', { message: 'Unmistakable words' }, bearer)).json<{
      session_id: string
    }>()
    await app.inject({ url: `/session/${id}/debug`, headers: { 'x-api-key': key } })
    await post('/users/login', { ...credentials, password: 'a wrong secret horse' })
    await post('/chat', { message: 'Unmistakable words' }, { authorization: `Bearer ${token}x` })
    await app.inject({
      method: 'POST',
      url: '/chat',
      payload: '{"message":"Unmistakable',
      headers: { 'content-type': 'application/json' },
    })
    expect(lines().length).toBeGreaterThan(0)
    for (const secret of [credentials.password, 'a wrong secret horse', token, key, adminKey, 'Unmistakable']) {
      expect(written).not.toContain(secret)
    }
  })

  it('cannot be forged by what a caller sends', async () => {
    await app.inject({ url: '/nowhere%0a{"level":60,"msg":"forged"}', headers: { 'x-request-id': 'a\\n{"level":60}' } })
    expect(lines().every(({ level }) => level !== 60)).toBe(true)
  })

  it('has the cause of a 500, which the answer does not contain', async () => {
    const engine = fakeEngine({ takeTurn: () => Promise.reject(new Error('the cause of it all')) })
    const broken = await buildTestApp({ engine, logStream, env: { LOG_LEVEL: 'info' } })
    const answer = await broken.inject({
      method: 'POST',
      url: '/chat',
      payload: { message: 'Hello' },
      headers: { 'x-request-id': 'bad-1' },
    })
    expect(answer.body).not.toContain('the cause of it all')
    expect(lines()).toContainEqual(
      expect.objectContaining({
        level: 50,
        requestId: 'bad-1',
        err: expect.objectContaining({ message: 'the cause of it all' }),
        msg: 'request failed',
      }),
    )
    await broken.close()
  })

  it('removes secrets from everything that is logged', () => {
    app.log.info(
      { headers: { authorization: 'Bearer abc', 'x-api-key': 'abc' }, user: { password: 'abc' }, password: 'abc' },
      'odd',
    )
    app.log.info({ request: { headers: { authorization: 'abc', 'x-api-key': 'abc' } } }, 'odd')
    expect(written).not.toContain('abc')
    expect(written).toContain('[SECRET]')
  })
})
