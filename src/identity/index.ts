/** The public face of identity: who is asking, and what they may do. */
import { anonymous, authorize, authorOf, callerOf } from './access.ts'
import { createAccounts } from './accounts.ts'
import { createKeyring } from './api-keys.ts'
import { createBrake } from './brake.ts'
import { credentialIn } from './credentials.ts'
import { createInviter } from './invitations.ts'
import { createPasswords } from './passwords.ts'
import { createThrottle } from './throttle.ts'
import { createTokens } from './tokens.ts'
import type { Identity, IdentityDeps } from './types.ts'
import { createWorkspaceCalls } from './workspaces/index.ts'
import { createWorkspaceKeyring, isWorkspaceKey } from './workspaces/keys.ts'

export { type AddressGroups, addressGroups } from './address-groups.ts'
export { addressCounters, callerKey, type RequestBudget } from './counters.ts'
export type * from './types.ts'
export type * from './workspaces/types.ts'
export { anonymous }

const defaults = {
  bcryptCost: 12,
  tokenTtlSeconds: 3600,
  issuer: 'whatsapp-template-builder',
  audience: 'whatsapp-template-builder',
  registration: 'open',
  loginsPerPair: 10,
  loginsPerAddress: 50,
  loginWindowMs: 5 * 60_000,
  loginBrake: { free: 10, stepMs: 100, maxMs: 3_000, maxWaiting: 200 },
} as const

/** Opens and starts nothing. `authenticate` costs at most one database read per caller in five seconds. */
export function createIdentity({
  users,
  apiKeys,
  invitations,
  rateCounters,
  debugReads,
  activity,
  sessions,
  workspaces,
  members,
  workspaceInvitations,
  workspaceKeys,
  now,
  newId,
  options,
}: IdentityDeps): Identity {
  const settings = { ...defaults, ...options }
  const { issuer, audience, secrets } = settings
  const limits = {
    perPair: settings.loginsPerPair,
    perAddress: settings.loginsPerAddress,
    windowMs: settings.loginWindowMs,
  }
  const { principalOf: userOf, ...accounts } = createAccounts({
    users,
    sessions,
    passwords: createPasswords(settings.bcryptCost),
    tokens: createTokens({ secrets, ttlSeconds: settings.tokenTtlSeconds, issuer, audience, now }),
    throttle: createThrottle({ rateCounters, limits, brake: createBrake(settings.loginBrake), now }),
    registration: settings.registration,
    now,
  })
  const { principalOf: keyHolderOf, ...keyring } = createKeyring({
    apiKeys,
    adminApiKey: settings.adminApiKey,
    now,
    newId,
  })

  const workspaceKeyring = createWorkspaceKeyring({ workspaceKeys, now, newId })

  return {
    ...accounts,
    ...keyring,
    ...createInviter({ invitations, now }),
    async authenticate(headers) {
      const credential = credentialIn(headers)
      if (credential.kind === 'token') return userOf(credential.token)
      if (credential.kind === 'none') return anonymous
      return isWorkspaceKey(credential.key) ? workspaceKeyring.principalOf(credential.key) : keyHolderOf(credential.key)
    },
    authorize: (principal, need, context = {}) => authorize(principal, need, context, settings.authRequired),
    callerOf,
    authorOf,
    workspaceKeys: workspaceKeyring.calls,
    workspaces: createWorkspaceCalls({ workspaces, members, workspaceInvitations, now, newId }),
    listDebugReads: (page) => debugReads.list(page),
    activity,
  }
}
