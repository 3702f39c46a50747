/** Every kind of caller of the API, with the credentials they send. */
import type { FastifyInstance, InjectOptions } from 'fastify'
import { SignJWT } from 'jose'
import { asAdmin } from './app.ts'

export type Headers = Record<string, string>

export const password = 'a password of the tests'

/** Registers a user and signs them in. */
export async function signUp(app: FastifyInstance, userId: string, remoteAddress = '127.0.0.1'): Promise<Headers> {
  const payload = { user_id: userId, password }
  await app.inject({ method: 'POST', url: '/users', payload, remoteAddress })
  const { access_token } = (await app.inject({ method: 'POST', url: '/users/login', payload, remoteAddress })).json()
  return { authorization: `Bearer ${access_token}` }
}

async function makeKey(app: FastifyInstance, role: string): Promise<{ id: string; headers: Headers }> {
  const created = await app.inject({
    method: 'POST',
    url: '/api-keys',
    headers: asAdmin,
    payload: { name: role, role },
  })
  const { id, key } = created.json()
  return { id, headers: { 'x-api-key': key } }
}

const claimsOf = (headers: Headers): Record<string, unknown> =>
  JSON.parse(Buffer.from(headers.authorization?.split('.')[1] ?? '', 'base64url').toString())

const sign = (claims: Record<string, unknown>, secret: string): Promise<string> =>
  new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(secret))

/** The roles in the team of `createTeam`, and who was in it. */
const teammates = ['editor', 'reviewer', 'viewer', 'removed'] as const

/** Somebody in the team whom requests change and remove. */
const guest = 'guest'

/** Headers by kind of caller. `owner` and `other` are users; the last three must never be accepted. */
export async function createPrincipals(app: FastifyInstance, jwtSecret: string): Promise<Record<string, Headers>> {
  const [owner, other] = [await signUp(app, 'owner'), await signUp(app, 'other')]
  const claims = claimsOf(owner)
  const issuedAt = Math.floor(Date.now() / 1000) - 100_000
  const expired = await sign({ ...claims, iat: issuedAt, exp: issuedAt + 60 }, jwtSecret)
  const forged = await sign(claims, 'another secret that is long enough to sign with')
  const revoked = await makeKey(app, 'admin')
  await app.inject({ method: 'DELETE', url: `/api-keys/${revoked.id}`, headers: asAdmin })
  const team: Record<string, Headers> = {}
  for (const name of teammates) team[name] = await signUp(app, name)
  return {
    anonymous: {},
    owner,
    ...team,
    other,
    support: (await makeKey(app, 'support')).headers,
    admin: (await makeKey(app, 'admin')).headers,
    expired: { authorization: `Bearer ${expired}` },
    forged: { authorization: `Bearer ${forged}` },
    revoked: revoked.headers,
  }
}

/** A workspace of `owner` with a member for each role, one who was removed, a guest, and an invitation. */
export async function createTeam(
  app: FastifyInstance,
  owner: Headers,
  others: Record<string, Headers>,
): Promise<
  Required<Pick<Targets, 'workspace' | 'member' | 'invitation' | 'workspaceKey' | 'batch' | 'override'>> & {
    keys: Headers[]
  }
