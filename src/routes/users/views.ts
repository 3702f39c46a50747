/** Maps the engine's records to the API's answers. Pure. */
import type { Engine } from '../../engine/index.ts'

type SessionPage = Awaited<ReturnType<Engine['listSessions']>>
type UsageRows = Awaited<ReturnType<Engine['usageOf']>>

/** One page of a user's sessions; `range` is echoed. */
export function sessionsView(
  userId: string,
  range: { limit: number; offset: number },
  { total, sessions }: SessionPage,
) {
  return {
    user_id: userId,
    total_sessions: total,
    ...range,
    has_more: range.offset + sessions.length < total,
    sessions: sessions.map((session) => ({
      session_id: session.id,
      session_name: session.name,
      template_name: session.templateName,
      text_start: session.textStart,
      category: session.category,
      language: session.language,
      state: session.isFinal ? ('final' as const) : ('draft' as const),
      created_at: session.createdAt.toISOString(),
      updated_at: session.updatedAt.toISOString(),
      message_count: session.messageCount,
      last_activity: session.lastActivity.toISOString(),
    })),
  }
}

/** Usage by day and model, with the totals of the whole period. */
export function usageView(userId: string, days: number, rows: UsageRows) {
  const usage = rows.map((row) => ({
    day: row.day,
    provider: row.provider,
    model: row.model,
    calls: row.calls,
    input_tokens: row.inputTokens,
    cached_tokens: row.cachedTokens,
    output_tokens: row.outputTokens,
    cost_usd: row.costUsd,
  }))
  const sum = (field: 'calls' | 'input_tokens' | 'output_tokens' | 'cost_usd'): number =>
    usage.reduce((total, row) => total + row[field], 0)
  const total = {
    calls: sum('calls'),
    input_tokens: sum('input_tokens'),
    output_tokens: sum('output_tokens'),
    cost_usd: sum('cost_usd'),
  }
  return { user_id: userId, days, total, usage }
}
