/** API keys of workspaces: they act for the workspace, within their scopes. Only their SHA-256 is stored. */
import { randomBytes } from 'node:crypto'
import { appError } from '../../errors.ts'
import type { Actor, WorkspaceKeyRecord, WorkspaceKeys } from '../../repositories/types.ts'
import { codeHash, pastFault } from '../codes.ts'
import { createStoredKeys } from '../stored-keys.ts'
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

/** How long a key that was replaced works, if nothing else is said. */
const overlapMs = 24 * 60 * 60 * 1000

const shape = /^wtb_live_[A-Za-z0-9_-]{43}$/

/** Whether this is a key of a workspace and not of the operator. */
export const isWorkspaceKey = (key: string): boolean => shape.test(key)

const makeKey = () => {
  const key = `wtb_live_${randomBytes(32).toString('base64url')}`
  return { key, prefix: key.slice(0, 'wtb_live_'.length + 6), hash: codeHash(key) }
}

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

function assertFuture(path: string, end: Date | null, at: Date): void {
  const fault = pastFault(path, end, at)
  if (fault !== null) throw appError('INVALID_REQUEST', { errors: [fault] })
}

/** The keys of all workspaces. */
export function createWorkspaceKeyring({ workspaceKeys, now, newId }: KeyDeps): WorkspaceKeyring {
  const stored = createStoredKeys({ keys: workspaceKeys, now })

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

    async listKeys(caller, workspaceId, page) {
      const found = await workspaceKeys.listOf(workspaceId, caller, page)
      if (typeof found === 'string') throw refuse(found)
      return { items: found.items.map(viewOf), hasMore: found.hasMore }
    },

    async revokeKey(caller, workspaceId, id) {
      const outcome = await workspaceKeys.revoke(workspaceId, caller, id, now())
      stored.invalidateAll()
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
      stored.invalidateAll()
      if (typeof replaced === 'string') throw refuse(replaced, 'API_KEY_NOT_FOUND')
      return { ...viewOf(replaced), key }
    },
  }

  return {
    calls,
    async principalOf(key) {
      const record = await stored.holderOf(codeHash(key))
      const workspace = { id: record.workspaceId, scopes: record.scopes as KeyScope[] }
      return { kind: 'key', userId: null, role: 'user', actor: `key:${record.id}`, workspace }
    },
  }
}
