/**
 * Rate counters in the memory of this process. (Not an `lru-cache`, which needs a timer per window, or a walk through all of
 * them, to drop the expired ones.)
 */

export interface Counters {
  /**
   * As `RateCounters` of the repositories: adds one to every counter, or to none if one of them is used up. Returns each
   * count, with the attempt, and the milliseconds until its window ends.
   */
  hit(
    counters: readonly { key: string; limit: number }[],
    windowMs: number,
    at: Date,
  ): Promise<{ count: number; ttlMs: number }[]>
}

/** Dropping a counter resets it, so there must be enough room that callers cannot push out the counters of others. */
const maxWindows = 100_000

interface Window {
  count: number
  endsAt: number
}

/** All calls must pass the same `windowMs`: windows then expire, and are dropped, in the order in which they began. */
export function createLocalCounters(): Counters {
  const windows = new Map<string, Window>()

  function open(key: string, window: Window, time: number): void {
    windows.delete(key)
    for (const [oldest, { endsAt }] of windows) {
      if (endsAt > time && windows.size < maxWindows) break
      windows.delete(oldest)
    }
    windows.set(key, window)
  }

  return {
    async hit(counters, windowMs, at) {
      const time = at.getTime()
      const hit = counters.map(({ key, limit }) => {
        const current = windows.get(key)
        const isOpen = current !== undefined && current.endsAt > time
        return { key, limit, isOpen, window: isOpen ? current : { count: 0, endsAt: time + windowMs } }
      })
      if (hit.every(({ limit, window }) => window.count < limit)) {
        for (const { key, isOpen, window } of hit) {
          if (!isOpen) open(key, window, time)
          window.count += 1
        }
        return hit.map(({ window }) => ({ count: window.count, ttlMs: window.endsAt - time }))
      }
      return hit.map(({ window }) => ({ count: window.count + 1, ttlMs: window.endsAt - time }))
    },
  }
}
