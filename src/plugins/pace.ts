import { setTimeout as sleep } from 'node:timers/promises'

interface PaceLimits {
  perSecond: number
  /** How many calls at once go through without waiting. */
  burst: number
  /** The longest wait, milliseconds. */
  maxMs: number
}

/**
 * Returns a function whose calls resolve in order, at most `perSecond`. (`cockatiel` limits how many run, not how often.)
 * @param now milliseconds
 */
export function createPace({ perSecond, burst, maxMs }: PaceLimits, now = () => performance.now()) {
  const everyMs = 1000 / perSecond
  let next = 0
  return async (): Promise<void> => {
    const at = now()
    next = Math.min(Math.max(next, at - burst * everyMs) + everyMs, at + maxMs)
    if (next > at) await sleep(next - at)
  }
}
