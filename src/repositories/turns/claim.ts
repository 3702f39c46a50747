import { and, eq, sql } from 'drizzle-orm'
import { type Db, selectRows } from '../../db/database.ts'
import { sessions } from '../../db/schema.ts'
import { openTo } from '../ownership.ts'
import type { Access, TurnStart } from '../types.ts'
import { placeRow, startOf } from './start.ts'

interface Claim {
  sessionId: string
  turnId: string
  /** The owner as last read; if it has changed since, nothing is claimed. */
  from: string
  to: string
  at: Date
  leaseMs: number
  /** The caller, who must be allowed to write the session. */
  access: Access
}

/**
 * Assigns the turn of a dead attempt to another attempt. The turn keeps its place, or gets a new one at the end of the queue
 * if it was passed over. Null: the turn has changed since it was read; try again.
 */
export async function claimTurn(db: Db, claim: Claim): Promise<TurnStart | null> {
  const at = sql`${claim.at.toISOString()}::timestamptz`
  const leaseUntil = new Date(claim.at.getTime() + claim.leaseMs).toISOString()
  const [row] = await selectRows(
    db,
    placeRow,
    sql`
    with locked as (
      select * from sessions
      where ${and(eq(sessions.id, claim.sessionId), openTo(claim.access, 'write'))}
      for update
    ),
    turn as (
      update turns t
      set owner = ${claim.to}::text, status = 'running', lease_until = ${leaseUntil}::timestamptz,
        seq = case when t.seq <= locked.turns_done then locked.turns_issued + 1 else t.seq end
      from locked
      where t.id = ${claim.turnId}::uuid and t.session_id = locked.id and t.owner = ${claim.from}::text
        and (t.status = 'abandoned' or t.status = 'running' and (t.lease_until <= ${at} or t.seq <= locked.turns_done))
      returning t.seq
    )
    update sessions s set version = s.version + 1, turns_issued = greatest(s.turns_issued, turn.seq)
    from turn where s.id = ${claim.sessionId}::uuid
    returning s.*, turn.seq`,
  )
  return row ? startOf(row, { turnId: claim.turnId, owner: claim.to, access: claim.access }) : null
}
