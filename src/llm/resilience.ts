/** Timeouts and retries for model calls. */

import { setTimeout as sleepFor } from 'node:timers/promises'
import { TaskCancelledError, TimeoutStrategy, timeout } from 'cockatiel'

const firstBackoffMs = 250
const maxBackoffMs = 8000

/** True if the error is a timeout of `withTimeout`. */
export const isTimeout = (error: unknown): boolean => error instanceof TaskCancelledError

/** Runs the task. Rejects on timeout or when `signal` aborts, even if the task ignores the signal that it is given. */
export function withTimeout<T>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  task: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const policy = timeout(milliseconds, { strategy: TimeoutStrategy.Aggressive, abortOnReturn: false })
  return policy.execute((context) => task(context.signal), signal)
}

/** Options of `withRetries`. */
export interface RetryOptions {
  /** Not counting the first attempt. */
  maxRetries: number
  /** Whether another attempt may help; `attempts` is the number made so far. */
  isRetryable: (error: unknown, attempts: number) => boolean
  /** Milliseconds that the error asks to wait, or null. */
  requestedWaitMs: (error: unknown) => number | null
  /** The deadline on the clock of `now`; no wait goes beyond it. */
  endsAt: number
  signal: AbortSignal | undefined
  now: () => number
  random: () => number
  /** Waits; resolves early if the signal aborts. */
  sleep?: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>
}

const sleepUnlessAborted = (milliseconds: number, signal: AbortSignal | undefined): Promise<void> =>
  sleepFor(milliseconds, undefined, signal ? { signal } : {}).catch(() => undefined)

/**
 * Retries with exponential backoff and jitter: each wait is between half and all of its nominal length, plus the wait that
 * the error asks for. Rejects with the last error of the task. (The library's own retry cannot be interrupted while it
 * waits, so it would keep running after its caller has gone.)
 */
export async function withRetries<T>(task: () => Promise<T>, options: RetryOptions): Promise<T> {
  const sleep = options.sleep ?? sleepUnlessAborted
  for (let attempts = 1; ; attempts++) {
    try {
      return await task()
    } catch (error) {
      if (attempts > options.maxRetries || !options.isRetryable(error, attempts)) throw error
      const backoff = Math.min(maxBackoffMs, firstBackoffMs * 2 ** (attempts - 1)) * (0.5 + options.random() / 2)
      const wait = (options.requestedWaitMs(error) ?? 0) + backoff
      if (options.now() + wait >= options.endsAt) throw error
      await sleep(wait, options.signal)
      if (options.signal?.aborted) throw error
    }
  }
}
