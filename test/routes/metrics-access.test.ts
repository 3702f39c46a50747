/** Only this machine may read the metrics, unless a token allows others to. */
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import { buildTestApp } from '../support/app.ts'
import { openEmbeddedTestDatabase } from '../support/database.ts'

let database: Database
let app: FastifyInstance
beforeAll(async () => {
  database = await openEmbeddedTestDatabase()
  app = await buildTestApp({ database })
})
afterAll(async () => {
  await app.close()
  await database.close()
})

const read = async (remoteAddress: string, headers: Record<string, string> = {}, target = app): Promise<number> =>
  (await target.inject({ url: '/metrics', remoteAddress, headers })).statusCode

describe('metrics without a token', () => {
  it.each(['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1'])('are open to %s', async (address) => {
    expect(await read(address)).toBe(200)
  })

  it.each(['203.0.113.9', '10.0.0.7', '::ffff:203.0.113.9', '2001:db8::1', '::'])(
    'are closed to %j',
    async (address) => {
      const answer = await app.inject({ url: '/metrics', remoteAddress: address })
      expect(answer.json()).toMatchObject({ code: 'FORBIDDEN', status: 403 })
    },
  )

  it.each(['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via'])(
    'are closed to what a proxy on this machine passes on: %s',
    async (name) => {
      expect(await read('127.0.0.1', { [name]: '127.0.0.1' })).toBe(403)
    },
  )

  it.each(['localhost:8000', '127.0.0.1:8000', '127.0.0.1', '[::1]:8000'])(
    'are open under the name %s',
    async (host) => {
      expect(await read('127.0.0.1', { host })).toBe(200)
    },
  )

  it.each(['templates.example.com', 'rebound.example:8000', 'localhost.example.com'])(
    'are closed under the name %s, which is not that of this machine',
    async (host) => {
      expect(await read('127.0.0.1', { host })).toBe(403)
    },
  )

  it('ignore headers about the address, even if a proxy is trusted', async () => {
    const behind = await buildTestApp({ database, env: { TRUST_PROXY: 'true' } })
    expect(await read('203.0.113.9', { 'x-forwarded-for': '127.0.0.1' }, behind)).toBe(403)
    expect(await read('127.0.0.1', {}, behind)).toBe(403)
    await behind.close()
  })
})

describe('metrics with a token', () => {
  it('are open to callers with the token, from anywhere, and to nobody else', async () => {
    const guarded = await buildTestApp({ database, env: { METRICS_TOKEN: 'a-token-for-metrics' } })
    expect(await read('203.0.113.9', { authorization: 'Bearer a-token-for-metrics' }, guarded)).toBe(200)
    expect(await read('127.0.0.1', {}, guarded)).toBe(401)
    await guarded.close()
  })
})
