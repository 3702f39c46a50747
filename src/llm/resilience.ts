/** Patience with a model, in measure: how long a call may take, when it is tried again, and when no more. */

import { setTimeout as sleepFor } from 'node:timers/promises'
import { TaskCancelledError, TimeoutStrategy, timeout } from 'cockatiel'

const firstBackoffMs = 250
const longestBackoffMs = 8000

/** True for the error of `withTimeout` when the time was over. */
export const isTimeout = (error: unknown): boolean => error instanceof TaskCancelledError

/** Runs the task, and rejects as soon as the time is over or `signal` aborts, whether or not the task heeds its signal. */
export function withTimeout<T>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  task: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const policy = timeout(milliseconds, { strategy: TimeoutStrategy.Aggressive, abortOnReturn: false })
  return policy.execute((context) => task(context.signal), signal)
}

export interface RetryOptions {
  maxRetries: number
  /** Whether another try may help; `tries` made so far. */
  mayHelp: (error: unknown, tries: number) => boolean
  /** The wait in milliseconds that the error itself asks for, or null. */
  askedWait: (error: unknown) => number | null
  /** When the time of the turn is over, in the milliseconds of `now`: no wait reaches beyond it. */
  endsAt: number
  signal: AbortSignal | undefined
  now: () => number
  random: () => number
  /** Waits; ends early, without an error, when the signal aborts. */
  sleep?: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>
}

const sleepUnlessAborted = (milliseconds: number, signal: AbortSignal | undefined): Promise<void> =>
  sleepFor(milliseconds, undefined, signal ? { signal } : {}).catch(() => undefined)

/**
 * Tries again after waits that double, each between half and the whole of its length so that many callers do not come
 * back at once. A wait that the server asked for comes on top. (The library's own retry cannot be interrupted while it
 * waits, so that a caller who has gone would be waited for.)
 */
export async function withRetries<T>(task: () => Promise<T>, options: RetryOptions): Promise<T> {
  const sleep = options.sleep ?? sleepUnlessAborted
  for (let tries = 1; ; tries++) {
    try {
      return await task()
    } catch (error) {
      if (tries > options.maxRetries || !options.mayHelp(error, tries)) throw error
      const backoff = Math.min(longestBackoffMs, firstBackoffMs * 2 ** (tries - 1)) * (0.5 + options.random() / 2)
      const wait = (options.askedWait(error) ?? 0) + backoff
      if (options.now() + wait >= options.endsAt) throw error
      await sleep(wait, options.signal)
      if (options.signal?.aborted) throw error
    }
  }
}
