/** One question to the server, with a record of every call made for it. */

import type { Extraction } from '../extraction.ts'
import type { ModelCall } from '../model.ts'
import { costOf } from '../prices.ts'
import { isTimeout, withTimeout } from '../resilience.ts'
import { parseAnswer } from './answer.ts'
import type { Params } from './body.ts'
import { readable } from './bounded-text.ts'
import { type CallOptions, type Completion, complete, completeInPieces, toParams, toRecord } from './call.ts'
import { MalformedAnswer, ProviderError, toProviderError } from './errors.ts'
import { allFeatures, type Features, withoutRefused } from './features.ts'
import type { ChatMessage } from './messages.ts'
import type { Instructions } from './prompt.ts'
import type { SendOptions, Wire } from './wire.ts'

/** What all calls for one answer share. `endsAt` is on the clock of `now`, in milliseconds. */
export interface Turn {
  calls: ModelCall[]
  endsAt: number
  maxWaitMs: number
  signal: AbortSignal | undefined
  onReply: ((delta: string) => void) | undefined
  /** The attempt whose reply is being shown, since pieces of two answers must not be mixed; null: none yet. */
  shownCall: number | null
  requestId: string | null
  instructions: Instructions
}

/** Builds the messages of a question, given the system prompt. */
export type MessagesFor = (prompt: string) => ChatMessage[]

interface AskDeps {
  wire: Wire
  options: CallOptions & { timeoutMs: number }
  now: () => number
}

const maxSchemaViolations = 3

type Outcome = { extraction: Extraction } | { error: ProviderError; cause: unknown }

/**
 * Returns a function that asks the server, and that remembers which features it rejects until the process ends. The
 * function rejects with a ProviderError.
 */
export function createAsk({
  wire,
  options,
  now,
}: AskDeps): (messagesFor: MessagesFor, turn: Turn) => Promise<Extraction> {
  let features = allFeatures
  let schemaViolations = 0

  /** Some servers accept a schema but silently ignore it. One invalid answer proves nothing, several in a row do. */
  const learnFrom = (outcome: Outcome, used: Features, turn: Turn): void => {
    if (used.format !== 'json_schema' || features.format !== 'json_schema') return
    if ('extraction' in outcome) schemaViolations = turn.calls.length === 1 ? 0 : schemaViolations
    else if (outcome.error instanceof MalformedAnswer && outcome.error.violatesSchema) schemaViolations += 1
    if (schemaViolations >= maxSchemaViolations) features = { ...features, format: 'json_object' }
  }

  async function callOnce(messagesFor: MessagesFor, used: Features, turn: Turn): Promise<Outcome> {
    const { prompt, promptWithSchema, schema } = turn.instructions
    const messages = messagesFor(used.format === 'json_schema' ? prompt : promptWithSchema)
    const params = toParams(messages, options, used, schema)
    const isStream = turn.onReply !== undefined && turn.shownCall === null && used.streaming
    const attempt = turn.calls.length + 1
    const startedAt = now()
    const show = (delta: string): void => {
      turn.shownCall ??= attempt
      if (turn.shownCall === attempt) turn.onReply?.(delta)
    }
    const record = (
      outcome: ModelCall['outcome'],
      status: number | null,
      response: unknown,
      usage: Completion['usage'],
    ): void => {
      const latencyMs = now() - startedAt
      const request = toRecord(params, isStream, turn.requestId)
      const model = options.model
      turn.calls.push({
        provider: 'openai',
        model,
        attempt,
        startedAt: new Date(startedAt),
        latencyMs,
        outcome,
        status,
        request,
        response,
        ...toCounts(model, usage),
      })
    }
    const sendOptions = (signal: AbortSignal): SendOptions => ({ signal, requestId: turn.requestId })
    let completion: Completion | null = null
    let partialContent = ''
    const onPiece = (piece: string): void => {
      partialContent += piece
    }
    try {
      completion = await withTimeout(Math.min(options.timeoutMs, turn.endsAt - startedAt), turn.signal, (signal) =>
        isStream
          ? completeInPieces(wire, params, {
              ...sendOptions(signal),
              withUsage: used.streamUsage,
              onPiece,
              onReply: show,
            })
          : complete(wire, params, sendOptions(signal)),
      )
      if (!completion.streamed && features === used) features = { ...used, streaming: false }
      const extraction = readExtraction(completion)
      record('ok', null, toStored(completion), usageIn(params, completion))
      return { extraction }
    } catch (cause) {
      const error = explain(cause, turn.signal, now())
      const { status } = error.summary
      if (completion !== null) record(error.kind, status, toStored(completion), usageIn(params, completion))
      else if (partialContent !== '' || ['timeout', 'cancelled'].includes(error.kind)) {
        // The server worked until then and will charge for it, although it does not say how much.
        const stored = { error: error.summary, usage_estimated: true }
        record(error.kind, status, stored, usageIn(params, { content: partialContent, usage: null }))
      } else record(error.kind, status, { error: error.summary }, null)
      return { error, cause }
    }
  }

  return async (messagesFor, turn) => {
    for (;;) {
      if (turn.signal?.aborted) throw new ProviderError('cancelled', 'The call was cancelled', { retryable: false })
      if (now() >= turn.endsAt)
        throw new ProviderError('timeout', 'The turn ran out of time', { retryable: false, ownFault: true })
      const used = features
      const outcome = await callOnce(messagesFor, used, turn)
      learnFrom(outcome, used, turn)
      if ('extraction' in outcome) return outcome.extraction
      const weaker = withoutRefused(used, outcome.cause)
      if (weaker === null) throw outcome.error
      // If another turn has changed the features meanwhile, those are tried first.
      if (features === used) features = weaker
    }
  }
}

