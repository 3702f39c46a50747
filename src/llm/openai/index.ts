/** A model behind an OpenAI-compatible API: calls with retries and a circuit breaker, and one repair of a bad answer. */
import { emptyDraft } from '../../template/draft.ts'
import type { Extraction } from '../extraction.ts'
import {
  type ExtractionRequest,
  type ExtractOptions,
  emptyMemory,
  type LanguageModel,
  type ModelAnswer,
  type ModelCall,
  ModelError,
} from '../model.ts'
import { withRetries } from '../resilience.ts'
import { createCircuit } from '../resilience-circuit.ts'
import { createAsk, type MessagesFor, type Turn } from './attempt.ts'
import type { CallOptions } from './call.ts'
import { toMessages, toRepairMessages } from './convert.ts'
import { MalformedAnswer, ProviderError } from './errors.ts'
import { systemPromptWithSchema } from './prompt.ts'
import { createWire } from './wire.ts'

const defaultBaseUrl = 'https://api.openai.com/v1'

export interface OpenAiOptions extends CallOptions {
  apiKey: string
  /** null: the provider's own address. */
  baseUrl: string | null
  /** Of one call, milliseconds. */
  timeoutMs: number
  maxRetries: number
}

export interface OpenAiDeps {
  now: () => number
  random: () => number
  /** So many failures in a row open the circuit (5), and the pause before the first probe (5 s). */
  circuit?: { failures?: number; pauseMs?: number }
  /** Told when turns begin to pass the model by, and when they ask it again. */
  onCircuit?: (model: string, isOpen: boolean) => void
  /** Calls that were made to see whether the model is well, for no turn. */
  onProbe?: (calls: readonly ModelCall[]) => void
}

export interface OpenAiExtractOptions extends ExtractOptions {
  /** When the time for this model is over, in the milliseconds of `now`. */
  endsAt?: number
  /** A server that asks for a longer wait is not asked again in this turn, milliseconds. */
  longestWaitMs?: number
}

export interface OpenAiModel extends LanguageModel {
  extract(request: ExtractionRequest, options?: OpenAiExtractOptions): Promise<ModelAnswer>
}

/** A real question, so that only a server that answers real questions is let in again. */
const probeRequest: ExtractionRequest = {
  message: 'Hello',
  draft: emptyDraft(),
  memory: emptyMemory(),
  missing: [],
  issues: [],
  asked: null,
  offered: [],
  recent: [],
  userLanguage: null,
  tone: null,
}

const newTurn = ({ signal, onReply, endsAt, longestWaitMs, requestId }: OpenAiExtractOptions = {}): Turn => ({
  calls: [],
  endsAt: endsAt ?? Number.POSITIVE_INFINITY,
  longestWaitMs: longestWaitMs ?? Number.POSITIVE_INFINITY,
  signal,
  onReply,
  shownCall: null,
  requestId: requestId ?? null,
})

const isServerFault = (error: unknown): boolean =>
  error instanceof ProviderError && !error.ownFault && error.kind !== 'cancelled'

/** A second silence would cost as much as the first, so a call that timed out is tried once more and no oftener. */
const mayRetry = (error: unknown, tries: number, { longestWaitMs }: Turn): boolean =>
  error instanceof ProviderError &&
  error.retryable &&
  (error.kind !== 'timeout' || tries === 1) &&
  (error.retryAfterMs ?? 0) <= longestWaitMs

/** What a server asks for is heeded by all turns, but not for ever. */
const longestPeaceMs = 60_000

/** Calls reject with ModelError; `health` is `degraded` while the circuit is open. */
export function createOpenAiModel(options: OpenAiOptions, deps: OpenAiDeps): OpenAiModel {
  const wire = createWire({ baseUrl: options.baseUrl ?? defaultBaseUrl, apiKey: options.apiKey })
  const ask = createAsk({ wire, options, now: deps.now })
  const circuit = createCircuit({
    failures: deps.circuit?.failures ?? 5,
    pauseMs: deps.circuit?.pauseMs ?? 5000,
    longestPauseMs: 60_000,
    counts: isServerFault,
    async probe() {
      const turn = newTurn()
      await ask((prompt) => toMessages(prompt, probeRequest), turn).finally(() => deps.onProbe?.(turn.calls))
    },
    random: deps.random,
    onChange: (isOpen) => deps.onCircuit?.(options.model, isOpen),
  })

  let peaceUntil = 0
  const isLeftInPeace = (): boolean => circuit.isOpen() || deps.now() < peaceUntil

  const askHeedfully = (messagesFor: MessagesFor, turn: Turn): Promise<Extraction> =>
    circuit
      .run(() => ask(messagesFor, turn))
      .catch((error: unknown) => {
        const asked = error instanceof ModelError ? error.retryAfterMs : null
        if (asked !== null) peaceUntil = deps.now() + Math.min(asked, longestPeaceMs)
        throw error
      })

  const askPatiently = (messagesFor: MessagesFor, turn: Turn): Promise<Extraction> =>
    withRetries(
      () => {
        if (isLeftInPeace())
          throw new ProviderError('unavailable', 'The model is being left in peace', { retryable: false })
        return askHeedfully(messagesFor, turn)
      },
      {
        maxRetries: options.maxRetries,
        mayHelp: (error, tries) => mayRetry(error, tries, turn),
        askedWait: (error) => (error instanceof ModelError ? error.retryAfterMs : null),
        endsAt: turn.endsAt,
        signal: turn.signal,
        now: deps.now,
        random: deps.random,
      },
    )

  async function answer(request: ExtractionRequest, turn: Turn): Promise<Extraction> {
    const messagesFor: MessagesFor = (prompt) => toMessages(prompt, request)
    try {
      return await askPatiently(messagesFor, turn)
    } catch (error) {
      if (!(error instanceof MalformedAnswer)) throw error
      // With the schema in words, for a server that passes over the one that is sent along.
      const messages = toRepairMessages(messagesFor(systemPromptWithSchema), error.content, error.faults)
      return await askPatiently(() => messages, turn)
    }
  }

  return {
    name: options.model,
    provider: 'openai',
    health: () => (isLeftInPeace() ? 'degraded' : 'ok'),
    async extract(request, given) {
      const turn = newTurn(given)
      try {
        const extraction = await answer(request, turn)
        return { extraction, source: { provider: 'openai', model: options.model, degraded: false }, calls: turn.calls }
      } catch (error) {
        throw toModelError(error, turn)
      }
    },
  }
}

/** Without a cause: the SDK's errors hold headers and words of the request, which must not reach a log. */
function toModelError(error: unknown, { calls, signal }: Turn): ModelError {
  if (signal?.aborted) return new ModelError('cancelled', 'The call was cancelled', { calls })
  if (!(error instanceof ModelError)) return new ModelError('unavailable', 'The call failed', { calls, cause: error })
  const retryAfter = error.retryAfterMs === null ? {} : { retryAfterMs: error.retryAfterMs }
  return new ModelError(error.kind, error.message, { calls, ...retryAfter })
}
