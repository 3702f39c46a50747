/** Keys that are stored as their hash: who holds one, and when it was last used. */
import { appError } from '../errors.ts'
import { createReadCache } from './read-cache.ts'

/** What both kinds of keys have in common. */
interface StoredKey {
  id: string
  lastUsedAt: Date | null
  expiresAt: Date | null
  revokedAt: Date | null
}

interface StoredKeysDeps<Key extends StoredKey> {
  keys: { findByHash(hash: string): Promise<Key | null>; touch(id: string, at: Date): Promise<void> }
  now: () => Date
}

interface StoredKeys<Key> {
  /**
   * The key with this hash, read at most once in five seconds. @param hash null: what was sent cannot be a key
   * @throws AppError UNAUTHENTICATED for keys that are unknown, expired or revoked
   */
  holderOf(hash: string | null): Promise<Key>
  /** To be called when a key was changed, so that this process does not go on accepting it. */
  invalidateAll(): void
}

/** How long this process may keep accepting a key that another process revoked. */
const cacheMs = 5_000
const maxCached = 1_000
/** `last_used_at` is updated at most this often. */
const touchEveryMs = 60_000

export function createStoredKeys<Key extends StoredKey>({ keys, now }: StoredKeysDeps<Key>): StoredKeys<Key> {
  const cache = createReadCache<Key>({ ttlMs: cacheMs, maxEntries: maxCached, now })

  const isLive = ({ expiresAt, revokedAt }: Key): boolean =>
    revokedAt === null && (expiresAt === null || expiresAt.getTime() > now().getTime())

  async function find(hash: string): Promise<Key | null> {
    const key = await keys.findByHash(hash)
    const at = now()
    const isDue = !key?.lastUsedAt || at.getTime() - key.lastUsedAt.getTime() >= touchEveryMs
    // Never awaited: failing to record a use must neither refuse nor delay the request.
    if (key !== null && isLive(key) && isDue) keys.touch(key.id, at).catch(() => undefined)
    return key
  }

  return {
    async holderOf(hash) {
      const key = hash === null ? null : await cache.get(hash, () => find(hash))
      if (key === null || !isLive(key))
        throw appError('UNAUTHENTICATED', { detail: 'The API key is unknown, has expired or was revoked.' })
      return key
    },
    invalidateAll: () => cache.invalidateAll(),
  }
}
