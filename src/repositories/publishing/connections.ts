import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { storableText, storableTextOrNull } from '../../db/columns.ts'
import { countRows, type Db, selectRows } from '../../db/database.ts'
import { connectionStatuses } from '../../db/schema/values.ts'
import { recordFor } from '../activity/record.ts'
import { seatedIn } from '../ownership.ts'
import { moment, momentOf } from '../row.ts'
import type { Access, Actor, ConnectionRecord, Connections, Recorded } from '../types.ts'
import { whyNothing } from '../workspaces/refused.ts'
import { job, jsonOf, telling } from './tell.ts'

const connectionRow = z
  .object({
    id: z.string(),
    workspace_id: z.string(),
    name: z.string(),
    waba_id: z.string(),
    app_id: z.string(),
    phone_number_id: z.string().nullable(),
    account_name: z.string().nullable(),
    status: z.enum(connectionStatuses),
    token_last_four: z.string(),
    secret_last_four: z.string(),
    scopes: z.string(),
    expires_at: moment.nullable(),
    fault: z.unknown(),
    checked_at: moment,
    reconciled_at: moment.nullable(),
    reconciliation: z.unknown(),
    renewal: z.unknown(),
    created_by: z.string().nullable(),
    created_at: moment,
    updated_at: moment,
  })
  .transform(
    (row): ConnectionRecord => ({
      id: row.id,
      workspaceId: row.workspace_id,
      name: row.name,
      wabaId: row.waba_id,
      appId: row.app_id,
      phoneNumberId: row.phone_number_id,
      accountName: row.account_name,
      status: row.status,
      tokenLastFour: row.token_last_four,
      secretLastFour: row.secret_last_four,
      scopes: row.scopes.split(' ').filter((scope) => scope !== ''),
      expiresAt: row.expires_at,
      fault: row.fault ?? null,
      checkedAt: row.checked_at,
      reconciledAt: row.reconciled_at,
      reconciliation: row.reconciliation ?? null,
      renewal: row.renewal ?? null,
      createdBy: row.created_by,
      createdAt: row.created_at,
      updatedAt: row.updated_at,
    }),
  )

const entryOf = (action: Recorded['action'], workspaceId: string, { author }: Actor, id: string): Recorded => ({
  workspaceId,
  action,
  by: author,
  subject: { kind: 'connection', id },
})

const inWorkspace = (workspaceId: string): SQL => sql`${workspaceId}::uuid`
const mayManage = (access: Access, workspaceId: string): SQL => seatedIn(access, 'manage', inWorkspace(workspaceId))

/** The change, with what is recorded and told of it. */
const withNews = (change: SQL, recorded: Recorded, id: string): SQL => sql`
  with changed as (${change}),
  entry as (${recordFor(sql`changed`, recorded)}),
  ${telling(sql`changed`, 'connection.changed', jsonOf({ connection_id: id }))}
  select * from changed`

const scopesOf = (scopes: readonly string[]): string => storableText(scopes.join(' '))

