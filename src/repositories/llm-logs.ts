import { type SQL, sql } from 'drizzle-orm'
import { type Db, selectRows } from '../db/database.ts'
import type { LlmLogRecord, LlmLogs } from './types.ts'

interface LogRow {
  total: number
  sum_input_tokens: number
  sum_cached_tokens: number
  sum_output_tokens: number
  sum_cost_usd: number
  id: string | null
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

const toLog = (row: LogRow): LlmLogRecord => ({
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

/** Calls, tokens and cost are counted in the session's row, so they stay right when old logs have been removed. */
const listStatement = (sessionId: string, limit: number, before: Date | null): SQL => sql`
  select counted.*, page.* from
    (
      select model_calls as total, input_tokens::float8 as sum_input_tokens, cached_tokens::float8 as sum_cached_tokens,
        output_tokens::float8 as sum_output_tokens, cost_usd as sum_cost_usd
      from sessions where id = ${sessionId}
    ) counted
    left join lateral (
      select * from llm_logs
      where session_id = ${sessionId}
        and (${before?.toISOString() ?? null}::timestamptz is null or created_at < ${before?.toISOString() ?? null})
      order by id desc limit ${limit}
    ) page on true
  order by page.id`

export const createLlmLogs = (db: Db): LlmLogs => ({
  async listOf(sessionId, { limit, before }) {
    const rows = await selectRows<LogRow>(db, listStatement(sessionId, limit, before))
    const [first] = rows
    return {
      total: first?.total ?? 0,
      inputTokens: first?.sum_input_tokens ?? 0,
      cachedTokens: first?.sum_cached_tokens ?? 0,
      outputTokens: first?.sum_output_tokens ?? 0,
      costUsd: first?.sum_cost_usd ?? 0,
      logs: rows.filter((row) => row.id !== null).map(toLog),
    }
  },
})
