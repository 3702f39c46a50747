import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { storableJson } from '../../db/columns.ts'
import { type Db, selectRows } from '../../db/database.ts'
import { jobStatuses } from '../../db/schema/values.ts'
import { jobs } from '../../db/schema.ts'
import type { JobEnd, JobLease, JobStatus } from '../types.ts'
import { fromNow } from './enqueue.ts'

const statusRow = z.object({ status: z.enum(jobStatuses) })
const idRow = z.object({ id: z.string() })

/** The status after each kind of end. */
const statusAfter: Readonly<Record<JobEnd['outcome'], SQL>> = {
  done: sql`'done'`,
  failed: sql`case when attempts - excused >= max_attempts then 'dead' else 'queued' end`,
  postponed: sql`'queued'`,
  'given-up': sql`'dead'`,
}

/** Nobody else has the same owner and attempt, whoever claimed the job in the meantime. */
const isHeld = ({ id, attempt, owner }: JobLease): SQL => sql`
  id = ${id}::uuid and status = 'running' and lease_owner = ${owner}::text and attempts = ${attempt}::int`

/** See `Jobs.finish`. */
export async function finishJob(db: Db, lease: JobLease, end: JobEnd): Promise<JobStatus | null> {
  const status = statusAfter[end.outcome]
  const error = end.outcome === 'done' ? null : end.error
  const [row] = await selectRows(
    db,
    statusRow,
    sql`
    update jobs set
      status = ${status}, lease_owner = null, lease_until = null,
      excused = excused + ${end.outcome === 'postponed' ? 1 : 0}::int,
      run_at = ${'afterMs' in end ? fromNow(end.afterMs) : sql`run_at`},
      last_error = coalesce(${sql.param(error, jobs.lastError)}, last_error),
      result = ${end.outcome === 'done' ? storableJson(end.result) : null}::json,
      finished_at = case when ${status} in ('done', 'dead') then now() end
    where ${isHeld(lease)} returning status`,
  )
  return row?.status ?? null
}

/** See `Jobs.renew`. */
export async function renewLeases(db: Db, leases: readonly JobLease[], leaseMs: number): Promise<string[]> {
  const rows = await selectRows(
    db,
    idRow,
    sql`
    update jobs j set lease_until = ${fromNow(leaseMs)}
    from json_to_recordset(${storableJson(leases)}::json) held (id uuid, attempt int, owner text)
    where j.id = held.id and j.status = 'running' and j.lease_owner = held.owner and j.attempts = held.attempt
    returning j.id`,
  )
  return rows.map(({ id }) => id)
}
