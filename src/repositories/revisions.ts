import { and, desc, eq, lt, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { drafts } from '../db/schema.ts'
import type { RevisionRecord, Revisions } from './types.ts'

/** The JSON columns hold what `insertRevision` wrote there from a RevisionRecord. */
const toRevision = ({ sessionId, ...row }: typeof drafts.$inferSelect): RevisionRecord =>
  row as Omit<typeof row, 'changes' | 'edits' | 'authors' | 'draft'> & RevisionRecord

/** Adds a revision to the sessions that the expression `session` names. */
export const insertRevision = (revision: RevisionRecord): SQL => sql`
  insert into drafts (session_id, number, cause, action, changes, edits, authors, draft, by, created_at)
  select session.id, ${revision.number}::int, ${revision.cause}::text, ${revision.action}::text,
    ${sql.param(revision.changes, drafts.changes)}::json, ${sql.param(revision.edits, drafts.edits)}::json,
    ${sql.param(revision.authors, drafts.authors)}::json, ${sql.param(revision.draft, drafts.draft)}::json,
    ${sql.param(revision.by, drafts.by)}::text, ${revision.createdAt.toISOString()}::timestamptz
  from session`

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
