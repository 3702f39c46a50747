/** Teams over HTTP: invitations, keys with scopes, approval, and people who are removed in the middle of a turn. */
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { LanguageModel } from '../../src/llm/model.ts'
import { buildTestApp } from '../support/app.ts'
import { type Headers, password, signUp } from '../support/principals.ts'
import { createScriptedModel } from '../support/scripted-model.ts'

let app: FastifyInstance
let hold: (() => Promise<void>) | null = null
/** Answers every message with the same words, after `hold`. */
const model: LanguageModel = {
  ...createScriptedModel(),
  async extract(...args) {
    await hold?.()
    const scripted = createScriptedModel()
    scripted.queue({ reply: 'Done', intent: 'chitchat', edits: [] })
    return scripted.extract(...args)
  },
}
const people: Record<string, Headers> = {}
let team: string

const call = (
  who: string | Headers,
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'PUT',
  url: string,
  payload?: object,
) =>
  app.inject({ method, url, headers: typeof who === 'string' ? (people[who] ?? {}) : who, ...(payload && { payload }) })

beforeAll(async () => {
  app = await buildTestApp({ model })
  for (const name of ['olga', 'ed', 'rita', 'vic', 'stranger']) people[name] = await signUp(app, name)
})
afterAll(() => app.close())
beforeEach(async () => {
  hold = null
  team = (await call('olga', 'POST', '/workspaces', { name: ' Mill Street Bakes ' })).json().workspace_id
  for (const [name, role] of [
    ['ed', 'editor'],
    ['rita', 'reviewer'],
    ['vic', 'viewer'],
  ] as const) {
    const invited = await call('olga', 'POST', `/workspaces/${team}/invitations`, { role })
    const { code } = invited.json()
    expect((await call(name, 'POST', '/invitations/accept', { code })).json()).toMatchObject({
      workspace_id: team,
      role,
    })
    expect((await call('stranger', 'POST', '/invitations/accept', { code })).json().code).toBe('INVITATION_NOT_FOUND')
  }
})

const finalTemplate = {
  edits: [
    { op: 'set_category', category: 'UTILITY' },
    { op: 'set_language', language: 'en' },
    { op: 'set_name', name: 'order_ready' },
    { op: 'set_body', text: 'Your order is ready. Come and get it at Mill Street.' },
  ],
}

/** A session of the team that `ed` made final. */
async function createFinal(): Promise<{ id: string; hash: string }> {
  const id = (await call('ed', 'POST', '/session/new', { workspace_id: team })).json().session_id
  await call('ed', 'PATCH', `/session/${id}/draft`, finalTemplate)
  const said = await call('ed', 'POST', '/chat', { session_id: id, message: 'finalize' })
  expect(said.json()).toMatchObject({ action: 'FINAL' })
  return { id, hash: said.json().draft_hash }
}

it.each(['\u202e', ' \u200d ', 'Mill\u202e'])('a workspace is not called %j', async (name) => {
  const [made, renamed] = [
    await call('olga', 'POST', '/workspaces', { name }),
    await call('olga', 'PATCH', `/workspaces/${team}`, { name }),
  ]
  expect([made.statusCode, renamed.statusCode]).toEqual([400, 400])
})

