import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { storableText, storableTextOrNull } from '../../db/columns.ts'
import { countRows, type Db, selectRows } from '../../db/database.ts'
import { sampleStates } from '../../db/schema/values.ts'
import { seatedIn } from '../ownership.ts'
import { job, jsonOf, telling } from '../publishing/tell.ts'
import { moment, momentOf } from '../row.ts'
import type { MetaSamples, SampleRecord } from '../types.ts'

const placeRow = z
  .object({ workspace_id: z.string(), connection_id: z.string(), text_hash: z.string() })
  .transform((row) => ({
    workspaceId: row.workspace_id,
    connectionId: row.connection_id,
    textHash: row.text_hash,
  }))

const sampleRow = z
  .object({
    workspace_id: z.string(),
    connection_id: z.string(),
    text_hash: z.string(),
    content_hash: z.string(),
    text: z.string().nullable(),
    state: z.enum(sampleStates),
    category: z.string().nullable(),
    fault: z.unknown(),
    asked_at: moment,
    called_at: moment.nullable(),
    answered_at: moment.nullable(),
  })
  .transform(
    (row): SampleRecord => ({
      workspaceId: row.workspace_id,
      connectionId: row.connection_id,
      textHash: row.text_hash,
      contentHash: row.content_hash,
      text: row.text,
      state: row.state,
      category: row.category,
      fault: row.fault ?? null,
      askedAt: row.asked_at,
      calledAt: row.called_at,
      answeredAt: row.answered_at,
    }),
  )

const verdictRow = z
  .object({ content_hash: z.string(), category: z.string(), template: z.unknown() })
  .transform(({ content_hash, ...row }) => ({ contentHash: content_hash, ...row }))

const isKey = ({ workspaceId, textHash }: Pick<SampleRecord, 'workspaceId' | 'textHash'>): SQL =>
  sql`workspace_id = ${workspaceId}::uuid and text_hash = ${textHash}::text`

/** See `MetaSamples`. */
export const createMetaSamples = (db: Db): MetaSamples => ({
  async ask(access, { workspaceId, textHash, contentHash, text, at }, { since, day, most }) {
    const mayWrite = seatedIn(access, 'write', sql`${workspaceId}::uuid`)
    const [asked] = await selectRows(
      db,
      placeRow,
      sql`
      insert into meta_samples as known (workspace_id, connection_id, text_hash, content_hash, text, state, asked_at)
      select c.workspace_id, c.id, ${textHash}::text, ${contentHash}::text, ${storableText(text)}::text, 'waiting', ${momentOf(at)}
      from connections c
      where c.id = (
          select id from connections where workspace_id = ${workspaceId}::uuid and status = 'connected'
          order by created_at, id limit 1
        )
        and ${mayWrite}
        and not exists (
          select from meta_samples r
          where r.connection_id = c.id and r.asked_at > ${momentOf(since.refused)} and r.state = 'refused'
        )
        and (select count(*) from meta_samples s where s.connection_id = c.id and s.asked_at > ${momentOf(day)}) < ${most}::int
      on conflict (workspace_id, text_hash) do update set connection_id = excluded.connection_id,
        content_hash = excluded.content_hash, text = excluded.text, state = 'waiting', category = null, fault = null,
        asked_at = excluded.asked_at, called_at = null, answered_at = null
      where known.state = 'answered' and known.asked_at <= ${momentOf(since.answered)}
        or known.state = 'refused' and known.asked_at <= ${momentOf(since.refused)}
        or known.state = 'unknown' and known.asked_at <= ${momentOf(since.unknown)}
      returning workspace_id, connection_id, text_hash`,
    )
    return asked ?? null
  },

  listOf: (workspaceId, access, textHashes, limit) => {
    const isMeant = textHashes === null ? sql`true` : sql`text_hash = any (${sql.param(textHashes)}::text[])`
    return selectRows(
      db,
      sampleRow,
      sql`
      select * from meta_samples where workspace_id = ${workspaceId}::uuid and ${isMeant}
        and ${seatedIn(access, 'read', sql`${workspaceId}::uuid`)}
      order by asked_at desc, text_hash limit ${limit}`,
    )
  },

  verdictsOf: (workspaceId, access, limit) =>
    selectRows(
      db,
      verdictRow,
      sql`
      select s.content_hash, s.category, a.template
      from meta_samples s join assessments a on a.workspace_id = s.workspace_id and a.content_hash = s.content_hash
      where s.workspace_id = ${workspaceId}::uuid and s.state = 'answered' and s.category is not null
        and ${seatedIn(access, 'read', sql`${workspaceId}::uuid`)}
      order by s.asked_at desc, s.text_hash limit ${limit}`,
    ),

  async load(key) {
    const [sample] = await selectRows(db, sampleRow, sql`${job} select * from meta_samples where ${isKey(key)}`)
    return sample ?? null
  },

  async begin(key, at) {
    const begun = sql`${job} update meta_samples set called_at = ${momentOf(at)}
      where ${isKey(key)} and state = 'waiting' and called_at is null returning 1`
    return (await countRows(db, begun)) > 0
  },

  async release(key) {
    await db.execute(sql`${job} update meta_samples set called_at = null where ${isKey(key)} and state = 'waiting'`)
  },

  async settle(key, { state, category, fault }, at) {
    const data = sql`(select json_build_object('content_hash', content_hash, 'state', state, 'category', category) from changed)`
    await db.execute(sql`${job} with changed as (
        update meta_samples
        set state = ${state}::text, category = ${storableTextOrNull(category)}::text, fault = ${jsonOf(fault)}, text = null,
          answered_at = ${momentOf(at)}
        where ${isKey(key)} and state = 'waiting' returning workspace_id, content_hash, state, category
      ), ${telling(sql`changed`, 'sample.settled', data)}
      select from changed`)
  },

  open: (limit) =>
    selectRows(
      db,
      placeRow,
      sql`${job}
      select s.workspace_id, s.connection_id, s.text_hash from meta_samples s join connections c on c.id = s.connection_id
      where s.state = 'waiting' and c.status = 'connected' order by s.asked_at limit ${limit}`,
    ),
})
