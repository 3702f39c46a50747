/** One call, recorded whatever becomes of it. */
import type { Extraction } from '../extraction.ts'
import type { ModelCall } from '../model.ts'
import { isTimeout, withTimeout } from '../resilience.ts'
import { type CallOptions, converse, toParams } from './call.ts'
import { MalformedAnswer, NoRoomLeft, ProviderError, toProviderError } from './errors.ts'
import type { Features } from './features.ts'
import { nothingHeard } from './heard.ts'
import { hasThought, readExtraction, takeWithheld } from './judge.ts'
import type { ChatMessage } from './messages.ts'
import type { Instructions } from './prompt.ts'
import { countsOf, free, requestRecord, responseRecord } from './record.ts'
import type { Wire } from './wire.ts'

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

/** One question, however many calls it takes. */
export interface Question {
  messagesFor: MessagesFor
  turn: Turn
  /** Asks for plain text with the schema in words, which every server understands. */
  asText?: boolean
}

/** What a call needs from outside. */
export interface CallDeps {
  wire: Wire
  options: CallOptions & { timeoutMs: number }
  now: () => number
}

/** What became of a call. */
export type Outcome =
  | { extraction: Extraction; keptSchema: boolean }
  | { error: ProviderError; cause: unknown; keptSchema: boolean }

/** Returns a function that makes one call with these features, adds it to the turn and never rejects. */
export function createRecordedCall({
  wire,
  options,
  now,
}: CallDeps): (question: Question, used: Features) => Promise<Outcome> {
  /** The model thinks before it answers, as we have seen. */
  let thinks = false

  return async ({ messagesFor, turn }, used) => {
    const { prompt, promptWithSchema, schema } = turn.instructions
    const messages = messagesFor(used.format === 'json_schema' ? prompt : promptWithSchema)
    const params = toParams(messages, options, used, { schema, thinks })
    const isStream = turn.onReply !== undefined && turn.shownCall === null && used.streaming
    const attempt = turn.calls.length + 1
    const startedAt = now()
    const show = (delta: string): void => {
      turn.shownCall ??= attempt
      if (turn.shownCall === attempt) turn.onReply?.(delta)
    }
    const heard = nothingHeard()
    const record = (outcome: ModelCall['outcome'], response: unknown, status: number | null, isPaid: boolean): void => {
      turn.calls.push({
        provider: 'openai',
        model: options.model,
        attempt,
        startedAt: new Date(startedAt),
        latencyMs: now() - startedAt,
        outcome,
        status,
        request: requestRecord(params, isStream, turn.requestId),
        response,
        ...(isPaid ? countsOf(params, heard) : free),
      })
    }
    try {
      const limitMs = Math.min(options.timeoutMs, turn.endsAt - startedAt)
      const onReply = isStream ? show : null
      await withTimeout(limitMs, turn.signal, (signal) =>
        converse(wire, params, heard, { signal, requestId: turn.requestId, features: used, onReply }),
      ).catch((cause: unknown) => takeWithheld(heard, cause))
      thinks ||= hasThought(heard)
      const { extraction, faults, keptSchema } = readExtraction(heard)
      record('ok', responseRecord(heard, faults), null, true)
      return { extraction, keptSchema }
    } catch (cause) {
      thinks ||= hasThought(heard)
      const error = explain(cause, turn.signal, now())
      // A server that was interrupted has worked until then, and will charge for it.
      const isPaid = heard.isPaid || error instanceof NoRoomLeft || ['timeout', 'cancelled'].includes(error.kind)
      const said = isPaid ? responseRecord(heard, error instanceof MalformedAnswer ? error.faults : []) : {}
      const { status } = error.summary
      record(error.kind, { ...said, ...(heard.finishReason === null && { error: error.summary }) }, status, isPaid)
      return { error, cause, keptSchema: false }
    }
  }
}

function explain(cause: unknown, signal: AbortSignal | undefined, now: number): ProviderError {
  if (signal?.aborted) return new ProviderError('cancelled', 'The call was cancelled', { retryable: false })
  if (isTimeout(cause)) return new ProviderError('timeout', 'The model did not answer in time', { retryable: true })
  return toProviderError(cause, now)
}
