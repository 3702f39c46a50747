import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { someAnswer, someBody } from '../support/answers.ts'
import { asAdmin, buildTestApp, fakeEngine } from '../support/app.ts'

let app: FastifyInstance

beforeAll(async () => {
  app = await buildTestApp({ engine: fakeEngine({ takeTurn: async () => ({ answer: someAnswer, body: someBody }) }) })
})
afterAll(() => app.close())

const chat = (payload: string | Buffer, headers: Record<string, string>): InjectOptions => ({
  method: 'POST',
  url: '/chat',
  payload,
  headers,
})
const json = { 'content-type': 'application/json' }

const readsBefore = (moment: string): InjectOptions => ({
  method: 'GET',
  url: `/debug-reads?before=${moment}`,
  headers: asAdmin,
})

const refused: [name: string, request: InjectOptions, status: number, code: string][] = [
  ['an unknown route', { method: 'GET', url: '/nowhere' }, 404, 'ROUTE_NOT_FOUND'],
  ['an unknown route with a query', { method: 'POST', url: '/nowhere?a=1' }, 404, 'ROUTE_NOT_FOUND'],
  ['a method that the address does not take', { method: 'PUT', url: '/chat' }, 405, 'METHOD_NOT_ALLOWED'],
  ['bad percent-encoding', { method: 'GET', url: '/session/%zz' }, 400, 'INVALID_REQUEST'],
  ['percent-encoding that is not UTF-8', { method: 'GET', url: '/session/%ff%fe' }, 400, 'INVALID_REQUEST'],
  ['an endless part of the address', { method: 'GET', url: `/session/${'a'.repeat(5000)}` }, 400, 'INVALID_REQUEST'],
  ['a NUL in the address', { method: 'GET', url: '/users/a%00b/sessions' }, 401, 'UNAUTHENTICATED'],
  ['a year before the first', readsBefore('0000-01-01T00:00:00Z'), 400, 'INVALID_REQUEST'],
  ['a time zone that leaves the last year', readsBefore('9999-12-31T23:59:59-12:00'), 400, 'INVALID_REQUEST'],
  ['malformed JSON', chat('{"message": ', json), 400, 'MALFORMED_JSON'],
  ['JSON that is not UTF-8', chat(Buffer.from('{"message":"\xff"}', 'latin1'), json), 400, 'MALFORMED_JSON'],
  ['no body where one is needed', chat('', json), 400, 'INVALID_REQUEST'],
  ['text/plain', chat('hello', { 'content-type': 'text/plain' }), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  [
    'a form',
    chat('message=hello', { 'content-type': 'application/x-www-form-urlencoded' }),
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  ['a content type that is none', chat('{}', { 'content-type': ';;' }), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['a packed body', chat('{}', { ...json, 'content-encoding': 'gzip' }), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['a body over 64 KiB', chat(`{"message":"${'x'.repeat(65_536)}"}`, json), 413, 'BODY_TOO_LARGE'],
  ['a bottomless body', chat(`${'['.repeat(30_000)}${']'.repeat(30_000)}`, json), 400, 'INVALID_REQUEST'],
  [
    'a path that leaves the folder of the API page',
    { method: 'GET', url: '/docs/static/..%2f..%2fpackage.json' },
    404,
    '',
  ],
]

describe('problem documents', () => {
  it.each(refused)('answer %s', async (_name, request, status, code) => {
    const answer = await app.inject({ ...request, headers: { ...request.headers, 'x-request-id': 'mine-1' } })
    expect(answer.statusCode).toBe(status)
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(answer.headers['x-request-id']).toBe('mine-1')
    expect(answer.headers['cache-control']).toBe('no-store')
    const problem = answer.json<Record<string, unknown>>()
    expect(problem).toMatchObject({ status, request_id: 'mine-1' })
    if (code !== '') expect(problem.code).toBe(code)
    for (const field of ['type', 'title', 'detail', 'code']) expect(problem[field]).toMatch(/\S/)
    expect(answer.body).not.toMatch(/FST_|node_modules|at Object|\.ts:/)
  })

  it('name the methods that an address accepts', async () => {
    const answer = await app.inject({ method: 'POST', url: '/api-keys/0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f9' })
    expect(answer.statusCode).toBe(405)
    expect(answer.headers.allow).toBe('DELETE')
  })

  it('name every error in a body', async () => {
    const answer = await app.inject({ method: 'POST', url: '/users', payload: { user_id: 5 } })
    const { errors } = answer.json<{ errors: { path: string }[] }>()
    expect(errors.map(({ path }) => path)).toEqual(['user_id', 'password'])
  })

  it('allow a body of exactly 64 KiB', async () => {
    const frame = '{"message":"a","padding":""}'
    const payload = frame.replace('""', `"${'x'.repeat(65_536 - frame.length)}"`)
    expect((await app.inject(chat(payload, json))).statusCode).toBe(200)
  })

  it('allow a body with a byte order mark', async () => {
    expect((await app.inject(chat('\ufeff{"message":"a"}', json))).statusCode).toBe(200)
  })

  it('ignore properties that would reach into prototypes', async () => {
    const answer = await app.inject(
      chat('{"message":"a","__proto__":{"admin":true},"constructor":{"prototype":{}}}', json),
    )
    expect(answer.statusCode).toBe(200)
    expect(({} as { admin?: boolean }).admin).toBeUndefined()
  })
})

describe('x-request-id', () => {
  it.each(['abc', 'a.b:c-d_1', 'x'.repeat(128)])('is the caller’s own if it is valid: %s', async (id) => {
    const answer = await app.inject({ method: 'GET', url: '/health/live', headers: { 'x-request-id': id } })
    expect(answer.headers['x-request-id']).toBe(id)
  })

  it.each(['', 'two words', 'a\tb', 'x'.repeat(129), '<script>'])('is a new one otherwise: "%s"', async (id) => {
    const answer = await app.inject({ method: 'GET', url: '/health/live', headers: { 'x-request-id': id } })
    expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  })
})
