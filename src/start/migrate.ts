/** Waits for the database at start, then brings its tables up to date. */
import type { FastifyBaseLogger } from 'fastify'
import type { Database } from '../db/client.ts'
import { DatabaseUnavailable } from '../errors.ts'
import { codeOf, reasonOf, StartFailure } from './failure.ts'

interface RetryOptions {
  /** How long to wait for the database in all. */
  limitMs: number
  /** Pause between two attempts. */
  pauseMs: number
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** The server answered but refused the user or password (SQLSTATE class 28), the database (3D000) or TLS. */
const isRefusal = (cause: unknown): boolean =>
  /^(?:28...|3D000)$/.test(codeOf(cause)) || /server does not support SSL/.test(reasonOf(cause))

const messages = {
  away: { waiting: 'the database does not answer yet', failed: 'the database did not answer' },
  locked: {
    waiting: 'another process is migrating the database, or its tables are in use',
    failed: 'the tables of the database were in use',
  },
}

/**
 * Migrates the database, retrying while it does not answer or is locked. A refusal, such as a wrong password, is final.
 * @throws StartFailure when the database refuses us, or is still away or locked after `limitMs`
 */
export async function migrateWithRetries(
  database: Pick<Database, 'migrate'>,
  log: Pick<FastifyBaseLogger, 'warn'>,
  { limitMs, pauseMs }: RetryOptions = { limitMs: 30_000, pauseMs: 1000 },
): Promise<void> {
  const endsAt = Date.now() + limitMs
  for (;;) {
    try {
      const constraints = await database.migrate()
      if (constraints.length > 0) log.warn({ constraints }, 'rows that an earlier release wrote break constraints')
      return
    } catch (error) {
      if (!(error instanceof DatabaseUnavailable)) throw error
      const reason = reasonOf(error.cause ?? 'no answer')
      if (isRefusal(error.cause))
        throw new StartFailure(`the database refuses: ${reason} (DATABASE_URL)`, { cause: error })
      const leftMs = endsAt - Date.now()
      if (leftMs <= 0)
        throw new StartFailure(
          `${messages[error.reason].failed} for ${Math.round(limitMs / 1000)} s: ${reason} (DATABASE_URL)`,
          {
            cause: error,
          },
        )
      log.warn({ reason, secondsLeft: Math.ceil(leftMs / 1000) }, `${messages[error.reason].waiting}; trying again`)
      await pause(Math.min(pauseMs, leftMs))
    }
  }
}
