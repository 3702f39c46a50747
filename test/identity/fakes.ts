/** In-memory repositories with the verbs that identity uses; the real ones have a contract suite of their own. */
import { Readable } from 'node:stream'
import { createIdentity, type IdentityOptions } from '../../src/identity/index.ts'
import type {
  ApiKeyRecord,
  ApiKeys,
  Invitation,
  Invitations,
  Members,
  RateCounters,
  UserRecord,
  Users,
  WorkspaceInvitations,
  WorkspaceKeys,
  Workspaces,
} from '../../src/repositories/types.ts'

export const secret = 'a secret of at least thirty-two bytes'
export const olderSecret = 'an older secret, thirty-two bytes too'
export const adminApiKey = 'an-admin-key-from-the-environment'

export function createClock(start = '2026-11-20T10:00:00.250Z') {
  let at = Date.parse(start)
  return {
    now: () => new Date(at),
    advance: (ms: number) => {
      at += ms
    },
  }
}

export function createInvitations() {
  const rows = new Map<string, Invitation>()
  const invitations: Invitations = {
    create: async (invitation) => {
      rows.set(invitation.hash, invitation)
    },
  }
  return { invitations, rows }
}

export function createUsers(invited: Map<string, Invitation>) {
  const rows = new Map<string, UserRecord>()
  const removedKeys: string[] = []
  let finds = 0
  const users: Users = {
    create: async (user) => {
      if (rows.has(user.id)) return false
      rows.set(user.id, user)
      return true
    },
    createInvited: async (user, hash) => {
      const invitation = invited.get(hash)
      if (!invitation || invitation.expiresAt <= user.createdAt) return 'uninvited'
      if (!(await users.create(user))) return 'taken'
      invited.delete(hash)
      return 'created'
    },
    revokeTokens: async (id) => {
      const row = rows.get(id)
      if (row) rows.set(id, { ...row, tokenVersion: row.tokenVersion + 1 })
      return row !== undefined
    },
    changePassword: async (user, passwordHash, at) => {
      const row = rows.get(user.id)
      if (row?.passwordHash !== user.passwordHash) return null
      const changed = { ...row, passwordHash, tokenVersion: row.tokenVersion + 1, updatedAt: at }
      rows.set(user.id, changed)
      return changed
    },
    find: async (id) => {
      finds += 1
      return rows.get(id) ?? null
    },
    export: async (id) => (rows.has(id) ? Readable.from([JSON.stringify({ user_id: id })]) : null),
    remove: async (id, counterKeys) => {
      removedKeys.push(...counterKeys)
      return rows.delete(id)
    },
  }
  return { users, rows, removedKeys, finds: () => finds }
}

export function createApiKeys() {
  const rows = new Map<string, ApiKeyRecord>()
  let reads = 0
  const touched: string[] = []
  const apiKeys: ApiKeys = {
    create: async (key) => {
      rows.set(key.id, key)
    },
    findByHash: async (hash) => {
      reads += 1
      return [...rows.values()].find((row) => row.hash === hash) ?? null
    },
    list: async () => [...rows.values()],
    revoke: async (id, at) => {
      const row = rows.get(id)
      if (!row || row.revokedAt) return false
      rows.set(id, { ...row, revokedAt: at })
      return true
    },
    touch: async (id, at) => {
      touched.push(id)
      const row = rows.get(id)
      if (row) rows.set(id, { ...row, lastUsedAt: at })
    },
  }
  return { apiKeys, rows, touched, reads: () => reads }
}

export function createRateCounters() {
  const windows = new Map<string, { count: number; endsAt: number }>()
  const rateCounters: RateCounters = {
    hit: async (counters, windowMs, at) => {
      const time = at.getTime()
      const next = counters.map(({ key, limit }) => {
        const known = windows.get(key)
        const { count, endsAt } = known && known.endsAt > time ? known : { count: 0, endsAt: time + windowMs }
        return { key, limit, count: count + 1, endsAt }
      })
      if (next.every(({ count, limit }) => count <= limit)) {
        for (const { key, count, endsAt } of next) windows.set(key, { count, endsAt })
      }
      return next.map(({ count, endsAt }) => ({ count, ttlMs: endsAt - time }))
    },
  }
  return { rateCounters, keys: () => [...windows.keys()] }
}

/** Verbs that the tests of users and keys do not reach; those of workspaces are tested on real databases. */
const unused = <Verbs extends object>(name: string): Verbs =>
  new Proxy({} as Verbs, {
    get() {
      throw new Error(`Unexpected use of ${name}`)
    },
  })

/** An identity on fakes with cheap hashes, together with the fakes, so that tests can inspect them. */
export function openIdentity(options: Partial<IdentityOptions> = {}) {
  const clock = createClock()
  const invitations = createInvitations()
  const store = createUsers(invitations.rows)
  const keys = createApiKeys()
  const counters = createRateCounters()
  let ids = 0
  const deps = {
    users: store.users,
    apiKeys: keys.apiKeys,
    invitations: invitations.invitations,
    rateCounters: counters.rateCounters,
    activity: { page: () => Promise.reject(new Error('unused')), export: () => Promise.reject(new Error('unused')) },
    sessions: { claim: async () => null },
    workspaces: unused<Workspaces>('workspaces'),
    members: unused<Members>('members'),
    workspaceKeys: unused<WorkspaceKeys>('workspaceKeys'),
    workspaceInvitations: unused<WorkspaceInvitations>('workspaceInvitations'),
    debugReads: { list: async () => [{ actor: 'key:1', sessionId: 's', at: clock.now() }] },
    now: clock.now,
    newId: () => `id-${++ids}`,
  }
  const withOptions = (more: Partial<IdentityOptions>) =>
    createIdentity({
      ...deps,
      options: { secrets: [secret], authRequired: false, adminApiKey, bcryptCost: 4, ...options, ...more },
    })
  return { identity: withOptions({}), withOptions, clock, store, keys, counters, invitations }
}

export const password = 'correct horse'

/** Registers a user and returns an access token. */
export async function tokenOf(opened: ReturnType<typeof openIdentity>, user_id = 'asha'): Promise<string> {
  await opened.identity.register({ user_id, password })
  const { access_token } = await opened.identity.login({ user_id, password, address: '192.0.2.1' })
  return access_token
}
