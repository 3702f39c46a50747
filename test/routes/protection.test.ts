import type { FastifyInstance } from 'fastify'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import { createAdmission } from '../../src/plugins/admission.ts'
import { credentialBudget } from '../../src/plugins/rate-limit.ts'
import { someAnswer, someBody } from '../support/answers.ts'
import { asAdmin, buildTestApp, fakeEngine } from '../support/app.ts'
import { clearDatabase, openEmbeddedTestDatabase } from '../support/database.ts'

const engine = fakeEngine({ takeTurn: async () => ({ answer: someAnswer, body: someBody }) })
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

async function start(env: Record<string, string>): Promise<FastifyInstance> {
  const app = await buildTestApp({ engine, database, env })
  open.push(app)
  return app
}

const say = (app: FastifyInstance, headers: Record<string, string> = {}, remoteAddress = '192.0.2.1') =>
  app.inject({ method: 'POST', url: '/chat', payload: { message: 'Hello' }, headers, remoteAddress })

async function statuses(count: number, call: (turn: number) => Promise<{ statusCode: number }>): Promise<number[]> {
  const statuses: number[] = []
  for (let turn = 0; turn < count; turn += 1) statuses.push((await call(turn)).statusCode)
  return statuses
}

describe('rate limits', () => {
  it.each(['memory', 'postgres'])('answer 429 with Retry-After past the budget, counted in %s', async (store) => {
    const app = await start({ RATE_LIMIT_PER_MINUTE: '3', RATE_LIMIT_STORE: store })
    expect(await statuses(4, () => say(app))).toEqual([200, 200, 200, 429])
    const refused = await say(app)
    expect(refused.headers['content-type']).toContain('application/problem+json')
    expect(refused.json()).toMatchObject({ code: 'RATE_LIMITED', status: 429 })
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60)
  })

  it('count together in postgres, each for itself in memory', async () => {
    const limits = { RATE_LIMIT_PER_MINUTE: '2' }
    const [one, other] = [
      await start({ ...limits, RATE_LIMIT_STORE: 'postgres' }),
      await start({ ...limits, RATE_LIMIT_STORE: 'postgres' }),
    ]
    expect(await statuses(3, (turn) => say(turn % 2 === 0 ? one : other))).toEqual([200, 200, 429])
    const [alone, apart] = [await start(limits), await start(limits)]
    expect(await statuses(3, (turn) => say(turn % 2 === 0 ? alone : apart))).toEqual([200, 200, 200])
  })

  it('count per address, and per key wherever it comes from', async () => {
    const app = await start({ RATE_LIMIT_PER_MINUTE: '2' })
    expect(await statuses(3, () => say(app))).toEqual([200, 200, 429])
    expect((await say(app, {}, '192.0.2.2')).statusCode).toBe(200)
    expect(await statuses(3, (turn) => say(app, asAdmin, `192.0.2.${turn}`))).toEqual([200, 200, 429])
  })

  it('are not circumvented by a forged X-Forwarded-For', async () => {
    const app = await start({ RATE_LIMIT_PER_MINUTE: '2' })
    expect(await statuses(3, (turn) => say(app, { 'x-forwarded-for': `198.51.100.${turn}` }))).toEqual([200, 200, 429])
  })

  it.each(['true', '1', '192.0.2.1'])('look behind one proxy with TRUST_PROXY=%s, and no further', async (trust) => {
    const app = await start({ RATE_LIMIT_PER_MINUTE: '2', TRUST_PROXY: trust })
    const through = (client: string) => say(app, { 'x-forwarded-for': client })
    expect(await statuses(3, (turn) => through(`198.51.100.${turn}`))).toEqual([200, 200, 200])
    expect(await statuses(3, (turn) => through(`203.0.113.${turn}, 198.51.100.77`))).toEqual([200, 200, 429])
  })

  it('limit guessing of keys, too', async () => {
    const app = await start({ RATE_LIMIT_PER_MINUTE: '2' })
    expect(await statuses(3, (turn) => say(app, { 'x-api-key': `wrong-${turn}` }))).toEqual([401, 401, 429])
  })

  it('give sign-in and registration smaller, separate budgets', async () => {
    const app = await start({ RATE_LIMIT_PER_MINUTE: '10' })
    const payload = { user_id: 'ann', password: 'long enough' }
    const login = () => app.inject({ method: 'POST', url: '/users/login', payload })
    expect(credentialBudget(10)).toBe(2)
    expect(await statuses(3, login)).toEqual([401, 401, 429])
    expect((await app.inject({ method: 'POST', url: '/users', payload })).statusCode).toBe(201)
    expect((await say(app)).statusCode).toBe(200)
  })

  it('do not apply to health and metrics', async () => {
    const app = await start({ RATE_LIMIT_PER_MINUTE: '1' })
    for (const url of ['/health', '/health/live', '/metrics']) {
      expect(await statuses(3, () => app.inject(url)), url).toEqual([200, 200, 200])
    }
  })
})

