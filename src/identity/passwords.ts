/** Passwords: length limits, hashing, and comparison in constant time. */
import { availableParallelism } from 'node:os'
import bcrypt from 'bcrypt'
import { BulkheadRejectedError, bulkhead } from 'cockatiel'
import { appError, type InputFault } from '../errors.ts'

const minCharacters = 8
/** bcrypt reads only 72 bytes. A longer password is refused rather than silently truncated. */
const maxBytes = 72

/** UTF-8 cannot encode lone surrogates: two passwords that differ only in one would have the same hash. */
const isWellFormed = (text: string): boolean => Buffer.from(text, 'utf8').toString('utf8') === text

/** What is wrong with a new password, as a fault at `path`; null if nothing is. */
export function passwordFault(password: string, path: string): InputFault | null {
  if ([...password].length < minCharacters) return { path, message: `must be at least ${minCharacters} characters` }
  if (Buffer.byteLength(password) > maxBytes) {
    return { path, message: `must be at most ${maxBytes} bytes in UTF-8; characters outside ASCII take two to four` }
  }
  return isWellFormed(password) ? null : { path, message: 'must be well-formed Unicode' }
}

export interface Passwords {
  /** A bcrypt hash. @throws AppError OVERLOADED if too many calls are waiting */
  hash(password: string): Promise<string>
  /** Takes as long without a hash (null: unknown user) as with one. @throws AppError OVERLOADED */
  matches(password: string, hash: string | null): Promise<boolean>
}

/** Salt and digest that match no known password. Well-formed, so that comparing takes as long as with a real hash. */
const dummySaltAndDigest = 'C6UzMDM.H6dfI/f/IKcEeO'.padEnd(22 + 31, 'O')
const dummyHash = (cost: number): string => `$2b$${String(cost).padStart(2, '0')}$${dummySaltAndDigest}`

/**
 * bcrypt runs in libuv's thread pool (UV_THREADPOOL_SIZE, 4 by default), which token signatures and DNS look-ups of the
 * model's host need too, and on cores that the event loop needs. So it gets all cores but one, and at most two.
 */
const parallel = Math.max(1, Math.min(2, availableParallelism() - 1))
/** At cost 12 a core computes about five hashes a second: waiting behind 50 takes ten seconds. */
const maxWaiting = 50

/** @param cost binary logarithm of the number of rounds, 4 to 31 */
export function createPasswords(cost: number): Passwords {
  const slots = bulkhead(parallel, maxWaiting)
  const withSlot = <T>(work: () => Promise<T>): Promise<T> =>
    slots.execute(work).catch((error: unknown) => {
      throw error instanceof BulkheadRejectedError ? appError('OVERLOADED', { retryAfter: 2 }) : error
    })
  return {
    hash: (password) => withSlot(() => bcrypt.hash(password, cost)),
    async matches(password, hash) {
      const canMatch = hash !== null && passwordFault(password, '') === null
      const isEqual = await withSlot(() => bcrypt.compare(password, canMatch ? hash : dummyHash(cost)))
      return canMatch && isEqual
    },
  }
}
