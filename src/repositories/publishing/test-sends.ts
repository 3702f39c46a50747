import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { storableText, storableTextOrNull } from '../../db/columns.ts'
import { countRows, type Database, selectRows } from '../../db/database.ts'
import { testSendStates } from '../../db/schema/values.ts'
import { recordFor, system } from '../activity/record.ts'
import { seatedIn } from '../ownership.ts'
import { moment, momentOf } from '../row.ts'
import type { Access, Recorded, TestNumberRecord, TestSendRecord, TestSends } from '../types.ts'
import { whyNothing } from '../workspaces/refused.ts'
import { job, jsonOf, telling } from './tell.ts'

const numberRow = z
  .object({
    id: z.string(),
    workspace_id: z.string(),
    connection_id: z.string(),
    phone: z.string().nullable(),
    created_by: z.string().nullable(),
    created_at: moment,
    expires_at: moment,
    verified_at: moment.nullable(),
  })
  .transform(
    (row): TestNumberRecord => ({
      id: row.id,
      workspaceId: row.workspace_id,
      connectionId: row.connection_id,
      phone: row.phone,
      createdBy: row.created_by,
      createdAt: row.created_at,
      expiresAt: row.expires_at,
      verifiedAt: row.verified_at,
    }),
  )

const sendRow = z
  .object({
    id: z.string(),
    workspace_id: z.string(),
    connection_id: z.string(),
    template_id: z.string().nullable(),
    test_number_id: z.string().nullable(),
    idempotency_key: z.string(),
    request_hash: z.string(),
    state: z.enum(testSendStates),
    message_id: z.string().nullable(),
    delivery: z.string().nullable(),
    fault: z.unknown(),
    created_by: z.string().nullable(),
    created_at: moment,
    updated_at: moment,
  })
  .transform(
    (row): TestSendRecord => ({
      id: row.id,
      workspaceId: row.workspace_id,
      connectionId: row.connection_id,
      templateId: row.template_id,
      testNumberId: row.test_number_id,
      idempotencyKey: row.idempotency_key,
      requestHash: row.request_hash,
      state: row.state,
      messageId: row.message_id,
      delivery: row.delivery,
      fault: row.fault ?? null,
      createdBy: row.created_by,
      createdAt: row.created_at,
      updatedAt: row.updated_at,
    }),
  )

const usedRow = z.object({ of_workspace: z.number(), of_number: z.number(), oldest: moment.nullable() })
const idRow = z.object({ id: z.string() })

const may = (access: Access, need: 'read' | 'write', workspaceId: string): SQL =>
  seatedIn(access, need, sql`${workspaceId}::uuid`)

const usedSince = ({ workspaceId, testNumberId, since }: Parameters<TestSends['used']>[0], access: Access): SQL => sql`
  select count(*)::int as of_workspace, count(*) filter (where test_number_id = ${testNumberId}::uuid)::int as of_number,
    min(created_at) as oldest
  from test_sends where workspace_id = ${workspaceId}::uuid and created_at > ${momentOf(since)}
    and ${may(access, 'read', workspaceId)}`

const byKey = (workspaceId: string, key: string, access: Access): SQL => sql`
  select * from test_sends where workspace_id = ${workspaceId}::uuid and idempotency_key = ${storableText(key)}::text
    and ${may(access, 'read', workspaceId)}`

/** News come in any order; an unknown word counts for nothing. */
const rankOf = (word: SQL): SQL => sql`array_position(array['sent', 'delivered', 'read', 'failed'], ${word})`

