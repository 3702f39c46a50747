/** Token budgets hold, however a caller comes back. */
import type { FastifyInstance } from 'fastify'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import { buildTestApp } from '../support/app.ts'
import { clearDatabase, openEmbeddedTestDatabase } from '../support/database.ts'
import { type Headers, signUp } from '../support/principals.ts'
import { createScriptedModel } from '../support/scripted-model.ts'

/** Tokens of each turn. */
const tokens = { input: 100, output: 20 }
/** Seconds; sums are read again after fifteen. */
const stepSeconds = 16
const noon = Date.UTC(2026, 2, 4, 12)

let database: Database
let clock: number
let apps: FastifyInstance[]
beforeAll(async () => {
  database = await openEmbeddedTestDatabase()
})
beforeEach(() => {
  clock = noon
  apps = []
})
afterEach(async () => {
  for (const app of apps) await app.close()
  await clearDatabase(database)
})
afterAll(() => database.close())

/** Another process, or the same one after a restart. */
async function open(env: Record<string, string>): Promise<FastifyInstance> {
  const model = createScriptedModel({ tokens, answers: Array.from({ length: 100 }, () => ({})) })
  const app = await buildTestApp({ env: { TRUST_PROXY: 'true', ...env }, database, model, now: () => new Date(clock) })
  apps.push(app)
  return app
}

interface From {
  address?: string
  headers?: Headers
}

/** Takes one turn in a new session, a little later; returns the kind of model that answered. */
async function say(app: FastifyInstance, { address = '192.0.2.1', headers = {} }: From = {}) {
  clock += stepSeconds * 1000
  const answer = await app.inject({
    method: 'POST',
    url: '/chat',
    headers: { 'x-forwarded-for': address, ...headers },
    payload: { message: 'hello' },
  })
  const { session_id: sessionId, source } = answer.json()
  return { sessionId: sessionId as string, by: source.provider as string }
}

async function untilRefused(turn: (index: number) => Promise<{ by: string }>, most = 40): Promise<number> {
  for (let index = 0; index < most; index += 1) if ((await turn(index)).by === 'builtin') return index
  return most
}

describe('the budget for all callers', () => {
  const env = { DAILY_TOKEN_BUDGET: '300' }

  it('is not reset by creating, using and deleting accounts', async () => {
    const app = await open(env)
    const turns = await untilRefused(async (index) => {
      const headers = await signUp(app, `user-${index}`)
      const turn = await say(app, { headers })
      await app.inject({ method: 'DELETE', url: `/users/user-${index}`, headers })
      return turn
    })
    expect(turns).toBe(3)
    expect((await say(await open(env))).by).toBe('builtin')
  })

  it('counts anonymous callers, even if they delete their sessions', async () => {
    const app = await open(env)
    const turns = await untilRefused(async () => {
      const turn = await say(app)
      await app.inject({ method: 'DELETE', url: `/session/${turn.sessionId}` })
      return turn
    })
    expect(turns).toBe(3)
  })

  it('is reset at midnight UTC', async () => {
    const app = await open(env)
    await untilRefused(() => say(app))
    clock = noon + 12 * 60 * 60 * 1000
    expect((await say(app)).by).toBe('openai')
  })
})

describe('the budget of an address', () => {
  const env = { DAILY_TOKEN_BUDGET_PER_ADDRESS: '300' }

  it('holds across processes, restarts and deleted sessions, and only for that address', async () => {
    const [one, two] = [await open(env), await open(env)]
    const turns = await untilRefused(async (index) => {
      const app = index % 2 === 0 ? one : two
      const turn = await say(app)
      await app.inject({ method: 'DELETE', url: `/session/${turn.sessionId}` })
      return turn
    })
    expect(turns).toBe(3)
    expect((await say(await open(env))).by).toBe('builtin')
    expect((await say(one, { address: '192.0.2.2' })).by).toBe('openai')
  })

  it('defaults to that of a user', async () => {
    const app = await open({ DAILY_TOKEN_BUDGET_PER_USER: '300' })
    expect(await untilRefused(() => say(app))).toBe(3)
  })

  it.each([
    ['the same /64', (index: number) => `2001:db8:1:100::${index + 1}`, 3],
    ['many /64 of one /56', (index: number) => `2001:db8:1:1${(index + 16).toString(16)}::1`, 10],
    ['many /56 of one /48', (index: number) => `2001:db8:1:${(index + 16).toString(16)}00::1`, 40],
    ['many /48', (index: number) => `2001:db8:${(index + 1).toString(16)}::1`, 60],
  ])('counts %s together, with larger budgets for wider groups', async (_, addressOf, allowed) => {
    const app = await open(env)
    expect(await untilRefused((index) => say(app, { address: addressOf(index) }), 60)).toBe(allowed)
  })

  it('cannot be escaped with new accounts, and does not apply to older ones', async () => {
    const app = await open({ ...env, JWT_TTL_SECONDS: '604800' })
    const old = await signUp(app, 'of-longer-standing')
    clock += 23 * 60 * 60 * 1000
    const turns = await untilRefused(async (index) => say(app, { headers: await signUp(app, `user-${index}`) }))
    expect(turns).toBe(3)
    clock += 60 * 60 * 1000
    await untilRefused(() => say(app))
    expect((await say(app, { headers: old })).by).toBe('openai')
  })

  it('does not apply to services, which act for many users', async () => {
    const app = await open(env)
    const headers = { 'x-api-key': 'admin-key-of-the-tests' }
    expect(await untilRefused(() => say(app, { headers }), 6)).toBe(6)
  })
})
