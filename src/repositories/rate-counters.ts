import { sql } from 'drizzle-orm'
import { type Db, selectRows } from '../db/database.ts'
import { rateCounters } from '../db/schema.ts'
import { relaxedCommit } from './relaxed-commit.ts'
import type { RateCounters } from './types.ts'

export const createRateCounters = (db: Db): RateCounters => ({
  async hit(key, windowMs, at) {
    const now = sql`${at.toISOString()}::timestamptz`
    const [row] = await selectRows<{ count: number; window_ends_at: string }>(
      db,
      sql`
      with ${relaxedCommit}
      insert into rate_counters as c (key, count, window_ends_at)
      select ${sql.param(key, rateCounters.key)}::text, 1, ${new Date(at.getTime() + windowMs).toISOString()}::timestamptz
      from relaxed
      on conflict (key) do update set
        count = case when c.window_ends_at <= ${now} then 1 else c.count + 1 end,
        window_ends_at = case when c.window_ends_at <= ${now} then excluded.window_ends_at else c.window_ends_at end
      returning count, window_ends_at`,
    )
    if (!row) throw new Error('An upsert returned no row')
    return { count: row.count, ttlMs: Math.max(0, Date.parse(row.window_ends_at) - at.getTime()) }
  },
})
