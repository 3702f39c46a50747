import { desc, lt, sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { debugReads } from '../db/schema.ts'
import type { DebugReads } from './types.ts'

/** See `DebugReads`. */
export const createDebugReads = (db: Db): DebugReads => ({
  /** Writes nothing if the session was deleted in the meantime, because its records are deleted with it. */
  async record({ actor, sessionId, at }) {
    await db.execute(sql`
      insert into debug_reads (actor, session_id, at)
      select ${sql.param(actor, debugReads.actor)}::text, id, ${at.toISOString()}::timestamptz
      from sessions where id = ${sessionId}::uuid for key share`)
  },

  list: ({ limit, before }) =>
    db
      .select({ actor: debugReads.actor, sessionId: debugReads.sessionId, at: debugReads.at })
      .from(debugReads)
      .where(before === null ? undefined : lt(debugReads.at, before))
      .orderBy(desc(debugReads.at), desc(debugReads.id))
      .limit(limit),
})
