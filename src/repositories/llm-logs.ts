import { sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { boundedPage } from './bounded-page.ts'
import { spentUsd } from './spent.ts'
import type { LlmLogRecord, LlmLogs } from './types.ts'

interface Sums {
  total: number
  sum_input_tokens: number
  sum_cached_tokens: number
  sum_output_tokens: number
  sum_cost_usd: number
}

interface LogRow {
  /** Text from one driver, a number from the other. */
  id: string | number
  created_at: string
  direction: LlmLogRecord['direction']
  provider: string
  model: string
  attempt: number
  payload: unknown
  latency_ms: number
  input_tokens: number
  cached_tokens: number
  output_tokens: number
  cost_usd: number
}

const toLog = (row: LogRow): LlmLogRecord & { id: number } => ({
  id: Number(row.id),
  createdAt: new Date(row.created_at),
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

export const createLlmLogs = (db: Db): LlmLogs => ({
  async listOf(sessionId, { limit, before }) {
    const moment = before instanceof Date ? before.toISOString() : null
    const id = typeof before === 'number' ? before : null
    const { head, rows, hasMore } = await boundedPage<Sums, LogRow>(db, {
      // Counted in the session's row, so they stay right when old logs have been removed.
      head: sql`
        select model_calls as total, input_tokens::float8 as sum_input_tokens, cached_tokens::float8 as sum_cached_tokens,
          output_tokens::float8 as sum_output_tokens, ${spentUsd} as sum_cost_usd
        from sessions where id = ${sessionId}`,
      table: sql`llm_logs`,
      columns: sql`id, created_at, direction, provider, model, attempt, payload, latency_ms, input_tokens, cached_tokens,
        output_tokens, ${spentUsd} as cost_usd`,
      key: sql`id`,
      size: sql`octet_length(payload::text)`,
      where: sql`session_id = ${sessionId}
        and (${moment}::timestamptz is null or created_at < ${moment}::timestamptz)
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
