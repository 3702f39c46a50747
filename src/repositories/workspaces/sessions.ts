/** The sessions of a workspace: a page of those that match. */
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { storableText } from '../../db/columns.ts'
import type { Db } from '../../db/database.ts'
import { decisions } from '../../db/schema/values.ts'
import { openTo, seatedIn } from '../ownership.ts'
import { isFinal, listedColumns, listedSession, sessionPage, toListItem } from '../session-list.ts'
import type { Access, SessionSearch, WorkspaceSessionItem, Workspaces } from '../types.ts'

const approvalStatuses = ['pending', ...decisions] as const

const itemRow = listedSession.extend({
  user_id: z.string().nullable(),
  approval: z.enum(approvalStatuses).nullable(),
})

const toItem = (row: z.output<typeof itemRow>): WorkspaceSessionItem => ({
  ...toListItem(row),
  userId: row.user_id,
  approval: row.approval,
})

/**
 * What reviewers say of a final draft; null if nobody has to. A decision is about the revision that was the newest at that
 * time: it holds if that still is, or if the draft has come back to what it was.
 */
const approval = sql`case when ${isFinal} then coalesce(
  (
    select a.decision from approvals a join lateral (
      select r.number, r.draft from revisions r
      where r.session_id = a.session_id and r.created_at <= a.created_at order by r.number desc limit 1
    ) judged on true
    where a.session_id = sessions.id
      and (judged.number = sessions.revision or judged.draft::jsonb = (sessions.state -> 'draft')::jsonb)
    order by a.id desc limit 1
  ),
  (select 'pending' from workspaces w where w.id = sessions.workspace_id and w.require_approval)
) end`

const components = sql`state -> 'draft' -> 'components'`

const contains = (text: SQL, part: SQL): SQL => sql`strpos(lower(${text}), lower(${part})) > 0`

function matching({ text, status, approval: wanted }: Omit<SessionSearch, 'limit' | 'offset'>): SQL {
  const conditions = []
  if (status !== null) conditions.push(status === 'final' ? isFinal : sql`not (${isFinal})`)
  if (wanted !== null) conditions.push(sql`${approval} = ${wanted}::text`)
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
    columns: sql`${listedColumns}, user_id, ${approval} as approval`,
    where: sql`workspace_id = ${id}::uuid and ${openTo(access, 'read')} and ${matching(search)}`,
    limit,
    offset,
    mayRead: seatedIn(access, 'read', sql`${id}::uuid`),
  })
  return found && { total: found.total, sessions: found.rows.map(toItem) }
}
