import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { storableText } from '../../db/columns.ts'
import { type Db, selectRows } from '../../db/database.ts'
import { workspaceRoles } from '../../db/schema/values.ts'
import { digestOf, recordFor } from '../activity/record.ts'
import { seatedIn } from '../ownership.ts'
import { moment } from '../row.ts'
import { noItems, sliceOf, window } from '../slice.ts'
import type { Actor, MemberRecord, Members, Recorded, WorkspaceRefusal } from '../types.ts'
import { whyNothing } from './refused.ts'

const memberRow = z.object({ user_id: z.string(), role: z.enum(workspaceRoles), created_at: moment })

const toMember = (row: z.output<typeof memberRow>): MemberRecord => ({
  userId: row.user_id,
  role: row.role,
  createdAt: row.created_at,
})

interface Change {
  workspaceId: string
  access: Actor
  userId: string
}

const outcomeRow = z.object({
  is_member: z.boolean(),
  may_change: z.boolean(),
  is_there: z.boolean(),
  is_last: z.boolean(),
  is_person: z.boolean(),
})

/**
 * Locks the seats of all owners, so that two who remove each other do so one after the other, and the second finds that they
 * own nothing any more.
 * @param what is recorded
 * @param write the table expression `changed`, which changes or deletes the row of `memberships` if the condition holds
 */
function changeStatement(
  { workspaceId, access, userId }: Change,
  { isLeaving, staysOwner }: { isLeaving: boolean; staysOwner: boolean },
  what: Pick<Recorded, 'action' | 'digests'>,
  write: (condition: SQL) => SQL,
): SQL {
  const workspace = sql`${workspaceId}::uuid`
  const member = sql`${userId}::text`
  const entry: Recorded = { workspaceId, ...what, by: access.author, subject: { kind: 'user', id: userId } }
  return sql`
  with owners as (
    select user_id from memberships where workspace_id = ${workspace} and role = 'owner' order by user_id for update
  ),
  facts as materialized (
    select ${seatedIn(access, 'read', workspace)} as is_member,
      exists (select from owners where user_id = ${access.userId}::text)
        or ${access.userId}::text is null and ${seatedIn(access, 'manage', workspace)}
        or ${sql.raw(String(isLeaving))} and ${access.userId}::text is not distinct from ${member} as may_change,
      exists (select from memberships where workspace_id = ${workspace} and user_id = ${member}) as is_there,
      ${sql.raw(String(!staysOwner))} and exists (select from owners where user_id = ${member})
        and (select count(*) from owners) = 1 as is_last,
      ${sql.raw(String(!staysOwner))} and exists (select from workspaces where id = ${workspace} and personal_of = ${member}) as is_person
  ),
  ${write(sql`workspace_id = ${workspace} and user_id = ${member}
    and exists (select from facts where is_member and may_change and not is_last and not is_person)`)},
  entry as (${recordFor(sql`changed`, entry)})
  select * from facts`
}

async function outcome(db: Db, statement: SQL): Promise<'done' | WorkspaceRefusal> {
  const [row] = await selectRows(db, outcomeRow, statement)
  if (!row?.is_member) return 'not-found'
  // Who may not see to others learns nothing about them.
  if (!row.may_change) return 'forbidden'
  if (!row.is_there) return 'no-member'
  if (row.is_person) return 'personal'
  return row.is_last ? 'last-owner' : 'done'
}

/** See `Members`. */
export const createMembers = (db: Db): Members => ({
  async listOf(workspaceId, access, page) {
    const rows = await selectRows(
      db,
      memberRow,
      sql`select user_id, role, created_at from memberships
        where workspace_id = ${workspaceId}::uuid and ${seatedIn(access, 'read', sql`${workspaceId}::uuid`)}
        order by role <> 'owner', created_at, user_id ${window(page)}`,
    )
    if (rows.length > 0) return sliceOf(rows.map(toMember), page)
    return (await whyNothing(db, workspaceId, access)) === 'not-found' ? null : noItems
  },

  async find(workspaceId, access, userId) {
    const [row] = await selectRows(
      db,
      memberRow,
      sql`select user_id, role, created_at from memberships
        where workspace_id = ${workspaceId}::uuid and user_id = ${storableText(userId)}::text
          and ${seatedIn(access, 'read', sql`${workspaceId}::uuid`)}`,
    )
    return row ? toMember(row) : null
  },

  async change({ role, ...input }) {
    const done = await outcome(
      db,
      changeStatement(
        input,
        { isLeaving: false, staysOwner: role === 'owner' },
        { action: 'member.role_changed', digests: { role: digestOf(role) } },
        (condition) => sql`changed as (
        update memberships set role = ${role}::text where ${condition} returning user_id
      )`,
      ),
    )
    return done === 'done' ? 'changed' : done
  },

  async remove(input) {
    const done = await outcome(
      db,
      changeStatement(
        input,
        { isLeaving: true, staysOwner: false },
        { action: 'member.removed' },
        (condition) => sql`changed as (
        delete from memberships where ${condition} returning workspace_id, user_id
      ),
      former as (
        insert into former_memberships (workspace_id, user_id) select workspace_id, user_id from changed
        on conflict do nothing
      )`,
      ),
    )
    return done === 'done' ? 'removed' : done
  },
})