/** See `TestSends`. */
export const createTestSends = ({ db, transaction }: Pick<Database, 'db' | 'transaction'>): TestSends => ({
  async addNumber(access, { id, workspaceId, connectionId, codeHash, createdBy, createdAt, expiresAt }, most) {
    const added = await countRows(
      db,
      sql`insert into test_numbers (id, workspace_id, connection_id, code_hash, created_by, created_at, expires_at)
        select ${id}::uuid, c.workspace_id, c.id, ${codeHash}::text, ${createdBy}::text, ${momentOf(createdAt)},
          ${momentOf(expiresAt)}
        from connections c
        where c.id = ${connectionId}::uuid and c.workspace_id = ${workspaceId}::uuid and ${may(access, 'write', workspaceId)}
          and (select count(*) from test_numbers n where n.workspace_id = c.workspace_id
            and (n.phone is not null or n.expires_at > ${momentOf(createdAt)})) < ${most}::int
        returning 1`,
    )
    if (added > 0) return 'added'
    const [known] = await selectRows(
      db,
      idRow,
      sql`select id from connections where id = ${connectionId}::uuid and workspace_id = ${workspaceId}::uuid
        and ${may(access, 'write', workspaceId)}`,
    )
    return known === undefined ? whyNothing(db, workspaceId, access) : 'full'
  },

  async numbersOf(workspaceId, access, at) {
    const mayRead = may(access, 'read', workspaceId)
    const rows = await selectRows(
      db,
      numberRow,
      sql`select * from test_numbers where workspace_id = ${workspaceId}::uuid and ${mayRead}
        and (phone is not null or expires_at > ${momentOf(at)}) order by created_at, id`,
    )
    if (rows.length === 0 && (await countRows(db, sql`select where ${mayRead}`)) === 0) return null
    return rows
  },

  async removeNumber(workspaceId, id, access) {
    const subject = { kind: 'test_number', id } as const
    const entry: Recorded = { workspaceId, action: 'test_number.removed', by: access.author, subject }
    const removed = await countRows(
      db,
      sql`with changed as (
        delete from test_numbers
        where id = ${id}::uuid and workspace_id = ${workspaceId}::uuid and ${may(access, 'write', workspaceId)}
        returning workspace_id
      ),
      entry as (${recordFor(sql`changed`, entry)})
      select from changed`,
    )
    return removed > 0 ? 'removed' : whyNothing(db, workspaceId, access)
  },

  begin: (access, send, limits) =>
    transaction(async (db) => {
      const { workspaceId, connectionId, testNumberId } = send
      // The account is held, so that sends are counted one after the other.
      const [place] = await selectRows(
        db,
        idRow,
        sql`select c.id from connections c join test_numbers n on n.connection_id = c.id
          where c.id = ${connectionId}::uuid and c.workspace_id = ${workspaceId}::uuid and n.id = ${testNumberId}::uuid
            and n.verified_at is not null and ${may(access, 'write', workspaceId)}
          for no key update of c`,
      )
      if (place === undefined) return { outcome: 'refused' }
      const [known] = await selectRows(db, sendRow, byKey(workspaceId, send.idempotencyKey, access))
      if (known !== undefined) return { outcome: 'known', send: known }
      const [used] = await selectRows(
        db,
        usedRow,
        usedSince({ workspaceId, testNumberId, since: limits.since }, access),
      )
      if (used?.oldest && (used.of_workspace >= limits.ofWorkspace || used.of_number >= limits.ofNumber))
        return { outcome: 'limited', oldest: used.oldest }
      const subject = { kind: 'test_message', id: send.id } as const
      const entry: Recorded = { workspaceId, action: 'test_message.sent', by: access.author, subject }
      const at = momentOf(send.createdAt)
      await db.execute(sql`
        with changed as (
          insert into test_sends (id, workspace_id, connection_id, template_id, test_number_id, idempotency_key, request_hash,
            state, created_by, created_at, updated_at)
          select ${send.id}::uuid, ${workspaceId}::uuid, ${connectionId}::uuid, ${send.templateId}::uuid, ${testNumberId}::uuid,
            ${storableText(send.idempotencyKey)}::text, ${send.requestHash}::text, 'sending', ${send.createdBy}::text, ${at}, ${at}
          where ${may(access, 'write', workspaceId)}
          returning workspace_id
        ),
        entry as (${recordFor(sql`changed`, entry)})
        select from changed`)
      return { outcome: 'begun' }
    }),

  async findByKey(workspaceId, idempotencyKey, access) {
    const [row] = await selectRows(db, sendRow, byKey(workspaceId, idempotencyKey, access))
    return row ?? null
  },

  async used(of, access) {
    const [used] = await selectRows(db, usedRow, usedSince(of, access))
    return { ofWorkspace: used?.of_workspace ?? 0, ofNumber: used?.of_number ?? 0 }
  },

  listOf: (templateId, access, limit) =>
    selectRows(
      db,
      sendRow,
      sql`select * from test_sends s where s.template_id = ${templateId}::uuid
        and ${seatedIn(access, 'read', sql`s.workspace_id`)} order by s.created_at desc, s.id limit ${limit}`,
    ),

  async verify({ connectionId, codeHash, phone, at }) {
    const number = storableText(phone)
    const isIt = sql`code_hash = ${codeHash}::text and connection_id = ${connectionId}::uuid and expires_at > ${momentOf(at)}`
    const [row] = await selectRows(db, idRow, sql`${job} select id from test_numbers where ${isIt}`)
    if (row === undefined) return false
    const subject = { kind: 'test_number', id: row.id } as const
    const entry = { workspaceId: null, action: 'test_number.verified', by: system, subject } as const
    await db.execute(sql`${job}
      with changed as (
        update test_numbers set phone = ${number}::text, verified_at = ${momentOf(at)}, code_hash = null
        where ${isIt} returning workspace_id
      ),
      entry as (${recordFor(sql`changed`, entry, sql`workspace_id`)}),
      ${telling(sql`changed`, 'test_number.verified', jsonOf({ test_number_id: row.id }))}
      select from changed`)
    await db.execute(sql`${job} delete from test_numbers where connection_id = ${connectionId}::uuid
      and phone = ${number}::text and id <> ${row.id}::uuid`)
    return true
  },

  async settle(id, { state, messageId, fault }, at) {
    await db.execute(sql`${job} update test_sends set state = ${state}::text, fault = ${jsonOf(fault)},
      message_id = ${storableTextOrNull(messageId)}::text, updated_at = ${momentOf(at)}
      where id = ${id}::uuid and message_id is null`)
  },

  async deliver(connectionId, id, { messageId, status }, at) {
    const told = sql`${job}
      with changed as (
        update test_sends set state = 'sent', message_id = ${storableText(messageId)}::text,
          delivery = ${storableText(status)}::text, updated_at = ${momentOf(at)}
        where id = ${id}::uuid and connection_id = ${connectionId}::uuid
          and ${rankOf(sql`${status}::text`)} > coalesce(${rankOf(sql`delivery`)}, 0) returning workspace_id
      ),
      ${telling(sql`changed`, 'test_send.changed', jsonOf({ test_send_id: id, delivery: status }))}
      select workspace_id from changed`
    return (await countRows(db, told)) > 0
  },

  async lapse(before, at) {
    await db.execute(sql`${job} update test_sends set state = 'unknown', updated_at = ${momentOf(at)}
      where state = 'sending' and created_at < ${momentOf(before)}`)
    await db.execute(sql`${job} delete from test_numbers where phone is null and expires_at < ${momentOf(before)}`)
  },
})
