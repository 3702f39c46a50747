/** Tokens end when their user signs out: in this process at once, in others within seconds. */
import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import { asAdmin, buildTestApp } from '../support/app.ts'
import { openEmbeddedTestDatabase } from '../support/database.ts'
import { type Headers, password, signUp } from '../support/principals.ts'

let database: Database
let one: FastifyInstance
let other: FastifyInstance
let time = Date.now()
const now = () => new Date(time)

beforeAll(async () => {
  database = await openEmbeddedTestDatabase()
  one = await buildTestApp({ database, now })
  other = await buildTestApp({ database, now })
})
afterAll(async () => {
  await one.close()
  await other.close()
  await database.close()
})

const ask = async (app: FastifyInstance, user: string, headers: Headers): Promise<number> =>
  (await app.inject({ url: `/users/${user}/sessions`, headers })).statusCode

const logout = (headers: Headers): InjectOptions => ({ method: 'POST', url: '/users/logout', headers })
const changed = 'another password of the tests'
const change = (user: string, headers: Headers, given: object = {}): InjectOptions => ({
  method: 'PUT',
  url: `/users/${user}/password`,
  headers,
  payload: { current_password: password, new_password: changed, ...given },
})
const login = async (app: FastifyInstance, user_id: string, given = password): Promise<Headers> => {
  const payload = { user_id, password: given }
  const answer = await app.inject({ method: 'POST', url: '/users/login', payload })
  return { authorization: `Bearer ${answer.json<{ access_token: string }>().access_token}` }
}

describe('signing out', () => {
  it('revokes every token of the user, in this process at once and in others within five seconds', async () => {
    const headers = await signUp(one, 'ann')
    const second = await login(other, 'ann')
    const bob = await signUp(one, 'bob')
    expect(await Promise.all([one, other].map((app) => ask(app, 'ann', headers)))).toEqual([200, 200])
    const answer = await one.inject(logout(headers))
    expect([answer.statusCode, answer.body]).toEqual([204, ''])
    expect(await Promise.all([headers, second].map((token) => ask(one, 'ann', token)))).toEqual([401, 401])
    time += 5_000
    expect(await Promise.all([headers, second].map((token) => ask(other, 'ann', token)))).toEqual([401, 401])
    expect(await ask(other, 'bob', bob)).toBe(200)
    expect((await one.inject(logout(headers))).json()).toMatchObject({ code: 'UNAUTHENTICATED' })
  })

  it('allows signing in again, even where the old token version is still cached', async () => {
    const headers = await signUp(one, 'cleo')
    expect(await ask(other, 'cleo', headers)).toBe(200)
    await one.inject(logout(headers))
    const again = await login(one, 'cleo')
    expect(await ask(other, 'cleo', again)).toBe(200)
    expect(await ask(other, 'cleo', headers)).toBe(401)
  })

  it('is only for users: anonymous callers have no token, and keys are revoked instead', async () => {
    expect((await one.inject(logout({}))).statusCode).toBe(401)
    expect((await one.inject(logout(asAdmin))).json()).toMatchObject({ code: 'FORBIDDEN', status: 403 })
  })
})

