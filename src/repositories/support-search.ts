import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, selectRows } from '../db/database.ts'
import { sessions } from '../db/schema.ts'
import { openTo, sessionOpenTo } from './ownership.ts'
import type { SupportSearch } from './types.ts'

const sessionOfLog = z.object({ session_id: z.string() })
const beside = z.object({ previous: z.string().nullable(), next: z.string().nullable() })

/** See `SupportSearch`. */
export const createSupportSearch = (db: Db): SupportSearch => ({
  async sessionOfRequest(requestId, access, since) {
    const [found] = await selectRows(
      db,
      sessionOfLog,
      sql`
      select session_id from llm_logs
      where created_at > ${since.toISOString()}::timestamptz and direction = 'request'
        and payload->>'request_id' = ${requestId} and ${sessionOpenTo(access, 'read', sql`llm_logs.session_id`)}
      order by created_at desc limit 1`,
    )
    return found?.session_id ?? null
  },

  async neighbours({ id, userId }, access) {
    const owner =
      userId === null ? sql`other.user_id is null` : sql`other.user_id = ${sql.param(userId, sessions.userId)}`
    const isSameOwner = sql`${owner} and ${openTo(access, 'read', 'other')}`
    // The first comparison is one that the index can use; the second settles equal times.
    const [found] = await selectRows(
      db,
      beside,
      sql`
      select
        (select other.id from sessions other
          where ${isSameOwner} and other.last_activity <= here.last_activity
            and (other.last_activity, other.id) < (here.last_activity, here.id)
          order by other.last_activity desc, other.id desc limit 1) as previous,
        (select other.id from sessions other
          where ${isSameOwner} and other.last_activity >= here.last_activity
            and (other.last_activity, other.id) > (here.last_activity, here.id)
          order by other.last_activity, other.id limit 1) as next
      from sessions here where here.id = ${id}::uuid`,
    )
    return found ?? { previous: null, next: null }
  },
})
