import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, selectRows } from '../../db/database.ts'
import { turnStatuses } from '../../db/schema/values.ts'
import { openTo, sessionOpenTo } from '../ownership.ts'
import { relaxedCommit } from '../relaxed-commit.ts'
import type { Ticket, TurnStart, Turns } from '../types.ts'
import { claimTurn } from './claim.ts'
import { placeRow, startOf } from './start.ts'

interface Lease {
  at: Date
  leaseMs: number
}

const ownPlace = placeRow.extend({ status: z.enum(turnStatuses) })
const statusRow = z.object({ status: z.enum(turnStatuses), answer: z.string().nullable(), is_own: z.boolean() })
const renewalRow = z.object({ renewed: z.boolean() })

/**
 * Advances the session's row only if every earlier turn has ended or its lease has expired, and only if the version is still
 * the one that was read, so that a turn that is just being taken over is not passed over. Renews the lease once half of it
 * has passed.
 */
const pollStatement = (ticket: Ticket, { at, leaseMs }: Lease) => {
  const now = sql`${at.toISOString()}::timestamptz`
  const halfSpent = sql`${new Date(at.getTime() + leaseMs / 2).toISOString()}::timestamptz`
  const leaseUntil = sql`${new Date(at.getTime() + leaseMs).toISOString()}::timestamptz`
  return sql`
    with ${sql.raw(relaxedCommit)},
    mine as (
      select * from turns
      where id = ${ticket.turnId}::uuid and session_id = ${ticket.sessionId}::uuid and owner = ${ticket.owner}::text
    ),
    current as (
      select s.* from sessions s join mine on s.id = mine.session_id where ${openTo(ticket.access, 'write', 's')}
    ),
    waits as (
      select exists (
        select from turns t join mine on t.session_id = mine.session_id
        where t.seq < mine.seq and t.status = 'running' and t.lease_until > ${now}
      ) as for_others
    ),
    moved as (
      update sessions s set turns_done = mine.seq - 1
      from mine, current, waits
      where s.id = mine.session_id and mine.status = 'running' and s.turns_done < mine.seq - 1
        and s.version = current.version and not waits.for_others
      returning s.turns_done
    ),
    passed as (
      update turns t set status = 'abandoned'
      from moved, mine
      where t.session_id = mine.session_id and t.seq < mine.seq and t.status = 'running'
    ),
    -- Counting the moved rows makes this wait for the session's lock.
    renewed as (
      update turns t set lease_until = ${leaseUntil}
      where t.id = ${ticket.turnId}::uuid and t.owner = ${ticket.owner}::text and t.status = 'running'
        and t.lease_until < ${halfSpent} and (select count(*) from moved) >= 0
    )
    select current.id, current.user_id, current.workspace_id, current.name, current.state, current.version, current.created_at,
      current.updated_at, coalesce(moved.turns_done, current.turns_done) as turns_done,
      mine.seq, mine.status
    from relaxed cross join mine cross join current left join moved on true`
}

/** The status of a turn that has ended, has another owner, or whose caller may not write the session any more. */
async function statusOf(db: Db, ticket: Ticket): Promise<TurnStart> {
  const [turn] = await selectRows(
    db,
    statusRow,
    sql`select status, answer, owner = ${ticket.owner}::text as is_own from turns where id = ${ticket.turnId}::uuid`,
  )
  if (turn?.is_own && turn.status !== 'done') return { outcome: 'not-found' }
  if (!turn || (turn.status === 'done' && turn.answer === null)) return { outcome: 'not-found' }
  if (turn.answer !== null) return { outcome: 'answered', answer: turn.answer, sessionId: ticket.sessionId }
  return { outcome: 'running' }
}

/** See `Turns.poll`. Takes one round trip, or two if the turn was passed over or taken over. */
export async function pollTurn(db: Db, ticket: Ticket, lease: Lease): Promise<TurnStart> {
  const [row] = await selectRows(db, ownPlace, pollStatement(ticket, lease))
  if (!row || row.status === 'done') return statusOf(db, ticket)
  if (row.status === 'running' && row.turns_done < row.seq) return startOf(row, ticket)
  const claimed = await claimTurn(db, { ...ticket, ...lease, from: ticket.owner, to: ticket.owner })
  return claimed ?? { outcome: 'queued', ticket }
}

/** See `Turns.renew`. */
export async function renewLease(db: Db, ticket: Ticket, { at, leaseMs }: Lease): ReturnType<Turns['renew']> {
  const [row] = await selectRows(
    db,
    renewalRow,
    sql`
    with ${sql.raw(relaxedCommit)},
    renewed as (
      update turns t set lease_until = ${new Date(at.getTime() + leaseMs).toISOString()}::timestamptz
      from relaxed
      where t.id = ${ticket.turnId}::uuid and t.owner = ${ticket.owner}::text and t.status = 'running'
      returning t.id
    )
    select exists (select from renewed) as renewed from turns
    where id = ${ticket.turnId}::uuid and session_id = ${ticket.sessionId}::uuid
      and ${sessionOpenTo(ticket.access, 'write', sql`turns.session_id`)}`,
  )
  if (!row) return 'gone'
  return row.renewed ? 'renewed' : 'lost'
}

/** See `Turns.abandon`. */
export async function abandonTurn(db: Db, ticket: Ticket): Promise<void> {
  await db.execute(sql`
    with ${sql.raw(relaxedCommit)},
    mine as (
      select t.* from turns t cross join relaxed
      where t.id = ${ticket.turnId}::uuid and t.owner = ${ticket.owner}::text and t.status = 'running'
    ),
    moved as (
      update sessions s set turns_done = mine.seq
      from mine where s.id = mine.session_id and s.turns_done = mine.seq - 1
      returning s.id
    )
    update turns t set status = 'abandoned'
    where t.id = ${ticket.turnId}::uuid and t.owner = ${ticket.owner}::text and t.status = 'running'
      and (select count(*) from moved) >= 0`)
}
