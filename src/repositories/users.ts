import { eq, type SQL, sql } from 'drizzle-orm'
import { type Database, type Db, selectRows } from '../db/database.ts'
import { users } from '../db/schema.ts'
import type { Users } from './types.ts'
import { disownUsage } from './usage.ts'
import { exportUser } from './user-export.ts'

/**
 * Sessions and all that hangs on them go with the user's row. Rate counters have keys of parts joined by colons, of
 * which a user id may be one.
 */
const removeStatement = (id: string): SQL => sql`
  with gone as (delete from users where id = ${sql.param(id, users.id)} returning id),
  reads as (delete from debug_reads r using gone where r.actor = gone.id),
  counters as (
    delete from rate_counters c using gone where strpos(':' || c.key || ':', ':' || gone.id || ':') > 0
  )
  select id from gone`

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
  do removed = (await selectRows(db, batch)).length
  while (removed === sessionsAtOnce)
}

export const createUsers = ({
  db,
  snapshot,
  transaction,
}: Pick<Database, 'db' | 'snapshot' | 'transaction'>): Users => ({
  async create(user) {
    const rows = await db.insert(users).values(user).onConflictDoNothing().returning({ id: users.id })
    return rows.length > 0
  },

  async find(id) {
    const [row] = await db.select().from(users).where(eq(users.id, id))
    return row ?? null
  },

  export: (id) => snapshot((view: Db) => exportUser(view, id)),

  async remove(id) {
    await removeSessions(db, id)
    return transaction(async (within) => {
      await within.execute(holdStatement(id))
      await removeSessions(within, id)
      await within.execute(disownUsage(id))
      return (await selectRows(within, removeStatement(id))).length > 0
    })
  },
})
