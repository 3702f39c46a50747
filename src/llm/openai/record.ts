/** What is stored of a call: complete, but with names in place of what never changes, and counted even if nobody says how much. */
import type { ModelCall } from '../model.ts'
import { costOf } from '../prices.ts'
import type { Params } from './body.ts'
import { readable } from './bounded-text.ts'
import type { Heard, Usage } from './heard.ts'
import { promptVersion } from './prompt.ts'

/** The request, with names in place of the prompt and the schema. */
export const requestRecord = (
  params: Params,
  isStream: boolean,
  requestId: string | null,
): Record<string, unknown> => ({
  ...params,
  messages: params.messages.map((message) =>
    message.role === 'system' ? { ...message, content: promptVersion(String(message.content)) } : message,
  ),
  ...(params.response_format && { response_format: params.response_format.type }),
  stream: isStream,
  ...(requestId !== null && { request_id: requestId }),
})

/** The response, as far as it came. */
export const responseRecord = (
  { content, thoughts, refusal, finishReason, usage }: Heard,
  faults: readonly string[],
): Record<string, unknown> => ({
  content: readable(content),
  // Thoughts are long and nobody's answer; they are kept only where they took its place.
  ...(content.trim() === '' && thoughts !== '' && { thoughts: readable(thoughts) }),
  ...(refusal !== null && { refusal: readable(refusal) }),
  finish_reason: finishReason,
  ...(faults.length > 0 && { faults }),
  ...(usage === null && { usage_estimated: true }),
})

/** For English text, by the provider's own rule of thumb. */
const charactersPerToken = 4

/** A token count from the server; 0 if it is not a valid count, because costs are computed from these figures. */
const validCount = (count: unknown): number =>
  typeof count === 'number' && Number.isSafeInteger(count) && count > 0 ? Math.min(count, maxTokens) : 0

/** Far more than any model accepts, and small enough for the database column. */
const maxTokens = 100_000_000

/** The server's counts, or an estimate, so that budgets always hold. The schema is not estimated; few servers read it. */
function usageOf({ messages }: Params, { content, thoughts, usage }: Heard): Usage {
  if (usage !== null) return usage
  const promptLength = messages.reduce((sum, message) => sum + String(message.content).length, 0)
  return {
    prompt_tokens: Math.ceil(promptLength / charactersPerToken),
    completion_tokens: Math.ceil((content.length + thoughts.length) / charactersPerToken),
  }
}

type Counts = Pick<ModelCall, 'inputTokens' | 'cachedTokens' | 'outputTokens' | 'costUsd'>

/** What a call is counted for. */
export function countsOf(params: Params, heard: Heard): Counts {
  const usage = usageOf(params, heard)
  const input = validCount(usage.prompt_tokens)
  const cached = Math.min(input, validCount(usage.prompt_tokens_details?.cached_tokens))
  const output = validCount(usage.completion_tokens)
  const { usd } = costOf(params.model, { input, cached, output })
  return { inputTokens: input, cachedTokens: cached, outputTokens: output, costUsd: usd }
}

/** A call that nobody is paid for. */
export const free: Counts = { inputTokens: 0, cachedTokens: 0, outputTokens: 0, costUsd: 0 }
