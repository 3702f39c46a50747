import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { storableJson, storableTextOrNull } from '../../db/columns.ts'
import { countRows, type Db, selectRows } from '../../db/database.ts'
import { seatedIn } from '../ownership.ts'
import { moment } from '../row.ts'
import type { Assessments } from '../types.ts'
import { whyRefused } from '../workspaces/index.ts'
import { storing } from './store.ts'

const batchRow = z.object({
  id: z.string(),
  business: z.string().nullable(),
  hashes: z.array(z.string()),
  total: z.number(),
  done: z.number(),
  created_at: moment,
  finished_at: moment.nullable(),
})

const workRow = z.object({ business: z.string().nullable(), done: z.number(), templates: z.array(z.unknown()) })

type BatchCalls = Pick<Assessments, 'createBatch' | 'findBatch' | 'workOf' | 'storeWork'>

/** See `Assessments`. */
export const batchCalls = (db: Db): BatchCalls => ({
  async createBatch(workspaceId, access, { id, business, hashes, templates, createdAt }) {
    const created = await countRows(
      db,
      sql`
      insert into assessment_batches (id, workspace_id, business, templates, hashes, total, created_at)
      select ${id}::uuid, ${workspaceId}::uuid, ${storableTextOrNull(business)}::text, ${storableJson(templates)}::json,
        ${storableJson(hashes)}::json, ${templates.length}::int, ${createdAt.toISOString()}::timestamptz
      where ${seatedIn(access, 'write', sql`${workspaceId}::uuid`)} returning 1`,
    )
    return created > 0 ? 'created' : whyRefused(db, workspaceId, access)
  },

  async findBatch(workspaceId, access, id) {
    const [row] = await selectRows(
      db,
      batchRow,
      sql`
      select id, business, hashes, total, done, created_at, finished_at from assessment_batches
      where id = ${id}::uuid and workspace_id = ${workspaceId}::uuid
        and ${seatedIn(access, 'read', sql`${workspaceId}::uuid`)}`,
    )
    if (row === undefined) return null
    const { created_at: createdAt, finished_at: finishedAt, ...rest } = row
    return { ...rest, createdAt, finishedAt }
  },

  async workOf(id, limit) {
    const [row] = await selectRows(
      db,
      workRow,
      sql`
      select business, done, coalesce((
        select json_agg(part.template order by part.place)
        from json_array_elements(templates) with ordinality as part(template, place)
        where part.place > done and part.place <= done + ${limit}
      ), '[]'::json) as templates
      from assessment_batches where id = ${id}::uuid and finished_at is null`,
    )
    return row ?? null
  },

  async storeWork(id, { done, count, records, at }) {
    const place = sql`select workspace_id from progress`
    await db.execute(sql`
      with progress as (
        update assessment_batches set done = ${done + count}::int,
          finished_at = case when ${done + count}::int >= total then ${at.toISOString()}::timestamptz end,
          templates = case when ${done + count}::int >= total then null else templates end
        where id = ${id}::uuid and done = ${done}::int returning workspace_id
      ) ${storing(records, place)}`)
  },
})
