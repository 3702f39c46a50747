/** What happens in a workspace is told to its owners, in the order in which it happened, and cannot be changed afterwards. */
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Entry, lineSchema } from '../../src/activity/entry.ts'
import { createVerifier } from '../../src/activity/verify.ts'
import type { Database } from '../../src/db/client.ts'
import { buildTestApp } from '../support/app.ts'
import { openEmbeddedTestDatabase, tablesWith } from '../support/database.ts'
import { type Headers, signUp } from '../support/principals.ts'

const people = ['olga', 'rita', 'vic'] as const
const headers: Record<string, Headers> = {}
let app: FastifyInstance
let database: Database
let team: string
beforeAll(async () => {
  database = await openEmbeddedTestDatabase()
  app = await buildTestApp({ database })
  for (const name of people) headers[name] = await signUp(app, name)
  team = (await call('olga', 'POST', '/workspaces', { name: 'The bakery' })).workspace_id
})
afterAll(async () => {
  await app.close()
  await database.close()
})

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'

/** The answer to a request, whose id is the call. */
async function call(who: string, method: Method, url: string, payload?: object) {
  const sent = { ...headers[who], 'x-request-id': requestId(method, url) }
  const answer = await app.inject({ method, url, headers: sent, ...(payload && { payload }) })
  expect(answer.statusCode, `${method} ${url}: ${answer.body}`).toBeLessThan(300)
  return answer.statusCode === 204 ? null : answer.json()
}
const requestId = (method: Method, url: string): string => `${method}${url}`.replaceAll('/', '-')

async function seat(name: string, role: string): Promise<string> {
  const { code, invitation_id } = await call('olga', 'POST', `/workspaces/${team}/invitations`, { role })
  await call(name, 'POST', '/invitations/accept', { code })
  return invitation_id
}

/** Everything that can happen in a workspace. Returns what the log should say: action, actor and subject. */
async function live(): Promise<[action: string, actor: string, subject: string][]> {
  const url = `/workspaces/${team}`
  await call('olga', 'PATCH', url, { name: 'Our bakery' })
  const { version } = await call('olga', 'GET', `${url}/policy`)
  await call('olga', 'PUT', `${url}/policy`, { policy: { forbiddenWords: ['cheap'] }, version })
  const [ritas, vics] = [await seat('rita', 'viewer'), await seat('vic', 'editor')]
  const unused = await call('olga', 'POST', `${url}/invitations`, { role: 'viewer' })
  await call('olga', 'DELETE', `${url}/invitations/${unused.invitation_id}`)
  await call('olga', 'PATCH', `${url}/members/rita`, { role: 'reviewer' })
  const key = await call('olga', 'POST', `${url}/api-keys`, { name: 'Shop', scopes: ['manage'] })
  headers.key = { 'x-api-key': key.key }
  await call('key', 'PATCH', url, { require_approval: true })
  const fresh = await call('olga', 'POST', `${url}/api-keys/${key.id}/rotate`, {})
  await call('olga', 'DELETE', `${url}/api-keys/${fresh.id}`)
  const message = 'Remind patients of BrightSmile of their appointment, with name and date'
  const { session_id: draft } = await call('nobody', 'POST', '/chat', { message })
  await call('vic', 'POST', `/session/${draft}/claim`, { workspace_id: team })
  const { draft_hash } = await call('vic', 'POST', '/chat', { message: 'finalize', session_id: draft })
  await call('rita', 'POST', `/session/${draft}/approvals`, { draft_hash, decision: 'rejected' })
  await call('rita', 'POST', `/session/${draft}/approvals`, { draft_hash })
  const said = { kind: 'accept', session_id: draft, rule: 'link', reason: 'BrightSmile owns it.' }
  const { id: correction } = await call('rita', 'POST', `${url}/overrides`, said)
  await call('vic', 'DELETE', `${url}/overrides/${correction}`)
  const { session_id: other } = await call('vic', 'POST', '/chat', { message, workspace_id: team })
  await call('vic', 'DELETE', `/session/${other}`)
  await call('vic', 'DELETE', `${url}/members/vic`)
  return [
    ['workspace.created', 'olga', team],
    ['workspace.renamed', 'olga', team],
    ['policy.changed', 'olga', team],
    ['member.invited', 'olga', ritas],
    ['member.joined', 'rita', 'rita'],
    ['member.invited', 'olga', vics],
    ['member.joined', 'vic', 'vic'],
    ['member.invited', 'olga', unused.invitation_id],
    ['invitation.revoked', 'olga', unused.invitation_id],
    ['member.role_changed', 'olga', 'rita'],
    ['api_key.created', 'olga', key.id],
    ['workspace.approval_required', `key:${key.id}`, team],
    ['api_key.rotated', 'olga', key.id],
    ['api_key.revoked', 'olga', fresh.id],
    ['session.claimed', 'vic', draft],
    ['template.finalised', 'vic', draft],
    ['approval.rejected', 'rita', draft],
    ['approval.given', 'rita', draft],
    ['override.added', 'rita', correction],
    ['override.removed', 'vic', correction],
    ['session.created', 'vic', other],
    ['session.deleted', 'vic', other],
    ['member.removed', 'vic', 'vic'],
  ]
}

it('lists what happened in its order, exports what verifies, and ends with the workspace', async () => {
  const happened = await live()
  const url = `/workspaces/${team}/activity`
  const entries: Entry[] = (await call('olga', 'GET', url)).entries
  expect(entries.map(({ action, actor, subject }) => [action, actor.id, subject.id]).reverse()).toEqual(happened)
  expect(entries.map(({ seq }) => seq).reverse()).toEqual(happened.map((_, n) => n + 1))
  expect(entries.find(({ action }) => action === 'policy.changed')).toMatchObject({
    request_id: requestId('PUT', `/workspaces/${team}/policy`),
    digests: { policy: expect.stringMatching(/^[0-9a-f]{64}$/) },
  })
  expect(entries.find(({ actor }) => actor.id?.startsWith('key:'))?.actor.kind).toBe('api_key')
  expect(JSON.stringify(entries)).not.toMatch(/bakery|cheap|BrightSmile/)

  const accept = 'application/x-ndjson'
  const exported = await app.inject({ url, headers: { ...headers.olga, accept } })
  const verifier = createVerifier({ from: null, head: null })
  for (const line of exported.body.trimEnd().split('\n')) verifier.add(lineSchema.parse(JSON.parse(line)))
  expect(verifier.end()).toMatchObject({ faults: [], entries: happened.length })

  await call('olga', 'DELETE', `/workspaces/${team}`)
  expect((await app.inject({ url, headers: headers.olga ?? {} })).statusCode).toBe(404)
  for (const [, , subject] of happened.filter(
    (entry) => !people.some((name) => entry[2] === name || entry[2] === team),
  ))
    expect(await tablesWith(database, subject)).toEqual([])
})
