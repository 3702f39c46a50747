import { eq, type SQL, sql } from 'drizzle-orm'
import { type Database, type Db, selectRows } from '../db/database.ts'
import { users } from '../db/schema.ts'
import type { Users } from './types.ts'
import { exportUser } from './user-export.ts'

/**
 * Sessions and all that hangs on them go with the user's row. Rate counters have keys of parts joined by colons, of
 * which a user id may be one.
 */
const removeStatement = (id: string): SQL => sql`
  with gone as (delete from users where id = ${sql.param(id, users.id)} returning id),
  usage as (delete from usage_daily u using gone where u.user_id = gone.id),
  reads as (delete from debug_reads r using gone where r.actor = gone.id),
  counters as (
    delete from rate_counters c using gone where strpos(':' || c.key || ':', ':' || gone.id || ':') > 0
  )
  select id from gone`

const sessionsAtOnce = 500

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

export const createUsers = ({ db, snapshot }: Pick<Database, 'db' | 'snapshot'>): Users => ({
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
    const rows = await selectRows(db, removeStatement(id))
    return rows.length > 0
  },
})
