import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import { buildTestApp } from '../support/app.ts'
import { openEmbeddedTestDatabase } from '../support/database.ts'
import { type Headers, signUp } from '../support/principals.ts'

let database: Database
let app: FastifyInstance
let owner: Headers
let team: string
let at = Date.now()
beforeAll(async () => {
  database = await openEmbeddedTestDatabase()
  app = await buildTestApp({ database, now: () => new Date(at) })
  owner = await signUp(app, 'owner')
  team = (await call('POST', '/workspaces', { name: 'A team' })).json().workspace_id
})
afterAll(async () => {
  await app.close()
  await database.close()
})

const call = (method: 'GET' | 'POST' | 'PUT' | 'PATCH', url: string, payload?: object, headers = owner) =>
  app.inject({ method, url, headers, ...(payload && { payload }) })
const rulesOf = async (id: string): Promise<string[]> =>
  (await call('GET', `/session/${id}`)).json().issues.map(({ rule }: { rule: string }) => rule)

describe('the policy of a workspace', () => {
  const url = () => `/workspaces/${team}/policy`
  const own = { forbiddenWords: ['cheapest'] }

  it('is none at first, then what an owner sets, version by version', async () => {
    expect((await call('GET', url())).json()).toMatchObject({
      policy: null,
      version: 0,
      effective: { forbiddenWords: [] },
    })
    const set = await call('PUT', url(), { policy: own, version: 0 })
    expect(set.json()).toMatchObject({ policy: own, version: 1, effective: { forbiddenWords: ['cheapest'] } })
    expect((await call('PUT', url(), { policy: null, version: 0 })).json().code).toBe('POLICY_CONFLICT')
    const faulty = await call('PUT', url(), { policy: { tone: 5, shoeSize: 1 }, version: 1 })
    expect(faulty.json()).toMatchObject({
      code: 'INVALID_POLICY',
      errors: [{ path: 'policy/tone' }, { path: 'policy/shoeSize' }],
    })
    const stranger = await signUp(app, 'stranger')
    for (const method of ['GET', 'PUT'] as const) {
      const payload = method === 'PUT' ? { policy: null, version: 1 } : undefined
      expect((await call(method, url(), payload, stranger)).statusCode).toBe(404)
    }
  })

  it('judges the sessions there, and no others, at the cost of one query in five seconds', async () => {
    const edits = [{ op: 'set_body', text: 'The cheapest shoes in town are here for you today.' }]
    const make = async (payload: object): Promise<string> => {
      const { session_id } = (await call('POST', '/session/new', payload)).json()
      await call('PATCH', `/session/${session_id}/draft`, { edits })
      return session_id
    }
    const [inTeam, atHome] = [await make({ workspace_id: team }), await make({})]
    expect(await rulesOf(inTeam)).toContain('policy-word-forbidden')
    expect(await rulesOf(atHome)).not.toContain('policy-word-forbidden')
    const sent = vi.spyOn(database.db, 'execute')
    const asked = () =>
      sent.mock.calls.filter(([statement]) => JSON.stringify(statement).includes('policy_version')).length
    for (let turn = 0; turn < 3; turn += 1) await call('POST', '/chat', { session_id: inTeam, message: 'hello' })
    expect(asked()).toBe(0)
    await call('PUT', url(), { policy: { forbiddenWords: [] }, version: 1 })
    sent.mockClear()
    expect(await rulesOf(inTeam)).toContain('policy-word-forbidden')
    at += 5_001
    expect(await rulesOf(inTeam)).not.toContain('policy-word-forbidden')
    expect(asked()).toBe(1)
    sent.mockRestore()
  })
})
