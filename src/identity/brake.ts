/** Delays callers who come too often, but never refuses them. */

export interface BrakeOptions {
  /** The number of attempts that go through without a delay. */
  free: number
  /** How much longer each later attempt waits than the one before, milliseconds. */
  stepMs: number
  /** The longest delay, milliseconds. */
  maxMs: number
  /** When more than this wait, the one that has waited longest goes ahead. */
  maxWaiting: number
}

/** Resolves after the delay for the `count`th attempt. Holds nothing but a timer meanwhile. */
export type Brake = (count: number) => Promise<void>

/**
 * A full waiting room must not turn anybody away, as a bulkhead would: a flood of attempts by strangers could then lock the
 * owner of the account out.
 */
export function createBrake({ free, stepMs, maxMs, maxWaiting }: BrakeOptions): Brake {
  const waiting = new Set<() => void>()

  const wait = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const release = (): void => {
        clearTimeout(timer)
        waiting.delete(release)
        resolve()
      }
      const timer = setTimeout(release, ms)
      waiting.add(release)
    })

  return async (count) => {
    const ms = Math.min(maxMs, Math.max(0, count - free) * stepMs)
    if (ms === 0) return
    const [longest] = waiting
    if (waiting.size >= maxWaiting) longest?.()
    await wait(ms)
  }
}
