import { and, desc, eq, lt } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { drafts } from '../db/schema.ts'
import type { RevisionRecord, Revisions } from './types.ts'

/** The JSON columns hold what `insertRevision` wrote there from a RevisionRecord. */
const toRevision = ({ sessionId, ...row }: typeof drafts.$inferSelect): RevisionRecord =>
  row as Omit<typeof row, 'changes' | 'edits' | 'authors' | 'draft'> & RevisionRecord

export const createRevisions = (db: Db): Revisions => ({
  async find(sessionId, number) {
    const [row] = await db
      .select()
      .from(drafts)
      .where(and(eq(drafts.sessionId, sessionId), eq(drafts.number, number)))
    return row ? toRevision(row) : null
  },

  async listOf(sessionId, { limit, before }) {
    const rows = await db
      .select()
      .from(drafts)
      .where(and(eq(drafts.sessionId, sessionId), before === null ? undefined : lt(drafts.number, before)))
      .orderBy(desc(drafts.number))
      .limit(limit)
    return rows.map(toRevision)
  },
})
