/** Deletes expired data about once an hour, in small batches. Safe to run in any number of processes. */
import type { FastifyBaseLogger } from 'fastify'
import type { Retention } from '../repositories/types.ts'

interface RetentionOptions {
  logDays: number
  /** null, the default: entries of the activity log are kept. */
  activityDays?: number | null
  anonymousSessionDays: number
}

interface RetentionDeps {
  retention: Retention
  log: Pick<FastifyBaseLogger, 'info' | 'warn'>
  random: () => number
}

const dayMs = 86_400_000
const intervalMs = 3_600_000
/** Rows per statement. */
const batch = 500

/** Sweeps until nothing is left to delete. Resolves to the number of deleted rows. */
export async function sweepAll({ retention }: Pick<RetentionDeps, 'retention'>, options: RetentionOptions) {
  const due = {
    logAgeMs: options.logDays * dayMs,
    anonymousIdleMs: options.anonymousSessionDays * dayMs,
    activityAgeMs: typeof options.activityDays === 'number' ? options.activityDays * dayMs : null,
  }
  let removed = 0
  for (let count = 1; count > 0; removed += count) count = await retention.sweep({ batch, ...due })
  return removed
}

/**
 * Sweeps every 30 to 60 minutes, at random, so that processes started together do not sweep together.
 * Returns a function that stops it.
 */
export function startRetention(deps: RetentionDeps, options: RetentionOptions): () => void {
  let timer: NodeJS.Timeout
  const run = async (): Promise<void> => {
    try {
      const removed = await sweepAll(deps, options)
      if (removed > 0) deps.log.info({ removed }, 'retention finished')
    } catch (error) {
      deps.log.warn({ err: error }, 'retention failed; it will be tried again within the hour')
    }
    schedule(intervalMs)
  }
  const schedule = (ms: number): void => {
    timer = setTimeout(run, ms * (0.5 + deps.random() / 2))
    timer.unref()
  }
  schedule(60_000)
  return () => clearTimeout(timer)
}
