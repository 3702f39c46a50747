import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, selectRows } from '../../db/database.ts'
import { driverError, violatedConstraint } from '../../db/errors.ts'
import { jobConstraints, jobs } from '../../db/schema.ts'
import type { Jobs } from '../types.ts'
import { fromNow } from './enqueue.ts'

type ClaimOptions = Parameters<Jobs['claim']>[0]

const claimedRow = z.object({
  id: z.string(),
  kind: z.string(),
  payload: z.unknown(),
  workspace_id: z.string().nullable(),
  attempts: z.number(),
  excused: z.number(),
  status: z.enum(['running', 'dead']),
})

const lostProcess = 'The process that ran it ended, or was away for longer than its lease.'

/**
 * Of the jobs with one serialising key only the first in line can be claimed, and only if none runs. All processes agree on
 * which one that is, so two of them meet at the same row, where the second skips it.
 */
const isFirstInLine = sql`(j.serial_key is null or not exists (
  select from jobs o
  where o.serial_key = j.serial_key and (o.status = 'running' or o.status = 'queued' and o.seq < j.seq)))`

/** Its last attempt ended without a word. */
const isExhausted = sql`j.status = 'running' and j.attempts - j.excused >= j.max_attempts`

const claimStatement = ({ owner, kinds, limit, leaseMs }: ClaimOptions): SQL => {
  const isOurs = sql`j.kind = any (${sql.param([...kinds])}::text[])`
  return sql`
    with expired as (
      select j.id from jobs j where j.status = 'running' and j.lease_until <= now() and ${isOurs}
      order by j.lease_until limit ${limit}::int for update skip locked
    ),
    due as (
      select j.id from jobs j
      where j.status = 'queued' and j.run_at <= now() and ${isOurs} and ${isFirstInLine}
      order by j.run_at, j.seq limit ${limit}::int - (select count(*) from expired) for update skip locked
    ),
    next as (select id from expired union all select id from due)
    update jobs j set
      status = case when ${isExhausted} then 'dead' else 'running' end,
      attempts = j.attempts + case when ${isExhausted} then 0 else 1 end,
      last_error = case when j.status = 'running' then ${lostProcess} else j.last_error end,
      lease_owner = case when ${isExhausted} then null else ${owner}::text end,
      lease_until = case when ${isExhausted} then null else ${fromNow(leaseMs)} end,
      started_at = case when ${isExhausted} then j.started_at else now() end,
      finished_at = case when ${isExhausted} then now() end
    from next where j.id = next.id
    returning j.id, j.kind, j.payload, j.workspace_id, j.attempts, j.excused, j.status`
}

/** A job that was put back at the head of its line is claimed beside the one after it: one of the two has to let go. */
const isCollision = (error: unknown): boolean => violatedConstraint(driverError(error)) === jobConstraints.running

const mostCollisions = 3

/** See `Jobs.claim`. */
export async function claimJobs(db: Db, options: ClaimOptions): ReturnType<Jobs['claim']> {
  for (let collisions = 0; ; collisions += 1) {
    try {
      const rows = await selectRows(db, claimedRow, claimStatement(options))
      return {
        claimed: rows
          .filter(({ status }) => status === 'running')
          .map(({ id, kind, payload, workspace_id, attempts, excused }) => ({
            id,
            kind,
            payload: jobs.payload.mapFromDriverValue(payload),
            workspaceId: workspace_id,
            attempt: attempts,
            failures: attempts - excused - 1,
          })),
        dead: rows.filter(({ status }) => status === 'dead').map(({ id, kind }) => ({ id, kind })),
      }
    } catch (error) {
      if (!isCollision(error)) throw error
      if (collisions === mostCollisions) return { claimed: [], dead: [] }
    }
  }
}
