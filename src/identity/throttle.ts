/** Guessing of passwords, slowed. Unknown users are counted as known ones are, so that nobody learns which is which. */
import { appError } from '../errors.ts'
import type { RateCounters } from '../repositories/types.ts'
import type { Brake } from './brake.ts'
import { addressCounters, loginKey } from './counters.ts'

export interface ThrottleLimits {
  /** Attempts of an address, whoever it names. */
  perAddress: number
  /** Attempts of an address to be this user. */
  perPair: number
  windowMs: number
}

export interface ThrottleDeps {
  rateCounters: RateCounters
  limits: ThrottleLimits
  brake: Brake
  now: () => Date
}

export type Throttle = (attempt: { userId: string; address: string }) => Promise<void>

/**
 * An address is refused for what it did itself; what all others did to the same user only delays it. So a stranger can
 * make a sign-in slow, but cannot lock anybody out.
 * @throws AppError RATE_LIMITED from the returned function, with the seconds until the window ends
 */
export function createThrottle({ rateCounters, limits, brake, now }: ThrottleDeps): Throttle {
  return async ({ userId, address }) => {
    const counters = [
      { key: loginKey(userId), limit: Number.POSITIVE_INFINITY },
      ...addressCounters('login:address', address, limits.perAddress),
      ...addressCounters(`login:pair:${userId.length}:${userId}`, address, limits.perPair),
    ]
    const counted = await rateCounters.hit(counters, limits.windowMs, now())
    const exceeded = counted.filter(({ count }, place) => count > (counters[place]?.limit ?? 0))
    if (exceeded.length > 0) {
      const retryAfter = Math.max(1, ...exceeded.map(({ ttlMs }) => Math.ceil(ttlMs / 1000)))
      throw appError('RATE_LIMITED', { detail: 'Too many attempts to log in.', retryAfter })
    }
    await brake(counted[0]?.count ?? 0)
  }
}
