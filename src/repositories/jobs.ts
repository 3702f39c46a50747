import { and, desc, eq, getTableColumns, lt, ne, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, selectRows } from '../db/database.ts'
import { driverError, violatedConstraint } from '../db/errors.ts'
import { jobConstraints, jobs as table } from '../db/schema.ts'
import { claimJobs } from './jobs/claim.ts'
import { dueNow, enqueueJob } from './jobs/enqueue.ts'
import { finishJob, renewLeases } from './jobs/finish.ts'
import type { Jobs } from './types.ts'

const countRow = z.object({
  kind: z.string(),
  status: z.enum(['queued', 'running', 'dead']),
  count: z.number(),
  waitedMs: z.number(),
})

/** Characters of JSON. A page of jobs would otherwise be many megabytes to read and to redact. */
const mostListed = 1000

/** The value, or in place of a long one how long it is. */
const listed = (column: typeof table.payload | typeof table.result): SQL<unknown> => sql`
  case when length(${column}::text) > ${mostListed}
    then json_build_object('omitted', length(${column}::text) || ' characters') else ${column} end`

const listedColumns = { ...getTableColumns(table), payload: listed(table.payload), result: listed(table.result) }

/** See `Jobs`. */
export const createJobs = (db: Db): Jobs => ({
  enqueue: (job) => enqueueJob(db, job),
  claim: (options) => claimJobs(db, options),
  renew: async (leases, leaseMs) => (leases.length === 0 ? [] : renewLeases(db, leases, leaseMs)),
  finish: (lease, end) => finishJob(db, lease, end),

  async find(id) {
    const [row] = await db.select().from(table).where(eq(table.id, id))
    return row ?? null
  },

  async list({ status, kind, before, limit }) {
    const rows = await db
      .select(listedColumns)
      .from(table)
      .where(
        and(
          status === null ? undefined : eq(table.status, status),
          kind === null ? undefined : eq(table.kind, kind),
          before === null ? undefined : lt(table.seq, before),
        ),
      )
      .orderBy(desc(table.seq))
      .limit(limit + 1)
    return { jobs: rows.slice(0, limit), hasMore: rows.length > limit }
  },

  /** Takes two round trips if there is nothing to retry. */
  async retry(id) {
    const revived = sql`
      update jobs set status = 'queued', run_at = ${dueNow}, excused = attempts, finished_at = null
      where id = ${id}::uuid and status in ('queued', 'dead') returning 1 as one`
    try {
      if ((await selectRows(db, z.unknown(), revived)).length > 0) return 'queued'
    } catch (error) {
      if (violatedConstraint(driverError(error)) === jobConstraints.pending) return 'pending'
      throw error
    }
    return (await this.find(id)) === null ? 'missing' : 'busy'
  },

  /** Takes two round trips if nothing is removed. */
  async remove(id) {
    const removed = await db
      .delete(table)
      .where(and(eq(table.id, id), ne(table.status, 'running')))
      .returning({ id: table.id })
    if (removed.length > 0) return 'removed'
    return (await this.find(id)) === null ? 'missing' : 'running'
  },

  count: () =>
    selectRows(
      db,
      countRow,
      sql`
      select kind, status, count(*)::int as count,
        coalesce(extract(epoch from now() - min(run_at) filter (where status = 'queued' and run_at <= now())), 0)::float8
          * 1000 as "waitedMs"
      from jobs where status <> 'done' group by kind, status`,
    ),
})
