/** Guessing of passwords, slowed: attempts are counted per address and per user, whether or not there is such a user. */
import { createHash } from 'node:crypto'
import { appError } from '../errors.ts'
import type { RateCounters } from '../repositories/types.ts'
import { addressGroups } from './address-groups.ts'

export interface ThrottleLimits {
  perAddress: number
  perUser: number
  windowMs: number
}

/** Hashed: the counters hold no names, and a key is of one length whatever was sent. */
const counterKey = (kind: 'address' | 'user', value: string): string =>
  `login:${kind}:${createHash('sha256').update(value).digest('base64url')}`

export type Throttle = (attempt: { userId: string; address: string }) => Promise<void>

/** @throws AppError RATE_LIMITED from the returned function, with the seconds until the window ends */
export function createThrottle(rateCounters: RateCounters, limits: ThrottleLimits, now: () => Date): Throttle {
  async function count(kind: 'address' | 'user', value: string, limit: number): Promise<void> {
    const { count, ttlMs } = await rateCounters.hit(counterKey(kind, value), limits.windowMs, now())
    if (count <= limit) return
    const retryAfter = Math.max(1, Math.ceil(ttlMs / 1000))
    throw appError('RATE_LIMITED', { detail: 'Too many attempts to log in.', retryAfter })
  }

  return async ({ userId, address }) => {
    // The address first: one that is over its limit must not be able to use up the attempts of the users it names.
    await count('address', addressGroups(address).host, limits.perAddress)
    await count('user', userId, limits.perUser)
  }
}
