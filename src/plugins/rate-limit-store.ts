/** The store of @fastify/rate-limit over counters that all processes share. */
import type { FastifyRateLimitStore, FastifyRateLimitStoreCtor } from '@fastify/rate-limit'

export interface RateCounters {
  /** Adds one in the current window; answers the count and the milliseconds left. */
  hit(key: string, windowMs: number, at: Date): Promise<{ count: number; ttlMs: number }>
}

type IncrementCallback = Parameters<FastifyRateLimitStore['incr']>[1]

/** Keys name their budget themselves (`groupId`), so a route's child store is the same store. */
export function sharedStore(counters: RateCounters): FastifyRateLimitStoreCtor {
  return class SharedStore implements FastifyRateLimitStore {
    incr(key: string, callback: IncrementCallback, windowMs = 60_000): void {
      counters.hit(key, windowMs, new Date()).then(
        ({ count, ttlMs }) => callback(null, { current: count, ttl: ttlMs }),
        (error: Error) => callback(error),
      )
    }

    child(): FastifyRateLimitStore {
      return this
    }
  }
}