function explain(cause: unknown, signal: AbortSignal | undefined, now: number): ProviderError {
  if (signal?.aborted) return new ProviderError('cancelled', 'The call was cancelled', { retryable: false })
  if (isTimeout(cause)) return new ProviderError('timeout', 'The model did not answer in time', { retryable: true })
  return toProviderError(cause, now)
}

/** The extraction in an answer. @throws ProviderError if there is none */
function readExtraction(completion: Completion): Extraction {
  const { content, finishReason, refusal } = completion
  if (refusal !== null || finishReason === 'content_filter') {
    throw new ProviderError('refused', 'The model refused the message', { retryable: false, ownFault: true })
  }
  if (finishReason === 'length') {
    throw new ProviderError('malformed', 'The answer exceeded the token limit', { retryable: false, ownFault: true })
  }
  const parsed = parseAnswer(content)
  if ('extraction' in parsed) return parsed.extraction
  if (finishReason === null) throw new ProviderError('unavailable', 'The answer was cut off', { retryable: true })
  throw new MalformedAnswer(content, parsed)
}

const toStored = ({ content, refusal, finishReason, usage }: Completion): Record<string, unknown> => ({
  content: readable(content),
  ...(refusal !== null && { refusal: readable(refusal) }),
  finish_reason: finishReason,
  ...(usage === null && { usage_estimated: true }),
})

/** For English text, by the provider's own rule of thumb. */
const charactersPerToken = 4

/** The server's token counts, or an estimate, so that budgets always hold. The schema is not counted; few servers read it. */
function usageIn(
  { messages }: Params,
  { content, usage }: Pick<Completion, 'content' | 'usage'>,
): NonNullable<Completion['usage']> {
  if (usage) return usage
  const promptLength = messages.reduce((sum, message) => sum + String(message.content).length, 0)
  const prompt_tokens = Math.ceil(promptLength / charactersPerToken)
  const completion_tokens = Math.ceil(content.length / charactersPerToken)
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens }
}

/** A token count from the server; 0 if it is not a valid count, because costs are computed from these figures. */
const validCount = (count: unknown): number =>
  typeof count === 'number' && Number.isSafeInteger(count) && count > 0 ? Math.min(count, maxTokens) : 0

/** Far more than any model accepts, and small enough for the database column. */
const maxTokens = 100_000_000

function toCounts(
  model: string,
  usage: Completion['usage'],
): Pick<ModelCall, 'inputTokens' | 'cachedTokens' | 'outputTokens' | 'costUsd'> {
  const input = validCount(usage?.prompt_tokens)
  const cached = Math.min(input, validCount(usage?.prompt_tokens_details?.cached_tokens))
  const output = validCount(usage?.completion_tokens)
  return {
    inputTokens: input,
    cachedTokens: cached,
    outputTokens: output,
    costUsd: costOf(model, { input, cached, output }).usd,
  }
}
