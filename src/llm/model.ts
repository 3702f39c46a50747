/** The boundary to language models: one question, "what did the user mean for this draft?". */
import type { Draft } from '../template/draft.ts'
import type { Edit } from '../template/edit.ts'
import type { Extraction } from './extraction.ts'

/** One message of the recent conversation, oldest first in lists. */
export interface ConversationMessage {
  role: 'user' | 'assistant'
  content: string
}

/** What the engine may have asked the user last; short messages are read as answers to it. */
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
/** The last question to the user. */
export type Asked = (typeof askedAbout)[number]

/** What the conversation remembers besides the draft. Facts are short, and there are at most 20. */
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

/** A new, empty memory. */
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

/** An open issue of the draft, in plain words. */
interface OpenIssue {
  rule: string
  severity: 'error' | 'warning'
  path: string
  message: string
}

/** Everything a model is told. Its size is bounded, however long the conversation is. */
export interface ExtractionRequest {
  message: string
  draft: Draft
  memory: Memory
  /** Parts still needed, in the order in which they are asked for; null if the template is final. */
  missing: readonly string[] | null
  issues: readonly OpenIssue[]
  asked: Asked | null
  /** The edits that the last question offered; a plain yes applies them. */
  offered: readonly Edit[]
  /** The last messages, oldest first, without `message`. */
  recent: readonly ConversationMessage[]
  /** Code of the language that the user writes in; null if unknown. */
  userLanguage: string | null
  /** The question about content that the model asked last, in its own words; null or absent: none. */
  question?: string | null
  /** Alternatives on the table. */
  options?: readonly { id: string; label: string; edits: readonly Edit[] }[]
  /** The model's own edits that were refused in the last turn, and why, in plain words. */
  refused?: readonly string[]
  /** This is the second try of the same turn: the answer whose edits break rules, and the rules in plain words. */
  repair?: { answer: Extraction; faults: readonly string[] }
  /** Sentences of the person's that wait for a place in the text. */
  waiting?: readonly string[]
  /** The tone that the organisation wants for texts the assistant writes; null: none. */
  tone: string | null
}

/** One call to a model, as stored in `llm_logs`. Latency in milliseconds, cost in US dollars. */
export interface ModelCall {
  provider: string
  model: string
  attempt: number
  startedAt: Date
  latencyMs: number
  outcome: 'ok' | ModelFailure
  /** HTTP status of an error; null if the call succeeded or there was no answer. */
  status: number | null
  request: unknown
  response: unknown
  inputTokens: number
  cachedTokens: number
  outputTokens: number
  costUsd: number
}

/** Why a call returned no extraction. */
export type ModelFailure = 'timeout' | 'rate-limited' | 'refused' | 'malformed' | 'unavailable' | 'cancelled'

/** Which model answered; `degraded` if it is not the configured one. */
export interface ModelSource {
  provider: 'openai' | 'builtin'
  model: string
  degraded: boolean
}

/** The result of one question to a model. */
export interface ModelAnswer {
  extraction: Extraction
  source: ModelSource
  /** Every call made for this answer, including failed ones, in order. */
  calls: ModelCall[]
}

/** Options of one question to a model. */
export interface ExtractOptions {
  signal?: AbortSignal
  /** Id of the HTTP request with the message; sent along and logged, so that both sides can find the call. */
  requestId?: string
  /** Called with pieces of `reply` while the rest of the answer is still arriving. */
  onReply?: (delta: string) => void
}

/** A language model. `extract` rejects only with a ModelError, which holds the calls made so far. */
export interface LanguageModel {
  readonly name: string
  readonly provider: ModelSource['provider']
  /** `degraded` while calls are paused, because they fail or the provider asked for it; `builtin` without a provider. */
  health(): 'ok' | 'degraded' | 'builtin'
  /** Whether it can tell the text in that language; without it, it always can. */
  canTranslate?: (draft: Draft, memory: Memory, languageCode: string) => boolean
  /** Whether it can tell the text more warmly; without it, it always can. */
  canMakeWarmer?: (draft: Draft, memory: Memory) => boolean
  extract(request: ExtractionRequest, options?: ExtractOptions): Promise<ModelAnswer>
}

/** A failed extraction. */
export class ModelError extends Error {
  override readonly name = 'ModelError'
  readonly kind: ModelFailure
  readonly calls: ModelCall[]
  /** Milliseconds that the provider asked us to wait; null if it did not. */
  readonly retryAfterMs: number | null

  constructor(
    kind: ModelFailure,
    message: string,
    details: { cause?: unknown; calls?: ModelCall[]; retryAfterMs?: number } = {},
  ) {
    super(message, { cause: details.cause })
    this.kind = kind
    this.calls = details.calls ?? []
    this.retryAfterMs = details.retryAfterMs ?? null
  }
}
