/**
 * A scripted language model for tests: queued answers, recorded requests, an error for an unexpected call, and
 * `assertComplete` for calls that were expected but never made.
 */
import type { Extraction } from '../../src/llm/extraction.ts'
import {
  type ExtractionRequest,
  type LanguageModel,
  type ModelCall,
  ModelError,
  type ModelSource,
} from '../../src/llm/model.ts'

/** An extraction (missing fields are empty), a failure, or a function of the request and its signal. */
type ScriptedAnswer =
  | Partial<Extraction>
  | ModelError
  | ((request: ExtractionRequest, signal?: AbortSignal) => Partial<Extraction> | Promise<Partial<Extraction>>)

interface ScriptedModelOptions {
  answers?: readonly ScriptedAnswer[]
  provider?: ModelSource['provider']
  name?: string
  degraded?: boolean
  health?: ReturnType<LanguageModel['health']>
  /** Tokens of each call. */
  tokens?: { input: number; output: number }
}

export interface ScriptedModel extends LanguageModel {
  /** Every request so far, including unexpected ones. */
  readonly requests: ExtractionRequest[]
  queue(...answers: ScriptedAnswer[]): void
  /** Throws if an answer was not used, or if a call found no answer left. */
  assertComplete(): void
}

/** Emits the reply word by word, as a streaming model would. */
function streamReply(reply: string, onReply: ((delta: string) => void) | undefined): void {
  for (const piece of reply.match(/\s*\S+|\s+/g) ?? []) onReply?.(piece)
}

/** Answers calls in order. An unexpected call rejects with a plain Error that quotes its message. */
export function createScriptedModel(options: ScriptedModelOptions = {}): ScriptedModel {
  const { provider = 'openai', name = 'scripted', degraded = false, tokens = { input: 0, output: 0 } } = options
  const queued = [...(options.answers ?? [])]
  const requests: ExtractionRequest[] = []
  const unexpected: string[] = []

  const callOf = (request: ExtractionRequest, extraction: Extraction): ModelCall => ({
    provider,
    model: name,
    attempt: 1,
    startedAt: new Date(0),
    latencyMs: 0,
    outcome: 'ok',
    status: null,
    request: { message: request.message },
    response: extraction,
    inputTokens: tokens.input,
    cachedTokens: 0,
    outputTokens: tokens.output,
    costUsd: 0,
  })

  return {
    name,
    provider,
    requests,
    health: () => options.health ?? (provider === 'builtin' ? 'builtin' : 'ok'),
    queue: (...answers) => {
      queued.push(...answers)
    },
    async extract(request, callOptions = {}) {
      requests.push(request)
      if (callOptions.signal?.aborted) throw new ModelError('cancelled', 'The call was cancelled')
      const scripted = queued.shift()
      if (scripted === undefined) {
        unexpected.push(request.message)
        throw new Error(`The scripted model has no answer left for ${JSON.stringify(request.message)}`)
      }
      if (scripted instanceof ModelError) throw scripted
      const fields = typeof scripted === 'function' ? await scripted(request, callOptions.signal) : scripted
      const extraction: Extraction = { reply: '', intent: 'edit', edits: [], facts: [], ...fields }
      streamReply(extraction.reply, callOptions.onReply)
      return { extraction, source: { provider, model: name, degraded }, calls: [callOf(request, extraction)] }
    },
    assertComplete() {
      if (queued.length > 0) throw new Error(`${queued.length} scripted answers were not used`)
      if (unexpected.length > 0) throw new Error(`Unexpected calls for the messages ${JSON.stringify(unexpected)}`)
    },
  }
}
