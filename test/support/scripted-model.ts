/**
 * A language model that says what a test tells it to: queued answers, recorded calls, an error for a call that nobody
 * expected, and `assertComplete` for a call that never came.
 */
import type { Extraction } from '../../src/llm/extraction.ts'
import {
  type ExtractionRequest,
  type LanguageModel,
  type ModelCall,
  ModelError,
  type ModelSource,
} from '../../src/llm/model.ts'

/** What to answer: an extraction (what is left out is empty), a failure, or a function of the request and its signal. */
export type ScriptedAnswer =
  | Partial<Extraction>
  | ModelError
  | ((request: ExtractionRequest, signal?: AbortSignal) => Partial<Extraction> | Promise<Partial<Extraction>>)

export interface ScriptedModelOptions {
  answers?: readonly ScriptedAnswer[]
  provider?: ModelSource['provider']
  name?: string
  degraded?: boolean
  health?: ReturnType<LanguageModel['health']>
  /** Tokens of each call. */
  tokens?: { input: number; output: number }
}

export interface ScriptedModel extends LanguageModel {
  /** Every request so far, the unexpected ones too. */
  readonly requests: ExtractionRequest[]
  queue(...answers: ScriptedAnswer[]): void
  /** Throws when an answer is left over or when a call came for which none was left. */
  assertComplete(): void
}

/** Shows the reply word by word, as a streaming model would. */
function show(reply: string, onReply: ((delta: string) => void) | undefined): void {
  for (const piece of reply.match(/\s*\S+|\s+/g) ?? []) onReply?.(piece)
}

/** Calls are answered in order. An unexpected call rejects with a plain Error that says which message it was for. */
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
    async extract(request, given = {}) {
      requests.push(request)
      if (given.signal?.aborted) throw new ModelError('cancelled', 'The call was cancelled')
      const scripted = queued.shift()
      if (scripted === undefined) {
        unexpected.push(request.message)
        throw new Error(`The scripted model has no answer left for ${JSON.stringify(request.message)}`)
      }
      if (scripted instanceof ModelError) throw scripted
      const said = typeof scripted === 'function' ? await scripted(request, given.signal) : scripted
      const extraction: Extraction = { reply: '', intent: 'edit', edits: [], facts: [], ...said }
      show(extraction.reply, given.onReply)
      return { extraction, source: { provider, model: name, degraded }, calls: [callOf(request, extraction)] }
    },
    assertComplete() {
      if (queued.length > 0) throw new Error(`${queued.length} scripted answers were never asked for`)
      if (unexpected.length > 0) throw new Error(`Nobody expected the messages ${JSON.stringify(unexpected)}`)
    },
  }
}
