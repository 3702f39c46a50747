/** The sessions of a workspace: a page of those that match. */
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { storableText } from '../../db/columns.ts'
import type { Db } from '../../db/database.ts'
import { openTo, seatedIn } from '../ownership.ts'
import { isFinal, listedColumns, listedSession, sessionPage, toListItem } from '../session-list.ts'
import type { Access, SessionSearch, WorkspaceSessionItem, Workspaces } from '../types.ts'

const itemRow = listedSession.extend({ user_id: z.string().nullable() })

const toItem = (row: z.output<typeof itemRow>): WorkspaceSessionItem => ({ ...toListItem(row), userId: row.user_id })

const components = sql`state -> 'draft' -> 'components'`

const contains = (text: SQL, part: SQL): SQL => sql`strpos(lower(${text}), lower(${part})) > 0`

function matching({ text, status }: Pick<SessionSearch, 'text' | 'status'>): SQL {
  const conditions = []
  if (status !== null) conditions.push(status === 'final' ? isFinal : sql`not (${isFinal})`)
  if (text !== null) {
    const part = sql`${storableText(text)}::text`
    conditions.push(sql`(
      ${contains(sql`name`, part)} or ${contains(sql`coalesce(state -> 'draft' ->> 'name', '')`, part)}
      or exists (
        select from json_array_elements(case json_typeof(${components}) when 'array' then ${components} else '[]' end) piece
        where ${contains(sql`coalesce(piece ->> 'text', '')`, part)}
      )
    )`)
  }
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)
}

/** See `Workspaces.sessionsOf`. */
export async function sessionsOf(
  db: Db,
  id: string,
  access: Access,
  { limit, offset, ...search }: SessionSearch,
): ReturnType<Workspaces['sessionsOf']> {
  const found = await sessionPage(db, itemRow, {
    columns: sql`${listedColumns}, user_id`,
    where: sql`workspace_id = ${id}::uuid and ${openTo(access, 'read')} and ${matching(search)}`,
    limit,
    offset,
    mayRead: seatedIn(access, 'read', sql`${id}::uuid`),
  })
  return found && { total: found.total, sessions: found.rows.map(toItem) }
}
