import { randomUUID } from 'node:crypto'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Entry, lineSchema } from '../../src/activity/entry.ts'
import { createVerifier } from '../../src/activity/verify.ts'
import type { Database } from '../../src/db/client.ts'
import { asAdmin, buildTestApp } from '../support/app.ts'
import { openEmbeddedTestDatabase } from '../support/database.ts'
import { password, signUp } from '../support/principals.ts'

let app: FastifyInstance
let database: Database
beforeAll(async () => {
  database = await openEmbeddedTestDatabase()
  app = await buildTestApp({ database })
})
afterAll(async () => {
  await app.close()
  await database.close()
})

const call = (method: 'GET' | 'POST' | 'DELETE', url: string, options: InjectOptions = {}) =>
  app.inject({ method, url, ...options, headers: { 'x-request-id': 'the-request', ...asAdmin, ...options.headers } })

const entries = async (query = ''): Promise<Entry[]> => (await call('GET', `/activity${query}`)).json().entries

const told = (list: Entry[]) => list.map(({ action, actor, subject }) => [action, actor.kind, actor.id, subject.id])

describe('the activity of the installation', () => {
  it('tells who did what in which request', async () => {
    const dana = await signUp(app, 'dana')
    const key = (await call('POST', '/api-keys', { payload: { name: 'Desk', role: 'support' } })).json()
    const desk = { 'x-api-key': key.key }
    await call('POST', '/invitations', { payload: {} })
    const { session_id } = (
      await app.inject({ method: 'POST', url: '/session/new', headers: dana, payload: {} })
    ).json()
    await app.inject({
      method: 'GET',
      url: `/session/${session_id}/debug`,
      headers: { ...desk, 'x-request-id': 'a-read' },
    })
    const [mine] = (await app.inject({ url: '/workspaces', headers: dana })).json().workspaces
    const own = `/workspaces/${mine.workspace_id}/activity`
    const read = (await app.inject({ url: own, headers: dana })).json().entries
    expect(told(read)).toEqual([['support.read_session', 'support', `key:${key.id}`, session_id]])
    expect(read[0].request_id).toBe('a-read')
    const change = { current_password: password, new_password: 'another password of the tests' }
    await app.inject({ method: 'PUT', url: '/users/dana/password', headers: dana, payload: change })
    await call('DELETE', `/api-keys/${key.id}`)
    const list = await entries()
    expect(told(list)).toEqual([
      ['api_key.revoked', 'api_key', 'key:environment', key.id],
      ['user.password_changed', 'user', 'dana', 'dana'],
      ['invitation.created', 'api_key', 'key:environment', null],
      ['api_key.created', 'api_key', 'key:environment', key.id],
      ['user.registered', 'user', 'dana', 'dana'],
    ])
    expect(list[0]?.request_id).toBe('the-request')
    expect(JSON.stringify(list)).not.toContain(key.key)

    await call('DELETE', '/users/dana')
    const after = await entries()
    expect(after[0]).toMatchObject({ action: 'user.deleted', actor: { id: 'key:environment' }, subject: { id: null } })
    expect(JSON.stringify(after)).not.toContain('dana')
    expect(JSON.stringify(after)).not.toContain(session_id)
  })

  it('is read in pages and by action, actor, subject and time', async () => {
    const page = (await call('GET', '/activity?limit=2')).json()
    expect(page).toMatchObject({
      workspace_id: null,
      head: { seq: 6 },
      entries: [{ seq: 6 }, { seq: 5 }],
      has_more: true,
    })
    expect((await entries('?before=2')).map(({ seq }) => seq)).toEqual([1])
    expect((await entries('?action=invitation.created')).map(({ seq }) => seq)).toEqual([3])
    expect((await entries('?actor=key:environment&action=user.deleted')).map(({ seq }) => seq)).toEqual([6])
    expect(await entries(`?subject=${randomUUID()}`)).toEqual([])
    expect(await entries('?from=2999-01-01T00:00:00Z')).toEqual([])
    expect(await entries('?to=2999-01-01T00:00:00Z')).toHaveLength(6)
    for (const query of ['action=shouted', 'limit=501', 'before=0', 'from=yesterday', 'actor='])
      expect((await call('GET', `/activity?${query}`)).statusCode, query).toBe(400)
  })

  it('is exported as lines that verify', async () => {
    const answer = await call('GET', '/activity', { headers: { accept: 'application/x-ndjson' } })
    expect(answer.headers['content-type']).toBe('application/x-ndjson')
    const verifier = createVerifier({ from: null, head: null })
    const lines = answer.body.trimEnd().split('\n')
    for (const line of lines) verifier.add(lineSchema.parse(JSON.parse(line)))
    expect(verifier.end()).toMatchObject({ faults: [], entries: 6 })
    expect(lines).toHaveLength(7)
    const some = await call('GET', '/activity?after=4', { headers: { accept: 'application/x-ndjson' } })
    expect(some.body.trimEnd().split('\n')).toEqual(lines.slice(4, 6))
  })

  it('is for admins alone', async () => {
    expect((await app.inject({ url: '/activity' })).statusCode).toBe(401)
    expect((await app.inject({ url: '/activity', headers: await signUp(app, 'owner') })).statusCode).toBe(403)
  })
})

describe('the activity of a workspace', () => {
  it('is for its owners, with each template that became final', async () => {
    const [owner, other] = [await signUp(app, 'boss'), await signUp(app, 'other')]
    const inject = (method: 'GET' | 'POST', url: string, headers: object, payload?: object) =>
      app.inject({ method, url, headers: { ...headers }, ...(payload && { payload }) })
    const { workspace_id } = (await inject('POST', '/workspaces', owner, { name: 'A team' })).json()
    const url = `/workspaces/${workspace_id.toUpperCase()}/activity`
    const message = 'Remind patients of BrightSmile of their appointment, with name and date'
    const { session_id } = (await inject('POST', '/chat', owner, { message, workspace_id })).json()
    const final = (await inject('POST', '/chat', owner, { message: 'finalize', session_id })).json()
    expect(final).toMatchObject({ action: 'FINAL' })
    const page = (await inject('GET', `${url}?action=template.finalised`, owner)).json()
    expect(page).toMatchObject({ workspace_id, has_more: false })
    expect(told(page.entries)).toEqual([['template.finalised', 'user', 'boss', session_id]])
    expect(page.entries[0].digests).toEqual({ draft: final.draft_hash })
    expect((await inject('GET', url, other)).statusCode).toBe(404)
    expect((await inject('GET', url, {})).statusCode).toBe(401)
    expect((await inject('GET', '/workspaces/mine/activity', owner)).statusCode).toBe(400)
    expect(JSON.stringify(await entries())).not.toContain(workspace_id)
  })
})

describe('a template that is confirmed in a session without a workspace', () => {
  it('leaves no entry', async () => {
    const before = await entries()
    const say = (message: string, session_id?: string) =>
      app.inject({ method: 'POST', url: '/chat', payload: { message, ...(session_id && { session_id }) } })
    const { session_id } = (await say('Remind patients of BrightSmile of their appointment, with name and date')).json()
    expect((await say('finalize', session_id)).json()).toMatchObject({ action: 'FINAL' })
    expect(await entries()).toEqual(before)
  })
})
