/** Model calls as they are stored, without personal data, and as they are counted. Pure. */
import type { ModelCall } from '../../llm/model.ts'
import { redactJson } from '../../privacy/redact.ts'
import type { LlmLogRecord, UsageRecord } from '../../repositories/types.ts'
import type { TurnUsage } from '../contract.ts'

/** Two records for each call: the request, and the response or error. */
export function logsOf(calls: readonly ModelCall[]): LlmLogRecord[] {
  return calls.flatMap((call): LlmLogRecord[] => {
    const { provider, model, attempt, startedAt, latencyMs } = call
    const request: LlmLogRecord = {
      createdAt: startedAt,
      direction: 'request',
      provider,
      model,
      attempt,
      payload: redactJson(call.request),
      latencyMs: 0,
      inputTokens: 0,
      cachedTokens: 0,
      outputTokens: 0,
      costUsd: 0,
    }
    const answer: LlmLogRecord = {
      ...request,
      createdAt: new Date(startedAt.getTime() + latencyMs),
      direction: call.outcome === 'ok' ? 'response' : 'error',
      payload:
        call.outcome === 'ok' ? redactJson(call.response) : { kind: call.outcome, response: redactJson(call.response) },
      latencyMs,
      inputTokens: call.inputTokens,
      cachedTokens: call.cachedTokens,
      outputTokens: call.outputTokens,
      costUsd: call.costUsd,
    }
    return [request, answer]
  })
}

/** What each call adds to the daily sums of its user and model. */
export const usageOf = (calls: readonly ModelCall[]): UsageRecord[] =>
  calls.map(({ provider, model, inputTokens, cachedTokens, outputTokens, costUsd }) => ({
    provider,
    model,
    calls: 1,
    inputTokens,
    cachedTokens,
    outputTokens,
    costUsd,
  }))

/** The tokens and cost (US dollars) of a turn. Includes failed attempts, which are billed too. */
export function turnUsage(calls: readonly ModelCall[]): TurnUsage {
  const sum = (pick: (call: ModelCall) => number): number => calls.reduce((total, call) => total + pick(call), 0)
  return {
    input_tokens: sum((call) => call.inputTokens),
    output_tokens: sum((call) => call.outputTokens),
    cost_usd: sum((call) => call.costUsd),
  }
}
