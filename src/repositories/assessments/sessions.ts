/** What a report over a workspace reads of its sessions. */
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, selectRows } from '../../db/database.ts'
import { openTo, seatedIn } from '../ownership.ts'
import { moment } from '../row.ts'
import { isFinal } from '../session-list.ts'
import { spentUsd } from '../spent.ts'
import type { Assessments } from '../types.ts'

const placed = z.looseObject({ id: z.string().nullable() })
const sessionRow = z.object({
  id: z.string(),
  user_id: z.string().nullable(),
  draft: z.unknown(),
  is_final: z.boolean(),
  turns: z.number(),
  questions: z.number(),
  cost_usd: z.coerce.number(),
  created_at: moment,
  last_activity: moment,
})

/** A counter in the stored state, which the engine owns: what is not as expected there counts as none. */
const counted = (name: SQL): SQL =>
  sql`case when state ->> ${name} ~ '^[0-9]{1,9}$' then (state ->> ${name})::int else 0 end`

/** See `Assessments.sessionsOf`. */
export async function sessionsOf(
  db: Db,
  ...[workspaceId, access, { from, to, limit }]: Parameters<Assessments['sessionsOf']>
): ReturnType<Assessments['sessionsOf']> {
  const rows = await selectRows(
    db,
    placed,
    sql`
    select found.* from (select 1) one left join lateral (
      select id, user_id, state -> 'draft' as draft, ${isFinal} as is_final,
        ${counted(sql`'turns'`)} as turns, ${counted(sql`'questions'`)} as questions, ${spentUsd} as cost_usd, created_at, last_activity
      from sessions where workspace_id = ${workspaceId}::uuid and ${openTo(access, 'read')}
        and last_activity >= ${from.toISOString()}::timestamptz and last_activity < ${to.toISOString()}::timestamptz
      order by last_activity desc, id limit ${limit}
    ) found on true
    where ${seatedIn(access, 'read', sql`${workspaceId}::uuid`)}`,
  )
  if (rows.length === 0) return null
  return rows.flatMap((row) => {
    if (row.id === null) return []
    const session = sessionRow.parse(row)
    return [
      {
        id: session.id,
        userId: session.user_id,
        draft: session.draft,
        isFinal: session.is_final,
        turns: session.turns,
        questions: session.questions,
        costUsd: session.cost_usd,
        createdAt: session.created_at,
        lastActivity: session.last_activity,
      },
    ]
  })
}
