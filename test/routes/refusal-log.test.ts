import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { Writable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyBaseLogger, FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { appError } from '../../src/errors.ts'
import { createRefusalLog } from '../../src/plugins/refusal-log.ts'
import { someSession } from '../support/answers.ts'
import { asAdmin, buildTestApp, fakeEngine } from '../support/app.ts'
import { requestsTo } from '../support/principals.ts'

type Line = Record<string, unknown>

let written = ''
const logStream = new Writable({
  write(chunk, _encoding, done) {
    written += String(chunk)
    done()
  },
})
const lines = (): Line[] => written.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Line]))
const linesOf = (requestId: unknown): Line[] => lines().filter((line) => line.requestId === requestId)

let app: FastifyInstance
beforeAll(async () => {
  app = await buildTestApp({ logStream, env: { LOG_LEVEL: 'info', AUTH_REQUIRED: 'true' } })
  await app.listen({ port: 0, host: '127.0.0.1' })
})
beforeEach(() => {
  written = ''
})
afterAll(() => app.close())

const words = 'my-cat-is-called-Mikesch'
const chat = (payload: string | object, headers: Record<string, string> = {}): InjectOptions => ({
  method: 'POST',
  url: `/chat?note=${words}`,
  payload,
  headers: { ...asAdmin, ...headers },
})
const json = { 'content-type': 'application/json' }

