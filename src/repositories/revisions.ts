import { and, desc, eq, lt, type Placeholder, type SQL, sql } from 'drizzle-orm'
import { storableJson, storableTextOrNull } from '../db/columns.ts'
import type { Db } from '../db/database.ts'
import { drafts } from '../db/schema.ts'
import type { DriverValue, Given } from '../db/statement.ts'
import type { RevisionRecord, Revisions } from './types.ts'

/** The JSON columns hold what `insertRevision` wrote there from a RevisionRecord. */
const toRevision = ({ sessionId, ...row }: typeof drafts.$inferSelect): RevisionRecord =>
  row as Omit<typeof row, 'changes' | 'edits' | 'authors' | 'draft'> & RevisionRecord

/** Adds a revision, which the input must then have, to the sessions that the expression `session` names. */
export function insertRevision(given: Given<{ revision: RevisionRecord | null }>): SQL {
  const of = (read: (revision: RevisionRecord) => DriverValue): Placeholder =>
    given(({ revision }) => (revision === null ? null : read(revision)))
  return sql`
  insert into drafts (session_id, number, cause, action, changes, edits, authors, draft, by, created_at)
  select session.id, ${of(({ number }) => number)}::int, ${of(({ cause }) => cause)}::text,
    ${of(({ action }) => action)}::text, ${of(({ changes }) => storableJson(changes))}::json,
    ${of(({ edits }) => storableJson(edits))}::json, ${of(({ authors }) => storableJson(authors))}::json,
    ${of(({ draft }) => storableJson(draft))}::json, ${of(({ by }) => storableTextOrNull(by))}::text,
    ${of(({ createdAt }) => createdAt.toISOString())}::timestamptz
  from session`
}

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