describe('a person', () => {
  it('has a personal workspace, to which sessions go that name none', async () => {
    const [home, ...others] = (await call('vic', 'GET', '/workspaces')).json().workspaces
    expect(home).toMatchObject({ name: 'Personal', is_personal: true, role: 'owner' })
    expect(others).toContainEqual(expect.objectContaining({ workspace_id: team, name: 'Mill Street Bakes' }))
    const { session_id } = (await call('vic', 'POST', '/chat', { message: 'hello' })).json()
    const seen = (await call('vic', 'GET', `/session/${session_id}`)).json()
    expect(seen).toMatchObject({ workspace_id: home.workspace_id, approval: null })
  })

  it('takes an anonymous session along when they register', async () => {
    const { session_id } = (await call({}, 'POST', '/chat', { message: 'hello' })).json()
    const user_id = `new-${randomUUID().slice(0, 8)}`
    expect((await call({}, 'POST', '/users', { user_id, password, session_id })).statusCode).toBe(201)
    const login = await call({}, 'POST', '/users/login', { user_id, password })
    const headers = { authorization: `Bearer ${login.json().access_token}` }
    expect((await call(headers, 'GET', `/session/${session_id}`)).json()).toMatchObject({ session_id })
    expect((await call({}, 'GET', `/session/${session_id}`)).statusCode).toBe(404)
    const again = { user_id: `${user_id}-2`, password, session_id }
    expect((await call({}, 'POST', '/users', again)).statusCode).toBe(201)
    expect((await call(headers, 'GET', `/session/${session_id}`)).statusCode).toBe(200)
  })

  it('cannot reach into another workspace by a query, a body, a header or a key of idempotency', async () => {
    const { id } = await createFinal()
    const payload = { message: 'hello', workspace_id: team }
    expect((await call('stranger', 'POST', '/chat', payload)).json().code).toBe('WORKSPACE_NOT_FOUND')
    expect((await call('stranger', 'POST', '/session/new', { workspace_id: team })).json().code).toBe(
      'WORKSPACE_NOT_FOUND',
    )
    const named = { ...people.stranger, 'x-workspace-id': team, 'x-user-id': 'ed' }
    expect((await call(named, 'GET', `/session/${id}?workspace_id=${team}&workspace=${team}`)).statusCode).not.toBe(200)
    const key = { 'idempotency-key': randomUUID() }
    const sent = { message: 'hello', session_id: id }
    expect((await call({ ...people.ed, ...key }, 'POST', '/chat', sent)).statusCode).toBe(200)
    expect((await call({ ...people.stranger, ...key }, 'POST', '/chat', sent)).statusCode).toBe(404)
    expect((await call('stranger', 'GET', `/workspaces/${team}/sessions`)).json().code).toBe('WORKSPACE_NOT_FOUND')
  })

  it.each(['application/json', 'text/event-stream'])(
    'who is removed during a turn gets no answer (%s)',
    async (accept) => {
      const { id } = await createFinal()
      hold = async () => {
        hold = null
        expect((await call('olga', 'DELETE', `/workspaces/${team}/members/ed`)).statusCode).toBe(204)
      }
      const sent = { message: 'a word from somebody who is out', session_id: id }
      const answer = await call({ ...people.ed, accept }, 'POST', '/chat', sent)
      expect(answer.body).toContain('SESSION_NOT_FOUND')
      expect(answer.body).not.toContain('Mill Street')
      const { messages } = (await call('vic', 'GET', `/session/${id}`)).json()
      expect(messages.at(-1)).toMatchObject({ role: 'user', status: 'interrupted' })
    },
  )
})

