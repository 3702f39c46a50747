/** Identity's public face: who is asking, and what they may do. */
import { anonymous, authorize, callerOf } from './access.ts'
import { createAccounts } from './accounts.ts'
import { createKeyring } from './api-keys.ts'
import { credentialIn } from './credentials.ts'
import { createPasswords } from './passwords.ts'
import { createThrottle } from './throttle.ts'
import { createTokens } from './tokens.ts'
import type { Identity, IdentityDeps } from './types.ts'

export { type AddressGroups, addressGroups } from './address-groups.ts'
export type * from './types.ts'
export { anonymous }

const defaults = {
  bcryptCost: 12,
  tokenTtlSeconds: 3600,
  issuer: 'whatsapp-template-builder',
  audience: 'whatsapp-template-builder',
  loginsPerUser: 10,
  loginsPerAddress: 50,
  loginWindowMs: 5 * 60_000,
} as const

/** Opens nothing and starts nothing; `authenticate` costs at most one read, repeated after five seconds. */
export function createIdentity({
  users,
  apiKeys,
  rateCounters,
  debugReads,
  now,
  newId,
  options,
}: IdentityDeps): Identity {
  const settings = { ...defaults, ...options }
  const { issuer, audience, secrets } = settings
  const limits = {
    perUser: settings.loginsPerUser,
    perAddress: settings.loginsPerAddress,
    windowMs: settings.loginWindowMs,
  }
  const { principalOf: userOf, ...accounts } = createAccounts({
    users,
    passwords: createPasswords(settings.bcryptCost),
    tokens: createTokens({ secrets, ttlSeconds: settings.tokenTtlSeconds, issuer, audience, now }),
    throttle: createThrottle(rateCounters, limits, now),
    now,
  })
  const { principalOf: keyHolderOf, ...keyring } = createKeyring({
    apiKeys,
    adminApiKey: settings.adminApiKey,
    now,
    newId,
  })

  return {
    ...accounts,
    ...keyring,
    async authenticate(headers) {
      const credential = credentialIn(headers)
      if (credential.kind === 'token') return userOf(credential.token)
      return credential.kind === 'key' ? keyHolderOf(credential.key) : anonymous
    },
    authorize: (principal, need, given = {}) => authorize(principal, need, given, settings.authRequired),
    callerOf,
    listDebugReads: (page) => debugReads.list(page),
  }
}