describe('CORS', () => {
  const preflight = (app: FastifyInstance, origin: string, url = '/chat') =>
    app.inject({
      method: 'OPTIONS',
      url,
      headers: {
        origin,
        'access-control-request-method': 'PATCH',
        'access-control-request-headers': 'idempotency-key',
      },
    })

  it('lets no page of another origin call unless it is configured', async () => {
    const app = await start({})
    const { headers } = await say(app, { origin: 'https://a.example' })
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    expect((await preflight(app, 'https://a.example')).statusCode).toBe(405)
  })

  it('answers preflights of a named origin with every method and header the API uses', async () => {
    const app = await start({ CORS_ORIGINS: 'https://a.example,https://b.example' })
    const { statusCode, headers } = await preflight(app, 'https://b.example', '/session/x/draft')
    expect(statusCode).toBe(204)
    expect(headers['access-control-allow-origin']).toBe('https://b.example')
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
      expect(headers['access-control-allow-methods']).toContain(method)
    }
    for (const name of ['content-type', 'authorization', 'x-api-key', 'idempotency-key', 'x-request-id', 'accept']) {
      expect(headers['access-control-allow-headers']).toContain(name)
    }
    expect((await preflight(app, 'https://evil.example')).headers['access-control-allow-origin']).toBeUndefined()
  })

  it('lets pages read the request id and Retry-After, also of errors', async () => {
    const app = await start({ CORS_ORIGINS: 'https://a.example', RATE_LIMIT_PER_MINUTE: '1' })
    await say(app)
    const { statusCode, headers } = await say(app, { origin: 'https://a.example' })
    expect(statusCode).toBe(429)
    expect(headers['access-control-allow-origin']).toBe('https://a.example')
    expect(headers['access-control-expose-headers']).toMatch(/retry-after.*x-request-id/)
  })

  it('never allows credentials to any origin', async () => {
    const { headers } = await preflight(await start({ CORS_ORIGINS: '*' }), 'https://a.example')
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(headers['access-control-allow-credentials']).toBeUndefined()
  })
})

describe('headers', () => {
  it.each(['/health', '/docs', '/nowhere', '/templates/languages'])('protect %s', async (url) => {
    const { headers } = await (await start({})).inject(url)
    expect(headers).toMatchObject({
      'content-security-policy':
        "default-src 'self';script-src 'self';script-src-attr 'none';style-src 'self' 'unsafe-inline';" +
        "img-src 'self' data:;connect-src 'self';object-src 'none';base-uri 'none';form-action 'self';" +
        "frame-ancestors 'none'",
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'origin-agent-cluster': '?1',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'x-dns-prefetch-control': 'off',
      'x-download-options': 'noopen',
      'x-frame-options': 'SAMEORIGIN',
      'x-permitted-cross-domain-policies': 'none',
      'x-xss-protection': '0',
    })
    expect(headers['x-powered-by']).toBeUndefined()
    expect(headers['set-cookie']).toBeUndefined()
  })

  it('never take credentials from a cookie or the query', async () => {
    const app = await start({})
    const key = String(asAdmin['x-api-key'])
    for (const cookie of [`x-api-key=${key}`, `access_token=${key}`, `authorization=Bearer ${key}`]) {
      expect((await app.inject({ url: '/api-keys', headers: { cookie } })).statusCode).toBe(401)
    }
    expect((await app.inject({ url: `/api-keys?x-api-key=${key}&api_key=${key}` })).statusCode).toBe(401)
    expect((await app.inject({ url: '/api-keys', headers: asAdmin })).statusCode).toBe(200)
  })
})

