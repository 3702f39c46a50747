/** What a report over a workspace reads of the registry. */
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, selectRows } from '../../db/database.ts'
import { seatedIn } from '../ownership.ts'
import { moment } from '../row.ts'
import type { Assessments } from '../types.ts'

const templateRow = z.object({
  id: z.string(),
  name: z.string(),
  language: z.string(),
  category: z.string().nullable(),
  asked_category: z.string().nullable(),
  given_category: z.string().nullable(),
  parameter_format: z.string().nullable(),
  components: z.unknown(),
  status: z.string(),
  quality: z.string().nullable(),
  session_id: z.string().nullable(),
  created_at: moment,
})

/** See `Assessments.registeredOf`. */
export async function registeredOf(
  db: Db,
  ...[workspaceId, access, limit]: Parameters<Assessments['registeredOf']>
): ReturnType<Assessments['registeredOf']> {
  const rows = await selectRows(
    db,
    templateRow,
    sql`
    select t.id, t.name, t.language, coalesce(t.category, t.asked_category) as category,
      t.asked_category, coalesce(t.coming_category, t.category) as given_category, t.parameter_format, t.components,
      t.status, t.quality, t.session_id, t.created_at
    from templates t
    where t.workspace_id = ${workspaceId}::uuid and t.deleted_at is null
      and ${seatedIn(access, 'read', sql`${workspaceId}::uuid`)}
    order by t.created_at desc, t.id limit ${limit}`,
  )
  return rows.map((row) => ({
    id: row.id,
    template: {
      name: row.name,
      language: row.language,
      ...(row.category !== null && { category: row.category }),
      ...(row.parameter_format !== null && { parameter_format: row.parameter_format }),
      components: row.components,
    },
    status: row.status,
    askedCategory: row.asked_category,
    givenCategory: row.given_category,
    rating: row.quality,
    sessionId: row.session_id,
    createdAt: row.created_at,
  }))
}
