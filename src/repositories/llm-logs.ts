import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../db/database.ts'
import { logDirections } from '../db/schema/values.ts'
import { boundedPage } from './bounded-page.ts'
import { openTo } from './ownership.ts'
import { bigint, moment } from './row.ts'
import { spentUsd } from './spent.ts'
import type { LlmLogRecord, LlmLogs } from './types.ts'

const sums = z.object({
  total: z.number(),
  sum_input_tokens: z.number(),
  sum_cached_tokens: z.number(),
  sum_output_tokens: z.number(),
  sum_cost_usd: z.number(),
})

const logRow = z.object({
  id: bigint,
  created_at: moment,
  direction: z.enum(logDirections),
  provider: z.string(),
  model: z.string(),
  attempt: z.number(),
  payload: z.unknown(),
  latency_ms: z.number(),
  input_tokens: z.number(),
  cached_tokens: z.number(),
  output_tokens: z.number(),
  cost_usd: z.number(),
})

const toLog = (row: z.output<typeof logRow>): LlmLogRecord & { id: number } => ({
  id: row.id,
  createdAt: row.created_at,
  direction: row.direction,
  provider: row.provider,
  model: row.model,
  attempt: row.attempt,
  payload: row.payload,
  latencyMs: row.latency_ms,
  inputTokens: row.input_tokens,
  cachedTokens: row.cached_tokens,
  outputTokens: row.output_tokens,
  costUsd: row.cost_usd,
})

/** See `LlmLogs`. */
export const createLlmLogs = (db: Db): LlmLogs => ({
  async listOf(sessionId, access, { limit, before }) {
    const latest = before instanceof Date ? before.toISOString() : null
    const id = typeof before === 'number' ? before : null
    const { head, rows, hasMore } = await boundedPage(db, {
      headRow: sums,
      row: logRow,
      // The totals are in the session's row, so that they remain correct when old logs are deleted.
      head: sql`
        select model_calls as total, input_tokens::float8 as sum_input_tokens, cached_tokens::float8 as sum_cached_tokens,
          output_tokens::float8 as sum_output_tokens, ${spentUsd} as sum_cost_usd
        from sessions where id = ${sessionId} and ${openTo(access, 'read')}`,
      table: sql`llm_logs`,
      columns: sql`id, created_at, direction, provider, model, attempt, payload, latency_ms, input_tokens, cached_tokens,
        output_tokens, ${spentUsd} as cost_usd`,
      key: sql`id`,
      size: sql`octet_length(payload::text)`,
      where: sql`session_id = ${sessionId}
        and (${latest}::timestamptz is null or created_at < ${latest}::timestamptz)
        and (${id}::bigint is null or id < ${id}::bigint)`,
      limit,
      from: 'newest',
    })
    return {
      total: head?.total ?? 0,
      inputTokens: head?.sum_input_tokens ?? 0,
      cachedTokens: head?.sum_cached_tokens ?? 0,
      outputTokens: head?.sum_output_tokens ?? 0,
      costUsd: head?.sum_cost_usd ?? 0,
      hasMore,
      logs: rows.reverse().map(toLog),
    }
  },
})
