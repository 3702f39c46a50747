import { desc, lt, sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { debugReads } from '../db/schema.ts'
import { chainOf, recordFor } from './activity/record.ts'
import type { DebugReads } from './types.ts'

/** See `DebugReads`. */
export const createDebugReads = (db: Db): DebugReads => ({
  /** Writes nothing if the session was deleted in the meantime, because its records are deleted with it. */
  async record({ actor, sessionId, at, requestId = null }) {
    const entry = {
      workspaceId: null,
      action: 'support.read_session',
      by: { kind: 'support', id: actor, requestId },
      subject: { kind: 'session', id: sessionId },
    } as const
    const chain = sql`coalesce(workspace_id, ${chainOf(null)}::uuid)`
    await db.execute(sql`
      with session as (
        select s.id, s.workspace_id from sessions s
        where s.id = ${sessionId}::uuid for key share
      ),
      entry as (${recordFor(sql`session`, entry, chain)})
      insert into debug_reads (actor, session_id, at)
      select ${sql.param(actor, debugReads.actor)}::text, id, ${at.toISOString()}::timestamptz from session`)
  },

  list: ({ limit, before }) =>
    db
      .select({ actor: debugReads.actor, sessionId: debugReads.sessionId, at: debugReads.at })
      .from(debugReads)
      .where(before === null ? undefined : lt(debugReads.at, before))
      .orderBy(desc(debugReads.at), desc(debugReads.id))
      .limit(limit),
})