describe('the API page', () => {
  it('loads everything from this server', async () => {
    const app = await start({})
    const page = await app.inject('/docs')
    const addresses = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '')
    expect(addresses.length).toBeGreaterThan(3)
    expect(page.body).not.toMatch(/<script>|<script [^>]*>[^<\s]/)
    for (const address of addresses) expect((await app.inject(address)).statusCode, address).toBe(200)
  })
})

describe('admission', () => {
  it('runs and queues up to its limits, refuses the rest at once, and continues in order', async () => {
    const admission = createAdmission({ concurrentTurns: 1, queuedTurns: 1 })
    const story: string[] = []
    let finish = (): void => undefined
    const first = admission.run(
      () =>
        new Promise<void>((resolve) => {
          story.push('first')
          finish = resolve
        }),
    )
    const second = admission.run(async () => story.push('second'))
    await expect(admission.run(async () => story.push('third'))).rejects.toMatchObject({
      code: 'OVERLOADED',
      retryAfter: 2,
    })
    expect([admission.running, admission.waiting]).toEqual([1, 1])
    finish()
    await Promise.all([first, second])
    expect(story).toEqual(['first', 'second'])
    expect([admission.running, admission.waiting]).toEqual([0, 0])
  })

  it('lets no session crowd out the others, and refuses it beyond a limit', async () => {
    const admission = createAdmission({ concurrentTurns: 6, queuedTurns: 100 })
    const endings: (() => void)[] = []
    const wait = (session: string) =>
      admission.run(() => new Promise<void>((resolve) => endings.push(resolve)), session)
    const turns = Array.from({ length: 32 }, () => wait('one'))
    await expect(wait('one')).rejects.toMatchObject({ code: 'OVERLOADED', retryAfter: 2 })
    expect([admission.running, admission.waiting]).toEqual([2, 0])
    expect(await admission.run(async () => 'at once', 'another')).toBe('at once')
    for (let ended = 0; ended < turns.length; await new Promise(setImmediate))
      for (const end of endings.splice(0)) {
        end()
        ended += 1
      }
    await Promise.all(turns)
    expect(await admission.run(async () => 'again', 'one')).toBe('again')
  })

  it('serves callers in rotation, and drops turns of the one with the most', async () => {
    const admission = createAdmission({ concurrentTurns: 1, queuedTurns: 4 })
    const story: string[] = []
    let finish = (): void => undefined
    const first = admission.run(() => new Promise<void>((resolve) => (finish = resolve)), null, 'crowd')
    const say = (caller: string, name: string) => admission.run(async () => story.push(name), null, caller)
    const crowd = ['a', 'b', 'c', 'd'].map((name) => say('crowd', name))
    const evicted = expect(crowd[3]).rejects.toMatchObject({ code: 'OVERLOADED' })
    const single = say('single', 'single')
    await evicted
    await expect(say('crowd', 'e')).rejects.toMatchObject({ code: 'OVERLOADED' })
    finish()
    await Promise.all([first, single, ...crowd.slice(0, 3)])
    expect(story).toEqual(['a', 'single', 'b', 'c'])
    expect([admission.running, admission.waiting]).toEqual([0, 0])
  })

  it('frees its slot after a failure', async () => {
    const admission = createAdmission({ concurrentTurns: 1, queuedTurns: 0 })
    await expect(admission.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(await admission.run(async () => 'fine')).toBe('fine')
  })

  it('accepts nothing more while draining, and waits for running turns', async () => {
    const admission = createAdmission({ concurrentTurns: 2, queuedTurns: 2 })
    let finish = (): void => undefined
    const turn = admission.run(() => new Promise<void>((resolve) => (finish = resolve)))
    let isDrained = false
    const drained = admission.drain(10_000).then(() => {
      isDrained = true
    })
    await expect(admission.run(async () => undefined)).rejects.toMatchObject({ code: 'SHUTTING_DOWN' })
    expect(isDrained).toBe(false)
    finish()
    await Promise.all([turn, drained])
    expect(isDrained).toBe(true)
  })

  it('waits no longer than its limit', async () => {
    const admission = createAdmission({ concurrentTurns: 1, queuedTurns: 0 })
    void admission.run(() => new Promise<void>(() => undefined))
    await Promise.resolve()
    await admission.drain(5)
    expect(admission.running).toBe(1)
  })
})
