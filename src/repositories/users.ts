import { and, eq, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { countRows, type Database, type Db, selectRows } from '../db/database.ts'
import { users } from '../db/schema.ts'
import { storedKey } from './rate-counters.ts'
import type { UserRecord, Users } from './types.ts'
import { disownUsage } from './usage.ts'
import { exportUser } from './user-export.ts'

/** Foreign keys delete the user's sessions and their rows; rate counters are deleted by their keys. */
const removeStatement = (id: string, counterKeys: readonly string[]): SQL => sql`
  with gone as (delete from users where id = ${sql.param(id, users.id)} returning id),
  reads as (delete from debug_reads r using gone where r.actor = gone.id),
  counters as (
    delete from rate_counters c using gone where c.key = any (${sql.param(counterKeys.map(storedKey))}::text[])
  )
  select id from gone`

/** Locks the invitation, so that of two registrations with it at once, one waits and then finds it used up. */
const createInvitedStatement = (user: UserRecord, hash: string): SQL => sql`
  with invitation as (
    select hash from invitations where hash = ${hash} and expires_at > ${user.createdAt.toISOString()}::timestamptz for update
  ),
  made as (
    insert into users (id, password_hash, role, token_version, created_at, updated_at)
    select ${sql.param(user.id, users.id)}, ${user.passwordHash}, ${user.role}, ${user.tokenVersion}::int,
      ${user.createdAt.toISOString()}::timestamptz, ${user.updatedAt.toISOString()}::timestamptz
    from invitation on conflict do nothing returning id
  ),
  used as (delete from invitations i using invitation, made where i.hash = invitation.hash)
  select exists (select from made) as made from invitation`

const createdRow = z.object({ made: z.boolean() })

/** Small enough that no statement reaches its timeout. */
const sessionsPerBatch = 500

/**
 * Locks the user's row, so that nobody can create a session for the user or add to their usage until they are deleted. Turns
 * that are just ending hold a lock on one of the sessions: once these are deleted too, the usage is complete.
 */
const lockStatement = (id: string): SQL => sql`select from users where id = ${sql.param(id, users.id)} for update`

/** If the call is interrupted, a later one deletes the remaining sessions. */
async function removeSessions(db: Db, userId: string): Promise<void> {
  const batch = sql`
    delete from sessions where id = any (array(
      select id from sessions where user_id = ${sql.param(userId, users.id)} limit ${sessionsPerBatch}
    )) returning 1`
  let count: number
  do count = await countRows(db, batch)
  while (count === sessionsPerBatch)
}

/** See `Users`. */
export const createUsers = ({ db, transaction }: Pick<Database, 'db' | 'transaction'>): Users => ({
  async create(user) {
    const rows = await db.insert(users).values(user).onConflictDoNothing().returning({ id: users.id })
    return rows.length > 0
  },

  async createInvited(user, invitationHash) {
    const [row] = await selectRows(db, createdRow, createInvitedStatement(user, invitationHash))
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

  async changePassword(user, passwordHash, at) {
    const isUnchanged = and(
      eq(users.id, user.id),
      eq(users.createdAt, user.createdAt),
      eq(users.passwordHash, user.passwordHash),
    )
    const changed = { passwordHash, tokenVersion: sql`${users.tokenVersion} + 1`, updatedAt: at }
    const [row] = await db.update(users).set(changed).where(isUnchanged).returning()
    return row ?? null
  },

  async remove(id, counterKeys) {
    await removeSessions(db, id)
    return transaction(async (within) => {
      await within.execute(lockStatement(id))
      await removeSessions(within, id)
      await within.execute(disownUsage(id))
      return (await countRows(within, removeStatement(id, counterKeys))) > 0
    })
  },
})
