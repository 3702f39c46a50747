import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asAdmin, buildTestApp } from '../support/app.ts'

let app: FastifyInstance
beforeAll(async () => {
  app = await buildTestApp()
})
afterAll(() => app.close())

type Answer = Record<string, unknown>
type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
const call = (method: Method, url: string, payload?: object | null, headers: InjectOptions['headers'] = {}) =>
  app.inject({ method, url, headers, ...(payload && { payload }) })

let people = 0
async function newUser() {
  people += 1
  const credentials = { user_id: `person-${people}`, password: 'correct horse' }
  await call('POST', '/users', credentials)
  const login = (await call('POST', '/users/login', credentials)).json<{ access_token: string }>()
  return { id: credentials.user_id, as: { authorization: `Bearer ${login.access_token}` } }
}

async function newSession(headers: Record<string, string>, name = 'First') {
  const answer = await call('POST', '/session/new', { session_name: name }, headers)
  return answer.json<{ session_id: string }>().session_id
}

describe('registration and sign-in', () => {
  it('answer in the documented shape', async () => {
    const credentials = { user_id: 'ann@example.com', password: 'correct horse' }
    const created = await call('POST', '/users', credentials)
    expect(created.statusCode).toBe(201)
    expect(created.json()).toEqual({
      user_id: 'ann@example.com',
      created_at: expect.any(String),
      updated_at: expect.any(String),
    })
    const login = await call('POST', '/users/login', credentials)
    expect(login.statusCode).toBe(200)
    expect(login.json()).toEqual({
      user_id: 'ann@example.com',
      message: 'Login successful',
      created_at: created.json<Answer>().created_at,
      updated_at: created.json<Answer>().updated_at,
      access_token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
      token_type: 'Bearer',
      expires_in: 86_400,
    })
  })

  it('say when an id is taken', async () => {
    const credentials = { user_id: 'taken', password: 'correct horse' }
    await call('POST', '/users', credentials)
    expect((await call('POST', '/users', credentials)).json()).toMatchObject({ code: 'USER_EXISTS', status: 409 })
  })

  it('answer a wrong user and a wrong password in the same way', async () => {
    const { id } = await newUser()
    const wrong = await call('POST', '/users/login', { user_id: id, password: 'wrong horse' })
    const nobody = await call('POST', '/users/login', { user_id: 'nobody', password: 'wrong horse' })
    const bare = ({ request_id: _request, ...rest }: Answer) => rest
    expect([wrong.statusCode, nobody.statusCode]).toEqual([401, 401])
    expect(bare(wrong.json())).toEqual(bare(nobody.json()))
  })

  it.each([
    ['a short password', { user_id: 'a', password: '1234567' }],
    ['a password of 73 bytes', { user_id: 'a', password: 'x'.repeat(73) }],
    ['a password of 37 characters in 74 bytes', { user_id: 'a', password: 'ü'.repeat(37) }],
    ['a password with NUL', { user_id: 'a', password: 'correct\u0000horse' }],
    ['an empty id', { user_id: '', password: 'correct horse' }],
    ['an id of 51 characters', { user_id: 'x'.repeat(51), password: 'correct horse' }],
    ['an id with a slash', { user_id: 'a/b', password: 'correct horse' }],
    ['no password', { user_id: 'a' }],
  ])('refuse %s with a clear 400', async (_name, body) => {
    const answer = await call('POST', '/users', body)
    expect(answer.json()).toMatchObject({
      status: 400,
      code: 'INVALID_REQUEST',
      errors: [{ message: expect.any(String) }],
    })
  })

  it('ignore a role in the body', async () => {
    await call('POST', '/users', { user_id: 'mallory', password: 'correct horse', role: 'admin' })
    const login = await call('POST', '/users/login', { user_id: 'mallory', password: 'correct horse' })
    const as = { authorization: `Bearer ${login.json<{ access_token: string }>().access_token}` }
    expect((await call('GET', '/api-keys', null, as)).statusCode).toBe(403)
  })
})

