/** Reads the activity log: pages, and the export of a chain. */
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { beginning, type Entry, installation, type Place } from '../../activity/index.ts'
import { storableText } from '../../db/columns.ts'
import { type Db, selectRows } from '../../db/database.ts'
import { withTranslatedErrors } from '../../db/errors.ts'
import { bigint, moment } from '../row.ts'
import type { Activity, ActivityFilter, ActivityPage } from '../types.ts'
import { chainOf } from './record.ts'

const rowsPerChunk = 500

const columns =
  sql.raw(`workspace_id, seq, version, at, action, actor_kind, actor_id, actor_salt, actor_digest, request_id,
  subject_kind, subject_id, subject_salt, subject_digest, digests, previous, hash`)

const entryRow = z.object({
  workspace_id: z.string(),
  seq: bigint,
  version: z.number(),
  at: moment,
  action: z.string(),
  actor_kind: z.string(),
  actor_id: z.string().nullable(),
  actor_salt: z.string().nullable(),
  actor_digest: z.string().nullable(),
  request_id: z.string().nullable(),
  subject_kind: z.string(),
  subject_id: z.string().nullable(),
  subject_salt: z.string().nullable(),
  subject_digest: z.string().nullable(),
  digests: z.custom<Entry['digests']>(),
  previous: z.string(),
  hash: z.string(),
})

const toEntry = (row: z.output<typeof entryRow>): Entry => ({
  version: row.version,
  workspace_id: row.workspace_id === installation ? null : row.workspace_id,
  seq: row.seq,
  at: row.at.toISOString(),
  action: row.action,
  actor: { kind: row.actor_kind, id: row.actor_id, salt: row.actor_salt, digest: row.actor_digest },
  request_id: row.request_id,
  subject: { kind: row.subject_kind, id: row.subject_id, salt: row.subject_salt, digest: row.subject_digest },
  digests: row.digests,
  previous: row.previous,
  hash: row.hash,
})

const placeRow = z.object({ seq: bigint, hash: z.string() })
const start: Place = { seq: 0, hash: beginning }

/** The condition for the entries of a chain that the filter wants. */
function wanted(workspaceId: string | null, { action, actorId, subjectId, from, to }: ActivityFilter): SQL {
  const conditions = [
    sql`workspace_id = ${chainOf(workspaceId)}::uuid`,
    ...(action === null ? [] : [sql`action = ${action}::text`]),
    ...(actorId === null ? [] : [sql`actor_id = ${storableText(actorId)}::text`]),
    ...(subjectId === null ? [] : [sql`subject_id = ${storableText(subjectId)}::text`]),
    ...(from === null ? [] : [sql`at >= ${from.toISOString()}::timestamptz`]),
    ...(to === null ? [] : [sql`at < ${to.toISOString()}::timestamptz`]),
  ]
  return sql.join(conditions, sql` and `)
}

const noFilter: ActivityFilter = { action: null, actorId: null, subjectId: null, from: null, to: null }

/** See `Activity.head`. */
export async function readHead(db: Db, workspaceId: string | null): Promise<Place> {
  const statement = sql`select seq, hash from activity_heads where workspace_id = ${chainOf(workspaceId)}::uuid`
  const [head] = await selectRows(db, placeRow, statement)
  return head ?? start
}

const pageRow = z.object({ head_seq: bigint, head_hash: z.string(), seq: bigint.nullable() }).loose()

/** See `Activity.page`. */
export async function readPage(
  db: Db,
  workspaceId: string | null,
  { limit, before, filter }: Parameters<Activity['page']>[1],
): Promise<ActivityPage> {
  const rows = await selectRows(
    db,
    pageRow,
    sql`
      select head.seq as head_seq, head.hash as head_hash, entry.* from
        (select seq, hash from activity_heads where workspace_id = ${chainOf(workspaceId)}::uuid) head
        left join lateral (
          select ${columns} from activity
          where ${wanted(workspaceId, filter)} ${before === null ? sql`` : sql`and seq < ${before}::bigint`}
          order by activity.seq desc limit ${limit + 1}
        ) entry on true
      order by entry.seq desc`,
  )
  const [first] = rows
  const entries = rows.flatMap((row) => (row.seq === null ? [] : [toEntry(entryRow.parse(row))]))
  return {
    head: first === undefined ? start : { seq: first.head_seq, hash: first.head_hash },
    hasMore: entries.length > limit,
    entries: entries.slice(0, limit),
  }
}

const line = (value: object): string => `${JSON.stringify(value)}\n`

/** The end of the newest segment that was removed, if there is one. */
async function readSegment(db: Db, workspaceId: string | null): Promise<Place | undefined> {
  const statement = sql`
    select seq, hash from activity_segments where workspace_id = ${chainOf(workspaceId)}::uuid order by seq desc limit 1`
  return (await selectRows(db, placeRow, statement))[0]
}

/** See `Activity.export`. Ends at the head that it began with, whatever is appended meanwhile. */
export async function* exportLines(
  db: Db,
  workspaceId: string | null,
  range: { after: number; filter: ActivityFilter } | undefined,
): AsyncGenerator<string> {
  const { after, filter } = range ?? { after: 0, filter: noFilter }
  const isWhole = after === 0 && Object.values(filter).every((value) => value === null)
  const head = await withTranslatedErrors(() => readHead(db, workspaceId))
  const segment = isWhole ? await withTranslatedErrors(() => readSegment(db, workspaceId)) : undefined
  if (segment !== undefined) yield line({ segment })
  let last = after
  for (let count = rowsPerChunk; count === rowsPerChunk; ) {
    const page = sql`
      select ${columns} from activity
      where ${wanted(workspaceId, filter)} and seq > ${last}::bigint and seq <= ${head.seq}::bigint
      order by activity.seq limit ${rowsPerChunk}`
    const rows = await withTranslatedErrors(() => selectRows(db, entryRow, page))
    if (rows.length > 0) yield rows.map((row) => line(toEntry(row))).join('')
    last = rows.at(-1)?.seq ?? last
    count = rows.length
  }
  if (isWhole) yield line({ head })
}
