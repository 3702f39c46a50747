/** The boundary to language models: one question, "what did the user mean for this draft?". */
import type { Draft } from '../template/draft.ts'
import type { Edit } from '../template/edit.ts'
import type { Extraction } from './extraction.ts'

/** One message of the recent conversation, oldest first in lists. */
export interface ConversationMessage {
  role: 'user' | 'assistant'
  content: string
}

/** What the engine last asked the user; terse answers are answers to it. */
export const askedAbout = [
  'category',
  'language',
  'name',
  'body',
  'header',
  'footer',
  'buttons',
  'purpose',
  'confirm',
  'fix',
  'start_over',
  'forget',
] as const
export type Asked = (typeof askedAbout)[number]

/** What is remembered besides the draft. Facts are short; there are at most 20. */
export interface Memory {
  category: string | null
  language_pref: string | null
  business_type: string | null
  brand_name: string | null
  wants_header: boolean | null
  wants_footer: boolean | null
  wants_buttons: boolean | null
  facts: Record<string, string>
}

/** A memory of nothing. */
export const emptyMemory = (): Memory => ({
  category: null,
  language_pref: null,
  business_type: null,
  brand_name: null,
  wants_header: null,
  wants_footer: null,
  wants_buttons: null,
  facts: {},
})

/** An open fault of the draft, in plain words. */
export interface OpenIssue {
  rule: string
  severity: 'error' | 'warning'
  path: string
  message: string
}

/** Everything a model is told. Bounded: the engine keeps the window, however long the conversation is. */
export interface ExtractionRequest {
  message: string
  draft: Draft
  memory: Memory
  /** Parts still needed, in the order in which they are asked; null when the template is final. */
  missing: readonly string[] | null
  issues: readonly OpenIssue[]
  asked: Asked | null
  /** What the server offered to do with the last question; a plain yes carries it out. */
  offered: readonly Edit[]
  /** The last turns, oldest first, without `message`. */
  recent: readonly ConversationMessage[]
  /** Code of the language in which the user writes to us, when known. */
  userLanguage: string | null
  /** What the organisation asks of text that the assistant writes; null: nothing. */
  tone: string | null
}

/** One attempt to reach one model, as it is stored in `llm_logs`. Latency in milliseconds, cost in US dollars. */
export interface ModelCall {
  provider: string
  model: string
  attempt: number
  startedAt: Date
  latencyMs: number
  outcome: 'ok' | ModelFailure
  /** HTTP status of a refusal; null when there was no answer, or a right one. */
  status: number | null
  request: unknown
  response: unknown
  inputTokens: number
  cachedTokens: number
  outputTokens: number
  costUsd: number
}

/** Why a call gave no extraction. */
export type ModelFailure = 'timeout' | 'rate-limited' | 'refused' | 'malformed' | 'unavailable' | 'cancelled'

/** Which model answered; `degraded` when it is not the one that was configured. */
export interface ModelSource {
  provider: 'openai' | 'builtin'
  model: string
  degraded: boolean
}

export interface ModelAnswer {
  extraction: Extraction
  source: ModelSource
  /** Every attempt made for this answer, failed ones too, in order. */
  calls: ModelCall[]
}

export interface ExtractOptions {
  signal?: AbortSignal
  /** Of the request that brought the message; sent along and logged, so that both sides can find the call. */
  requestId?: string
  /** Called with pieces of `reply` while the rest of the answer is still arriving. */
  onReply?: (delta: string) => void
}

/** A language model. `extract` rejects with a ModelError alone, and with the calls made so far in it. */
export interface LanguageModel {
  readonly name: string
  readonly provider: ModelSource['provider']
  /** `degraded` while calls are known to fail (circuit open). */
  health(): 'ok' | 'degraded' | 'builtin'
  extract(request: ExtractionRequest, options?: ExtractOptions): Promise<ModelAnswer>
}

/** A failed extraction. */
export class ModelError extends Error {
  override readonly name = 'ModelError'
  readonly kind: ModelFailure
  readonly calls: ModelCall[]
  /** Milliseconds the provider asked us to wait, when it said so. */
  readonly retryAfterMs: number | null

  constructor(
    kind: ModelFailure,
    message: string,
    given: { cause?: unknown; calls?: ModelCall[]; retryAfterMs?: number } = {},
  ) {
    super(message, { cause: given.cause })
    this.kind = kind
    this.calls = given.calls ?? []
    this.retryAfterMs = given.retryAfterMs ?? null
  }
}
