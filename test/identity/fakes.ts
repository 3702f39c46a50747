/** Repositories in memory, as far as identity asks; the real ones have a contract suite of their own. */
import { createIdentity, type IdentityOptions } from '../../src/identity/index.ts'
import type { ApiKeyRecord, ApiKeys, RateCounters, UserRecord, Users } from '../../src/repositories/types.ts'

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

export function createUsers() {
  const rows = new Map<string, UserRecord>()
  let finds = 0
  const users: Users = {
    create: async (user) => {
      if (rows.has(user.id)) return false
      rows.set(user.id, user)
      return true
    },
    find: async (id) => {
      finds += 1
      return rows.get(id) ?? null
    },
    export: async (id) => (rows.has(id) ? { user_id: id } : null),
    remove: async (id) => rows.delete(id),
  }
  return { users, rows, finds: () => finds }
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
    hit: async (key, windowMs, at) => {
      const known = windows.get(key)
      const current = known && known.endsAt > at.getTime() ? known : { count: 0, endsAt: at.getTime() + windowMs }
      const next = { ...current, count: current.count + 1 }
      windows.set(key, next)
      return { count: next.count, ttlMs: next.endsAt - at.getTime() }
    },
  }
  return { rateCounters, keys: () => [...windows.keys()] }
}

/** An identity on fakes, with quick hashes; everything a test may want to look at comes with it. */
export function openIdentity(options: Partial<IdentityOptions> = {}) {
  const clock = createClock()
  const store = createUsers()
  const keys = createApiKeys()
  const counters = createRateCounters()
  let ids = 0
  const deps = {
    users: store.users,
    apiKeys: keys.apiKeys,
    rateCounters: counters.rateCounters,
    debugReads: { list: async () => [{ actor: 'key:1', sessionId: 's', at: clock.now() }] },
    now: clock.now,
    newId: () => `id-${++ids}`,
  }
  const withOptions = (more: Partial<IdentityOptions>) =>
    createIdentity({
      ...deps,
      options: { secrets: [secret], authRequired: false, adminApiKey, bcryptCost: 4, ...options, ...more },
    })
  return { identity: withOptions({}), withOptions, clock, store, keys, counters }
}

export const password = 'correct horse'

/** A registered user's token. */
export async function tokenOf(opened: ReturnType<typeof openIdentity>, user_id = 'asha'): Promise<string> {
  await opened.identity.register({ user_id, password })
  const { access_token } = await opened.identity.login({ user_id, password, address: '192.0.2.1' })
  return access_token
}
