import { createHash } from 'node:crypto'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, selectRows } from '../db/database.ts'
import { relaxedCommit } from './relaxed-commit.ts'
import { moment as storedMoment } from './row.ts'
import type { RateCounter, RateCounters } from './types.ts'

/** The form in which a key is stored: a hash, because keys contain user ids and addresses. */
export const storedKey = (key: string): string => createHash('sha256').update(key).digest('base64url')

const moment = (ms: number): SQL => sql`${new Date(ms).toISOString()}::timestamptz`

const counterRow = z.object({ count: z.number(), window_ends_at: storedMoment })

/**
 * Rows are locked in the order of their keys, so that requests with keys in common cannot deadlock. A window that ends
 * impossibly late was opened by a wrong clock, and counts as expired.
 */
function hitStatement(counters: readonly RateCounter[], windowMs: number, at: Date): SQL {
  const now = moment(at.getTime())
  const isOpen = sql`c.window_ends_at > ${now} and c.window_ends_at <= ${moment(at.getTime() + 2 * windowMs)}`
  const wanted = counters.map(({ key, limit }, place) => {
    return sql`(${storedKey(key)}::text, ${Number.isFinite(limit) ? limit : null}::bigint, ${place}::int)`
  })
  return sql`
    with ${sql.raw(relaxedCommit)},
    known as (
      select w.key, w.most, w.place, coalesce(c.count, 0) as count, c.window_ends_at
      from (values ${sql.join(wanted, sql`, `)}) as w (key, most, place)
      left join rate_counters c on c.key = w.key and ${isOpen}
    ),
    counted as (
      insert into rate_counters as c (key, count, window_ends_at)
      select key, 1, ${moment(at.getTime() + windowMs)} from known, relaxed
      where not exists (select from known where count >= most) order by key
      on conflict (key) do update set
        count = case when ${isOpen} then c.count + 1 else 1 end,
        window_ends_at = case when ${isOpen} then c.window_ends_at else excluded.window_ends_at end
      returning key, count, window_ends_at
    )
    select coalesce(n.count, k.count + 1) as count,
      coalesce(n.window_ends_at, k.window_ends_at, ${moment(at.getTime() + windowMs)}) as window_ends_at
    from known k left join counted n on n.key = k.key order by k.place`
}

/** See `RateCounters`. */
export const createRateCounters = (db: Db): RateCounters => ({
  async hit(counters, windowMs, at) {
    const rows = await selectRows(db, counterRow, hitStatement(counters, windowMs, at))
    return rows.map((row) => ({
      count: row.count,
      ttlMs: Math.max(0, row.window_ends_at.getTime() - at.getTime()),
    }))
  },
})