const refused: [InjectOptions, { status: number; code: string; method: string; route: string }][] = [
  [
    { method: 'GET', url: `/${words}?${words}` },
    { status: 404, code: 'ROUTE_NOT_FOUND', method: 'GET', route: 'unknown' },
  ],
  [
    { method: 'PUT', url: '/chat' },
    { status: 405, code: 'METHOD_NOT_ALLOWED', method: 'PUT', route: 'unknown' },
  ],
  [
    { method: 'GET', url: `/session/${someSession}?note=${words}`, headers: asAdmin },
    { status: 404, code: 'SESSION_NOT_FOUND', method: 'GET', route: '/session/:session_id' },
  ],
  [
    { method: 'GET', url: `/session/${words}`, headers: asAdmin },
    { status: 400, code: 'INVALID_REQUEST', method: 'GET', route: '/session/:session_id' },
  ],
  [
    { method: 'GET', url: `/users/${words}/sessions` },
    { status: 401, code: 'UNAUTHENTICATED', method: 'GET', route: '/users/:user_id/sessions' },
  ],
  [chat(`{"message":"${words}`, json), { status: 400, code: 'MALFORMED_JSON', method: 'POST', route: '/chat' }],
  [
    chat({ message: words, session_id: words }),
    { status: 400, code: 'INVALID_REQUEST', method: 'POST', route: '/chat' },
  ],
  [
    chat(words, { 'content-type': 'text/plain' }),
    { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', method: 'POST', route: '/chat' },
  ],
  [chat({ message: words.repeat(4000) }), { status: 413, code: 'BODY_TOO_LARGE', method: 'POST', route: '/chat' }],
  [
    chat({ message: 'Hi' }, { 'idempotency-key': `${words} ${words}` }),
    { status: 400, code: 'INVALID_IDEMPOTENCY_KEY', method: 'POST', route: '/chat' },
  ],
  [
    { method: 'GET', url: `/session/%zz${words}` },
    { status: 400, code: 'INVALID_REQUEST', method: 'GET', route: 'unknown' },
  ],
  [
    { method: 'GET', url: `/session/${words.repeat(100)}` },
    { status: 400, code: 'INVALID_REQUEST', method: 'GET', route: 'unknown' },
  ],
]

describe('a refused request', () => {
  it.each(refused)('%j leaves one line with its id, without a word of the caller', async (request, line) => {
    const headers = { ...request.headers, 'x-request-id': 'refused-1' }
    expect((await app.inject({ ...request, headers })).statusCode).toBe(line.status)
    expect(lines()).toEqual([
      {
        level: 30,
        time: expect.any(Number),
        pid: expect.any(Number),
        hostname: expect.any(String),
        requestId: 'refused-1',
        ...line,
        durationMs: expect.any(Number),
        msg: 'request refused',
      },
    ])
    expect(written).not.toContain(words)
  })

  it('leaves exactly one line, whatever the route; an answered one leaves none', async () => {
    const targets = { session: someSession, user: 'nobody', key: someSession, job: someSession }
    for (const [index, request] of requestsTo(targets).entries()) {
      for (const headers of [{}, asAdmin]) {
        const id = `route-${index}-${Object.keys(headers).length}`
        const { statusCode } = await app.inject({ ...request, headers: { ...headers, 'x-request-id': id } })
        const logged = linesOf(id).filter(({ msg }) => msg === 'request refused')
        expect(logged, `${request.method} ${request.url}`).toHaveLength(statusCode >= 400 && statusCode < 500 ? 1 : 0)
      }
      // As if each came in a period of its own, because this test is not about the limit.
      app.refusalLog.close()
    }
  })

  it.each(['BLAH\r\n\r\n', `GET /${words} HTTP/9.9\r\n\r\n`, `GET / HTTP/1.1\r\nX-Long: ${'x'.repeat(40_000)}\r\n`])(
    'leaves one also when it is no HTTP: %#',
    async (bytes) => {
      const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1')
      let answer = ''
      socket.on('data', (chunk) => {
        answer += String(chunk)
      })
      socket.on('error', () => undefined)
      socket.write(bytes)
      await once(socket, 'close')
      const problem = JSON.parse(answer.slice(answer.indexOf('{'))) as Line
      expect(lines()).toEqual([
        expect.objectContaining({
          level: 30,
          requestId: problem.request_id,
          route: 'unknown',
          status: problem.status,
          code: problem.code,
        }),
      ])
      expect(written).not.toContain(words)
    },
  )

  it('leaves one even if its stream had begun', async () => {
    const engine = fakeEngine({
      async takeTurn(_input, options) {
        options?.onEvent?.({ event: 'turn', data: { session_id: someSession } })
        throw appError('SESSION_NOT_FOUND')
      },
    })
    const streaming = await buildTestApp({ engine, logStream, env: { LOG_LEVEL: 'info' } })
    const headers = { accept: 'text/event-stream', 'x-request-id': 'stream-1' }
    const answer = await streaming.inject({ method: 'POST', url: '/chat', payload: { message: words }, headers })
    expect(answer.statusCode).toBe(200)
    expect(linesOf('stream-1')).toEqual([
      expect.objectContaining({ level: 30, route: '/chat', status: 404, code: 'SESSION_NOT_FOUND' }),
    ])
    expect(written).not.toContain(words)
    await streaming.close()
  })

  it('is logged only a few times when thousands come at once; the rest are counted', async () => {
    app.refusalLog.close()
    const answers = await Promise.all(
      Array.from({ length: 2000 }, () => app.inject({ method: 'GET', url: '/nowhere' })),
    )
    expect(answers.every(({ statusCode }) => statusCode === 404)).toBe(true)
    app.refusalLog.close()
    const omitted = lines().reduce((sum, line) => sum + (typeof line.omitted === 'number' ? line.omitted : 0), 0)
    const logged = lines().filter(({ msg }) => msg === 'request refused').length
    expect(logged + omitted).toBe(2000)
    expect(lines().length).toBeLessThan(1000)
    expect(logged).toBeGreaterThanOrEqual(20)
  })
})

describe('the log of refusals', () => {
  const recorded = () => {
    const logged: Line[] = []
    const child = { info: (fields: Line, msg: string) => logged.push({ ...fields, msg }) }
    return { logged, log: { child: () => child } as unknown as Pick<FastifyBaseLogger, 'child'> }
  }
  const refusal = (code: string) => ({
    ...{ requestId: 'a', method: 'GET', route: '/chat', status: 400, durationMs: 1 },
    code,
  })

  it('limits each code separately, logs the count at the end of the period, and starts again', async () => {
    const { logged, log } = recorded()
    const refusals = createRefusalLog(log, { lines: 2, periodMs: 20 })
    for (let time = 0; time < 5; time += 1) refusals.write(refusal('RATE_LIMITED'))
    refusals.write(refusal('FORBIDDEN'))
    expect(logged.map(({ code }) => code)).toEqual(['RATE_LIMITED', 'RATE_LIMITED', 'FORBIDDEN'])
    while (logged.length < 4) await pause(5)
    expect(logged[3]).toEqual({ code: 'RATE_LIMITED', omitted: 3, msg: 'more requests refused' })
    refusals.write(refusal('RATE_LIMITED'))
    expect(logged[4]).toMatchObject({ requestId: 'a', code: 'RATE_LIMITED' })
    refusals.close()
    expect(logged).toHaveLength(5)
  })
})
