/** Waits for the database at start, then brings its tables up to date. */
import type { FastifyBaseLogger } from 'fastify'
import type { Database } from '../db/client.ts'

export interface Patience {
  /** How long the database may stay away, milliseconds. */
  limitMs: number
  pauseMs: number
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Only a database that does not answer is worth waiting for. */
const isAway = (error: unknown): error is Error => error instanceof Error && error.name === 'DatabaseUnavailable'

/** @throws DatabaseUnavailable when the database is still away after `limitMs` */
export async function migratePatiently(
  database: Pick<Database, 'migrate'>,
  log: Pick<FastifyBaseLogger, 'warn'>,
  { limitMs, pauseMs }: Patience = { limitMs: 30_000, pauseMs: 1000 },
): Promise<void> {
  const endsAt = Date.now() + limitMs
  for (;;) {
    try {
      return await database.migrate()
    } catch (error) {
      const leftMs = endsAt - Date.now()
      if (!isAway(error) || leftMs <= 0) throw error
      const reason = error.cause instanceof Error ? error.cause.message : 'no answer'
      log.warn({ reason, secondsLeft: Math.ceil(leftMs / 1000) }, 'the database does not answer yet; trying again')
      await pause(Math.min(pauseMs, leftMs))
    }
  }
}
