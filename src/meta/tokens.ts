/** Tokens and the account behind them: what a token may do, a new one for an old one, whether it reaches the account. */
import type { Meta, MetaCredentials, TokenState } from './contract.ts'
import { MetaError } from './errors.ts'
import { unreadable } from './fault.ts'
import type { Graph } from './graph.ts'
import { dateOf, isRecord, numberOf, textOf, textsOf } from './json.ts'

/** The app speaks for itself with its id and secret; without them a token can inspect itself. */
const appTokenOf = ({ appId, appSecret }: MetaCredentials): string | null =>
  appId === null || appSecret === null ? null : `${appId}|${appSecret}`

const invalid: TokenState = { isValid: false, scopes: [], expiresAt: null, appId: null }

export function createTokens(graph: Graph, now: () => Date): Pick<Meta, 'inspectToken' | 'refreshToken' | 'account'> {
  return {
    async inspectToken(credentials, options) {
      const appToken = appTokenOf(credentials)
      try {
        const { data } = await graph(credentials, {
          method: 'GET',
          path: ['debug_token'],
          query: { input_token: credentials.token },
          ...(appToken !== null && { token: appToken }),
          effect: 'none',
          signal: options?.signal,
        })
        if (!isRecord(data)) throw unreadable('none')
        return {
          isValid: data.is_valid === true,
          scopes: textsOf(data.scopes),
          expiresAt: dateOf(data.expires_at),
          appId: textOf(data.app_id),
        }
      } catch (error) {
        // A token that inspects itself and is refused is not valid; an app that is refused has another fault.
        if (appToken === null && error instanceof MetaError && error.fault.code === 190) return invalid
        throw error
      }
    },

    async refreshToken(credentials, options) {
      const { appId, appSecret, token } = credentials
      if (appId === null || appSecret === null) return null
      try {
        const answer = await graph(credentials, {
          method: 'GET',
          path: ['oauth', 'access_token'],
          query: {
            grant_type: 'fb_exchange_token',
            client_id: appId,
            client_secret: appSecret,
            set_token_expires_in_60_days: 'true',
            fb_exchange_token: token,
          },
          effect: 'none',
          signal: options?.signal,
        })
        const renewed = textOf(answer.access_token)
        if (renewed === null) throw unreadable('none')
        const seconds = numberOf(answer.expires_in)
        const isLimited = seconds !== null && seconds > 0
        return { token: renewed, expiresAt: isLimited ? dateOf(now().getTime() / 1000 + seconds) : null }
      } catch (error) {
        if (error instanceof MetaError && error.fault.class === 'bad-request') return null
        throw error
      }
    },

    async account(credentials, options) {
      const call = { method: 'GET', path: [credentials.wabaId], query: { fields: 'id,name' }, effect: 'none' } as const
      const answer = await graph(credentials, { ...call, signal: options?.signal })
      const id = textOf(answer.id)
      if (id === null) throw unreadable('none')
      return { id, name: textOf(answer.name) }
    },
  }
}
