/** Sessions with everything in them, in chunks: as they stand in the export of a user or of a workspace. */
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, selectRows } from '../../db/database.ts'
import { withTranslatedErrors } from '../../db/errors.ts'
import { boundedPage } from '../bounded-page.ts'
import { openTo } from '../ownership.ts'
import { bigint } from '../row.ts'
import { spentUsd } from '../spent.ts'
import type { Access } from '../types.ts'

/** Times stay text, because a Date would lose microseconds. */
const sessionRow = z.object({
  id: z.string(),
  name: z.string(),
  user_id: z.string().nullable(),
  state: z.unknown(),
  last_action: z.string().nullable(),
  message_count: z.number(),
  revision: z.number(),
  model_calls: z.number(),
  created_at: z.string(),
  updated_at: z.string(),
})
type SessionRow = z.output<typeof sessionRow>

/** All other columns are exported unchanged. */
const listedRow = z.looseObject({ page_key: bigint })

/** A list within a session of the document. Column names become property names. */
interface List {
  name: string
  table: SQL
  key: SQL
  columns: SQL
  size: SQL
}

const messages: List = {
  name: 'messages',
  table: sql`messages`,
  key: sql`seq`,
  columns: sql`role, content, turn_id, created_at`,
  size: sql`octet_length(content)`,
}

const revisions: List = {
  name: 'revisions',
  table: sql`revisions`,
  key: sql`number`,
  columns: sql`number, cause, action, changes, edits, authors, draft, by, created_at`,
  size: sql`octet_length(draft::text) + octet_length(edits::text) + octet_length(changes::text)`,
}

const logs: List = {
  name: 'llm_logs',
  table: sql`llm_logs`,
  key: sql`id`,
  columns: sql`created_at as timestamp, direction, provider, model, attempt, payload, latency_ms, input_tokens, cached_tokens,
    output_tokens, ${spentUsd} as cost_usd`,
  size: sql`octet_length(payload::text)`,
}

const staffReads: List = {
  name: 'read_by_staff',
  table: sql`debug_reads`,
  key: sql`id`,
  columns: sql`actor, at`,
  size: sql`octet_length(actor)`,
}

const approvals: List = {
  name: 'approvals',
  table: sql`approvals`,
  key: sql`id`,
  columns: sql`draft_hash, decision, comment, by, created_at`,
  size: sql`coalesce(octet_length(comment), 0)`,
}

/** What the files are; the files themselves are at `/session/{session_id}/media`. */
const files: List = {
  name: 'media',
  table: sql`media`,
  key: sql`id`,
  columns: sql`digest, name, type, size, width, height, created_at`,
  size: sql`octet_length(name)`,
}

const rowsPerPage = 500
const sessionsPerPage = 20

const timeColumns = new Set([
  ...['created_at', 'updated_at', 'timestamp', 'at'],
  ...['last_used_at', 'expires_at', 'revoked_at', 'verified_at'],
])
const internalColumns = new Set(['one', 'page_key', 'place', 'reached'])

/** The row as JSON, with times in the format of all API answers. */
export const jsonOf = (row: object): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(row).flatMap(([name, value]) =>
        internalColumns.has(name)
          ? []
          : [[name, timeColumns.has(name) && value !== null ? new Date(String(value)).toISOString() : value]],
      ),
    ),
  )

async function* listOf(
  db: Db,
  access: Access,
  sessionId: string,
  { name, table, key, columns, size }: List,
): AsyncGenerator<string> {
  yield `,${JSON.stringify(name)}:[`
  let separator = ''
  let after = 0
  let hasMore = true
  while (hasMore) {
    const page = await withTranslatedErrors(() =>
      boundedPage(db, {
        headRow: z.unknown(),
        row: listedRow,
        head: sql`select 1 as one from sessions where id = ${sessionId}::uuid and ${openTo(access, 'read')}`,
        table,
        columns,
        key,
        size,
        where: sql`session_id = ${sessionId}::uuid and ${key} > ${after}::bigint`,
        limit: rowsPerPage,
        from: 'oldest',
      }),
    )
    if (page.rows.length > 0) yield separator + page.rows.map(jsonOf).join(',')
    separator = ','
    after = page.rows.at(-1)?.page_key ?? after
    hasMore = page.hasMore
  }
  yield ']'
}

async function* sessionOf(db: Db, access: Access, session: SessionRow, withUser: boolean): AsyncGenerator<string> {
  const { id, name, user_id, state, last_action, created_at, updated_at } = session
  const by = withUser ? { user_id } : {}
  const beginning = jsonOf({ session_id: id, session_name: name, ...by, state, last_action, created_at, updated_at })
  yield beginning.slice(0, -1)
  const lists: [List, isEmpty: boolean][] = [
    [messages, session.message_count === 0],
    [revisions, session.revision === 0],
    [logs, session.model_calls === 0],
    [approvals, session.revision === 0],
    [staffReads, false],
    [files, false],
  ]
  for (const [list, isEmpty] of lists) {
    if (isEmpty) yield `,${JSON.stringify(list.name)}:[]`
    else yield* listOf(db, access, id, list)
  }
  yield '}'
}

interface Wanted {
  access: Access
  /** Which of the sessions that are open to the caller. */
  where: SQL
  /** Whether to say who began each. */
  withUser: boolean
}

/** Ordered by creation and id, so that the next page is right whatever was added or deleted meanwhile. */
const sessionsAfter = ({ access, where }: Wanted, last: SessionRow | undefined): SQL => sql`
  select id, name, user_id, state, last_action, message_count, revision, model_calls, created_at, updated_at from sessions
  where ${where} and ${openTo(access, 'read')}
    ${last === undefined ? sql`` : sql`and (created_at, id) > (${last.created_at}::timestamptz, ${last.id}::uuid)`}
  order by created_at, id limit ${sessionsPerPage}`

/** The elements of a JSON array. */
export async function* exportedSessions(db: Db, wanted: Wanted): AsyncGenerator<string> {
  let separator = ''
  let batch: SessionRow[] = []
  do {
    const last = batch.at(-1)
    batch = await withTranslatedErrors(() => selectRows(db, sessionRow, sessionsAfter(wanted, last)))
    for (const session of batch) {
      yield separator
      yield* sessionOf(db, wanted.access, session, wanted.withUser)
      separator = ','
    }
  } while (batch.length === sessionsPerPage)
}
