import { type SQL, sql } from 'drizzle-orm'
import { storableJson } from '../../db/columns.ts'
import { countRows, type Db } from '../../db/database.ts'
import { jobs, recurringPrefix } from '../../db/schema.ts'
import { isThere } from '../ownership.ts'
import type { NewJob } from '../types.ts'

/** Now, by the database's clock, in whole milliseconds as columns hold them: they round, and what is due now is not due later. */
export const dueNow: SQL = sql`date_trunc('milliseconds', now())`

/** The moment that is `ms` from now. */
export const fromNow = (ms: number): SQL => sql`(${dueNow} + ${ms}::float8 * interval '1 millisecond')`

/** The next multiple of `ms` since 1970. */
const nextMultiple = (ms: number): SQL =>
  sql`to_timestamp((floor(extract(epoch from now()) * 1000 / ${ms}::float8) + 1) * ${ms}::float8 / 1000)`

/** See `Jobs.enqueue`. With the `db` of a transaction, the job exists if and only if the transaction is committed. */
export async function enqueueJob(db: Pick<Db, 'execute'>, job: NewJob): Promise<boolean> {
  const [runAt, dedupeKey] =
    'everyMs' in job.run
      ? [nextMultiple(job.run.everyMs), recurringPrefix + job.kind]
      : [fromNow(job.run.afterMs), job.dedupeKey]
  const made = await countRows(
    db,
    sql`
    insert into jobs (id, kind, serial_key, dedupe_key, workspace_id, payload, status, run_at, attempts, excused,
      max_attempts, created_at)
    select ${job.id}::uuid, ${job.kind}::text, ${sql.param(job.serialKey, jobs.serialKey)}::text,
      ${sql.param(dedupeKey, jobs.dedupeKey)}::text, ${job.workspaceId}::uuid, ${storableJson(job.payload)}::json,
      'queued', ${runAt}, 0, 0, ${job.maxAttempts}::int, now()
    where ${isThere(job.workspaceId)}
    on conflict do nothing returning 1`,
  )
  return made > 0
}