describe('an API key of a workspace', () => {
  const create = async (scopes: string[], more = {}) =>
    (await call('olga', 'POST', `/workspaces/${team}/api-keys`, { name: 'Shop', scopes, ...more })).json()
  const as = ({ key }: { key: string }): Headers => ({ 'x-api-key': key })

  it('does what its scopes say, in its workspace alone', async () => {
    const [chat, read] = [await create(['chat']), await create(['read'])]
    expect(chat.key).toMatch(/^wtb_live_[\w-]{43}$/)
    const made = await call(as(chat), 'POST', '/chat', { message: 'hello' })
    const { session_id } = made.json()
    expect((await call('vic', 'GET', `/session/${session_id}`)).json()).toMatchObject({ workspace_id: team })
    expect((await call(as(read), 'GET', `/session/${session_id}`)).statusCode).toBe(200)
    const refused = await call(as(read), 'POST', '/chat', { message: 'hello', session_id })
    expect(refused.json()).toMatchObject({ code: 'FORBIDDEN', detail: expect.stringContaining('chat') })
    expect((await call(as(chat), 'GET', `/workspaces/${team}/sessions`)).statusCode).toBe(403)
    const other = (await call('olga', 'POST', '/chat', { message: 'at home' })).json().session_id
    expect((await call(as(read), 'GET', `/session/${other}`)).statusCode).toBe(404)
    expect((await call(as(chat), 'POST', '/chat', { message: 'hello', session_id: other })).statusCode).toBe(404)
    expect((await call(as(await create(['manage'])), 'POST', `/workspaces/${team}/api-keys`, {})).statusCode).toBe(403)
  })

  it('is shown once, and listed with its last use', async () => {
    const made = await create(['read'])
    await call(as(made), 'GET', `/workspaces/${team}`)
    const listed = await call('olga', 'GET', `/workspaces/${team}/api-keys`)
    expect(listed.body).not.toContain(made.key)
    expect(listed.json().api_keys[0]).toMatchObject({ id: made.id, scopes: ['read'], last_used_at: expect.any(String) })
    for (const name of ['ed', 'vic'])
      expect((await call(name, 'GET', `/workspaces/${team}/api-keys`)).statusCode).toBe(403)
  })

  it('is replaced with an overlap, and ends when revoked', async () => {
    const old = await create(['read'])
    const url = `/workspaces/${team}/api-keys/${old.id}`
    const rotated = (await call('olga', 'POST', `${url}/rotate`, {})).json()
    expect(rotated).toMatchObject({ name: 'Shop', scopes: ['read'], expires_at: null })
    for (const key of [old, rotated]) expect((await call(as(key), 'GET', `/workspaces/${team}`)).statusCode).toBe(200)
    const { api_keys } = (await call('olga', 'GET', `/workspaces/${team}/api-keys`)).json()
    expect(Date.parse(api_keys.find(({ id }: { id: string }) => id === old.id).expires_at)).toBeGreaterThan(Date.now())
    const soon = { old_key_until: new Date(Date.now() + 300).toISOString() }
    await call('olga', 'POST', `${url}/rotate`, soon)
    await new Promise((resolve) => setTimeout(resolve, 350))
    expect((await call(as(old), 'GET', `/workspaces/${team}`)).statusCode).toBe(401)
    expect((await call('olga', 'POST', `${url}/rotate`, {})).json().code).toBe('API_KEY_NOT_FOUND')
    expect((await call('olga', 'DELETE', `/workspaces/${team}/api-keys/${rotated.id}`)).statusCode).toBe(204)
    expect((await call(as(rotated), 'GET', `/workspaces/${team}`)).statusCode).toBe(401)
    expect((await call('olga', 'DELETE', `/workspaces/${team}/api-keys/${rotated.id}`)).statusCode).toBe(404)
  })
})

