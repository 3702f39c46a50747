import { sql } from 'drizzle-orm'
import { type SessionRow, toSession } from '../session-row.ts'
import type { Ticket, TurnStart } from '../types.ts'

/**
 * A commit that does not wait for the disk, for writes that nobody is told about yet. The commit of `complete` waits,
 * and the log is written in order, so what it builds upon is durable with it: before anything is acknowledged.
 * Local to the transaction, so PgBouncer may share the connection. Select from it, or it does not run.
 */
export const relaxedCommit = sql`relaxed as (select set_config('synchronous_commit', 'off', true))`

/** How long an Idempotency-Key is remembered. */
export const idempotencyMs = 24 * 60 * 60 * 1000

export interface PlaceRow extends SessionRow {
  turn_id: string
  seq: number
  turns_done: number
}

/** Whether the turn that holds this place may run. */
export function startOf(row: PlaceRow, owner: string): TurnStart {
  const ticket: Ticket = { sessionId: row.id, turnId: row.turn_id, seq: row.seq, owner }
  return row.turns_done === row.seq - 1
    ? { outcome: 'ready', ticket, session: toSession(row) }
    : { outcome: 'queued', ticket }
}
