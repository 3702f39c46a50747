/**
 * The queue of turns, stored in rows. `sessions.turns_issued` is the last place assigned, `sessions.turns_done` the last
 * place whose turn has ended. A turn may run when `turns_done = seq - 1`.
 *
 * Statements that take a turn away from its owner (by passing it over or taking it over) also change `turns_done` or
 * `version` in the session's row, in the same commit. `complete` checks both in that row, and PostgreSQL checks them again
 * in the newest version of the row after waiting for its lock. So it is safe that a condition on `turns` sees rows as of the
 * start of the statement.
 *
 * Locks are taken on the session's row first, then on its turns, which prevents deadlocks.
 */
import type { Database } from '../db/database.ts'
import { beginTurn } from './turns/begin.ts'
import { completeTurn } from './turns/complete.ts'
import { forgetSession } from './turns/forget.ts'
import { abandonTurn, pollTurn, renewLease } from './turns/queue.ts'
import type { Turns } from './types.ts'

/** See `Turns`. */
export const createTurns = ({ db, query }: Pick<Database, 'db' | 'query'>): Turns => ({
  begin: (input) => beginTurn({ db, query }, input),
  poll: (ticket, lease) => pollTurn(db, ticket, lease),
  renew: (ticket, lease) => renewLease(db, ticket, lease),
  complete: (input) => completeTurn(query, input),
  forget: (ticket, options) => forgetSession(query, { ticket, ...options }),
  abandon: (ticket) => abandonTurn(db, ticket),
})