describe('the export of a workspace', () => {
  it('holds everything in it, for its owners, and nothing with which one could get in', async () => {
    const { id } = await createFinal()
    await call('olga', 'POST', `/workspaces/${team}/invitations`, { role: 'viewer' })
    const { key } = (
      await call('olga', 'POST', `/workspaces/${team}/api-keys`, { name: 'Shop', scopes: ['manage'] })
    ).json()
    const url = `/workspaces/${team}/export`
    const exported = await call('olga', 'GET', url)
    expect(exported.statusCode).toBe(200)
    expect(exported.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(exported.body).not.toContain(key)
    const { members, invitations, api_keys, sessions, activity, ...workspace } = exported.json()
    expect(workspace).toMatchObject({ workspace_id: team, name: 'Mill Street Bakes', require_approval: false })
    expect(members.map((one: { user_id: string }) => one.user_id).toSorted()).toEqual(['ed', 'olga', 'rita', 'vic'])
    expect(invitations).toEqual([expect.objectContaining({ role: 'viewer', created_by: 'olga' })])
    expect(api_keys).toEqual([expect.objectContaining({ name: 'Shop', scopes: 'manage', last_used_at: null })])
    for (const row of [...invitations, ...api_keys]) expect(Object.keys(row)).not.toContain('hash')
    expect(sessions).toMatchObject([
      { session_id: id, user_id: 'ed', messages: [{ role: 'user' }, {}], revisions: [{}] },
    ])
    const { head } = (await call('olga', 'GET', `/workspaces/${team}/activity`)).json()
    expect(activity.at(-1)).toEqual({ head })
    expect(activity).toHaveLength(head.seq + 1)
    for (const name of ['ed', 'rita', 'vic']) expect((await call(name, 'GET', url)).json().code).toBe('FORBIDDEN')
    expect((await call('stranger', 'GET', url)).json().code).toBe('WORKSPACE_NOT_FOUND')
    expect((await call({ 'x-api-key': key }, 'GET', url)).statusCode).toBe(403)
  })
})

describe('approval', () => {
  const approvalOf = async (id: string) => (await call('vic', 'GET', `/session/${id}`)).json().approval
  const decide = (who: string, id: string, draft_hash: string, more = {}) =>
    call(who, 'POST', `/session/${id}/approvals`, { draft_hash, ...more })

  it('is by a reviewer or owner, of one draft, and void once it changes', async () => {
    await call('olga', 'PATCH', `/workspaces/${team}`, { require_approval: true })
    const { id, hash } = await createFinal()
    expect(await approvalOf(id)).toMatchObject({ required: true, status: 'pending' })
    for (const name of ['ed', 'vic']) expect((await decide(name, id, hash)).statusCode).toBe(403)
    expect((await decide('stranger', id, hash)).statusCode).toBe(404)
    expect((await decide('rita', id, 'a'.repeat(64))).json().code).toBe('REVISION_CONFLICT')
    const rejected = await decide('rita', id, hash, { decision: 'rejected', comment: 'Say when.' })
    expect(rejected.json()).toMatchObject({ decision: 'rejected', comment: 'Say when.', by: 'rita', draft_hash: hash })
    expect((await decide('olga', id, hash)).statusCode).toBe(201)
    expect(await approvalOf(id)).toMatchObject({ status: 'approved', by: 'olga', decided_at: expect.any(String) })
    const { approvals } = (await call('ed', 'GET', `/session/${id}/approvals`)).json()
    expect(approvals.map(({ decision }: { decision: string }) => decision)).toEqual(['approved', 'rejected'])
    await call('ed', 'PATCH', `/session/${id}/draft`, { edits: [{ op: 'set_footer', text: 'Until six' }] })
    expect(await approvalOf(id)).toMatchObject({ status: 'pending', by: null })
    const { draft_hash } = (await call('vic', 'GET', `/session/${id}`)).json()
    expect((await decide('rita', id, draft_hash)).json().code).toBe('NOT_FINAL')
    await call('ed', 'POST', `/session/${id}/undo`)
    expect(await approvalOf(id)).toMatchObject({ status: 'approved', by: 'olga' })
  })

  it('is seen in the list of the team, where reviewers find what waits', async () => {
    await call('olga', 'PATCH', `/workspaces/${team}`, { require_approval: true })
    const { id, hash } = await createFinal()
    const listed = async (approval: string) => {
      const found = (await call('rita', 'GET', `/workspaces/${team}/sessions?approval=${approval}`)).json()
      expect(found.total_sessions).toBe(found.sessions.length)
      return found.sessions.map(({ session_id, template_name, ...of }: Record<string, string>) => [
        session_id,
        template_name,
        of.approval,
      ])
    }
    expect(await listed('pending')).toEqual([[id, 'order_ready', 'pending']])
    await decide('rita', id, hash, { decision: 'rejected', comment: 'Say when.' })
    expect(await listed('rejected')).toEqual([[id, 'order_ready', 'rejected']])
    await decide('olga', id, hash)
    expect(await listed('approved')).toEqual([[id, 'order_ready', 'approved']])
    await call('ed', 'PATCH', `/session/${id}/draft`, { edits: [{ op: 'set_footer', text: 'Until six' }] })
    expect([...(await listed('approved')), ...(await listed('pending'))]).toEqual([])
    await call('ed', 'POST', `/session/${id}/undo`)
    await call('ed', 'POST', '/chat', { session_id: id, message: 'finalize' })
    expect(await listed('approved')).toEqual([[id, 'order_ready', 'approved']])
    expect(await listed('pending')).toEqual([])
  })

  it('is not by who made the last change, whatever their role', async () => {
    const id = (await call('olga', 'POST', '/session/new', { workspace_id: team })).json().session_id
    await call('olga', 'PATCH', `/session/${id}/draft`, finalTemplate)
    const { draft_hash } = (await call('olga', 'POST', '/chat', { session_id: id, message: 'finalize' })).json()
    expect((await decide('olga', id, draft_hash)).json()).toMatchObject({ code: 'FORBIDDEN' })
    expect((await decide('rita', id, draft_hash)).statusCode).toBe(201)
  })

  it('changes nothing where nobody asked for it', async () => {
    const { id } = await createFinal()
    expect(await approvalOf(id)).toBeNull()
  })
})
