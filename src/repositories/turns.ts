/**
 * The queue of turns, as rows. `sessions.turns_issued` gives out places, `sessions.turns_done` is the last place whose
 * turn is over, and a turn may run when `turns_done = seq - 1`.
 *
 * Statements that take a turn away from its owner (passing over, taking over) change the session's row in the same
 * commit: `turns_done` or `version`. `complete` checks both on that row, and PostgreSQL checks them again on the newest
 * row after waiting for its lock. So a row condition on `turns` may be as old as the statement and still be safe.
 *
 * Locks are taken on the session's row first, then on its turns: no deadlocks.
 */
import type { Database } from '../db/database.ts'
import { beginTurn } from './turns/begin.ts'
import { completeTurn } from './turns/complete.ts'
import { forgetSession } from './turns/forget.ts'
import { abandonTurn, pollTurn, renewLease } from './turns/queue.ts'
import type { Turns } from './types.ts'

export const createTurns = ({ db, query }: Pick<Database, 'db' | 'query'>): Turns => ({
  begin: (input) => beginTurn({ db, query }, input),
  poll: (ticket, given) => pollTurn(db, ticket, given),
  renew: (ticket, given) => renewLease(db, ticket, given),
  complete: (input) => completeTurn(query, input),
  forget: (ticket, given) => forgetSession(query, { ticket, ...given }),
  abandon: (ticket) => abandonTurn(db, ticket),
})
