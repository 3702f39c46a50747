/** One question to the server, with the record of every call that it took. */
import type { Extraction } from '../extraction.ts'
import type { ModelCall } from '../model.ts'
import { costOf } from '../prices.ts'
import { isTimeout, withTimeout } from '../resilience.ts'
import type { Params } from './body.ts'
import { type CallOptions, type Completion, complete, completeInPieces, toParams, toRecord } from './call.ts'
import { type ChatMessage, parseAnswer, readable } from './convert.ts'
import { MalformedAnswer, ProviderError, toProviderError } from './errors.ts'
import { allFeatures, type Features, withoutRefused } from './features.ts'
import { systemPrompt, systemPromptWithSchema } from './prompt.ts'
import type { Sending, Wire } from './wire.ts'

/** What all calls for one answer share. Times in the milliseconds of `now`. */
export interface Turn {
  calls: ModelCall[]
  endsAt: number
  longestWaitMs: number
  signal: AbortSignal | undefined
  onReply: ((delta: string) => void) | undefined
  /** Number of the call whose reply is being shown: pieces of two answers must not be mixed. */
  shownCall: number | null
  requestId: string | null
}

export type MessagesFor = (prompt: string) => ChatMessage[]

export interface AskDeps {
  wire: Wire
  options: CallOptions & { timeoutMs: number }
  now: () => number
}

const toleratedBreaks = 3

type Outcome = { extraction: Extraction } | { error: ProviderError; cause: unknown }

/** A function that asks, and that remembers for the life of the process what the server does not take. */
export function createAsk({
  wire,
  options,
  now,
}: AskDeps): (messagesFor: MessagesFor, turn: Turn) => Promise<Extraction> {
  let features = allFeatures
  let brokenSchemas = 0

  /** Some servers take a schema and pass it over in silence. One strange answer proves nothing, several do. */
  const learnFrom = (outcome: Outcome, used: Features, turn: Turn): void => {
    if (used.format !== 'json_schema' || features.format !== 'json_schema') return
    if ('extraction' in outcome) brokenSchemas = turn.calls.length === 1 ? 0 : brokenSchemas
    else if (outcome.error instanceof MalformedAnswer && outcome.error.breaksSchema) brokenSchemas += 1
    if (brokenSchemas >= toleratedBreaks) features = { ...features, format: 'json_object' }
  }

  async function callOnce(messagesFor: MessagesFor, used: Features, turn: Turn): Promise<Outcome> {
    const messages = messagesFor(used.format === 'json_schema' ? systemPrompt : systemPromptWithSchema)
    const params = toParams(messages, options, used)
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
        ...count(model, usage),
      })
    }
    const sending = (signal: AbortSignal): Sending => ({ signal, requestId: turn.requestId })
    let completion: Completion | null = null
    let arrived = ''
    const onPiece = (piece: string): void => {
      arrived += piece
    }
    try {
      completion = await withTimeout(Math.min(options.timeoutMs, turn.endsAt - startedAt), turn.signal, (signal) =>
        isStream
          ? completeInPieces(wire, params, { ...sending(signal), withUsage: used.streamUsage, onPiece, onReply: show })
          : complete(wire, params, sending(signal)),
      )
      if (!completion.streamed && features === used) features = { ...used, streaming: false }
      const extraction = read(completion)
      record('ok', null, toStored(completion), usageIn(params, completion))
      return { extraction }
    } catch (cause) {
      const error = explain(cause, turn.signal, now())
      const { status } = error.summary
      if (completion !== null) record(error.kind, status, toStored(completion), usageIn(params, completion))
      else if (arrived !== '' || ['timeout', 'cancelled'].includes(error.kind)) {
        // The server was at work until then, and wants to be paid for that, though it never says how much.
        const stored = { error: error.summary, usage_estimated: true }
        record(error.kind, status, stored, usageIn(params, { content: arrived, usage: null }))
      } else record(error.kind, status, { error: error.summary }, null)
      return { error, cause }
    }
  }

  return async (messagesFor, turn) => {
    for (;;) {
      if (turn.signal?.aborted) throw new ProviderError('cancelled', 'The call was cancelled', { retryable: false })
      if (now() >= turn.endsAt)
        throw new ProviderError('timeout', 'The time of the turn is over', { retryable: false, ownFault: true })
      const used = features
      const outcome = await callOnce(messagesFor, used, turn)
      learnFrom(outcome, used, turn)
      if ('extraction' in outcome) return outcome.extraction
      const weaker = withoutRefused(used, outcome.cause)
      if (weaker === null) throw outcome.error
      // Another turn may have learned something else meanwhile; then that is tried first.
      if (features === used) features = weaker
    }
  }
}

function explain(cause: unknown, signal: AbortSignal | undefined, now: number): ProviderError {
  if (signal?.aborted) return new ProviderError('cancelled', 'The call was cancelled', { retryable: false })
  if (isTimeout(cause)) return new ProviderError('timeout', 'The model did not answer in time', { retryable: true })
  return toProviderError(cause, now)
}

/** The extraction in an answer. Throws a ProviderError when there is none. */
function read(completion: Completion): Extraction {
  const { content, finishReason, refusal } = completion
  if (refusal !== null || finishReason === 'content_filter') {
    throw new ProviderError('refused', 'The model refused the message', { retryable: false, ownFault: true })
  }
  if (finishReason === 'length') {
    throw new ProviderError('malformed', 'The answer was cut at its limit', { retryable: false, ownFault: true })
  }
  const parsed = parseAnswer(content)
  if ('extraction' in parsed) return parsed.extraction
  if (finishReason === null) throw new ProviderError('unavailable', 'The answer broke off', { retryable: true })
  throw new MalformedAnswer(content, parsed)
}

const toStored = ({ content, refusal, finishReason, usage }: Completion): Record<string, unknown> => ({
  content: readable(content),
  ...(refusal !== null && { refusal: readable(refusal) }),
  finish_reason: finishReason,
  ...(usage === null && { usage_estimated: true }),
})

/** Of English text, by the provider's own rule of thumb. */
const charactersPerToken = 4

/** What the server counted, or an estimate: a budget must hold there too. The schema is left out, few read it. */
function usageIn(
  { messages }: Params,
  { content, usage }: Pick<Completion, 'content' | 'usage'>,
): NonNullable<Completion['usage']> {
  if (usage) return usage
  const asked = messages.reduce((sum, message) => sum + String(message.content).length, 0)
  const prompt_tokens = Math.ceil(asked / charactersPerToken)
  const completion_tokens = Math.ceil(content.length / charactersPerToken)
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens }
}

/** What a server says it counted, if that is a count at all: these figures are added up and paid by. */
const countOf = (given: unknown): number =>
  typeof given === 'number' && Number.isSafeInteger(given) && given > 0 ? Math.min(given, mostTokens) : 0

/** Far more than any model takes, and within what the database holds. */
const mostTokens = 100_000_000

function count(
  model: string,
  usage: Completion['usage'],
): Pick<ModelCall, 'inputTokens' | 'cachedTokens' | 'outputTokens' | 'costUsd'> {
  const input = countOf(usage?.prompt_tokens)
  const cached = Math.min(input, countOf(usage?.prompt_tokens_details?.cached_tokens))
  const output = countOf(usage?.completion_tokens)
  return {
    inputTokens: input,
    cachedTokens: cached,
    outputTokens: output,
    costUsd: costOf(model, { input, cached, output }).usd,
  }
}
