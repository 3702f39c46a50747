/** Deletes a user: what is theirs goes, what they wrote in a team stays with the team, without their name. */
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { countRows, type Database, type Db, exhaust, selectRows } from '../db/database.ts'
import { users } from '../db/schema.ts'
import { recordFor } from './activity/record.ts'
import { erasePerson, eraseWorkspace, erasingSessions } from './activity/remove.ts'
import type { Recorded } from './types.ts'
import { disownUsage } from './usage.ts'
import { removingWorkspaces } from './workspaces/remove.ts'

/** Small enough that no statement reaches its timeout. */
const rowsPerBatch = 500

/** A user's id as a parameter. */
type UserId = SQL

/**
 * Workspaces that nobody is left to have: personal ones without another owner, and teams without another member. In a team
 * that has members but no other owner, the next in rank and age becomes one.
 */
const orphaned = (user: UserId): SQL => sql`
  select m.workspace_id from memberships m join workspaces w on w.id = m.workspace_id
  where m.user_id = ${user} and m.role = 'owner' and not exists (
    select from memberships other where other.workspace_id = m.workspace_id and other.user_id <> ${user}
      and (w.personal_of is distinct from ${user} or other.role = 'owner')
  )`

const ownSessions = (user: UserId): SQL => sql`
  select id from sessions where user_id = ${user} and workspace_id is null
  union all select id from sessions where workspace_id in (${orphaned(user)})`

/** Where others may still read what the user wrote. */
const teamSessions = (user: UserId): SQL => sql`
  select s.id from sessions s where s.workspace_id in (
    select m.workspace_id from memberships m where m.user_id = ${user}
    union select f.workspace_id from former_memberships f where f.user_id = ${user}
  )`

/** Each changes or deletes one batch. A call that is interrupted is finished by the next one. */
const batches = (user: UserId): SQL[] => [
  erasingSessions(
    sql`delete from sessions where id = any (array(${ownSessions(user)} limit ${rowsPerBatch})) returning id`,
  ),
  sql`update revisions set by = null where ctid = any (array(
    select r.ctid from revisions r where r.by = ${user} and r.session_id in (${teamSessions(user)}) limit ${rowsPerBatch}
  )) returning 1`,
  sql`update approvals set by = null where (session_id, id) in (
    select a.session_id, a.id from approvals a
    where a.by = ${user} and a.session_id in (${teamSessions(user)}) limit ${rowsPerBatch}
  ) returning 1`,
  // A key of the caller contains their id. It is needed for a day, by nobody but them.
  sql`update turns set idempotency_scope = null, idempotency_key = null where id = any (array(
    select t.id from turns t join sessions s on s.id = t.session_id
    where s.user_id = ${user} and t.idempotency_key is not null limit ${rowsPerBatch}
  )) returning 1`,
]

async function runBatches(db: Db, user: UserId): Promise<void> {
  for (const batch of batches(user)) await exhaust(db, batch, rowsPerBatch)
}

/**
 * Locks the user's row and then their seats, so that nobody can create a session for the user, add to their usage or store a
 * turn of theirs until they are deleted. Turns that are just ending hold a lock on a seat or on one of the sessions: once
 * these are gone too, the usage is complete.
 */
const locks = (user: UserId): SQL[] => [
  sql`select from users where id = ${user} for update`,
  sql`select from memberships where user_id = ${user} for update`,
]

const promoteHeirs = (user: UserId): SQL => sql`
  update memberships heir set role = 'owner' where (heir.workspace_id, heir.user_id) in (
    select distinct on (m.workspace_id) other.workspace_id, other.user_id
    from memberships m join memberships other on other.workspace_id = m.workspace_id and other.user_id <> ${user}
    where m.user_id = ${user} and m.role = 'owner' and m.workspace_id not in (${orphaned(user)}) and not exists (
      select from memberships o where o.workspace_id = m.workspace_id and o.user_id <> ${user} and o.role = 'owner'
    )
    order by m.workspace_id, array_position(array['editor', 'reviewer', 'viewer'], other.role), other.created_at,
      other.user_id
  )`

const removeOrphaned = (user: UserId): SQL => sql`
  with ${removingWorkspaces(sql`delete from workspaces where id in (${orphaned(user)}) returning id`)} select id from gone`

/** Foreign keys would otherwise delete with the user what stays with a team. */
const endings = (user: UserId): SQL[] => [
  sql`update workspaces set personal_of = null where personal_of = ${user}`,
  sql`update sessions set user_id = null where user_id = ${user} and workspace_id is not null`,
]

/** Foreign keys delete the remaining sessions and memberships; rate counters are deleted by their keys. */
const removeStatement = (user: UserId, counterKeys: readonly string[], entry: Recorded): SQL => sql`
  with gone as (delete from users where id = ${user} returning id),
  reads as (delete from debug_reads r using gone where r.actor = gone.id),
  counters as (delete from rate_counters c using gone where c.key = any (${sql.param(counterKeys)}::text[])),
  entry as (${recordFor(sql`gone`, entry)})
  select id from gone`

const idRow = z.object({ id: z.string() })

/** See `Users.remove`. @param counterKeys as they are stored @param entry of the activity log */
export async function removeUser(
  { db, transaction }: Pick<Database, 'db' | 'transaction'>,
  id: string,
  counterKeys: readonly string[],
  entry: Recorded,
): Promise<boolean> {
  const user = sql`${sql.param(id, users.id)}::text`
  await runBatches(db, user)
  return transaction(async (within) => {
    for (const lock of locks(user)) await within.execute(lock)
    await runBatches(within, user)
    await within.execute(promoteHeirs(user))
    const gone = await selectRows(within, idRow, removeOrphaned(user))
    for (const ending of endings(user)) await within.execute(ending)
    await within.execute(disownUsage(id))
    const isRemoved = (await countRows(within, removeStatement(user, counterKeys, entry))) > 0
    for (const workspace of gone) await eraseWorkspace(within, workspace.id)
    await erasePerson(within, id)
    return isRemoved
  })
}
