/** Sorts database errors into "the database is unavailable" and all others. */
import { DrizzleQueryError } from 'drizzle-orm'
import { DatabaseUnavailable } from '../errors.ts'

/** The SQLSTATE of an error from either driver, or null. */
export function sqlState(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : null
}

/** The name of the violated constraint, or null. */
export function violatedConstraint(error: unknown): string | null {
  const name = error instanceof Error && 'constraint' in error ? error.constraint : null
  return typeof name === 'string' ? name : null
}

const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
])

/** Classes 08 connection, 28 authorization, 53 resources, 57 operator (shutdown, statement timeout), 58 system. */
const unavailableClasses = new Set(['08', '28', '53', '57', '58'])
/** No such database; read-only (a standby that has not been promoted). */
const unavailableStates = new Set(['3D000', '25006'])
/** Errors of node-postgres and PGlite that have no code. */
const unavailableMessage =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|Client was closed|Cannot use a pool after|The server does not support SSL|PGlite is clos)/

/** Whether the disk is full or broken. An exceeded quota is recognised by its message, because it has no code. */
export function isStorageFailure(thrown: unknown): boolean {
  const error = driverError(thrown)
  const state = sqlState(error)
  if (state === '53100' || state === '58030') return true
  return error instanceof Error && /^could not (extend|write|create|fsync) (to )?(file|block)/.test(error.message)
}

function isUnavailable(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isUnavailable)
  if (!(error instanceof Error)) return false
  const state = sqlState(error)
  if (state) return unavailableClasses.has(state.slice(0, 2)) || unavailableStates.has(state) || networkCodes.has(state)
  if ('code' in error && typeof error.code === 'string' && networkCodes.has(error.code)) return true
  return unavailableMessage.test(error.message)
}

/** The driver's own error, without Drizzle's wrapper, whose message contains all parameters and so what people typed. */
export const driverError = (error: unknown): unknown =>
  error instanceof DrizzleQueryError ? (error.cause ?? new Error('A query failed')) : error

/** A deadlock or a serialization failure: nothing was written, and a second attempt may succeed. */
const isRetryable = (error: unknown): boolean => ['40P01', '40001'].includes(sqlState(error) ?? '')

/** `lock_timeout` ended the wait; nothing was written. */
export const isLocked = (thrown: unknown): boolean => sqlState(driverError(thrown)) === '55P03'

/**
 * Runs `work` and unwraps its errors, so that none contains parameters.
 * @throws DatabaseUnavailable for connection and storage failures, timeouts, locks and deadlocks
 */
export async function withTranslatedErrors<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (thrown) {
    const error = driverError(thrown)
    if (isLocked(error)) throw new DatabaseUnavailable(error, 'locked')
    throw isUnavailable(error) || isStorageFailure(error) || isRetryable(error) ? new DatabaseUnavailable(error) : error
  }
}

const attempts = 4

/** The same for work that is a single transaction, which is repeated after a deadlock, up to four attempts in all. */
export async function withDeadlockRetries<Result>(work: () => Promise<Result>): Promise<Result> {
  return withTranslatedErrors(async () => {
    for (let attempt = 1; attempt < attempts; attempt++) {
      try {
        return await work()
      } catch (error) {
        if (!isRetryable(driverError(error))) throw error
      }
    }
    return work()
  })
}
