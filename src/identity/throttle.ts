/** Guessing of passwords, slowed: attempts are counted per address and per user, whether or not there is such a user. */
import { createHash } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { appError } from '../errors.ts'
import type { RateCounters } from '../repositories/types.ts'

export interface ThrottleLimits {
  perAddress: number
  perUser: number
  windowMs: number
}

/** An IPv6 customer holds a whole /64, so that is what counts as one address. */
export function addressGroup(address: string): string {
  const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address)
  if (mapped?.[1]) return mapped[1]
  const bare = address.replace(/%.*$/, '')
  if (!isIPv6(bare)) return address
  const [left = '', right = ''] = bare.split('::')
  const head = left === '' ? [] : left.split(':')
  const tail = right === '' ? [] : right.split(':')
  const zeros = Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0')
  const groups = bare.includes('::') ? [...head, ...zeros, ...tail] : head
  return groups
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
    .join(':')
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
    await count('address', addressGroup(address), limits.perAddress)
    await count('user', userId, limits.perUser)
  }
}
