import { type SQL, sql } from 'drizzle-orm'
import { type Db, selectRows } from '../db/database.ts'
import { idempotencyMs } from './turns/start.ts'
import type { Retention } from './types.ts'

type Given = Parameters<Retention['sweep']>[0]

const moment = (at: Date): SQL => sql`${at.toISOString()}::timestamptz`

/** With a session go its rows in all tables, so that fewer of them make a batch. */
const rowsOfSession = 20

/**
 * What is past its time, each as a statement that removes one batch; rows that somebody uses are left for later. Arrays,
 * not `in`, so that the planner looks the batch up whatever it thinks of the table's size.
 */
function batches({ at, batch, logsOlderThan, anonymousSessionsIdleSince }: Given): SQL[] {
  const forgotten = new Date(at.getTime() - idempotencyMs)
  return [
    // With them go their Idempotency-Keys and answers. A turn that still runs after a day is none.
    sql`delete from turns where id = any (array(
      select id from turns where created_at < ${moment(forgotten)} and (status <> 'running' or lease_until < ${moment(at)})
      order by created_at limit ${batch} for update skip locked)) returning 1`,
    sql`delete from rate_counters where key = any (array(
      select key from rate_counters where window_ends_at < ${moment(at)}
      order by window_ends_at limit ${batch} for update skip locked)) returning 1`,
    ...(logsOlderThan === null
      ? []
      : [
          // Logs never change, so their place in the table is theirs while they are locked.
          sql`delete from llm_logs where ctid = any (array(
            select ctid from llm_logs where created_at < ${moment(logsOlderThan)}
            order by created_at limit ${batch} for update skip locked)) returning 1`,
        ]),
    // A turn that began a moment ago has changed updated_at, but not yet last_activity.
    ...(anonymousSessionsIdleSince === null
      ? []
      : [
          sql`delete from sessions where id = any (array(
            select id from sessions
            where user_id is null and last_activity < ${moment(anonymousSessionsIdleSince)}
              and updated_at < ${moment(anonymousSessionsIdleSince)}
            order by last_activity limit ${Math.ceil(batch / rowsOfSession)} for update skip locked)) returning 1`,
        ]),
  ]
}

export const createRetention = (db: Db): Retention => ({
  /** One round trip for each kind of row. */
  async sweep(given) {
    let removed = 0
    for (const statement of batches(given)) removed += (await selectRows(db, statement)).length
    return removed
  },
})
