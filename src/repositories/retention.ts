import { type SQL, sql } from 'drizzle-orm'
import { countRows, type Db } from '../db/database.ts'
import { closingSome } from './activity/remove.ts'
import { idempotencyMs } from './turns/start.ts'
import type { JobStatus, Retention } from './types.ts'

type SweepOptions = Parameters<Retention['sweep']>[0]

/** By the database's clock, so that a process whose own clock is wrong deletes nothing too early. */
const ago = (ms: number): SQL => sql`(now() - ${ms}::float8 * interval '1 millisecond')`

/** Deleting a session deletes its rows in all tables, so a batch has fewer sessions. */
const rowsPerSession = 20

/** Chains whose oldest entries are removed by one statement. */
const chainsPerBatch = 20
/** How long one can see that a job was done. */
const doneJobMs = 7 * 24 * 3_600_000
/** How long Meta's word on a sample is kept: what was said under the rules of another season teaches nothing any more. */
const sampleMs = 180 * 24 * 3_600_000

const finishedJobs = (status: JobStatus, ageMs: number, batch: number): SQL => sql`
  delete from jobs where id = any (array(
    select id from jobs where finished_at < ${ago(ageMs)} and status = ${status}
    order by finished_at limit ${batch} for update skip locked)) returning 1`

/**
 * Statements that each delete one batch of expired rows; rows that are locked are left for later. They use arrays, not `in`,
 * so that the planner looks the batch up by index whatever it assumes about the size of the table.
 */
function batches({ batch, logAgeMs, anonymousIdleMs, activityAgeMs = null }: SweepOptions): SQL[] {
  const firstDay = sql`(${ago(idempotencyMs)} at time zone 'UTC')::date`
  return [
    // Deletes Idempotency-Keys and answers too. A turn that was taken over at the end of its day may still be running.
    sql`delete from turns where id = any (array(
      select id from turns where created_at < ${ago(idempotencyMs)} and (status <> 'running' or lease_until < now())
      order by created_at limit ${batch} for update skip locked)) returning 1`,
    sql`delete from rate_counters where key = any (array(
      select key from rate_counters where window_ends_at < now()
      order by window_ends_at limit ${batch} for update skip locked)) returning 1`,
    sql`delete from invitations where hash = any (array(
      select hash from invitations where expires_at < now()
      order by expires_at limit ${batch} for update skip locked)) returning 1`,
    sql`delete from workspace_invitations where id = any (array(
      select id from workspace_invitations where expires_at < now()
      order by expires_at limit ${batch} for update skip locked)) returning 1`,
    // Yesterday's rows are kept for processes whose clocks are slow.
    sql`delete from usage_by_address where ctid = any (array(
      select ctid from usage_by_address where day < ${firstDay}
      order by day limit ${batch} for update skip locked)) returning 1`,
    sql`delete from address_salts where day < ${firstDay} returning 1`,
    finishedJobs('done', doneJobMs, batch),
    sql`delete from assessment_batches where id = any (array(
      select id from assessment_batches where created_at < ${ago(doneJobMs)}
      order by created_at limit ${batch} for update skip locked)) returning 1`,
    sql`delete from meta_samples where ctid = any (array(
      select ctid from meta_samples where asked_at < ${ago(sampleMs)}
      order by asked_at limit ${batch} for update skip locked)) returning 1`,
    ...(logAgeMs === null
      ? []
      : [
          finishedJobs('dead', logAgeMs, batch),
          // By ctid, which is stable because logs never change and are locked here.
          sql`delete from llm_logs where ctid = any (array(
            select ctid from llm_logs where created_at < ${ago(logAgeMs)}
            order by created_at limit ${batch} for update skip locked)) returning 1`,
        ]),
    ...(activityAgeMs === null ? [] : [closingSome(ago(activityAgeMs), chainsPerBatch, batch)]),
    // A turn that has just started has set updated_at, but not yet last_activity.
    ...(anonymousIdleMs === null
      ? []
      : [
          sql`delete from sessions where id = any (array(
            select id from sessions
            where user_id is null and workspace_id is null and last_activity < ${ago(anonymousIdleMs)}
              and updated_at < ${ago(anonymousIdleMs)}
            order by last_activity limit ${Math.ceil(batch / rowsPerSession)} for update skip locked)) returning 1`,
        ]),
  ]
}

/** See `Retention`. */
export const createRetention = (db: Db): Retention => ({
  /** Takes one round trip for each kind of row. */
  async sweep(options) {
    let removed = 0
    for (const statement of batches(options)) removed += await countRows(db, statement)
    return removed
  },
})
