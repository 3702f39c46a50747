/**
 * The sessions of a user as a list that can be searched. What of a template stands in the list is read from the stored state,
 * of which storage otherwise knows nothing; a test holds these paths to what the engine writes.
 */
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, selectRows } from '../db/database.ts'
import { sessions } from '../db/schema.ts'
import { moment } from './row.ts'
import type { SessionFilter, SessionListItem, Sessions } from './types.ts'

const templateName = sql`state->'draft'->>'name'`
const isFinal = sql`coalesce(state->>'confirmed', 'false') = 'true'`

const listRow = z.looseObject({ total: z.number(), id: z.string().nullable() })
const listedSession = z.object({
  id: z.string(),
  name: z.string(),
  template_name: z.string().nullable(),
  category: z.string().nullable(),
  language: z.string().nullable(),
  is_final: z.boolean(),
  message_count: z.number(),
  created_at: moment,
  updated_at: moment,
  last_activity: moment,
})

const toListItem = (row: z.output<typeof listedSession>): SessionListItem => ({
  id: row.id,
  name: row.name,
  templateName: row.template_name,
  category: row.category,
  language: row.language,
  isFinal: row.is_final,
  messageCount: row.message_count,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  lastActivity: row.last_activity,
})

function matching(userId: string, { words, final }: SessionFilter): SQL {
  const ofUser = sql`user_id = ${sql.param(userId, sessions.userId)}`
  const byWords =
    words === null
      ? sql``
      : sql` and position(lower(${words}) in lower(name || ' ' || coalesce(${templateName}, ''))) > 0`
  return sql`${ofUser}${byWords}${final === null ? sql`` : sql` and (${isFinal}) = ${final}`}`
}

/** Joins the page to the total, so that the total is returned even for a page past the end. */
function listStatement(userId: string, { limit, offset, ...filter }: Parameters<Sessions['listOf']>[1]): SQL {
  const where = matching(userId, { words: null, final: null, ...filter })
  return sql`
  select counted.total, page.* from
    (select count(*)::int as total from sessions where ${where}) counted
    left join lateral (
      select id, name, ${templateName} as template_name, state->'draft'->>'category' as category,
        state->'draft'->>'language' as language, ${isFinal} as is_final,
        message_count, created_at, updated_at, last_activity
      from sessions where ${where} order by last_activity desc, id limit ${limit} offset ${offset}
    ) page on true`
}

/** See `Sessions.listOf`. */
export async function listSessions(
  db: Db,
  userId: string,
  page: Parameters<Sessions['listOf']>[1],
): ReturnType<Sessions['listOf']> {
  const rows = await selectRows(db, listRow, listStatement(userId, page))
  return {
    total: rows[0]?.total ?? 0,
    sessions: rows.flatMap((row) => (row.id === null ? [] : [toListItem(listedSession.parse(row))])),
  }
}
