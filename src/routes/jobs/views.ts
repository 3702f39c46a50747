import type { JobDesk } from '../../jobs/index.ts'

type JobRecord = Awaited<ReturnType<JobDesk['list']>>['jobs'][number]

const textOf = (moment: Date | null): string | null => moment?.toISOString() ?? null

/** A job as callers see it. */
export const viewOf = (job: JobRecord) => ({
  id: job.id,
  seq: job.seq,
  kind: job.kind,
  status: job.status,
  workspace_id: job.workspaceId,
  serial_key: job.serialKey,
  payload: job.payload,
  result: job.result,
  attempts: job.attempts,
  max_attempts: job.maxAttempts,
  last_error: job.lastError,
  run_at: job.runAt.toISOString(),
  created_at: job.createdAt.toISOString(),
  started_at: textOf(job.startedAt),
  finished_at: textOf(job.finishedAt),
  lease_until: textOf(job.leaseUntil),
})
