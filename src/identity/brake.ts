/** Slows whoever comes too often, and never stops them. */

export interface BrakeOptions {
  /** So many go through without waiting. */
  free: number
  /** Each one after them waits so much longer than the one before, milliseconds. */
  stepMs: number
  /** Nobody waits longer than this. */
  maxMs: number
  /** When more than this wait, the one who has waited longest goes ahead. */
  maxWaiting: number
}

/** Waits as the `count`th attempt has to. Holds a timer meanwhile, and nothing else. */
export type Brake = (count: number) => Promise<void>

/**
 * A full waiting room must not turn anybody away, as a bulkhead would: then a flood of strangers would lock the owner out
 * after all.
 */
export function createBrake({ free, stepMs, maxMs, maxWaiting }: BrakeOptions): Brake {
  const waiting = new Set<() => void>()

  const wait = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const goAhead = (): void => {
        clearTimeout(timer)
        waiting.delete(goAhead)
        resolve()
      }
      const timer = setTimeout(goAhead, ms)
      waiting.add(goAhead)
    })

  return async (count) => {
    const ms = Math.min(maxMs, Math.max(0, count - free) * stepMs)
    if (ms === 0) return
    const [longest] = waiting
    if (waiting.size >= maxWaiting) longest?.()
    await wait(ms)
  }
}
