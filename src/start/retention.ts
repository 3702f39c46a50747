/** Removes what is past its time, now and then, in short batches. Safe in any number of processes. */
import type { FastifyBaseLogger } from 'fastify'
import type { Retention } from '../repositories/types.ts'

export interface RetentionOptions {
  logDays: number
  anonymousSessionDays: number
}

export interface RetentionDeps {
  retention: Retention
  log: Pick<FastifyBaseLogger, 'info' | 'warn'>
  random: () => number
}

const dayMs = 86_400_000
const everyMs = 3_600_000
const batch = 500

/** One whole clean-up; answers how many rows went. */
export async function sweepAll({ retention }: Pick<RetentionDeps, 'retention'>, options: RetentionOptions) {
  const due = { logAgeMs: options.logDays * dayMs, anonymousIdleMs: options.anonymousSessionDays * dayMs }
  let removed = 0
  for (let count = 1; count > 0; removed += count) count = await retention.sweep({ batch, ...due })
  return removed
}

/** Once an hour, at a moment of its own, so that processes started together do not sweep together. Returns the end. */
export function startRetention(deps: RetentionDeps, options: RetentionOptions): () => void {
  let timer: NodeJS.Timeout
  const run = async (): Promise<void> => {
    try {
      const removed = await sweepAll(deps, options)
      if (removed > 0) deps.log.info({ removed }, 'retention finished')
    } catch (error) {
      deps.log.warn({ err: error }, 'retention failed; it is tried again within the hour')
    }
    schedule(everyMs)
  }
  const schedule = (ms: number): void => {
    timer = setTimeout(run, ms * (0.5 + deps.random() / 2))
    timer.unref()
  }
  schedule(60_000)
  return () => clearTimeout(timer)
}
