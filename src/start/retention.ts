/** Deletes expired data every hour, in small batches. */
import type { JobKind } from '../jobs/index.ts'
import type { Retention } from '../repositories/types.ts'

interface RetentionOptions {
  logDays: number
  /** null, the default: entries of the activity log are kept. */
  activityDays?: number | null
  anonymousSessionDays: number
}

const dayMs = 86_400_000
const hourMs = 3_600_000
/** Rows per statement. */
const batch = 500

/** Sweeps until nothing is left to delete, or `signal` is aborted. Resolves to the number of deleted rows. */
export async function sweepAll(
  { retention }: { retention: Retention },
  options: RetentionOptions,
  signal?: AbortSignal,
): Promise<number> {
  const due = {
    logAgeMs: options.logDays * dayMs,
    anonymousIdleMs: options.anonymousSessionDays * dayMs,
    activityAgeMs: typeof options.activityDays === 'number' ? options.activityDays * dayMs : null,
  }
  let removed = 0
  for (let count = 1; count > 0; removed += count) {
    signal?.throwIfAborted()
    count = await retention.sweep({ batch, ...due })
  }
  return removed
}

/** Sweeps every hour, in one of the processes. */
export const retentionJob = (retention: Retention, options: RetentionOptions): JobKind => ({
  everyMs: hourMs,
  run: async (_payload, { signal }) => ({ removed: await sweepAll({ retention }, options, signal) }),
})
