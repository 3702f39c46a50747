/**
 * Counters of this process alone. (Not in an `lru-cache`: to let go of windows that are over it needs a timer for each, or a
 * walk through all of them.)
 */

export interface Counters {
  /** As `RateCounters` of the repositories: adds one to each counter, or to none when one of them is used up. */
  hit(
    counters: readonly { key: string; limit: number }[],
    windowMs: number,
    at: Date,
  ): Promise<{ count: number; ttlMs: number }[]>
}

/** Forgetting a counter resets it, so strangers must not be able to push each other's out. */
const maxWindows = 100_000

interface Window {
  count: number
  endsAt: number
}

/** All calls must give the same `windowMs`: windows then end in the order in which they began, and leave in it. */
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
        const known = windows.get(key)
        const isOpen = known !== undefined && known.endsAt > time
        return { key, limit, isOpen, window: isOpen ? known : { count: 0, endsAt: time + windowMs } }
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
