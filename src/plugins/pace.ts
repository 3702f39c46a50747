import { setTimeout as sleep } from 'node:timers/promises'

export interface PaceLimits {
  perSecond: number
  /** So many at once go on without waiting. */
  burst: number
  /** Nobody waits longer than this, milliseconds. */
  longestMs: number
}

/** Answers a function that resolves at that pace, in order of asking. `now` is in milliseconds. (`cockatiel` bounds how many run, not how often.) */
export function createPace({ perSecond, burst, longestMs }: PaceLimits, now = () => performance.now()) {
  const everyMs = 1000 / perSecond
  let next = 0
  return async (): Promise<void> => {
    const at = now()
    next = Math.min(Math.max(next, at - burst * everyMs) + everyMs, at + longestMs)
    if (next > at) await sleep(next - at)
  }
}
