/**
 * The sessions of a user as a list that can be searched. What of a template stands in the list is read from the stored state,
 * of which storage otherwise knows nothing; a test holds these paths to what the engine writes.
 */
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, selectRows } from '../db/database.ts'
import { sessions } from '../db/schema.ts'
import { openTo } from './ownership.ts'
import { moment } from './row.ts'
import type { Access, SessionFilter, SessionListItem, Sessions } from './types.ts'

const templateName = sql`state->'draft'->>'name'`
/** Looks into the stored state, which the engine owns: what is not as expected there matches nothing. */
export const isFinal = sql`coalesce(state->>'confirmed', 'false') = 'true'`

/** The beginning of the body; what is not as expected has none. */
const textStart = sql`case when json_typeof(state->'draft'->'components') = 'array' then (
  select left(part->>'text', 120) from json_array_elements(state->'draft'->'components') part
  where part->>'type' = 'BODY' limit 1
) end`

/** What a list shows of a row of `sessions`. */
export const listedColumns = sql`id, name, ${templateName} as template_name,
  ${textStart} as text_start, state->'draft'->>'category' as category,
  state->'draft'->>'language' as language, ${isFinal} as is_final, message_count, created_at, updated_at, last_activity`

const listRow = z.looseObject({ total: z.number(), id: z.string().nullable() })
export const listedSession = z.object({
  id: z.string(),
  name: z.string(),
  template_name: z.string().nullable(),
  text_start: z.string().nullable(),
  category: z.string().nullable(),
  language: z.string().nullable(),
  is_final: z.boolean(),
  message_count: z.number(),
  created_at: moment,
  updated_at: moment,
  last_activity: moment,
})

export const toListItem = (row: z.output<typeof listedSession>): SessionListItem => ({
  id: row.id,
  name: row.name,
  templateName: row.template_name,
  textStart: row.text_start,
  category: row.category,
  language: row.language,
  isFinal: row.is_final,
  messageCount: row.message_count,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  lastActivity: row.last_activity,
})

function matching(userId: string, access: Access, { words, final }: SessionFilter): SQL {
  const ofUser = sql`user_id = ${sql.param(userId, sessions.userId)} and ${openTo(access, 'read')}`
  const byWords =
    words === null
      ? sql``
      : sql` and position(lower(${words}) in lower(name || ' ' || coalesce(${templateName}, ''))) > 0`
  return sql`${ofUser}${byWords}${final === null ? sql`` : sql` and (${isFinal}) = ${final}`}`
}

type Page = Parameters<Sessions['listOf']>[2]

/**
 * A page of those rows of `sessions` that match, latest activity first; null if `mayRead` does not hold. Joins the page to the
 * total, so that the total is returned even for a page past the end.
 */
export async function sessionPage<Row>(
  db: Db,
  row: z.ZodType<Row>,
  {
    columns,
    where,
    limit,
    offset,
    mayRead,
  }: Record<'columns' | 'where' | 'mayRead', SQL> & { limit: number; offset: number },
): Promise<{ total: number; rows: Row[] } | null> {
  const found = await selectRows(
    db,
    listRow,
    sql`
    select counted.total, page.* from
      (select count(*)::int as total from sessions where ${where}) counted
      left join lateral (
        select ${columns} from sessions where ${where} order by last_activity desc, id limit ${limit} offset ${offset}
      ) page on true
    where ${mayRead}`,
  )
  const [first] = found
  if (first === undefined) return null
  return { total: first.total, rows: found.flatMap((one) => (one.id === null ? [] : [row.parse(one)])) }
}

/** See `Sessions.listOf`. */
export async function listSessions(
  db: Db,
  userId: string,
  access: Access,
  { limit, offset, ...filter }: Page,
): ReturnType<Sessions['listOf']> {
  const where = matching(userId, access, { words: null, final: null, ...filter })
  const page = { columns: listedColumns, where, limit, offset, mayRead: sql`true` }
  const found = await sessionPage(db, listedSession, page)
  return { total: found?.total ?? 0, sessions: (found?.rows ?? []).map(toListItem) }
}
