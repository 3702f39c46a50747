/** What was read a moment ago, so that a busy caller does not cost a database read a request. */
import { LRUCache } from 'lru-cache'

export interface Recent<T> {
  /** The value read less than `ttlMs` ago, else what `read` finds now, for all who ask meanwhile. Nothing found is not remembered. */
  get(key: string, read: () => Promise<T | null>): Promise<T | null>
  /** From now on, what was read of `key` before this call counts for nothing. */
  forget(key: string): void
  /** The same for every key. */
  forgetAll(): void
}

/** @param maxEntries those not asked for longest go first */
export function createRecent<T>({
  ttlMs,
  maxEntries,
  now,
}: {
  ttlMs: number
  maxEntries: number
  now: () => Date
}): Recent<T> {
  const entries = new LRUCache<string, { value: T | null }, () => Promise<T | null>>({
    max: maxEntries,
    // To the library, what has reached its age is still fresh.
    ttl: ttlMs - 1,
    ttlResolution: 0,
    perf: { now: () => now().getTime() },
    // Whoever asked before it was forgotten gets what was read all the same.
    ignoreFetchAbort: true,
    fetchMethod: async (_key, _stale, { context: read }) => ({ value: await read() }),
  })
  return {
    async get(key, read) {
      const { value } = await entries.forceFetch(key, { context: read })
      if (value === null) entries.delete(key)
      return value
    },
    forget: (key) => void entries.delete(key),
    forgetAll: () => entries.clear(),
  }
}
