/** Limits password guessing. Unknown users are counted like known ones, so that nobody can tell them apart. */
import { appError } from '../errors.ts'
import type { RateCounters } from '../repositories/types.ts'
import type { Brake } from './brake.ts'
import { addressCounters, loginKey } from './counters.ts'

interface ThrottleLimits {
  /** Attempts from one address, for any user. */
  perAddress: number
  /** Attempts from one address for one user. */
  perPair: number
  windowMs: number
}

interface ThrottleDeps {
  rateCounters: RateCounters
  limits: ThrottleLimits
  brake: Brake
  now: () => Date
}

/** Resolves once the attempt may go ahead. @throws AppError RATE_LIMITED, with the seconds until the window ends */
export type Throttle = (attempt: { userId: string; address: string }) => Promise<void>

/**
 * An address is refused only for its own attempts; attempts by others for the same user only delay it. So a stranger can
 * slow a sign-in down, but cannot lock anybody out.
 */
export function createThrottle({ rateCounters, limits, brake, now }: ThrottleDeps): Throttle {
  return async ({ userId, address }) => {
    const counters = [
      { key: loginKey(userId), limit: Number.POSITIVE_INFINITY },
      ...addressCounters('login:address', address, limits.perAddress),
      ...addressCounters(`login:pair:${userId.length}:${userId}`, address, limits.perPair),
    ]
    const results = await rateCounters.hit(counters, limits.windowMs, now())
    const exceeded = results.filter(({ count }, index) => count > (counters[index]?.limit ?? 0))
    if (exceeded.length > 0) {
      const retryAfter = Math.max(1, ...exceeded.map(({ ttlMs }) => Math.ceil(ttlMs / 1000)))
      throw appError('RATE_LIMITED', { detail: 'Too many login attempts.', retryAfter })
    }
    await brake(results[0]?.count ?? 0)
  }
}
