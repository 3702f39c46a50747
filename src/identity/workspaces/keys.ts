/** API keys of workspaces: they act for the workspace, within their scopes. Only their SHA-256 is stored. */
import { createHash, randomBytes } from 'node:crypto'
import { appError } from '../../errors.ts'
import type { Actor, WorkspaceKeyRecord, WorkspaceKeys } from '../../repositories/types.ts'
import { createReadCache } from '../read-cache.ts'
import { refuse } from './refuse.ts'
import type { KeyScope, NewWorkspaceKey, WorkspaceKeyCalls, WorkspaceKeyView } from './types.ts'

interface KeyDeps {
  workspaceKeys: WorkspaceKeys
  now: () => Date
  newId: () => string
}

interface WorkspaceKeyring {
  calls: WorkspaceKeyCalls
  /** The workspace that the key acts for. @throws AppError UNAUTHENTICATED for keys that are unknown, expired or revoked */
  principalOf(key: string): Promise<KeyHolder>
}

/** A `Principal`. */
interface KeyHolder {
  kind: 'key'
  userId: null
  role: 'user'
  actor: string
  workspace: { id: string; scopes: readonly KeyScope[] }
}

/** As for the operator's keys. */
const keyCacheMs = 5_000
const maxCachedKeys = 1_000
const touchEveryMs = 60_000
/** How long a key that was replaced works, if nothing else is said. */
const overlapMs = 24 * 60 * 60 * 1000

const shape = /^wtb_live_[A-Za-z0-9_-]{43}$/

/** Whether this is a key of a workspace and not of the operator. */
export const isWorkspaceKey = (key: string): boolean => shape.test(key)

const makeKey = () => {
  const key = `wtb_live_${randomBytes(32).toString('base64url')}`
  return { key, prefix: key.slice(0, 'wtb_live_'.length + 6), hash: digest(key) }
}
const digest = (key: string): string => createHash('sha256').update(key).digest('hex')

const viewOf = (record: WorkspaceKeyRecord): WorkspaceKeyView => ({
  id: record.id,
  prefix: record.prefix,
  name: record.name,
  scopes: record.scopes as KeyScope[],
  created_by: record.createdBy,
  created_at: record.createdAt.toISOString(),
  last_used_at: record.lastUsedAt?.toISOString() ?? null,
  expires_at: record.expiresAt?.toISOString() ?? null,
  revoked_at: record.revokedAt?.toISOString() ?? null,
})

function assertFuture(path: string, at: Date | null, now: Date): void {
  if (at !== null && at.getTime() <= now.getTime())
    throw appError('INVALID_REQUEST', { errors: [{ path, message: 'must be in the future' }] })
}

/** The keys of all workspaces. A key is read at most once in `keyCacheMs`. */
export function createWorkspaceKeyring({ workspaceKeys, now, newId }: KeyDeps): WorkspaceKeyring {
  const cache = createReadCache<WorkspaceKeyRecord>({ ttlMs: keyCacheMs, maxEntries: maxCachedKeys, now })

  const isLive = ({ expiresAt, revokedAt }: WorkspaceKeyRecord): boolean =>
    revokedAt === null && (expiresAt === null || expiresAt.getTime() > now().getTime())

  async function findRecord(hash: string): Promise<WorkspaceKeyRecord | null> {
    const record = await workspaceKeys.findByHash(hash)
    const at = now()
    const isDue = !record?.lastUsedAt || at.getTime() - record.lastUsedAt.getTime() >= touchEveryMs
    // Never awaited: failing to record a use must neither refuse nor delay the request.
    if (record !== null && isLive(record) && isDue) workspaceKeys.touch(record.id, at).catch(() => undefined)
    return record
  }

  const calls: WorkspaceKeyCalls = {
    async createKey(caller: Actor, workspaceId, { name, scopes, expiresAt }): Promise<NewWorkspaceKey> {
      const createdAt = now()
      assertFuture('expires_at', expiresAt, createdAt)
      const { key, ...made } = makeKey()
      const dates = { createdAt, lastUsedAt: null, expiresAt, revokedAt: null }
      const record = { id: newId(), workspaceId, ...made, name, scopes, createdBy: caller.userId, ...dates }
      const outcome = await workspaceKeys.create(caller, record)
      if (outcome !== 'created') throw refuse(outcome)
      return { ...viewOf(record), key }
    },

    async listKeys(caller, workspaceId) {
      const found = await workspaceKeys.listOf(workspaceId, caller)
      if (!Array.isArray(found)) throw refuse(found)
      return found.map(viewOf)
    },

    async revokeKey(caller, workspaceId, id) {
      const outcome = await workspaceKeys.revoke(workspaceId, caller, id, now())
      cache.invalidateAll()
      if (outcome !== 'revoked') throw refuse(outcome, 'API_KEY_NOT_FOUND')
    },

    async rotateKey(caller, workspaceId, id, until) {
      const createdAt = now()
      assertFuture('old_key_until', until, createdAt)
      const { key, ...made } = makeKey()
      const replaced = await workspaceKeys.replace({
        access: caller,
        id,
        until: until ?? new Date(createdAt.getTime() + overlapMs),
        key: { id: newId(), workspaceId, ...made, createdBy: caller.userId, createdAt },
      })
      cache.invalidateAll()
      if (typeof replaced === 'string') throw refuse(replaced, 'API_KEY_NOT_FOUND')
      return { ...viewOf(replaced), key }
    },
  }

  return {
    calls,
    async principalOf(key) {
      const hash = digest(key)
      const record = await cache.get(hash, () => findRecord(hash))
      if (record === null || !isLive(record))
        throw appError('UNAUTHENTICATED', { detail: 'The API key is unknown, has expired or was revoked.' })
      const workspace = { id: record.workspaceId, scopes: record.scopes as KeyScope[] }
      return { kind: 'key', userId: null, role: 'user', actor: `key:${record.id}`, workspace }
    },
  }
}
