import { and, desc, eq, lt, type SQL, sql } from 'drizzle-orm'
import { storableJson, storableText } from '../db/columns.ts'
import type { Db } from '../db/database.ts'
import { drafts } from '../db/schema.ts'
import type { Given } from '../db/statement.ts'
import type { RevisionRecord, Revisions } from './types.ts'

/** The JSON columns hold what `insertRevision` wrote there from a RevisionRecord. */
const toRevision = ({ sessionId, ...row }: typeof drafts.$inferSelect): RevisionRecord =>
  row as Omit<typeof row, 'changes' | 'edits' | 'authors' | 'draft'> & RevisionRecord

/** The values of `insertRevision`; without a revision there are none. */
export type RevisionValues = Record<`revision.${string}`, string | number | null>

export const revisionValues = (revision: RevisionRecord | null): RevisionValues =>
  revision === null
    ? {}
    : {
        'revision.number': revision.number,
        'revision.cause': revision.cause,
        'revision.action': revision.action,
        'revision.changes': storableJson(revision.changes),
        'revision.edits': storableJson(revision.edits),
        'revision.authors': storableJson(revision.authors),
        'revision.draft': storableJson(revision.draft),
        'revision.by': revision.by === null ? null : storableText(revision.by),
        'revision.at': revision.createdAt.toISOString(),
      }

/** Adds a revision to the sessions that the expression `session` names. */
export const insertRevision = (given: Given<RevisionValues>): SQL => sql`
  insert into drafts (session_id, number, cause, action, changes, edits, authors, draft, by, created_at)
  select session.id, ${given('revision.number')}::int, ${given('revision.cause')}::text,
    ${given('revision.action')}::text, ${given('revision.changes')}::json, ${given('revision.edits')}::json,
    ${given('revision.authors')}::json, ${given('revision.draft')}::json, ${given('revision.by')}::text,
    ${given('revision.at')}::timestamptz
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
