/** Every kind of caller of the API, with the credentials they send. */
import type { FastifyInstance, InjectOptions } from 'fastify'
import { SignJWT } from 'jose'
import { asAdmin } from './app.ts'

export type Headers = Record<string, string>

export const password = 'a password of the tests'

/** Registers a user and signs them in. */
export async function signUp(app: FastifyInstance, userId: string): Promise<Headers> {
  const payload = { user_id: userId, password }
  await app.inject({ method: 'POST', url: '/users', payload })
  const { access_token } = (await app.inject({ method: 'POST', url: '/users/login', payload })).json()
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

/** Headers by kind of caller. `owner` and `other` are users; the last three must never be accepted. */
export async function createPrincipals(app: FastifyInstance, jwtSecret: string): Promise<Record<string, Headers>> {
  const [owner, other] = [await signUp(app, 'owner'), await signUp(app, 'other')]
  const claims = claimsOf(owner)
  const issuedAt = Math.floor(Date.now() / 1000) - 100_000
  const expired = await sign({ ...claims, iat: issuedAt, exp: issuedAt + 60 }, jwtSecret)
  const forged = await sign(claims, 'another secret that is issuedAt enough to sign with')
  const revoked = await makeKey(app, 'admin')
  await app.inject({ method: 'DELETE', url: `/api-keys/${revoked.id}`, headers: asAdmin })
  return {
    anonymous: {},
    owner,
    other,
    support: (await makeKey(app, 'support')).headers,
    admin: (await makeKey(app, 'admin')).headers,
    expired: { authorization: `Bearer ${expired}` },
    forged: { authorization: `Bearer ${forged}` },
    revoked: revoked.headers,
  }
}

/** What requests act on. The session and the key are created for each request, because some requests delete them. */
export interface Targets {
  session: string
  user: string
  key: string
  blueprint?: string
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

/** One valid request to every route of the API; those in `endings` come last. */
export const requestsTo = ({ session, user, key, blueprint = 'sale' }: Targets): InjectOptions[] => [
  { method: 'GET', url: '/health' },
  { method: 'GET', url: '/health/live' },
  { method: 'GET', url: '/metrics' },
  { method: 'POST', url: '/templates/validate', payload: { template: {} } },
  { method: 'POST', url: '/templates/preview', payload: { template: {} } },
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
  { method: 'POST', url: '/config/reload' },
  { method: 'POST', url: '/invitations', payload: {} },
  ...endings(user),
]