/** See `Connections`. */
export const createConnections = (db: Db): Connections => ({
  async create(access, made) {
    const { id, workspaceId } = made
    const insert = sql`
      insert into connections (id, workspace_id, name, waba_id, app_id, phone_number_id, account_name, status,
        token_last_four, secret_last_four, scopes, expires_at, checked_at, created_by, created_at, updated_at)
      select ${id}::uuid, ${inWorkspace(workspaceId)}, ${storableText(made.name)}::text, ${made.wabaId}::text,
        ${made.appId}::text, ${made.phoneNumberId}::text, ${storableTextOrNull(made.accountName)}::text,
        ${made.status}::text, ${storableText(made.tokenLastFour)}::text, ${storableText(made.secretLastFour)}::text,
        ${scopesOf(made.scopes)}::text, ${momentOf(made.expiresAt)}, ${momentOf(made.checkedAt)},
        ${made.createdBy}::text, ${momentOf(made.createdAt)}, ${momentOf(made.updatedAt)}
      where ${mayManage(access, workspaceId)}
      on conflict (waba_id) do nothing returning id, workspace_id`
    const recorded = entryOf('connection.added', workspaceId, access, id)
    if ((await countRows(db, withNews(insert, recorded, id))) > 0) return 'created'
    const why = await whyNothing(db, workspaceId, access)
    return why === 'no-member' ? 'taken' : why
  },

  async listOf(workspaceId, access) {
    const mayRead = seatedIn(access, 'read', inWorkspace(workspaceId))
    const rows = await selectRows(
      db,
      connectionRow,
      sql`select * from connections where workspace_id = ${inWorkspace(workspaceId)} and ${mayRead}
        order by created_at, id`,
    )
    if (rows.length === 0 && (await countRows(db, sql`select where ${mayRead}`)) === 0) return null
    return rows
  },

  async find(workspaceId, id, access) {
    const [row] = await selectRows(
      db,
      connectionRow,
      sql`select * from connections where id = ${id}::uuid and workspace_id = ${inWorkspace(workspaceId)}
        and ${seatedIn(access, 'read', inWorkspace(workspaceId))}`,
    )
    return row ?? null
  },

  async renew(workspaceId, id, access, facts) {
    const update = sql`
      update connections set status = 'connected', fault = null, app_id = ${facts.appId}::text,
        phone_number_id = ${facts.phoneNumberId}::text, account_name = ${storableTextOrNull(facts.accountName)}::text,
        token_last_four = ${storableText(facts.tokenLastFour)}::text,
        secret_last_four = ${storableText(facts.secretLastFour)}::text, scopes = ${scopesOf(facts.scopes)}::text,
        renewal = null, expires_at = ${momentOf(facts.expiresAt)}, checked_at = ${momentOf(facts.checkedAt)},
        updated_at = ${momentOf(facts.checkedAt)}
      where id = ${id}::uuid and workspace_id = ${inWorkspace(workspaceId)} and ${mayManage(access, workspaceId)}
      returning id, workspace_id`
    const recorded = entryOf('connection.changed', workspaceId, access, id)
    if ((await countRows(db, withNews(update, recorded, id))) > 0) return 'changed'
    return whyNothing(db, workspaceId, access)
  },

  async remove(workspaceId, id, access) {
    const removal = sql`
      delete from connections
      where id = ${id}::uuid and workspace_id = ${inWorkspace(workspaceId)} and ${mayManage(access, workspaceId)}
      returning id, workspace_id`
    const recorded = entryOf('connection.removed', workspaceId, access, id)
    if ((await countRows(db, withNews(removal, recorded, id))) > 0) return 'removed'
    return whyNothing(db, workspaceId, access)
  },

  async load(id) {
    const [row] = await selectRows(db, connectionRow, sql`${job} select * from connections where id = ${id}::uuid`)
    return row ?? null
  },

  async note(id, { fault, scopes = null, expiresAt, checkedAt }) {
    const status = fault === null ? 'connected' : 'broken'
    await db.execute(sql`${job}
      with before as (select id, workspace_id, status from connections where id = ${id}::uuid for update),
      changed as (
        update connections c set status = ${status}::text, fault = ${jsonOf(fault)},
          scopes = coalesce(${scopes === null ? null : scopesOf(scopes)}::text, c.scopes),
          expires_at = case when ${expiresAt === undefined}::boolean then c.expires_at else ${momentOf(expiresAt)} end,
          checked_at = ${momentOf(checkedAt)}
        from before where c.id = before.id returning c.id, c.workspace_id, before.status as was
      ),
      moved as (select * from changed where was <> ${status}::text),
      ${telling(sql`moved`, 'connection.changed', jsonOf({ connection_id: id }))}
      select from changed`)
  },

  async noteReconciliation(id, at, report) {
    await db.execute(sql`${job}
      with changed as (
        update connections set reconciled_at = ${momentOf(at)}, reconciliation = ${jsonOf(report)}
        where id = ${id}::uuid returning id, workspace_id
      ),
      ${telling(sql`changed`, 'connection.reconciled', jsonOf({ connection_id: id }))}
      select from changed`)
  },

  async noteRenewal(id, renewal, token, at) {
    await db.execute(sql`${job}
      with changed as (
        update connections set renewal = ${jsonOf(renewal)}, updated_at = ${momentOf(at)},
          token_last_four = coalesce(${storableTextOrNull(token?.tokenLastFour)}::text, token_last_four),
          scopes = coalesce(${token === null ? null : scopesOf(token.scopes)}::text, scopes),
          expires_at = case when ${token === null}::boolean then expires_at else ${momentOf(token?.expiresAt)} end
        where id = ${id}::uuid returning workspace_id
      ),
      ${telling(sql`changed`, 'connection.changed', jsonOf({ connection_id: id }))}
      select from changed`)
  },

  dueForRenewal: ({ at, end, tried }, limit) =>
    selectRows(
      db,
      z.object({ id: z.string(), workspaceId: z.string() }),
      sql`${job} select id, workspace_id as "workspaceId" from connections
        where status = 'connected' and expires_at > ${momentOf(at)} and expires_at < ${momentOf(end)}
          and (renewal is null or (renewal ->> 'at')::timestamptz < ${momentOf(tried)})
        order by expires_at limit ${limit}`,
    ),

  dueForReconciliation: (since, limit) =>
    selectRows(
      db,
      z.object({ id: z.string(), workspaceId: z.string() }),
      sql`${job} select id, workspace_id as "workspaceId" from connections
        where status = 'connected' and (reconciled_at is null or reconciled_at < ${momentOf(since)})
        order by reconciled_at nulls first limit ${limit}`,
    ),

  signers: () =>
    selectRows(
      db,
      z.object({ id: z.string(), workspaceId: z.string(), wabaId: z.string() }),
      sql`${job} select id, workspace_id as "workspaceId", waba_id as "wabaId" from connections`,
    ),
})
