/** Passwords: their bounds, their hashes, and the equal time of comparing. */
import { availableParallelism } from 'node:os'
import bcrypt from 'bcrypt'
import { BulkheadRejectedError, bulkhead } from 'cockatiel'
import { appError, type InputFault } from '../errors.ts'

const minCharacters = 8
/** bcrypt reads no more than 72 bytes. A longer password would be cut in silence, so it is refused. */
const maxBytes = 72

/** UTF-8 has no lone surrogates: two passwords that differ in one would share a hash. */
const isWellFormed = (text: string): boolean => Buffer.from(text, 'utf8').toString('utf8') === text

/** What is wrong with a new password; null when nothing is. */
export function passwordFault(password: string, path: string): InputFault | null {
  if ([...password].length < minCharacters) return { path, message: `must be at least ${minCharacters} characters` }
  if (Buffer.byteLength(password) > maxBytes) {
    return { path, message: `must be at most ${maxBytes} bytes in UTF-8; characters beyond ASCII take two to four` }
  }
  return isWellFormed(password) ? null : { path, message: 'must be well-formed Unicode' }
}

export interface Passwords {
  /** @throws AppError OVERLOADED when too many wait */
  hash(password: string): Promise<string>
  /** Takes the same time whether there is a hash (null: unknown user) or not. @throws AppError OVERLOADED */
  matches(password: string, hash: string | null): Promise<boolean>
}

/** Salt and sum of no password in particular. Well-formed, so that comparing costs as much as with a real hash. */
const saltAndSum = 'C6UzMDM.H6dfI/f/IKcEeO'.padEnd(22 + 31, 'O')
const standIn = (cost: number): string => `$2b$${String(cost).padStart(2, '0')}$${saltAndSum}`

/**
 * bcrypt works in libuv's pool (UV_THREADPOOL_SIZE, 4 by default), which token signatures and name look-ups of the model's
 * host need too, and on cores that the event loop needs. So it gets one core less than there are, two at most.
 */
const parallel = Math.max(1, Math.min(2, availableParallelism() - 1))
/** At cost 12 a core does some five a second: whoever waits behind 50 has waited ten seconds. */
const maxWaiting = 50

/** @param cost rounds as a power of two, 4 to 31 */
export function createPasswords(cost: number): Passwords {
  const places = bulkhead(parallel, maxWaiting)
  const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
    places.execute(work).catch((error: unknown) => {
      throw error instanceof BulkheadRejectedError ? appError('OVERLOADED', { retryAfter: 2 }) : error
    })
  return {
    hash: (password) => inTurn(() => bcrypt.hash(password, cost)),
    async matches(password, hash) {
      const isPossible = hash !== null && passwordFault(password, '') === null
      const isEqual = await inTurn(() => bcrypt.compare(password, isPossible ? hash : standIn(cost)))
      return isPossible && isEqual
    },
  }
}
