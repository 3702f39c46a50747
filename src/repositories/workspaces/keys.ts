import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { storableText } from '../../db/columns.ts'
import { countRows, type Db, selectRows } from '../../db/database.ts'
import { digestOf, recordFor, recording } from '../activity/record.ts'
import { seatedIn } from '../ownership.ts'
import { moment, momentOf } from '../row.ts'
import { noItems, sliceOf, window } from '../slice.ts'
import type { Access, Actor, Recorded, WorkspaceKeyRecord, WorkspaceKeys } from '../types.ts'
import { unlessGone, whyNothing, whyRefused } from './refused.ts'

const keyRow = z.object({
  id: z.string(),
  workspace_id: z.string(),
  prefix: z.string(),
  hash: z.string(),
  name: z.string(),
  scopes: z.string(),
  created_by: z.string().nullable(),
  created_at: moment,
  last_used_at: moment.nullable(),
  expires_at: moment.nullable(),
  revoked_at: moment.nullable(),
})

const toKey = (row: z.output<typeof keyRow>): WorkspaceKeyRecord => ({
  id: row.id,
  workspaceId: row.workspace_id,
  prefix: row.prefix,
  hash: row.hash,
  name: row.name,
  scopes: row.scopes.split(' '),
  createdBy: row.created_by,
  createdAt: row.created_at,
  lastUsedAt: row.last_used_at,
  expiresAt: row.expires_at,
  revokedAt: row.revoked_at,
})

const mayManage = (access: Access, workspaceId: string): SQL => seatedIn(access, 'manage', sql`${workspaceId}::uuid`)

type Columns = Pick<WorkspaceKeyRecord, 'id' | 'workspaceId' | 'prefix' | 'hash' | 'createdBy' | 'createdAt'>

const insertKey = ({ id, workspaceId, prefix, hash, createdBy, createdAt }: Columns, rest: SQL): SQL => sql`
  insert into workspace_keys (id, workspace_id, prefix, hash, created_by, created_at, name, scopes, expires_at)
  select ${id}::uuid, ${workspaceId}::uuid, ${prefix}::text, ${hash}::text, ${createdBy}::text, ${momentOf(createdAt)}, ${rest}
  returning *`

const entry = (action: Recorded['action'], workspaceId: string, { author }: Actor, id: string): Recorded => ({
  workspaceId,
  action,
  by: author,
  subject: { kind: 'api_key', id },
})

/** See `WorkspaceKeys`. */
export const createWorkspaceKeys = (db: Db): WorkspaceKeys => ({
  async create(access, key) {
    const rest = sql`${storableText(key.name)}::text, ${key.scopes.join(' ')}::text, ${momentOf(key.expiresAt)}
      where ${mayManage(access, key.workspaceId)}`
    const created = entry('api_key.created', key.workspaceId, access, key.id)
    const count = await unlessGone(countRows(db, recording(sql`(${insertKey(key, rest)})`, created)))
    return count ? 'created' : whyRefused(db, key.workspaceId, access)
  },

  async findByHash(hash) {
    const [row] = await selectRows(db, keyRow, sql`select * from workspace_keys where hash = ${hash}::text`)
    return row ? toKey(row) : null
  },

  async listOf(workspaceId, access, page) {
    const rows = await selectRows(
      db,
      keyRow,
      sql`select * from workspace_keys where workspace_id = ${workspaceId}::uuid and ${mayManage(access, workspaceId)}
        order by created_at, id ${window(page)}`,
    )
    if (rows.length > 0) return sliceOf(rows.map(toKey), page)
    const why = await whyNothing(db, workspaceId, access)
    return why === 'no-member' ? noItems : why
  },

  async revoke(workspaceId, access, id, at) {
    const revoked = sql`(
        update workspace_keys set revoked_at = ${momentOf(at)}
        where id = ${id}::uuid and workspace_id = ${workspaceId}::uuid and revoked_at is null
          and ${mayManage(access, workspaceId)} returning id
      )`
    const statement = recording(revoked, entry('api_key.revoked', workspaceId, access, id))
    return (await countRows(db, statement)) > 0 ? 'revoked' : whyNothing(db, workspaceId, access)
  },

  async replace({ access, id, until, key }) {
    const { workspaceId, createdAt } = key
    const rest = sql`old.name, old.scopes, ${momentOf(createdAt)} + (old.expires_at - old.created_at) from old`
    const rotated = {
      ...entry('api_key.rotated', workspaceId, access, id),
      digests: { replacement: digestOf(key.id) },
    }
    const replacing = selectRows(
      db,
      keyRow,
      sql`
      with old as (
        select * from workspace_keys
        where id = ${id}::uuid and workspace_id = ${workspaceId}::uuid and revoked_at is null
          and (expires_at is null or expires_at > ${momentOf(createdAt)}) and ${mayManage(access, workspaceId)}
        for update
      ),
      ending as (
        update workspace_keys k set expires_at = least(k.expires_at, ${momentOf(until)}) from old where k.id = old.id
      ),
      entry as (${recordFor(sql`old`, rotated)})
      ${insertKey(key, rest)}`,
    )
    const [row] = (await unlessGone(replacing)) ?? []
    return row ? toKey(row) : whyNothing(db, workspaceId, access)
  },

  async touch(id, at) {
    await db.execute(sql`
      update workspace_keys set last_used_at = ${momentOf(at)}
      where id = ${id}::uuid and (last_used_at is null or last_used_at < ${momentOf(at)} - interval '1 minute')`)
  },
})
