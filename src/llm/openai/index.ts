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
import { createAsk } from './attempt.ts'
import type { CallOptions } from './call.ts'
import type { ProxyOptions } from './client.ts'
import { MalformedAnswer, ProviderError } from './errors.ts'
import { messagesFor, toRepairMessages } from './messages.ts'
import { instructionsFor } from './prompt.ts'
import type { Question, Turn } from './recorded-call.ts'
import { createWire } from './wire.ts'

export { createOpenAiJudge } from './opinion.ts'

export const defaultBaseUrl = 'https://api.openai.com/v1'

interface OpenAiOptions extends CallOptions {
  apiType: 'openai' | 'azure'
  apiKey: string
  /** Azure only. */
  apiVersion: string
  /** Azure only; null: named like the model. */
  deployment: string | null
  proxy: ProxyOptions
  /** null: OpenAI's own URL. */
  baseUrl: string | null
  /** Milliseconds for one call. */
  timeoutMs: number
  maxRetries: number
}

/** Clock, randomness and listeners. */
export interface OpenAiDeps {
  /** Milliseconds since the epoch. */
  now: () => number
  random: () => number
  /** How many failures in a row open the circuit (5), and how long to pause before the first probe (5000 ms). */
  circuit?: { failures?: number; pauseMs?: number }
  /** Called when the circuit opens and when it closes again. */
  onCircuit?: (model: string, isOpen: boolean) => void
  /** Called with the calls of a probe, which belong to no turn. */
  onProbe?: (calls: readonly ModelCall[]) => void
}

interface OpenAiExtractOptions extends ExtractOptions {
  /** Deadline for this model, on the clock of `now`. */
  endsAt?: number
  /** Milliseconds; if the server asks for a longer wait, this turn does not retry. */
  maxWaitMs?: number
}

/** A model with a deadline per question. */
export interface OpenAiModel extends LanguageModel {
  extract(request: ExtractionRequest, options?: OpenAiExtractOptions): Promise<ModelAnswer>
}

/** A real question, so that the circuit closes only if the server answers real questions. */
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

const newTurn = (
  request: ExtractionRequest,
  { signal, onReply, endsAt, maxWaitMs, requestId }: OpenAiExtractOptions = {},
): Turn => ({
  calls: [],
  endsAt: endsAt ?? Number.POSITIVE_INFINITY,
  maxWaitMs: maxWaitMs ?? Number.POSITIVE_INFINITY,
  signal,
  onReply,
  shownCall: null,
  requestId: requestId ?? null,
  instructions: instructionsFor(request),
})

/** A server that is away, or that refuses. One that answers, however badly, is neither. */
const isServerFault = (error: unknown): boolean =>
  error instanceof ProviderError && !error.ownFault && error.kind !== 'cancelled' && !(error instanceof MalformedAnswer)

/** After so many turns in a row whose answers could not be used, `health` says so. */
const maxUselessTurns = 3

/** A call that timed out is retried only once, because another timeout would take as long again. */
const isRetryable = (error: unknown, attempts: number, { maxWaitMs }: Turn): boolean =>
  error instanceof ProviderError &&
  error.retryable &&
  (error.kind !== 'timeout' || attempts === 1) &&
  (error.retryAfterMs ?? 0) <= maxWaitMs

/** The longest pause that we grant a server on its own request; it applies to all turns. */
const maxRequestedPauseMs = 60_000

/**
 * Creates the model. `extract` rejects only with a ModelError; `health` is `degraded` while calls are paused, by the
 * circuit breaker or at the server's request, and while one answer after the other is of no use.
 */
export function createOpenAiModel(options: OpenAiOptions, deps: OpenAiDeps): OpenAiModel {
  const { apiType, apiKey, apiVersion, proxy, model } = options
  const baseUrl = options.baseUrl ?? defaultBaseUrl
  const deployment = options.deployment ?? model
  const wire = createWire({ apiType, baseUrl, apiKey, apiVersion, deployment, proxy })
  const ask = createAsk({ wire, options, now: deps.now })
  const circuit = createCircuit({
    failures: deps.circuit?.failures ?? 5,
    pauseMs: deps.circuit?.pauseMs ?? 5000,
    maxPauseMs: 60_000,
    isFailure: isServerFault,
    async probe() {
      const turn = newTurn(probeRequest)
      await ask({ messagesFor: messagesFor(probeRequest), turn }).finally(() => deps.onProbe?.(turn.calls))
    },
    random: deps.random,
    onChange: (isOpen) => deps.onCircuit?.(options.model, isOpen),
  })

  let pausedUntil = 0
  const isPaused = (): boolean => circuit.isOpen() || deps.now() < pausedUntil

  const askHonouringRetryAfter = (question: Question): Promise<Extraction> =>
    circuit
      .run(() => ask(question))
      .catch((error: unknown) => {
        const pauseMs = error instanceof ModelError ? error.retryAfterMs : null
        if (pauseMs !== null) pausedUntil = deps.now() + Math.min(pauseMs, maxRequestedPauseMs)
        throw error
      })

  const askWithRetries = (question: Question): Promise<Extraction> => {
    const { turn } = question
    return withRetries(
      () => {
        if (isPaused()) throw new ProviderError('unavailable', 'Calls to the model are paused', { retryable: false })
        return askHonouringRetryAfter(question)
      },
      {
        maxRetries: options.maxRetries,
        isRetryable: (error, attempts) => isRetryable(error, attempts, turn),
        requestedWaitMs: (error) => (error instanceof ModelError ? error.retryAfterMs : null),
        endsAt: turn.endsAt,
        signal: turn.signal,
        now: deps.now,
        random: deps.random,
      },
    )
  }

  async function answer(request: ExtractionRequest, turn: Turn): Promise<Extraction> {
    const messages = messagesFor(request)
    try {
      return await askWithRetries({ messagesFor: messages, turn })
    } catch (error) {
      if (!(error instanceof MalformedAnswer)) throw error
      const again = toRepairMessages(messages(turn.instructions.promptWithSchema), error.content, error.faults)
      return await askWithRetries({ messagesFor: () => again, turn, asText: true }).catch((second: unknown) => {
        const readable = (second instanceof MalformedAnswer ? second.readable : null) ?? error.readable
        if (readable === null || turn.signal?.aborted) throw second
        return readable
      })
    }
  }

  let uselessTurns = 0

  return {
    name: options.model,
    provider: 'openai',
    health: () => (isPaused() || uselessTurns >= maxUselessTurns ? 'degraded' : 'ok'),
    async extract(request, extractOptions) {
      const turn = newTurn(request, extractOptions)
      try {
        const extraction = await answer(request, turn)
        uselessTurns = 0
        return { extraction, source: { provider: 'openai', model: options.model, degraded: false }, calls: turn.calls }
      } catch (error) {
        if (error instanceof ModelError && error.kind === 'malformed') uselessTurns += 1
        throw toModelError(error, turn)
      }
    },
  }
}

/** Drops the cause of a ModelError, as the SDK's errors hold headers and text of the request, which must not be logged. */
function toModelError(error: unknown, { calls, signal }: Turn): ModelError {
  if (signal?.aborted) return new ModelError('cancelled', 'The call was cancelled', { calls })
  if (!(error instanceof ModelError)) return new ModelError('unavailable', 'The call failed', { calls, cause: error })
  const retryAfter = error.retryAfterMs === null ? {} : { retryAfterMs: error.retryAfterMs }
  return new ModelError(error.kind, error.message, { calls, ...retryAfter })
}
