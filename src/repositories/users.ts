import { and, eq, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { countRows, type Database, type Db, selectRows } from '../db/database.ts'
import { roles } from '../db/schema/values.ts'
import { users } from '../db/schema.ts'
import { digestOf, recordFor, recording, system } from './activity/record.ts'
import { erasePerson, erasingSessions } from './activity/remove.ts'
import { storedKey } from './rate-counters.ts'
import type { Author, Recorded, UserRecord, Users } from './types.ts'
import { disownUsage } from './usage.ts'
import { exportUser } from './user-export.ts'

const entry = (action: Recorded['action'], id: string, by: Author): Recorded => ({
  workspaceId: null,
  action,
  by,
  subject: { kind: 'user', id },
})

/** Foreign keys delete the user's sessions and their rows; rate counters are deleted by their keys. */
const removeStatement = (id: string, counterKeys: readonly string[], by: Author): SQL => sql`
  with gone as (delete from users where id = ${sql.param(id, users.id)} returning id),
  reads as (delete from debug_reads r using gone where r.actor = gone.id),
  counters as (
    delete from rate_counters c using gone where c.key = any (${sql.param(counterKeys.map(storedKey))}::text[])
  ),
  entry as (${recordFor(sql`gone`, entry('user.deleted', id, by))})
  select id from gone`

/** Locks the invitation, so that of two registrations with it at once, one waits and then finds it used up. */
const createInvitedStatement = (user: UserRecord, hash: string, by: Author): SQL => sql`
  with invitation as (
    select hash from invitations where hash = ${hash} and expires_at > ${user.createdAt.toISOString()}::timestamptz for update
  ),
  made as (
    insert into users (id, password_hash, role, token_version, created_at, updated_at)
    select ${sql.param(user.id, users.id)}, ${user.passwordHash}, ${user.role}, ${user.tokenVersion}::int,
      ${user.createdAt.toISOString()}::timestamptz, ${user.updatedAt.toISOString()}::timestamptz
    from invitation on conflict do nothing returning id
  ),
  used as (delete from invitations i using invitation, made where i.hash = invitation.hash),
  entry as (${recordFor(sql`made`, { ...entry('user.registered', user.id, by), digests: { invitation: digestOf(hash) } })})
  select exists (select from made) as made from invitation`

const createdRow = z.object({ made: z.boolean() })
const changedRow = z.object({ role: z.enum(roles), token_version: z.number() })

/** Small enough that no statement reaches its timeout. */
const sessionsPerBatch = 500

/**
 * Locks the user's row, so that nobody can create a session for the user or add to their usage until they are deleted. Turns
 * that are just ending hold a lock on one of the sessions: once these are deleted too, the usage is complete.
 */
const lockStatement = (id: string): SQL => sql`select from users where id = ${sql.param(id, users.id)} for update`

/** If the call is interrupted, a later one deletes the remaining sessions. */
async function removeSessions(db: Db, userId: string): Promise<void> {
  const batch = erasingSessions(sql`
    delete from sessions where id = any (array(
      select id from sessions where user_id = ${sql.param(userId, users.id)} limit ${sessionsPerBatch}
    )) returning id`)
  let count: number
  do count = await countRows(db, batch)
  while (count === sessionsPerBatch)
}

/** See `Users`. */
export const createUsers = ({ db, transaction }: Pick<Database, 'db' | 'transaction'>): Users => ({
  async create(user, by = system) {
    const made = db.insert(users).values(user).onConflictDoNothing().returning({ id: users.id })
    return (await countRows(db, recording(made, entry('user.registered', user.id, by)))) > 0
  },

  async createInvited(user, invitationHash, by = system) {
    const [row] = await selectRows(db, createdRow, createInvitedStatement(user, invitationHash, by))
    if (!row) return 'uninvited'
    return row.made ? 'created' : 'taken'
  },

  async find(id) {
    const [row] = await db.select().from(users).where(eq(users.id, id))
    return row ?? null
  },

  export: (id) => exportUser(db, id),

  async revokeTokens(id) {
    const revoked = { tokenVersion: sql`${users.tokenVersion} + 1` }
    const rows = await db.update(users).set(revoked).where(eq(users.id, id)).returning({ id: users.id })
    return rows.length > 0
  },

  async changePassword(user, passwordHash, at, by = system) {
    const isUnchanged = and(
      eq(users.id, user.id),
      eq(users.createdAt, user.createdAt),
      eq(users.passwordHash, user.passwordHash),
    )
    const changed = { passwordHash, tokenVersion: sql`${users.tokenVersion} + 1`, updatedAt: at }
    const change = db
      .update(users)
      .set(changed)
      .where(isUnchanged)
      .returning({ role: users.role, version: users.tokenVersion })
    const statement = recording(change, entry('user.password_changed', user.id, by))
    const [row] = await selectRows(db, changedRow, statement)
    return row ? { ...user, passwordHash, role: row.role, tokenVersion: row.token_version, updatedAt: at } : null
  },

  async remove(id, counterKeys, by = system) {
    await removeSessions(db, id)
    return transaction(async (within) => {
      await within.execute(lockStatement(id))
      await removeSessions(within, id)
      await within.execute(disownUsage(id))
      const isRemoved = (await countRows(within, removeStatement(id, counterKeys, by))) > 0
      await erasePerson(within, id)
      return isRemoved
    })
  },
})
