import { and, eq, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { countRows, type Database, type Db, selectRows } from '../db/database.ts'
import { users } from '../db/schema.ts'
import { storedKey } from './rate-counters.ts'
import type { UserRecord, Users } from './types.ts'
import { disownUsage } from './usage.ts'
import { exportUser } from './user-export.ts'

/** Sessions and all that hangs on them go with the user's row; counters by the keys that the caller knows. */
const removeStatement = (id: string, counterKeys: readonly string[]): SQL => sql`
  with gone as (delete from users where id = ${sql.param(id, users.id)} returning id),
  reads as (delete from debug_reads r using gone where r.actor = gone.id),
  counters as (
    delete from rate_counters c using gone where c.key = any (${sql.param(counterKeys.map(storedKey))}::text[])
  )
  select id from gone`

/** The invitation is locked, so of two who bring it at once one waits and then finds it gone. */
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

const madeRow = z.object({ made: z.boolean() })

const sessionsAtOnce = 500

/**
 * The row of a user, held so that nobody begins a session of theirs, or adds to their sums, until they are gone. Turns that
 * end at this moment hold one of their sessions: once these are gone as well, the sums are complete.
 */
const holdStatement = (id: string): SQL => sql`select from users where id = ${sql.param(id, users.id)} for update`

/** So many at a time that no statement runs into its timeout; what an interrupted call leaves, the next one removes. */
async function removeSessions(db: Db, userId: string): Promise<void> {
  const batch = sql`
    delete from sessions where id = any (array(
      select id from sessions where user_id = ${sql.param(userId, users.id)} limit ${sessionsAtOnce}
    )) returning 1`
  let removed: number
  do removed = await countRows(db, batch)
  while (removed === sessionsAtOnce)
}

export const createUsers = ({ db, transaction }: Pick<Database, 'db' | 'transaction'>): Users => ({
  async create(user) {
    const rows = await db.insert(users).values(user).onConflictDoNothing().returning({ id: users.id })
    return rows.length > 0
  },

  async createInvited(user, invitationHash) {
    const [row] = await selectRows(db, madeRow, createInvitedStatement(user, invitationHash))
    if (!row) return 'uninvited'
    return row.made ? 'made' : 'taken'
  },

  async find(id) {
    const [row] = await db.select().from(users).where(eq(users.id, id))
    return row ?? null
  },

  export: (id) => exportUser(db, id),

  async revokeTokens(id) {
    const raised = { tokenVersion: sql`${users.tokenVersion} + 1` }
    const rows = await db.update(users).set(raised).where(eq(users.id, id)).returning({ id: users.id })
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
      await within.execute(holdStatement(id))
      await removeSessions(within, id)
      await within.execute(disownUsage(id))
      return (await countRows(within, removeStatement(id, counterKeys))) > 0
    })
  },
})
