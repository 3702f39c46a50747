/** Tokens: which ones are let in, what they may do, and new ones for old ones. */
import type { Call } from './call.ts'
import type { Json } from './json.ts'
import { Refusal } from './refusal.ts'
import type { App, Token, World } from './world.ts'

const expired = (subcode: number): Refusal =>
  new Refusal(190, 'Error validating access token: Session has expired', { status: 401, subcode })

const isExpired = ({ expiresAt }: Token, world: World): boolean => expiresAt !== 0 && expiresAt * 1000 <= world.now()

/** Who calls: a token of an app, or the app itself with `id|secret`. @throws Refusal */
export function identify(world: World, value: string | null): { app: App; token: Token | null } {
  if (value === null) {
    throw new Refusal(104, 'An access token is required to request this resource', { status: 401 })
  }
  const [id = '', secret] = value.split('|')
  const owner = world.apps.get(id)
  if (owner !== undefined && owner.secret === secret) return { app: owner, token: null }
  const token = world.tokens.get(value)
  const app = world.apps.get(token?.appId ?? '')
  if (token === undefined || app === undefined) {
    throw new Refusal(190, 'Invalid OAuth access token - Cannot parse access token', { status: 401 })
  }
  if (token.isRevoked) throw expired(460)
  if (isExpired(token, world)) throw expired(463)
  return { app, token }
}

export function debugToken({ world, query, app }: Call): Json {
  const token = world.tokens.get(query.get('input_token') ?? '')
  if (token === undefined || token.appId !== app.id) {
    const error = { code: 190, message: 'Invalid OAuth access token.' }
    return { data: { error, is_valid: false, scopes: [] } }
  }
  const isValid = !token.isRevoked && !isExpired(token, world)
  return {
    data: {
      app_id: token.appId,
      type: 'SYSTEM_USER',
      application: 'Mock',
      data_access_expires_at: 0,
      expires_at: token.expiresAt,
      is_valid: isValid,
      scopes: token.scopes,
      granular_scopes: token.scopes.map((scope) => ({ scope, target_ids: token.accountIds })),
      ...(!isValid && { error: { code: 190, message: 'Session has expired', subcode: 463 } }),
    },
  }
}

const lifeSeconds = 60 * 24 * 3600

/** Needs no token of its own. */
export function exchange(world: World, query: URLSearchParams): Json {
  const app = world.apps.get(query.get('client_id') ?? '')
  if (app === undefined || app.secret !== query.get('client_secret')) {
    throw new Refusal(101, 'Error validating client secret.')
  }
  const { token } = identify(world, query.get('fb_exchange_token'))
  if (token === null || token.appId !== app.id) throw new Refusal(190, 'Invalid token', { status: 401 })
  const expiresAt = Math.floor(world.now() / 1000) + lifeSeconds
  const renewed = world.addToken(app.id, token.accountIds, { scopes: token.scopes, expiresAt })
  return { access_token: renewed.value, token_type: 'bearer', expires_in: lifeSeconds }
}
