/** A short-lived cache, so that a busy caller does not cost one database read per request. */
import { LRUCache } from 'lru-cache'

interface ReadCache<T> {
  /**
   * The value read less than `ttlMs` ago, or else what `read` returns. Calls that arrive meanwhile share that read. A null
   * is not cached.
   */
  get(key: string, read: () => Promise<T | null>): Promise<T | null>
  /** Invalidates `key`, including reads in flight. */
  invalidate(key: string): void
  /** Invalidates every key, including reads in flight. */
  invalidateAll(): void
}

/** @param maxEntries beyond it, the least recently used entries are dropped */
export function createReadCache<T>({
  ttlMs,
  maxEntries,
  now,
}: {
  ttlMs: number
  maxEntries: number
  now: () => Date
}): ReadCache<T> {
  const entries = new LRUCache<string, { value: T | null }, () => Promise<T | null>>({
    max: maxEntries,
    // The library treats an entry of exactly its `ttl` as fresh.
    ttl: ttlMs - 1,
    ttlResolution: 0,
    perf: { now: () => now().getTime() },
    // Callers who asked before the invalidation still get the value that was read.
    ignoreFetchAbort: true,
    fetchMethod: async (_key, _stale, { context: read }) => ({ value: await read() }),
  })
  return {
    async get(key, read) {
      const { value } = await entries.forceFetch(key, { context: read })
      if (value === null) entries.delete(key)
      return value
    },
    invalidate: (key) => void entries.delete(key),
    invalidateAll: () => entries.clear(),
  }
}
