/** Idle and endless connections: none stays open more than a few seconds beyond its timeout. */
import { type AddressInfo, connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { someAnswer, someBody } from '../support/answers.ts'
import { buildTestApp, fakeEngine } from '../support/app.ts'

let app: FastifyInstance
let port: number
const sockets: Socket[] = []
/** Client ports of connections that the server has closed. */
const closedPorts = new Set<number | undefined>()

const thinkingMs = 4000

beforeAll(async () => {
  const engine = fakeEngine({
    async takeTurn() {
      await sleep(thinkingMs)
      return { answer: someAnswer, body: someBody }
    },
  })
  app = await buildTestApp({ engine, env: { REQUEST_TIMEOUT_MS: '500' } })
  await app.listen({ port: 0, host: '127.0.0.1' })
  app.server.keepAliveTimeout = 500
  app.server.on('connection', (socket) => {
    const { remotePort } = socket
    socket.once('close', () => closedPorts.add(remotePort))
  })
  port = (app.server.address() as AddressInfo).port
})
afterAll(async () => {
  for (const socket of sockets) socket.destroy()
  await app.close()
})

const line = 'POST /chat HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n'

/** What each kind sends. None of them closes its side, and only those with `reads` read the answer. */
const kinds: [name: string, sent: string, reads: boolean][] = [
  ['says nothing', '', true],
  ['never ends its headers', line, true],
  ['never ends its headers, nor reads', line, false],
  ['never ends its body', `${line}Content-Length: 100\r\n\r\n{"message":`, true],
  ['never ends its body in pieces', `${line}Transfer-Encoding: chunked\r\n\r\n5\r\n{"mes`, false],
  ['speaks no HTTP', '\u0016\u0003\u0001\u0002hello\r\n\r\n', true],
  ['stays after its answer', 'GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n', true],
  ['never reads its answers', 'GET /docs/json HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(150), false],
  ['half says a second request', `GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n${line}`, true],
]

function open(sent: string, reads: boolean): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true }, () => {
      if (sent !== '') socket.write(sent)
      resolve(socket)
    })
    sockets.push(socket)
    socket.on('error', reject)
    if (reads) socket.resume()
  })
}

// Concurrent, because they spend their time waiting.
describe.concurrent('connections past their timeout', () => {
  it.for(kinds)(
    'are closed within seconds: one that %s',
    { timeout: 60_000 },
    async ([_name, sent, reads], { expect: expectHere }) => {
      const own = await Promise.all(Array.from({ length: reads ? 40 : 12 }, () => open(sent, reads)))
      const ports = own.map(({ localPort }) => localPort)
      const remaining = () => ports.filter((port) => !closedPorts.has(port))
      await expectHere.poll(remaining, { timeout: 45_000, interval: 100 }).toEqual([])
    },
  )

  it.for(['application/json', 'text/event-stream'])(
    'do not include a turn that takes long (%s)',
    async (accept, { expect: expectHere }) => {
      const answer = await fetch(`http://127.0.0.1:${port}/chat`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept },
        body: '{"message":"Hello"}',
      })
      expectHere(answer.status).toBe(200)
      expectHere(await answer.text()).toContain(someAnswer.reply)
    },
  )
})
