/** What was read a moment ago, so that a busy caller does not cost a database read a request. */

export interface Recent<T> {
  /** The value read less than `ttlMs` ago, else what `read` finds now. Nothing found is not remembered. */
  get(key: string, read: () => Promise<T | null>): Promise<T | null>
  /** From now on, what was read of `key` before this call counts for nothing. */
  forget(key: string): void
  /** The same for every key. */
  forgetAll(): void
}

/** @param maxEntries oldest entries go first */
export function createRecent<T>({
  ttlMs,
  maxEntries,
  now,
}: {
  ttlMs: number
  maxEntries: number
  now: () => Date
}): Recent<T> {
  const entries = new Map<string, { value: T; until: number }>()
  let generation = 0

  function remember(key: string, value: T): void {
    entries.delete(key)
    entries.set(key, { value, until: now().getTime() + ttlMs })
    const [oldest] = entries.keys()
    if (entries.size > maxEntries && oldest !== undefined) entries.delete(oldest)
  }

  return {
    async get(key, read) {
      const known = entries.get(key)
      if (known && known.until > now().getTime()) return known.value
      entries.delete(key)
      const began = generation
      const value = await read()
      if (value !== null && began === generation) remember(key, value)
      return value
    },
    forget(key) {
      // Reads under way are remembered for no key: which of them are about this one is not known.
      generation += 1
      entries.delete(key)
    },
    forgetAll() {
      generation += 1
      entries.clear()
    },
  }
}
