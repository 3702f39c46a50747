import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { storableTextOrNull } from '../../db/columns.ts'
import { countRows, type Db, selectRows } from '../../db/database.ts'
import { overrideKinds } from '../../db/schema/values.ts'
import { digestOf, recording } from '../activity/record.ts'
import { seatedIn } from '../ownership.ts'
import { moment } from '../row.ts'
import type { Actor, Assessments, OverrideRecord, Recorded } from '../types.ts'
import { whyRefused } from '../workspaces/index.ts'

const overrideRow = z.object({
  id: z.string(),
  kind: z.enum(overrideKinds),
  content_hash: z.string().nullable(),
  session_id: z.string().nullable(),
  rule: z.string().nullable(),
  value: z.string().nullable(),
  reason: z.string(),
  created_by: z.string().nullable(),
  created_at: moment,
})

const toOverride = (row: z.output<typeof overrideRow>): OverrideRecord => ({
  id: row.id,
  kind: row.kind,
  contentHash: row.content_hash,
  sessionId: row.session_id,
  rule: row.rule,
  value: row.value,
  reason: row.reason,
  createdBy: row.created_by,
  createdAt: row.created_at,
})

const text = (value: string | null): SQL => sql`${storableTextOrNull(value)}::text`

const entry = (
  action: Recorded['action'],
  workspaceId: string,
  { author }: Actor,
  id: string,
  digests: Record<string, string> = {},
): Recorded => ({ workspaceId, action, by: author, subject: { kind: 'override', id }, digests })

const digestsOf = ({ reason, contentHash }: OverrideRecord): Record<string, string> => ({
  reason: digestOf(reason),
  ...(contentHash !== null && { draft: contentHash }),
})

const presence = z.looseObject({ id: z.string().nullable() })

type OverrideCalls = Pick<Assessments, 'overridesOf' | 'addOverride' | 'removeOverride'>

/** See `Assessments`. */
export const overrideCalls = (db: Db): OverrideCalls => ({
  async overridesOf(workspaceId, access, of, limit) {
    const bearing =
      of === null
        ? sql`true`
        : sql`(o.content_hash is null and o.session_id is null or o.content_hash = any (${sql.param(of.hashes)}::text[])
          or o.session_id = any (${sql.param(of.sessions)}::uuid[]))`
    const rows = await selectRows(
      db,
      presence,
      sql`
      select o.id, o.kind, o.content_hash, o.session_id, o.rule, o.value, o.reason, o.created_by, o.created_at
      from (select 1) one left join assessment_overrides o on o.workspace_id = ${workspaceId}::uuid and ${bearing}
      where ${seatedIn(access, 'read', sql`${workspaceId}::uuid`)}
      order by o.created_at desc, o.id limit ${limit}`,
    )
    if (rows.length === 0) return null
    return rows.flatMap((row) => (row.id === null ? [] : [toOverride(overrideRow.parse(row))]))
  },

  async addOverride(workspaceId, access, override) {
    const { id, kind, contentHash, sessionId, rule, value, reason, createdBy, createdAt } = override
    const mayJudge = seatedIn(access, 'judge', sql`${workspaceId}::uuid`)
    const hasSession =
      sessionId === null
        ? sql`true`
        : sql`exists (select from sessions s where s.id = ${sessionId}::uuid and s.workspace_id = ${workspaceId}::uuid)`
    const change = sql`(
      insert into assessment_overrides
        (id, workspace_id, kind, content_hash, session_id, rule, value, reason, created_by, created_at)
      select ${id}::uuid, ${workspaceId}::uuid, ${kind}::text, ${text(contentHash)}, ${sessionId}::uuid, ${text(rule)},
        ${text(value)}, ${text(reason)}, ${text(createdBy)}, ${createdAt.toISOString()}::timestamptz
      where ${mayJudge} and ${hasSession} returning id)`
    const added = entry('override.added', workspaceId, access, id, digestsOf(override))
    if ((await countRows(db, recording(change, added))) > 0) return 'added'
    return (await countRows(db, sql`select where ${mayJudge}`)) > 0 ? 'no-session' : whyRefused(db, workspaceId, access)
  },

  async removeOverride(workspaceId, access, id) {
    const mayJudge = seatedIn(access, 'judge', sql`${workspaceId}::uuid`)
    const change = sql`(
      delete from assessment_overrides where id = ${id}::uuid and workspace_id = ${workspaceId}::uuid and ${mayJudge}
      returning id)`
    const removed = entry('override.removed', workspaceId, access, id)
    if ((await countRows(db, recording(change, removed))) > 0) return 'removed'
    return (await countRows(db, sql`select where ${mayJudge}`)) > 0 ? 'missing' : whyRefused(db, workspaceId, access)
  },
})
