import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { storableTextOrNull } from '../db/columns.ts'
import { countRows, type Db, selectRows } from '../db/database.ts'
import { decisions } from '../db/schema/values.ts'
import { recordFor } from './activity/record.ts'
import { openTo, sessionOpenTo } from './ownership.ts'
import { moment } from './row.ts'
import type { ApprovalRecord, Approvals } from './types.ts'

const approvalRow = z.object({
  draft_hash: z.string(),
  decision: z.enum(decisions),
  comment: z.string().nullable(),
  by: z.string().nullable(),
  created_at: moment,
})

const toApproval = (row: z.output<typeof approvalRow>): ApprovalRecord => ({
  draftHash: row.draft_hash,
  decision: row.decision,
  comment: row.comment,
  by: row.by,
  createdAt: row.created_at,
})

const columns = sql`draft_hash, decision, comment, by, created_at`
const stateRow = z.object({ is_required: z.boolean(), decision: z.enum(decisions).nullable() }).loose()
const whyRow = z.object({ is_open: z.boolean(), is_current: z.boolean() })

/** The newest revision is by this user. */
const isOwn = (by: string): SQL => sql`exists (
  select from revisions r where r.session_id = sessions.id and r.number = sessions.revision and r.by = ${by}::text
)`

/** See `Approvals`. */
export const createApprovals = (db: Db): Approvals => ({
  async record({ sessionId, access, expectedVersion, approval }) {
    const { draftHash, decision, comment, by, createdAt } = approval
    const mayApprove = sql`workspace_id is not null and ${openTo(access, 'approve')}`
    const entry = {
      workspaceId: null,
      action: decision === 'approved' ? 'approval.given' : 'approval.rejected',
      by: access.author,
      subject: { kind: 'session', id: sessionId },
      digests: { draft: draftHash },
    } as const
    const stored = await countRows(
      db,
      sql`
      with judged as (
        select id, workspace_id from sessions
        where id = ${sessionId}::uuid and version = ${expectedVersion}::int and ${mayApprove} and not ${isOwn(by)}
        for share
      ),
      entry as (${recordFor(sql`judged`, entry, sql`workspace_id`)})
      insert into approvals (session_id, draft_hash, decision, comment, by, created_at)
      select id, ${draftHash}::text, ${decision}::text, ${storableTextOrNull(comment)}::text, ${by}::text,
        ${createdAt.toISOString()}::timestamptz
      from judged returning 1`,
    )
    if (stored > 0) return 'recorded'
    const [why] = await selectRows(
      db,
      whyRow,
      sql`select (${mayApprove}) is true as is_open, version = ${expectedVersion}::int as is_current
        from sessions where id = ${sessionId}::uuid`,
    )
    if (!why?.is_open) return 'refused'
    return why.is_current ? 'own' : 'stale'
  },

  async listOf(sessionId, access, limit) {
    const rows = await selectRows(
      db,
      approvalRow,
      sql`select ${columns} from approvals
        where session_id = ${sessionId}::uuid and ${sessionOpenTo(access, 'read', sql`${sessionId}::uuid`)}
        order by id desc limit ${limit}`,
    )
    return rows.map(toApproval)
  },

  async stateOf(sessionId, access, draftHash) {
    const [row] = await selectRows(
      db,
      stateRow,
      sql`
      select w.require_approval as is_required, latest.* from sessions
      join workspaces w on w.id = sessions.workspace_id
      left join lateral (
        select ${columns} from approvals a where a.session_id = sessions.id and a.draft_hash = ${draftHash}::text
        order by a.id desc limit 1
      ) latest on true
      where sessions.id = ${sessionId}::uuid and ${openTo(access, 'read')}`,
    )
    if (!row) return null
    return { isRequired: row.is_required, latest: row.decision === null ? null : toApproval(approvalRow.parse(row)) }
  },
})