> {
  const call = (method: 'POST' | 'DELETE', url: string, headers: Headers, payload?: object) =>
    app.inject({ method, url, headers, ...(payload && { payload }) })
  const { workspace_id: workspace } = (await call('POST', '/workspaces', owner, { name: 'A team' })).json()
  const invite = async (role: string) =>
    (await call('POST', `/workspaces/${workspace}/invitations`, owner, { role })).json()
  const seat = async (headers: Headers, role: string): Promise<void> =>
    void (await call('POST', '/invitations/accept', headers, { code: (await invite(role)).code }))
  for (const name of teammates) await seat(others[name] ?? {}, name === 'removed' ? 'editor' : name)
  await call('DELETE', `/workspaces/${workspace}/members/removed`, owner)
  await seat(others[guest] ?? {}, 'viewer')
  const makeKey = async (scope: string) =>
    (await call('POST', `/workspaces/${workspace}/api-keys`, owner, { name: scope, scopes: [scope] })).json()
  const keys = [await makeKey('chat'), await makeKey('read'), await makeKey('manage'), await makeKey('publish')]
  const assessed = await call('POST', `/workspaces/${workspace}/assessments`, owner, { templates: [{}] })
  const correction = { kind: 'accept', rule: 'link', reason: 'Ours.' }
  const corrected = await call('POST', `/workspaces/${workspace}/overrides`, owner, correction)
  return {
    batch: assessed.json().job_id,
    override: corrected.json().id,
    workspace,
    member: guest,
    invitation: (await invite('viewer')).invitation_id,
    workspaceKey: keys[0].id,
    keys: keys.map(({ key }) => ({ 'x-api-key': key })),
  }
}

/** A new application's first users, by name, and the workspace that they share; one is in no team. */
export async function populate(app: FastifyInstance): Promise<{ people: Record<string, Headers>; team: string }> {
  const people: Record<string, Headers> = {}
  for (const name of ['owner', ...teammates, guest, 'other']) people[name] = await signUp(app, name)
  return { people, team: (await createTeam(app, people.owner ?? {}, people)).workspace }
}

/** What requests act on. All but the user are created for each request, because some requests delete them. */
export interface Targets {
  session: string
  user: string
  key: string
  job: string
  blueprint?: string
  /** A team's workspace, with the session in it. */
  workspace?: string
  member?: string
  invitation?: string
  workspaceKey?: string
  /** Not there, unless a test says otherwise: who may not even look learns nothing else. */
  connection?: string
  submission?: string
  template?: string
  testNumber?: string
  /** A job that assesses templates, and a correction. */
  batch?: string
  override?: string
}

/** Requests that invalidate the tokens of the user who sends them. */
export const endings = (user: string): InjectOptions[] => [
  { method: 'POST', url: '/users/logout' },
  {
    method: 'PUT',
    url: `/users/${user}/password`,
    payload: { current_password: password, new_password: 'another password of the tests' },
  },
  { method: 'DELETE', url: `/users/${user}` },
]

const nowhere = '00000000-0000-4000-8000-00000000dead'

