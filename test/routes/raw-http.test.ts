import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { someAnswer, someBody, someSession } from '../support/answers.ts'
import { buildTestApp, fakeEngine } from '../support/app.ts'

let app: FastifyInstance
let port: number

beforeAll(async () => {
  const engine = fakeEngine({
    takeTurn: async () => ({ answer: someAnswer, body: someBody }),
    createSession: async () => ({
      session_id: someSession,
      session_name: 'New template',
      user_id: null,
      workspace_id: null,
    }),
    undo: async () => someAnswer,
  })
  app = await buildTestApp({ engine, env: { REQUEST_TIMEOUT_MS: '600' } })
  await app.listen({ port: 0, host: '127.0.0.1' })
  port = (app.server.address() as AddressInfo).port
})
afterAll(() => app.close())

/** Writes the bytes, and resolves to everything received once the server closes the connection. */
function exchange(...pieces: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let received = ''
    const socket = connect(port, '127.0.0.1', () => {
      for (const piece of pieces) socket.write(piece)
    })
    socket.on('data', (chunk) => {
      received += chunk.toString()
    })
    // A server that answers early closes the connection while we are still writing.
    socket.on('error', (error) => (received === '' ? reject(error) : resolve(received)))
    socket.on('close', () => resolve(received))
  })
}

const head = (lines: string[]): string =>
  `${['POST /chat HTTP/1.1', 'Host: a', 'Connection: close', ...lines].join('\r\n')}\r\n\r\n`
const jsonType = 'Content-Type: application/json'

function expectProblem(answer: string, status: number, code: string): void {
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  expect(answer.toLowerCase()).toContain('content-type: application/problem+json')
  expect(answer.toLowerCase()).toMatch(/x-request-id: \S+/)
  expect(JSON.parse(answer.slice(answer.indexOf('{')))).toMatchObject({ status, code })
}

describe('raw HTTP', () => {
  it('serves an ordinary request', async () => {
    const body = '{"message":"Hello"}'
    expect(await exchange(head([jsonType, `Content-Length: ${body.length}`]), body)).toMatch(/^HTTP\/1\.1 200 /)
  })

  it('refuses endless headers with 431', async () => {
    expectProblem(await exchange(head([`X-Long: ${'x'.repeat(40_000)}`])), 431, 'HEADERS_TOO_LARGE')
  })

  it.each(['BLAH\r\n\r\n', 'GET / HTTP/9.9\r\n\r\n', '\u0016\u0003\u0001\u0002hello\r\n\r\n'])(
    'answers %j with 400',
    async (bytes) => {
      expectProblem(await exchange(bytes), 400, 'INVALID_REQUEST')
    },
  )

  it('refuses a header that smuggles a second request', async () => {
    const answer = await exchange(head([jsonType, 'Content-Length: 2', 'Transfer-Encoding: chunked']), '0\r\n\r\n')
    expectProblem(answer, 400, 'INVALID_REQUEST')
  })

  it('refuses a body that announces more than 64 KiB, before it arrives', async () => {
    expectProblem(await exchange(head([jsonType, 'Content-Length: 70000']), '{'), 413, 'BODY_TOO_LARGE')
  })

  it('refuses a chunked body that grows beyond 64 KiB', async () => {
    const piece = `4000\r\n${'x'.repeat(0x4000)}\r\n`
    const answer = await exchange(head([jsonType, 'Transfer-Encoding: chunked']), ...Array<string>(5).fill(piece))
    expectProblem(answer, 413, 'BODY_TOO_LARGE')
  })

  it('gives up on a body that trickles in', async () => {
    const answer = await exchange(head([jsonType, 'Content-Length: 100']), '{"message":')
    expectProblem(answer, 408, 'REQUEST_TIMEOUT')
  })

  it('gives up on headers that never end', async () => {
    expectProblem(await exchange('POST /chat HTTP/1.1\r\nHost: a\r\n'), 408, 'REQUEST_TIMEOUT')
  })

  it('answers a body without a content type with 415', async () => {
    expectProblem(await exchange(head(['Content-Length: 2']), '{}'), 415, 'UNSUPPORTED_MEDIA_TYPE')
  })

  it('answers a chunked body without a content type with 415', async () => {
    expectProblem(
      await exchange(head(['Transfer-Encoding: chunked']), '2\r\n{}\r\n0\r\n\r\n'),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    )
  })

  describe.each([
    ['in no pieces', ['Transfer-Encoding: chunked'], '0\r\n\r\n'],
    ['of length 0', ['Content-Length: 0'], ''],
    ['that is not announced', [], ''],
  ])('treats an empty body %s as none', (_, framing, body) => {
    it.each([
      ['without a type', []],
      ['as JSON', [jsonType]],
      ['as text', ['Content-Type: text/plain']],
    ])('%s', async (_name, type) => {
      const to = (line: string): string => head([...framing, ...type]).replace('POST /chat', line)
      expect(await exchange(to('POST /session/new'), body)).toMatch(/^HTTP\/1\.1 201 /)
      expect(await exchange(to(`POST /session/${someSession}/undo`), body)).toMatch(/^HTTP\/1\.1 200 /)
      expectProblem(await exchange(to('PUT /nowhere'), body), 404, 'ROUTE_NOT_FOUND')
      expectProblem(await exchange(to('POST /chat'), body), 400, 'INVALID_REQUEST')
    })
  })

  it('answers an unknown address with 404, whatever comes with it', async () => {
    const request = head(['Content-Type: text/plain', 'Content-Length: 2']).replace('POST /chat', 'PUT /nowhere')
    expectProblem(await exchange(request, 'hi'), 404, 'ROUTE_NOT_FOUND')
  })

  it('answers an address that is not UTF-8 with 400', async () => {
    const answer = await exchange('GET /session/%c3%28 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')
    expectProblem(answer, 400, 'INVALID_REQUEST')
  })

  it('does not let a header be injected through the request id', async () => {
    const answer = await exchange(
      'GET /health/live HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX-Request-Id: a%0d%0aSet-Cookie: b=c\r\n\r\n',
    )
    expect(answer).toMatch(/^HTTP\/1\.1 200 /)
    expect(answer.toLowerCase()).not.toContain('set-cookie')
  })

  it('still works after all of that', async () => {
    expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200)
  })
})
