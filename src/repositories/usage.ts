import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { storableJson, storableTextOrNull } from '../db/columns.ts'
import { type Db, selectRows } from '../db/database.ts'
import { usageDaily } from '../db/schema.ts'
import type { Payer, Usage, UsageRecord, UsageRow } from './types.ts'
import { tokensOf, usageByModel } from './usage-by-model.ts'

const dayMs = 24 * 60 * 60 * 1000
const dayOf = (at: Date): string => at.toISOString().slice(0, 10)

/** Sums are returned as text, because they may exceed the range of a driver's numbers. */
const sum = z.string().pipe(z.coerce.number())
const summedRow: z.ZodType<UsageRow> = z.object({
  day: z.string(),
  provider: z.string(),
  model: z.string(),
  calls: sum,
  inputTokens: sum,
  cachedTokens: sum,
  outputTokens: sum,
  costUsd: sum,
})
const tokensRow = z.object({ tokens: sum })
const addressRow = z.object({ address: z.string(), tokens: sum })
const saltRow = z.object({ salt: z.string() })

const ofUserStatement = (userId: string, firstDay: string): SQL => sql`
  select day::text as day, provider, model, sum(calls)::text as calls, sum(input_tokens)::text as "inputTokens",
    sum(cached_tokens)::text as "cachedTokens", sum(output_tokens)::text as "outputTokens",
    sum(cost_usd)::text as "costUsd"
  from usage_daily where user_id = ${sql.param(userId, usageDaily.userId)} and day >= ${firstDay}::date
  group by usage_daily.day, provider, model order by usage_daily.day desc, provider, model`

/** The user's usage from `firstDay` on (UTC, as 2026-01-31), by day and model, newest first. */
export const usageSince = (db: Db, userId: string, firstDay: string): Promise<UsageRow[]> =>
  selectRows(db, summedRow, ofUserStatement(userId, firstDay))

/** See `Usage.add`. Locks rows in the same order as a turn does. */
const addStatement = (payer: Payer, usage: readonly UsageRecord[], at: Date): SQL => sql`
  with payer as (
    select coalesce((select id from users where id = ${storableTextOrNull(payer.userId)}::text for key share), '') as id
  ),
  used as (
    insert into usage_daily as u (user_id, day, shard, provider, model, calls, input_tokens, cached_tokens, output_tokens,
      cost_usd)
    select payer.id, ${dayOf(at)}::date, 0, used.provider, used.model, used.calls, used."inputTokens",
      used."cachedTokens", used."outputTokens", used."costUsd"
    from payer cross join json_to_recordset(${storableJson(usageByModel(usage))}::json) used (provider text, model text,
      calls bigint, "inputTokens" bigint, "cachedTokens" bigint, "outputTokens" bigint, "costUsd" numeric)
    on conflict (user_id, day, provider, model, shard) do update set calls = u.calls + excluded.calls,
      input_tokens = u.input_tokens + excluded.input_tokens, cached_tokens = u.cached_tokens + excluded.cached_tokens,
      output_tokens = u.output_tokens + excluded.output_tokens, cost_usd = u.cost_usd + excluded.cost_usd
  )
  insert into usage_by_address as a (day, address, shard, tokens)
  select ${dayOf(at)}::date, address, 0, ${tokensOf(usage)}::bigint
  from json_array_elements_text(${storableJson([...payer.addresses].sort())}::json) address
  on conflict (day, address, shard) do update set tokens = a.tokens + excluded.tokens`

/** Adds a user's usage to that of anonymous callers. */
export const disownUsage = (userId: string): SQL => sql`
  with gone as (
    delete from usage_daily where user_id = ${sql.param(userId, usageDaily.userId)}
    returning day, provider, model, calls, input_tokens, cached_tokens, output_tokens, cost_usd
  )
  insert into usage_daily as u (user_id, day, shard, provider, model, calls, input_tokens, cached_tokens, output_tokens,
    cost_usd)
  select '', day, 0, provider, model, sum(calls), sum(input_tokens), sum(cached_tokens), sum(output_tokens), sum(cost_usd)
  from gone group by day, provider, model order by provider || ' ' || model, day
  on conflict (user_id, day, provider, model, shard) do update set calls = u.calls + excluded.calls,
    input_tokens = u.input_tokens + excluded.input_tokens, cached_tokens = u.cached_tokens + excluded.cached_tokens,
    output_tokens = u.output_tokens + excluded.output_tokens, cost_usd = u.cost_usd + excluded.cost_usd`

/** See `Usage`. */
export const createUsage = (db: Db): Usage => ({
  async add(payer, usage, at) {
    if (usage.length > 0) await db.execute(addStatement(payer, usage, at))
  },

  ofUser: (userId, days, at) => usageSince(db, userId, dayOf(new Date(at.getTime() - (days - 1) * dayMs))),

  async tokensToday(userId, at) {
    const whose = userId === null ? sql`` : sql`and user_id = ${sql.param(userId, usageDaily.userId)}`
    const [row] = await selectRows(
      db,
      tokensRow,
      sql`select coalesce(sum(input_tokens + output_tokens), 0)::text as tokens
        from usage_daily where day = ${dayOf(at)}::date ${whose}`,
    )
    return row?.tokens ?? 0
  },

  async tokensTodayFrom(addresses, at) {
    const rows = await selectRows(
      db,
      addressRow,
      sql`select address, sum(tokens)::text as tokens from usage_by_address
        where day = ${dayOf(at)}::date and address = any (array(
          select json_array_elements_text(${storableJson(addresses)}::json)
        ))
        group by address`,
    )
    const sums = new Map(rows.map(({ address, tokens }) => [address, tokens]))
    return addresses.map((address) => sums.get(address) ?? 0)
  },

  async addressSalt(at, proposed) {
    const [row] = await selectRows(
      db,
      saltRow,
      sql`insert into address_salts as s (day, salt) values (${dayOf(at)}::date, ${proposed}::text)
        on conflict (day) do update set salt = s.salt returning salt`,
    )
    return row?.salt ?? proposed
  },
})
