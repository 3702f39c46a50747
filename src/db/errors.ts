/** What goes wrong between us and the database, sorted into "it does not answer" and everything else. */
import { DrizzleQueryError } from 'drizzle-orm'
import { DatabaseUnavailable } from '../errors.ts'

/** SQLSTATE of an error of either driver, else null. */
export function sqlState(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : null
}

/** Name of the constraint that refused a row, else null. */
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
const awayClasses = new Set(['08', '28', '53', '57', '58'])
/** No such database; read-only (a standby that has not been promoted). */
const awayStates = new Set(['3D000', '25006'])
/** node-postgres and PGlite give these no code. */
const awayMessage =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|Client was closed|Cannot use a pool after|The server does not support SSL|PGlite is clos)/

/** The disk is full or broken. A quota has no code of its own. */
export function isStorageFailure(caught: unknown): boolean {
  const error = driverError(caught)
  const state = sqlState(error)
  if (state === '53100' || state === '58030') return true
  return error instanceof Error && /^could not (extend|write|create|fsync) (to )?(file|block)/.test(error.message)
}

function isAway(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isAway)
  if (!(error instanceof Error)) return false
  const state = sqlState(error)
  if (state) return awayClasses.has(state.slice(0, 2)) || awayStates.has(state) || networkCodes.has(state)
  if ('code' in error && typeof error.code === 'string' && networkCodes.has(error.code)) return true
  return awayMessage.test(error.message)
}

/** The driver's own error; Drizzle's wrapper repeats all parameters, which hold what people typed. */
export const driverError = (error: unknown): unknown =>
  error instanceof DrizzleQueryError ? (error.cause ?? new Error('A query failed')) : error

/** A deadlock or a serialization failure: nothing was written, and the same statement may well succeed now. */
const isRetryable = (error: unknown): boolean => ['40P01', '40001'].includes(sqlState(error) ?? '')

/** `lock_timeout` ended the wait; nothing was written. */
const isLocked = (error: unknown): boolean => sqlState(error) === '55P03'

/** Runs `work`; connection failures and timeouts come out as `DatabaseUnavailable`, other errors without parameters. */
export async function translatingErrors<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (caught) {
    const error = driverError(caught)
    if (isLocked(error)) throw new DatabaseUnavailable(error, 'locked')
    throw isAway(error) || isStorageFailure(error) || isRetryable(error) ? new DatabaseUnavailable(error) : error
  }
}

const attempts = 4

/** The same for work that is one transaction, done again after a deadlock. */
export async function retryingDeadlocks<Result>(work: () => Promise<Result>): Promise<Result> {
  return translatingErrors(async () => {
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
