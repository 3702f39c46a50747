import { z } from 'zod'
import { sessionRow, toSession } from '../session-row.ts'
import type { Ticket, TurnStart } from '../types.ts'

/** How long an Idempotency-Key is kept, by the database's clock. */
export const idempotencyMs = 24 * 60 * 60 * 1000

/** A session's row with the turn's place in its queue. */
export const placeRow = sessionRow.extend({ seq: z.number(), turns_done: z.number() })
type PlaceRow = z.output<typeof placeRow>

/** `ready` if the turn in this place may run, else `queued`. */
export function startOf(
  row: PlaceRow,
  { turnId, owner, access }: Pick<Ticket, 'turnId' | 'owner' | 'access'>,
): TurnStart {
  const ticket: Ticket = { sessionId: row.id, turnId, seq: row.seq, owner, access }
  return row.turns_done === row.seq - 1
    ? { outcome: 'ready', ticket, session: toSession(row) }
    : { outcome: 'queued', ticket }
}
