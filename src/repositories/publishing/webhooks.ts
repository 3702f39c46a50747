import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { storableJson, storableText } from '../../db/columns.ts'
import { countRows, type Db, selectRows } from '../../db/database.ts'
import { bigint, moment, momentOf } from '../row.ts'
import type { Webhooks } from '../types.ts'
import { job } from './tell.ts'

const storedRow = z.object({
  id: bigint,
  connectionId: z.string(),
  field: z.string(),
  at: moment,
  value: z.unknown(),
  attempts: z.number(),
})

/** See `Webhooks`. */
export const createWebhooks = (db: Db): Webhooks => ({
  async store(changes, at) {
    if (changes.length === 0) return []
    const rows = changes.map((change) => ({ ...change, at: change.at.toISOString() }))
    const stored = await selectRows(
      db,
      z.object({ digest: z.string() }),
      sql`${job}
      insert into webhook_events (workspace_id, connection_id, digest, field, at, value, state, attempts, received_at)
      select c.workspace_id, c.id, r.digest, r.field, r.at, r.value, 'queued', 0, ${momentOf(at)}
      from json_to_recordset(${storableJson(rows)}::json) r ("connectionId" uuid, digest text, field text, at timestamptz, value json)
      join connections c on c.id = r."connectionId"
      order by r.digest on conflict do nothing returning digest`,
    )
    return stored.map(({ digest }) => digest)
  },

  queued: (after, limit) =>
    selectRows(
      db,
      storedRow,
      sql`${job} select id, connection_id as "connectionId", field, at, value, attempts from webhook_events
        where state = 'queued' and id > ${after}::bigint order by id limit ${limit}`,
    ),

  async done(ids) {
    if (ids.length === 0) return
    await db.execute(sql`${job} update webhook_events set state = 'done', error = null
      where id in (select value::bigint from json_array_elements_text(${JSON.stringify(ids)}::json))`)
  },

  async failed(id, error, most) {
    await db.execute(sql`${job}
      update webhook_events set attempts = attempts + 1, error = ${storableText(error)}::text,
        state = case when attempts + 1 >= ${most}::int then 'dead' else 'queued' end
      where id = ${id}::bigint and state = 'queued'`)
  },

  async sweep(before, batch) {
    const webhooks = sql`${job} delete from webhook_events where id = any (array(
      select id from webhook_events where received_at < ${momentOf(before.webhooks)} and state <> 'queued' limit ${batch}
    )) returning 1`
    const events = sql`${job} delete from workspace_events where ctid = any (array(
      select ctid from workspace_events where created_at < ${momentOf(before.events)} limit ${batch}
    )) returning 1`
    return (await countRows(db, webhooks)) + (await countRows(db, events))
  },
})
