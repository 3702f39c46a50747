import { type SQL, sql } from 'drizzle-orm'
import { countRows, type Db } from '../db/database.ts'
import { idempotencyMs } from './turns/start.ts'
import type { Retention } from './types.ts'

type Given = Parameters<Retention['sweep']>[0]

/** By the database's clock: a process whose own clock is wrong must remove nothing that is young. */
const ago = (ms: number): SQL => sql`(now() - ${ms}::float8 * interval '1 millisecond')`

/** With a session go its rows in all tables, so that fewer of them make a batch. */
const rowsOfSession = 20

/**
 * What is past its time, each as a statement that removes one batch; rows that somebody uses are left for later. Arrays,
 * not `in`, so that the planner looks the batch up whatever it thinks of the table's size.
 */
function batches({ batch, logAgeMs, anonymousIdleMs }: Given): SQL[] {
  const firstDay = sql`(${ago(idempotencyMs)} at time zone 'UTC')::date`
  return [
    // With them go their Idempotency-Keys and answers. One that was taken up again at the end of its day may still run.
    sql`delete from turns where id = any (array(
      select id from turns where created_at < ${ago(idempotencyMs)} and (status <> 'running' or lease_until < now())
      order by created_at limit ${batch} for update skip locked)) returning 1`,
    sql`delete from rate_counters where key = any (array(
      select key from rate_counters where window_ends_at < now()
      order by window_ends_at limit ${batch} for update skip locked)) returning 1`,
    sql`delete from invitations where hash = any (array(
      select hash from invitations where expires_at < now()
      order by expires_at limit ${batch} for update skip locked)) returning 1`,
    // Yesterday's are kept for processes whose clocks are a little behind.
    sql`delete from usage_by_address where ctid = any (array(
      select ctid from usage_by_address where day < ${firstDay}
      order by day limit ${batch} for update skip locked)) returning 1`,
    sql`delete from address_salts where day < ${firstDay} returning 1`,
    ...(logAgeMs === null
      ? []
      : [
          // Logs never change, so their place in the table is theirs while they are locked.
          sql`delete from llm_logs where ctid = any (array(
            select ctid from llm_logs where created_at < ${ago(logAgeMs)}
            order by created_at limit ${batch} for update skip locked)) returning 1`,
        ]),
    // A turn that began a moment ago has changed updated_at, but not yet last_activity.
    ...(anonymousIdleMs === null
      ? []
      : [
          sql`delete from sessions where id = any (array(
            select id from sessions
            where user_id is null and last_activity < ${ago(anonymousIdleMs)}
              and updated_at < ${ago(anonymousIdleMs)}
            order by last_activity limit ${Math.ceil(batch / rowsOfSession)} for update skip locked)) returning 1`,
        ]),
  ]
}

export const createRetention = (db: Db): Retention => ({
  /** One round trip for each kind of row. */
  async sweep(given) {
    let removed = 0
    for (const statement of batches(given)) removed += await countRows(db, statement)
    return removed
  },
})