/** One valid request to every route of the API; those in `endings` come last. */
export const requestsTo = ({
  session,
  user,
  key,
  job,
  blueprint = 'sale',
  workspace = nowhere,
  member = 'nobody',
  invitation = nowhere,
  workspaceKey = nowhere,
  connection = nowhere,
  testNumber = nowhere,
  submission = nowhere,
  template = nowhere,
  batch = nowhere,
  override = nowhere,
}: Targets): InjectOptions[] => [
  { method: 'GET', url: '/health' },
  { method: 'GET', url: '/health/live' },
  { method: 'GET', url: '/metrics' },
  { method: 'POST', url: '/templates/validate', payload: { template: {} } },
  { method: 'POST', url: '/templates/preview', payload: { template: {} } },
  { method: 'POST', url: '/templates/send-contract', payload: { template: { components: [{ type: 'BODY' }] } } },
  { method: 'POST', url: '/templates/diagnose', payload: { template: {}, reason: null } },
  { method: 'GET', url: '/templates/rules' },
  { method: 'GET', url: '/templates/languages' },
  { method: 'GET', url: '/templates/gallery' },
  { method: 'GET', url: `/templates/gallery/${blueprint}` },
  { method: 'POST', url: '/chat', payload: { message: 'hello', session_id: session } },
  { method: 'GET', url: '/session/new' },
  { method: 'POST', url: '/session/new', payload: {} },
  { method: 'GET', url: `/session/${session}` },
  { method: 'PATCH', url: `/session/${session}/draft`, payload: { edits: [{ op: 'set_footer', text: 'changed' }] } },
  { method: 'POST', url: `/session/${session}/undo` },
  { method: 'POST', url: `/session/${session}/redo` },
  { method: 'GET', url: `/session/${session}/revisions` },
  { method: 'GET', url: `/session/${session}/preview` },
  { method: 'GET', url: `/session/${session}/send-contract` },
  { method: 'POST', url: `/session/${session}/media`, payload: { url: 'https://127.0.0.1/a.png' } },
  { method: 'GET', url: `/session/${session}/media` },
  { method: 'GET', url: `/session/${session}/media/content` },
  { method: 'DELETE', url: `/session/${session}/media` },
  { method: 'DELETE', url: `/session/${session}` },
  { method: 'GET', url: `/session/${session}/debug` },
  { method: 'GET', url: '/session/find' },
  { method: 'GET', url: `/users/${user}/sessions` },
  { method: 'PUT', url: `/users/${user}/sessions/${session}/name`, payload: { session_name: 'renamed' } },
  { method: 'GET', url: `/users/${user}/export` },
  { method: 'GET', url: `/users/${user}/usage` },
  { method: 'POST', url: '/users', payload: { user_id: 'somebody-new', password } },
  { method: 'POST', url: '/users/login', payload: { user_id: user, password } },
  { method: 'POST', url: '/api-keys', payload: { name: 'a key', role: 'support' } },
  { method: 'GET', url: '/api-keys' },
  { method: 'DELETE', url: `/api-keys/${key}` },
  { method: 'GET', url: '/debug-reads' },
  { method: 'GET', url: '/activity' },
  { method: 'GET', url: `/workspaces/${workspace}/activity` },
  { method: 'POST', url: '/config/reload' },
  { method: 'POST', url: '/invitations', payload: {} },
  { method: 'GET', url: '/jobs' },
  { method: 'POST', url: `/jobs/${job}/retry` },
  { method: 'DELETE', url: `/jobs/${job}` },
  { method: 'POST', url: `/session/${session}/approvals`, payload: { draft_hash: 'a'.repeat(64) } },
  { method: 'GET', url: `/session/${session}/approvals` },
  { method: 'POST', url: `/session/${session}/claim`, payload: {} },
  { method: 'POST', url: '/session/new', payload: { workspace_id: workspace } },
  { method: 'POST', url: '/chat', payload: { message: 'hello', workspace_id: workspace } },
  { method: 'POST', url: '/workspaces', payload: { name: 'another' } },
  { method: 'GET', url: '/workspaces' },
  { method: 'GET', url: `/workspaces/${workspace}` },
  { method: 'PATCH', url: `/workspaces/${workspace}`, payload: { name: 'renamed' } },
  { method: 'GET', url: `/workspaces/${workspace}/sessions` },
  { method: 'GET', url: `/workspaces/${workspace}/export` },
  { method: 'GET', url: `/workspaces/${workspace}/members` },
  { method: 'PATCH', url: `/workspaces/${workspace}/members/${member}`, payload: { role: 'viewer' } },
  { method: 'DELETE', url: `/workspaces/${workspace}/members/${member}` },
  { method: 'POST', url: `/workspaces/${workspace}/invitations`, payload: { role: 'viewer' } },
  { method: 'GET', url: `/workspaces/${workspace}/invitations` },
  { method: 'DELETE', url: `/workspaces/${workspace}/invitations/${invitation}` },
  { method: 'GET', url: `/workspaces/${workspace}/policy` },
  { method: 'PUT', url: `/workspaces/${workspace}/policy`, payload: { policy: null, version: 0 } },
  { method: 'POST', url: `/workspaces/${workspace}/api-keys`, payload: { name: 'a key', scopes: ['chat'] } },
  { method: 'GET', url: `/workspaces/${workspace}/api-keys` },
  { method: 'POST', url: `/workspaces/${workspace}/api-keys/${workspaceKey}/rotate`, payload: {} },
  { method: 'DELETE', url: `/workspaces/${workspace}/api-keys/${workspaceKey}` },
  { method: 'POST', url: '/invitations/accept', payload: { code: 'inv_unknown' } },
  {
    method: 'POST',
    url: `/workspaces/${workspace}/connections`,
    payload: { name: 'a', waba_id: '1', app_id: '2', token: 'a-token-of-the-tests', app_secret: 'a'.repeat(32) },
  },
  { method: 'GET', url: `/workspaces/${workspace}/connections` },
  { method: 'GET', url: `/workspaces/${workspace}/connections/${connection}` },
  {
    method: 'PUT',
    url: `/workspaces/${workspace}/connections/${connection}/token`,
    payload: { token: 'a-token-of-the-tests' },
  },
  { method: 'POST', url: `/workspaces/${workspace}/connections/${connection}/check` },
  { method: 'POST', url: `/workspaces/${workspace}/connections/${connection}/reconcile` },
  { method: 'DELETE', url: `/workspaces/${workspace}/connections/${connection}` },
  {
    method: 'POST',
    url: `/session/${session}/submit`,
    payload: { connection_id: nowhere, draft_hash: 'a'.repeat(64) },
  },
  { method: 'GET', url: `/session/${session}/submissions` },
  { method: 'GET', url: `/submissions/${submission}` },
  { method: 'GET', url: `/workspaces/${workspace}/templates` },
  { method: 'GET', url: `/workspaces/${workspace}/templates/${template}` },
  { method: 'GET', url: `/workspaces/${workspace}/templates/${template}/send-contract` },
  { method: 'GET', url: `/workspaces/${workspace}/templates/${template}/diagnosis` },
  { method: 'GET', url: `/workspaces/${workspace}/templates/${template}/category-alarm` },
  { method: 'POST', url: `/workspaces/${workspace}/templates/${template}/session` },
  {
    method: 'POST',
    url: `/workspaces/${workspace}/templates/${template}/translations`,
    payload: { languages: ['es'] },
  },
  { method: 'POST', url: `/workspaces/${workspace}/test-numbers`, payload: { connection_id: nowhere } },
  { method: 'GET', url: `/workspaces/${workspace}/test-numbers` },
  { method: 'DELETE', url: `/workspaces/${workspace}/test-numbers/${testNumber}` },
  { method: 'GET', url: `/workspaces/${workspace}/templates/${template}/test-send?test_number_id=${nowhere}` },
  {
    method: 'POST',
    url: `/workspaces/${workspace}/templates/${template}/test-send`,
    headers: { 'idempotency-key': 'a-key' },
    payload: { test_number_id: nowhere, confirm: { phone: '+1', cost: null }, parameters: {} },
  },
  { method: 'GET', url: `/workspaces/${workspace}/events?follow=false` },
  { method: 'GET', url: `/workspaces/${workspace}/webhook` },
  { method: 'PUT', url: `/workspaces/${workspace}/webhook`, payload: { url: 'https://127.0.0.1/' } },
  { method: 'DELETE', url: `/workspaces/${workspace}/webhook` },
  { method: 'GET', url: '/webhooks/meta' },
  { method: 'POST', url: '/webhooks/meta', payload: {} },
  { method: 'POST', url: '/assessments', payload: { template: {} } },
  { method: 'POST', url: '/assessments', payload: { session_id: session } },
  { method: 'POST', url: '/assessments', payload: { template: {}, workspace_id: workspace } },
  { method: 'POST', url: '/assessments/batch', payload: { items: [{ template: {} }], workspace_id: workspace } },
  { method: 'POST', url: `/workspaces/${workspace}/assessments`, payload: { templates: [{}] } },
  { method: 'GET', url: `/workspaces/${workspace}/assessments/${batch}` },
  {
    method: 'POST',
    url: `/workspaces/${workspace}/overrides`,
    payload: { kind: 'accept', session_id: session, rule: 'link', reason: 'It is ours.' },
  },
  { method: 'GET', url: `/workspaces/${workspace}/overrides` },
  { method: 'DELETE', url: `/workspaces/${workspace}/overrides/${override}` },
  { method: 'GET', url: `/workspaces/${workspace}/audit` },
  { method: 'POST', url: '/audits', payload: { templates: [{}] } },
  { method: 'DELETE', url: `/workspaces/${workspace}` },
  ...endings(user),
]