describe('a change of password', () => {
  it('returns a token that works everywhere at once, and revokes the earlier ones', async () => {
    const headers = await signUp(one, 'dana')
    expect(await ask(other, 'dana', headers)).toBe(200)
    const answer = await one.inject(change('dana', headers))
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toEqual({
      user_id: 'dana',
      message: 'Password changed',
      created_at: expect.any(String),
      updated_at: expect.any(String),
      access_token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
      token_type: 'Bearer',
      expires_in: 86_400,
    })
    const fresh = { authorization: `Bearer ${answer.json<{ access_token: string }>().access_token}` }
    expect(await Promise.all([one, other].map((app) => ask(app, 'dana', fresh)))).toEqual([200, 200])
    expect(await Promise.all([one, other].map((app) => ask(app, 'dana', headers)))).toEqual([401, 401])
    expect(await ask(one, 'dana', await login(other, 'dana', changed))).toBe(200)
    const old = await one.inject({ method: 'POST', url: '/users/login', payload: { user_id: 'dana', password } })
    expect(old.statusCode).toBe(401)
  })

  it('is refused with a wrong password, and changes nothing', async () => {
    const headers = await signUp(one, 'eve')
    const answer = await one.inject(change('eve', headers, { current_password: 'a wrong one' }))
    expect(answer.json()).toMatchObject({ code: 'INVALID_CREDENTIALS', status: 401 })
    expect(await ask(one, 'eve', headers)).toBe(200)
    expect(await ask(one, 'eve', await login(one, 'eve'))).toBe(200)
  })

  it.each([
    ['7 characters', '1234567'],
    ['73 bytes', 'x'.repeat(73)],
    ['74 bytes in 37 characters', 'ü'.repeat(37)],
  ])('is refused for a password of %s, naming the field', async (what, new_password) => {
    const user = `fred-${what.length}`
    const headers = await signUp(one, user)
    const answer = await one.inject(change(user, headers, { new_password }))
    expect(answer.json()).toMatchObject({ code: 'INVALID_REQUEST', errors: [{ path: 'new_password' }] })
  })

  it('is refused to other users and anonymous callers', async () => {
    await signUp(one, 'gus')
    const hal = await signUp(one, 'hal')
    expect((await one.inject(change('gus', hal))).statusCode).toBe(403)
    expect((await one.inject(change('gus', {}))).statusCode).toBe(401)
    expect((await one.inject(change('nobody', asAdmin))).json()).toMatchObject({ code: 'INVALID_CREDENTIALS' })
  })

  it('is throttled together with sign-in', async () => {
    const headers = await signUp(one, 'ivy')
    const guess = () => one.inject(change('ivy', headers, { current_password: 'a wrong one' }))
    const statuses: number[] = []
    for (let turn = 0; turn < 10; turn += 1) statuses.push((await guess()).statusCode)
    expect(statuses).toEqual([...Array<number>(9).fill(401), 429])
    const right = await one.inject({ method: 'POST', url: '/users/login', payload: { user_id: 'ivy', password } })
    expect(right.statusCode).toBe(429)
    expect(Number(right.headers['retry-after'])).toBeGreaterThan(0)
  })
})

describe('registration', () => {
  const somebody = (user_id: string, more: object = {}): InjectOptions => ({
    method: 'POST',
    url: '/users',
    payload: { user_id, password, ...more },
  })

  it.each([
    ['closed', { REGISTRATION: 'closed' }],
    ['closed under AUTH_REQUIRED unless said', { AUTH_REQUIRED: 'true' }],
  ])('is %s', async (_how, env: Record<string, string>) => {
    const app = await buildTestApp({ database, env })
    const answer = await app.inject(somebody('nobody-new'))
    expect(answer.json()).toMatchObject({ code: 'REGISTRATION_CLOSED', status: 403 })
    await app.close()
  })

  it('can be opened despite AUTH_REQUIRED', async () => {
    const app = await buildTestApp({ database, env: { AUTH_REQUIRED: 'true', REGISTRATION: 'open' } })
    expect((await app.inject(somebody('jane'))).statusCode).toBe(201)
    await app.close()
  })

  it('by invitation accepts a code of an admin once', async () => {
    const app = await buildTestApp({ database, now, env: { REGISTRATION: 'invite' } })
    const invite = (payload: object, headers: Headers = asAdmin) =>
      app.inject({ method: 'POST', url: '/invitations', headers, payload })
    const answer = await invite({})
    expect(answer.statusCode).toBe(201)
    const { code: invitation, expires_at } = answer.json<{ code: string; expires_at: string }>()
    expect(Date.parse(expires_at) - time).toBe(7 * 24 * 60 * 60 * 1000)
    for (const given of [{}, { invitation: '' }, { invitation: 'inv_wrong' }]) {
      expect((await app.inject(somebody('kim', given))).json()).toMatchObject({
        code: 'INVITATION_INVALID',
        status: 403,
      })
    }
    expect((await app.inject(somebody('ann', { invitation }))).json()).toMatchObject({ code: 'USER_EXISTS' })
    expect((await app.inject(somebody('kim', { invitation }))).statusCode).toBe(201)
    expect((await app.inject(somebody('lou', { invitation }))).json()).toMatchObject({ code: 'INVITATION_INVALID' })
    const short = await invite({ expires_at: new Date(time + 60_000).toISOString() })
    time += 60_000
    const late = { invitation: short.json<{ code: string }>().code }
    expect((await app.inject(somebody('lou', late))).json()).toMatchObject({ code: 'INVITATION_INVALID' })
    expect((await invite({ expires_at: new Date(time).toISOString() })).statusCode).toBe(400)
    await app.close()
  })
})