describe('a user’s sessions', () => {
  it('are listed, latest activity first, page by page', async () => {
    const user = await newUser()
    const ids = [await newSession(user.as, 'one'), await newSession(user.as, 'two'), await newSession(user.as, 'three')]
    await call('POST', '/chat', { message: 'Hello', session_id: ids[0] }, user.as)
    const list = async (query: string) =>
      (await call('GET', `/users/${user.id}/sessions${query}`, null, user.as)).json<Answer>()
    const first = await list('?limit=2')
    expect(first).toMatchObject({ user_id: user.id, total_sessions: 3, limit: 2, offset: 0, has_more: true })
    expect((first.sessions as Answer[])[0]).toEqual({
      session_id: ids[0],
      session_name: 'one',
      template_name: null,
      text_start: null,
      category: null,
      language: null,
      state: 'draft',
      created_at: expect.any(String),
      updated_at: expect.any(String),
      message_count: 2,
      last_activity: expect.any(String),
    })
    const rest = await list('?limit=2&offset=2')
    expect(rest).toMatchObject({ total_sessions: 3, offset: 2, has_more: false })
    expect(rest.sessions).toHaveLength(1)
  })

  it('show what their templates are, and can be searched and filtered', async () => {
    const user = await newUser()
    const message =
      'A utility template in English (US), name order_shipped, body: "Hello, your order has been shipped. Thank you."'
    for (const words of [message, 'A template about a sale']) await call('POST', '/chat', { message: words }, user.as)
    const list = async (query: string) =>
      (await call('GET', `/users/${user.id}/sessions?${query}`, null, user.as)).json<{ sessions: Answer[] }>().sessions
    const shipped = {
      template_name: 'order_shipped',
      text_start: 'Hello, your order has been shipped. Thank you.',
      category: 'UTILITY',
      language: 'en_US',
      state: 'final',
    }
    expect(await list('q=Order_')).toEqual([expect.objectContaining(shipped)])
    expect(await list('state=final')).toHaveLength(1)
    expect(await list('state=draft')).toEqual([expect.objectContaining({ state: 'draft' })])
    expect(await list('q=%20')).toHaveLength(2)
  })

  it.each(['limit=0', 'limit=201', 'limit=x', 'offset=-1', 'limit=1.5'])('refuse ?%s', async (query) => {
    const user = await newUser()
    expect((await call('GET', `/users/${user.id}/sessions?${query}`, null, user.as)).statusCode).toBe(400)
  })

  it('are renamed by query or by body', async () => {
    const user = await newUser()
    const id = await newSession(user.as)
    const rename = (query: string, body?: object) =>
      call('PUT', `/users/${user.id}/sessions/${id}/name${query}`, body, user.as)
    expect((await rename('?session_name=By%20query')).json()).toEqual({
      message: 'Session renamed',
      session_name: 'By query',
    })
    expect((await rename('', { session_name: 'By body' })).json()).toMatchObject({ session_name: 'By body' })
    expect((await call('GET', `/session/${id}`, null, user.as)).json()).toMatchObject({ session_name: 'By body' })
    expect((await rename('')).statusCode).toBe(400)
    expect((await rename(`?session_name=${'x'.repeat(101)}`)).statusCode).toBe(400)
  })

  it('are claimed by the first user who writes to an anonymous one', async () => {
    const [user, other] = [await newUser(), await newUser()]
    const id = await newSession({})
    expect((await call('POST', '/chat', { message: 'Hello', session_id: id }, user.as)).statusCode).toBe(200)
    expect((await call('GET', `/session/${id}`)).statusCode).toBe(404)
    expect((await call('GET', `/session/${id}`, null, other.as)).statusCode).toBe(404)
    expect((await call('GET', `/session/${id}`, null, user.as)).statusCode).toBe(200)
  })
})

describe('what is stored about a user', () => {
  it('can be exported, and is gone after deletion', async () => {
    const user = await newUser()
    const id = await newSession(user.as)
    await call('POST', '/chat', { message: 'A very particular sentence', session_id: id }, user.as)
    const exported = await call('GET', `/users/${user.id}/export`, null, user.as)
    expect(exported.statusCode).toBe(200)
    expect(exported.body).toContain('A very particular sentence')
    expect(exported.body).not.toMatch(/\$2[aby]\$/)
    expect((await call('DELETE', `/users/${user.id}`, null, user.as)).statusCode).toBe(204)
    expect((await call('GET', `/session/${id}`, null, asAdmin)).statusCode).toBe(404)
    expect((await call('GET', `/users/${user.id}/export`, null, user.as)).statusCode).toBe(401)
    expect((await call('GET', `/users/${user.id}/export`, null, asAdmin)).statusCode).toBe(404)
  })

  it('includes what was used, by day and model', async () => {
    const user = await newUser()
    await call('POST', '/chat', { message: 'Hello' }, user.as)
    const usage = (await call('GET', `/users/${user.id}/usage?days=7`, null, user.as)).json<Answer>()
    expect(usage).toMatchObject({ user_id: user.id, days: 7, total: { cost_usd: 0 }, usage: expect.any(Array) })
    expect((await call('GET', `/users/${user.id}/usage?days=0`, null, user.as)).statusCode).toBe(400)
  })
})

