import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { storableText, storableTextOrNull } from '../../db/columns.ts'
import { countRows, type Db, selectRows } from '../../db/database.ts'
import { recordFor } from '../activity/record.ts'
import { seatedIn } from '../ownership.ts'
import { bigint, moment, momentOf } from '../row.ts'
import type { Access, Streams, WorkspaceEvent } from '../types.ts'
import { whyRefused } from '../workspaces/refused.ts'
import { job } from './tell.ts'

const eventRow = z
  .object({ seq: bigint, kind: z.string(), data: z.unknown(), created_at: moment })
  .transform(({ created_at: createdAt, ...row }): WorkspaceEvent => ({ ...row, createdAt }))

const hookRow = z
  .object({
    webhook_url: z.string(),
    seq: bigint,
    delivered: bigint,
    failing_since: moment.nullable(),
    last_error: z.string().nullable(),
  })
  .transform((row) => ({
    url: row.webhook_url,
    waiting: row.seq - row.delivered,
    failingSince: row.failing_since,
    lastError: row.last_error,
  }))

const tellingRow = z.object({ url: z.string(), delivered: bigint })
const endRow = z.object({ seq: bigint })
const workspaceEnd = z.object({ workspace_id: z.string(), seq: bigint })

const seat = (access: Access, need: 'read' | 'manage', workspaceId: string): SQL =>
  seatedIn(access, need, sql`${workspaceId}::uuid`)

/** See `Streams`. */
export const createStreams = (db: Db): Streams => ({
  async end(workspaceId, access) {
    const [row] = await selectRows(
      db,
      endRow,
      sql`select coalesce((select seq from workspace_streams where workspace_id = w.id), 0) as seq
        from workspaces w where w.id = ${workspaceId}::uuid and ${seat(access, 'read', workspaceId)}`,
    )
    return row?.seq ?? null
  },

  async after(workspaceId, seq, access, limit) {
    const mayRead = seat(access, 'read', workspaceId)
    const rows = await selectRows(
      db,
      eventRow,
      sql`select seq, kind, data, created_at from workspace_events
        where workspace_id = ${workspaceId}::uuid and seq > ${seq}::bigint and ${mayRead} order by seq limit ${limit}`,
    )
    if (rows.length === 0 && (await countRows(db, sql`select where ${mayRead}`)) === 0) return null
    return rows
  },

  async hookOf(workspaceId, access) {
    const [row] = await selectRows(
      db,
      hookRow,
      sql`select webhook_url, seq, delivered, failing_since, last_error from workspace_streams
        where workspace_id = ${workspaceId}::uuid and webhook_url is not null and ${seat(access, 'manage', workspaceId)}`,
    )
    return row ?? null
  },

  async setHook(workspaceId, access, url) {
    const entry = {
      workspaceId,
      action: url === null ? 'webhook.removed' : 'webhook.set',
      by: access.author,
      subject: { kind: 'workspace', id: workspaceId },
    } as const
    const changed = await countRows(
      db,
      sql`with changed as (
        insert into workspace_streams as s (workspace_id, seq, webhook_url, delivered)
        select ${workspaceId}::uuid, 0, ${storableTextOrNull(url)}::text, 0 where ${seat(access, 'manage', workspaceId)}
        on conflict (workspace_id) do update set webhook_url = excluded.webhook_url, delivered = s.seq,
          failing_since = null, last_error = null
        returning workspace_id
      ),
      entry as (${recordFor(sql`changed`, entry)})
      select from changed`,
    )
    return changed > 0 ? 'changed' : whyRefused(db, workspaceId, access)
  },

  async ends(workspaceIds) {
    if (workspaceIds.length === 0) return new Map()
    const ids = sql.join(
      workspaceIds.map((id) => sql`${id}::uuid`),
      sql`, `,
    )
    const rows = await selectRows(
      db,
      workspaceEnd,
      sql`${job} select workspace_id, seq from workspace_streams where workspace_id in (${ids})`,
    )
    return new Map(rows.map((row) => [row.workspace_id, row.seq]))
  },

  async undelivered(limit) {
    const rows = await selectRows(
      db,
      z.object({ workspace_id: z.string() }),
      sql`${job} select workspace_id from workspace_streams
        where webhook_url is not null and delivered < seq limit ${limit}`,
    )
    return rows.map((row) => row.workspace_id)
  },

  async outbox(workspaceId, limit) {
    const [hook] = await selectRows(
      db,
      tellingRow,
      sql`${job} select webhook_url as url, delivered from workspace_streams
        where workspace_id = ${workspaceId}::uuid and webhook_url is not null`,
    )
    if (!hook) return null
    const events = await selectRows(
      db,
      eventRow,
      sql`${job} select seq, kind, data, created_at from workspace_events
        where workspace_id = ${workspaceId}::uuid and seq > ${hook.delivered}::bigint order by seq limit ${limit}`,
    )
    return { url: hook.url, events }
  },

  async delivered(workspaceId, seq, error, at) {
    await db.execute(
      error === null
        ? sql`${job} update workspace_streams set delivered = greatest(delivered, ${seq}::bigint), failing_since = null,
            last_error = null where workspace_id = ${workspaceId}::uuid`
        : sql`${job} update workspace_streams set failing_since = coalesce(failing_since, ${momentOf(at)}),
            last_error = ${storableText(error)}::text where workspace_id = ${workspaceId}::uuid`,
    )
  },
})
