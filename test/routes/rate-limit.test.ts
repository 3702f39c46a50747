/** The limits cannot be escaped by creating accounts or by changing addresses within a network. */
import type { FastifyInstance } from 'fastify'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import { someAnswer, someBody } from '../support/answers.ts'
import { asAdmin, buildTestApp, fakeEngine } from '../support/app.ts'
import { clearDatabase, openEmbeddedTestDatabase } from '../support/database.ts'
import { type Headers, password } from '../support/principals.ts'

const engine = fakeEngine({ takeTurn: async () => ({ answer: someAnswer, body: someBody }) })
const stores = ['memory', 'postgres'] as const
let database: Database
let open: FastifyInstance[] = []

beforeAll(async () => {
  database = await openEmbeddedTestDatabase()
})
afterEach(async () => {
  await Promise.all(open.map((app) => app.close()))
  open = []
  await clearDatabase(database)
})
afterAll(() => database.close())

async function start(requestsPerMinute: number, store: string): Promise<FastifyInstance> {
  const env = { RATE_LIMIT_PER_MINUTE: String(requestsPerMinute), RATE_LIMIT_STORE: store }
  const app = await buildTestApp({ engine, database, env })
  open.push(app)
  return app
}

const say = (app: FastifyInstance, headers: Headers = {}, remoteAddress = '192.0.2.1') =>
  app.inject({ method: 'POST', url: '/chat', payload: { message: 'Hello' }, headers, remoteAddress })

/** Signs up from separate addresses, so that only later requests count at the address under test. */
async function signUp(app: FastifyInstance, user_id: string, remoteAddress: string): Promise<Headers> {
  const payload = { user_id, password }
  await app.inject({ method: 'POST', url: '/users', payload, remoteAddress })
  const answer = await app.inject({ method: 'POST', url: '/users/login', payload, remoteAddress })
  return { authorization: `Bearer ${answer.json<{ access_token: string }>().access_token}` }
}

async function passedOf(count: number, call: (turn: number) => Promise<{ statusCode: number }>): Promise<number> {
  let passed = 0
  for (let turn = 0; turn < count; turn += 1) if ((await call(turn)).statusCode === 200) passed += 1
  return passed
}

const people = (app: FastifyInstance, count: number) =>
  Promise.all(Array.from({ length: count }, (_, index) => signUp(app, `user${index}`, `198.51.100.${index}`)))

describe.each(stores)('requests counted in %s', (store) => {
  it('allow any number of new accounts at one address only as much as three callers', async () => {
    const app = await start(6, store)
    const accounts = await people(app, 12)
    expect(await passedOf(72, (turn) => say(app, accounts[turn % 12]))).toBe(18)
    expect((await say(app, accounts[0], '203.0.113.1')).statusCode).toBe(200)
  })

  it('let many users at one address work, each within their own limit', async () => {
    const app = await start(20, store)
    const accounts = await people(app, 3)
    const passed = await Promise.all(accounts.map((account) => passedOf(20, () => say(app, account))))
    expect(passed).toEqual([20, 20, 20])
    expect((await say(app, accounts[0], '203.0.113.1')).statusCode).toBe(429)
  })

  it('do not count refused requests against the address', async () => {
    const app = await start(4, store)
    const [busy = {}, other = {}] = await people(app, 2)
    expect(await passedOf(100, () => say(app, busy))).toBe(4)
    expect(await passedOf(10, () => say(app, other))).toBe(4)
  })

  it('of anonymous callers share one caller’s limit, while signed-in users continue', async () => {
    const app = await start(4, store)
    const [account = {}] = await people(app, 1)
    expect(await passedOf(10, () => say(app))).toBe(4)
    expect(await passedOf(10, () => say(app, account))).toBe(4)
  })

  it('of a key count separately from those of its address', async () => {
    const app = await start(4, store)
    expect(await passedOf(10, () => say(app))).toBe(4)
    expect(await passedOf(10, () => say(app, asAdmin))).toBe(4)
    expect(await passedOf(10, () => say(app, {}, '203.0.113.1'))).toBe(4)
    const createKey = {
      method: 'POST',
      url: '/api-keys',
      headers: asAdmin,
      payload: { name: 'desk', role: 'support' },
    } as const
    expect((await app.inject({ ...createKey, remoteAddress: '203.0.113.2' })).statusCode).toBe(429)
  })

  it.each([
    ['/64', 4, (turn: number) => `2001:db8:1:ab12::${turn + 1}`],
    ['/56', 8, (turn: number) => `2001:db8:1:ab${(turn + 16).toString(16)}::1`],
    ['/48', 32, (turn: number) => `2001:db8:1:${(turn + 16).toString(16)}00::1`],
  ])('of an IPv6 %s are counted together', async (_width, most, address) => {
    const app = await start(4, store)
    expect(await passedOf(most + 4, (turn) => say(app, {}, address(turn)))).toBe(most)
    expect((await say(app, {}, '2001:db8:2::1')).statusCode).toBe(200)
  })

  it('report the counter that is closest to its limit', async () => {
    const app = await start(4, store)
    const { headers } = await say(app)
    expect(headers).toMatchObject({ 'x-ratelimit-limit': '4', 'x-ratelimit-remaining': '3', 'x-ratelimit-reset': '60' })
    await passedOf(3, () => say(app))
    const refused = await say(app)
    expect(refused.headers).toMatchObject({ 'x-ratelimit-remaining': '0' })
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  })
})

describe('counters in the database', () => {
  it('cost one round trip per request, however many there are', async () => {
    const app = await start(100, 'postgres')
    const [account = {}] = await people(app, 1)
    await say(app, account, '2001:db8::1')
    const statements: string[] = []
    const { execute } = database.db
    database.db.execute = ((statement: Parameters<typeof execute>[0]) => {
      statements.push(JSON.stringify(statement).includes('rate_counters') ? 'counters' : 'other')
      return execute.call(database.db, statement)
    }) as typeof execute
    await say(app, account, '2001:db8::1')
    database.db.execute = execute
    expect(statements).toEqual(['counters'])
  })
})
