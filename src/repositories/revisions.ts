import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { storableJson, storableTextOrNull } from '../db/columns.ts'
import type { Db, DriverValue } from '../db/database.ts'
import { revisionCauses } from '../db/schema/values.ts'
import { revisions } from '../db/schema.ts'
import type { AddParameter } from '../db/statement.ts'
import type { Draft } from '../template/draft.ts'
import { boundedPage } from './bounded-page.ts'
import { openTo, sessionOpenTo } from './ownership.ts'
import { moment } from './row.ts'
import type { RevisionRecord, Revisions, StoredRevision } from './types.ts'

/** How many revisions of a session keep their draft, so that endless edits of a 64 KiB draft do not fill the disk. */
const completeRevisions = 200

/** The JSON columns contain what `insertRevision` wrote there from a RevisionRecord. */
const toRevision = ({ sessionId, ...row }: typeof revisions.$inferSelect): StoredRevision =>
  row as Omit<typeof row, 'changes' | 'edits' | 'authors' | 'draft'> & StoredRevision

const listedRow = z.object({
  number: z.number(),
  cause: z.enum(revisionCauses),
  action: z.string(),
  changes: z.array(z.string()),
  authors: z.record(z.string(), z.enum(['user', 'assistant'])).nullable(),
  /** The engine parses it when it restores it. */
  draft: z.custom<Draft | null>(),
  by: z.string().nullable(),
  created_at: moment,
})

const toListed = ({ created_at: createdAt, ...row }: z.output<typeof listedRow>) => ({ ...row, createdAt })

/** SQL that removes the draft from the revision that is now too old to be complete; see `insertRevision`. */
export function compactRevision(param: AddParameter<{ revision: RevisionRecord | null }>): string {
  const number = param(({ revision }) => (revision === null ? null : revision.number - completeRevisions))
  return `
  update revisions set edits = 'null', authors = 'null', draft = 'null'
  from session where revisions.session_id = session.id and revisions.number = ${number}::int`
}

/** SQL that adds the input's revision, which must not be null, to the session in the table expression `session`. */
export function insertRevision(param: AddParameter<{ revision: RevisionRecord | null }>): string {
  const of = (read: (revision: RevisionRecord) => DriverValue): string =>
    param(({ revision }) => (revision === null ? null : read(revision)))
  return `
  insert into revisions (session_id, number, cause, action, changes, edits, authors, draft, by, created_at)
  select session.id, ${of(({ number }) => number)}::int, ${of(({ cause }) => cause)}::text,
    ${of(({ action }) => action)}::text, ${of(({ changes }) => storableJson(changes))}::json,
    ${of(({ edits }) => storableJson(edits))}::json, ${of(({ authors }) => storableJson(authors))}::json,
    ${of(({ draft }) => storableJson(draft))}::json, ${of(({ by }) => storableTextOrNull(by))}::text,
    ${of(({ createdAt }) => createdAt.toISOString())}::timestamptz
  from session`
}

/** See `Revisions`. */
export const createRevisions = (db: Db): Revisions => ({
  async find(sessionId, access, number) {
    const [row] = await db
      .select()
      .from(revisions)
      .where(
        and(
          eq(revisions.sessionId, sessionId),
          eq(revisions.number, number),
          sessionOpenTo(access, 'read', sql`${sessionId}::uuid`),
        ),
      )
    return row ? toRevision(row) : null
  },

  async listOf(sessionId, access, { limit, before }) {
    const { rows, hasMore } = await boundedPage(db, {
      headRow: z.unknown(),
      row: listedRow,
      head: sql`select 1 from sessions where id = ${sessionId} and ${openTo(access, 'read')}`,
      table: sql`revisions`,
      columns: sql`number, cause, action, changes, authors, draft, by, created_at`,
      key: sql`number`,
      size: sql`octet_length(draft::text) + octet_length(changes::text) + octet_length(authors::text)`,
      where: sql`session_id = ${sessionId} and (${before}::int is null or number < ${before}::int)`,
      limit,
      from: 'newest',
    })
    return { hasMore, revisions: rows.map(toListed) }
  },
})
