import { type SQL, sql } from 'drizzle-orm'
import { type Db, selectRows } from '../db/database.ts'
import { usageDaily } from '../db/schema.ts'
import type { Usage, UsageRow } from './types.ts'
import { usageByModel } from './usage-by-model.ts'

const dayMs = 24 * 60 * 60 * 1000
const dayOf = (at: Date): string => at.toISOString().slice(0, 10)

/** Sums come back as text, for they may pass what the driver calls a number. */
type SummedRow = Record<keyof UsageRow, string>

const ofUserStatement = (userId: string, firstDay: string): SQL => sql`
  select day::text as day, provider, model, sum(calls)::text as calls, sum(input_tokens)::text as "inputTokens",
    sum(cached_tokens)::text as "cachedTokens", sum(output_tokens)::text as "outputTokens",
    sum(cost_usd)::text as "costUsd"
  from usage_daily where user_id = ${sql.param(userId, usageDaily.userId)} and day >= ${firstDay}::date
  group by usage_daily.day, provider, model order by usage_daily.day desc, provider, model`

const toUsage = (row: SummedRow): UsageRow => ({
  day: row.day,
  provider: row.provider,
  model: row.model,
  calls: Number(row.calls),
  inputTokens: Number(row.inputTokens),
  cachedTokens: Number(row.cachedTokens),
  outputTokens: Number(row.outputTokens),
  costUsd: Number(row.costUsd),
})

/** By day and model, newest first, from `firstDay` (UTC, 2026-01-31) on. */
export async function usageSince(db: Db, userId: string, firstDay: string): Promise<UsageRow[]> {
  const rows = await selectRows<SummedRow>(db, ofUserStatement(userId, firstDay))
  return rows.map(toUsage)
}

const sumOf = (column: string): SQL => sql.raw(`usage_daily.${column} + excluded.${column}`)

export const createUsage = (db: Db): Usage => ({
  async add(userId, usage, at) {
    if (usage.length === 0) return
    const whose = { userId: userId ?? '', day: dayOf(at), shard: 0 }
    await db
      .insert(usageDaily)
      .values(usageByModel(usage).map((used) => ({ ...whose, ...used })))
      .onConflictDoUpdate({
        target: [usageDaily.userId, usageDaily.day, usageDaily.provider, usageDaily.model, usageDaily.shard],
        set: {
          calls: sumOf('calls'),
          inputTokens: sumOf('input_tokens'),
          cachedTokens: sumOf('cached_tokens'),
          outputTokens: sumOf('output_tokens'),
          costUsd: sumOf('cost_usd'),
        },
      })
  },

  ofUser: (userId, days, at) => usageSince(db, userId, dayOf(new Date(at.getTime() - (days - 1) * dayMs))),

  async tokensToday(userId, at) {
    const whose = userId === null ? sql`` : sql`and user_id = ${sql.param(userId, usageDaily.userId)}`
    const [row] = await selectRows<{ tokens: string }>(
      db,
      sql`select coalesce(sum(input_tokens + output_tokens), 0)::text as tokens
        from usage_daily where day = ${dayOf(at)}::date ${whose}`,
    )
    return Number(row?.tokens ?? 0)
  },
})