describe('another user', () => {
  it('reads, changes, lists, takes and deletes nothing', async () => {
    const [owner, other] = [await newUser(), await newUser()]
    const id = await newSession(owner.as)
    const tried: [Method, string, object?][] = [
      ['GET', `/session/${id}`],
      ['POST', '/chat', { message: 'Hello', session_id: id }],
      ['PATCH', `/session/${id}/draft`, { edits: [{ op: 'set_body', text: 'mine' }] }],
      ['POST', `/session/${id}/undo`],
      ['POST', `/session/${id}/redo`],
      ['GET', `/session/${id}/revisions`],
      ['GET', `/session/${id}/preview`],
      ['DELETE', `/session/${id}`],
      ['PUT', `/users/${other.id}/sessions/${id}/name?session_name=mine`],
    ]
    for (const [method, url, body] of tried) {
      const answer = await call(method, url, body, other.as)
      expect(answer.json(), `${method} ${url}`).toMatchObject({ code: 'SESSION_NOT_FOUND', status: 404 })
    }
    for (const tail of ['/sessions', '/export', '/usage']) {
      expect((await call('GET', `/users/${owner.id}${tail}`, null, other.as)).statusCode).toBe(403)
    }
    expect((await call('DELETE', `/users/${owner.id}`, null, other.as)).statusCode).toBe(403)
    expect((await call('POST', '/chat', { message: 'Hello', user_id: owner.id }, other.as)).statusCode).toBe(403)
    expect((await call('GET', `/session/${id}`, null, owner.as)).json()).toMatchObject({
      session_name: 'First',
      messages: [],
    })
  })
})

describe('AUTH_REQUIRED', () => {
  it('disables anonymous use and registration', async () => {
    const closed = await buildTestApp({ env: { AUTH_REQUIRED: 'true' } })
    const status = async (method: Method, url: string, payload?: object) =>
      (await closed.inject({ method, url, ...(payload && { payload }) })).statusCode
    expect(await status('POST', '/chat', { message: 'Hello' })).toBe(401)
    expect(await status('GET', '/session/new')).toBe(401)
    expect(await status('POST', '/templates/validate', { template: {} })).toBe(401)
    expect(await status('POST', '/users', { user_id: 'ann', password: 'correct horse' })).toBe(403)
    for (const url of ['/health', '/docs', '/docs/json']) expect(await status('GET', url), url).toBe(200)
    await closed.close()
  })
})

describe('API keys', () => {
  it('are created, listed without their secret, used, and revoked', async () => {
    const created = await call('POST', '/api-keys', { name: 'Help desk', role: 'support' }, asAdmin)
    expect(created.statusCode).toBe(201)
    const { id, key } = created.json<{ id: string; key: string }>()
    const listed = await call('GET', '/api-keys', null, asAdmin)
    expect(listed.json<{ api_keys: Answer[] }>().api_keys).toContainEqual(
      expect.objectContaining({ id, name: 'Help desk', role: 'support', revoked_at: null }),
    )
    expect(listed.body).not.toContain(key)
    const asSupport = { 'x-api-key': key }
    const session = await newSession({})
    expect((await call('GET', `/session/${session}/debug`, null, asSupport)).statusCode).toBe(200)
    expect((await call('DELETE', `/session/${session}`, null, asSupport)).statusCode).toBe(403)
    expect((await call('GET', '/api-keys', null, asSupport)).statusCode).toBe(403)
    expect((await call('DELETE', `/api-keys/${id}`, null, asAdmin)).statusCode).toBe(204)
    expect((await call('GET', `/session/${session}/debug`, null, asSupport)).statusCode).toBe(401)
    expect(
      (await call('DELETE', '/api-keys/0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f9', null, asAdmin)).json(),
    ).toMatchObject({
      code: 'API_KEY_NOT_FOUND',
    })
  })

  it.each([
    { name: 'x' },
    { name: '', role: 'admin' },
    { name: 'x', role: 'king' },
    { name: 'x', role: 'user', expires_at: '1999-01-01T00:00:00Z' },
  ])('refuse %j', async (body) => {
    expect((await call('POST', '/api-keys', body, asAdmin)).statusCode).toBe(400)
  })
})
