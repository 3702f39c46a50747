/** What the engine does for its callers. Shapes are those of the API contract. */
import type { ConversationMessage, Memory, ModelSource } from '../llm/model.ts'
import type { Access, MessageStatus, Revisions, SessionListItem, UsageRow } from '../repositories/types.ts'
import type { Draft } from '../template/draft.ts'
import type { Edit } from '../template/edit.ts'
import type { DescribedIssue } from '../validator/issue.ts'

export const actions = ['ASK', 'DRAFT', 'UPDATE', 'FINAL', 'CHITCHAT'] as const
export type Action = (typeof actions)[number]
export type MissingPart = 'category' | 'language' | 'name' | 'body' | 'header' | 'footer' | 'buttons'

/** Who is calling, as far as the engine needs to know. */
export interface Caller extends Access {
  /** Written beside revisions and debug reads: user id, API key id, or null. */
  actor: string | null
  /** Keeps anonymous callers' idempotency keys apart, for example a hash of the address. */
  anonymousScope: string
  /** Ranges of addresses whose allowances the caller spends, narrowest first; none: those of their own, or of a service. */
  addressGroups: readonly string[]
  /** True for support staff, who see other people's messages redacted. */
  redacted: boolean
}

/** The draft and all that follows from it; part of every answer. */
export interface DraftView {
  session_id: string
  draft: Draft
  missing: MissingPart[] | null
  final_creation_payload: Record<string, unknown> | null
  action: Action
  issues: DescribedIssue[]
  suggestions: string[]
  revision: number
}

export interface TurnUsage {
  input_tokens: number
  output_tokens: number
  cost_usd: number
}

export interface TurnAnswer extends DraftView {
  turn_id: string
  reply: string
  source: ModelSource
  usage: TurnUsage
}

export interface DraftAnswer extends DraftView {
  source: ModelSource
  usage: TurnUsage
}

export type TurnEvent =
  | { event: 'turn'; data: { session_id: string } }
  | { event: 'reply'; data: { delta: string } }
  | { event: 'draft'; data: Pick<DraftView, 'draft' | 'missing' | 'issues'> }

export interface TurnInput {
  message: string
  sessionId: string | null
  idempotencyKey: string | null
  caller: Caller
}

export interface TurnOptions {
  /** Streaming: called for each event before the answer; must not throw. */
  onEvent?: (event: TurnEvent) => void
  /** Comes back in the report. */
  requestId?: string
}

/** `seq` counts the messages of the session from 1. */
export interface MessageView extends ConversationMessage {
  seq: number
  created_at: string
  /** null: stored before messages knew their turn. */
  turn_id: string | null
  /** Of a user's message. */
  status?: MessageStatus
}

export interface MessagePage {
  /** A `seq`: only messages below it. */
  before: number | null
}

export interface SessionView {
  session_id: string
  session_name: string
  messages: MessageView[]
  has_more_messages: boolean
  draft: Draft
  memory: Memory
  missing: MissingPart[] | null
  issues: DescribedIssue[]
  final_creation_payload: Record<string, unknown> | null
  last_action: string | null
  revision: number
  created_at: string
  updated_at: string
}

export interface DebugView {
  session_id: string
  session_info: {
    id: string
    active_draft_id: string
    total_messages: number
    total_llm_calls: number
    total_input_tokens: number
    /** The part of the input that the provider had in its cache. */
    total_cached_tokens: number
    total_output_tokens: number
    total_cost_usd: number
    created_at: string
  }
  messages: MessageView[]
  has_more_messages: boolean
  current_draft: Draft
  memory: Memory
  llm_logs: {
    id: number
    timestamp: string
    direction: string
    payload: unknown
    model: string
    latency_ms: number
    provider: string
    attempt: number
    input_tokens: number
    output_tokens: number
    cost_usd: number
  }[]
  has_more_logs: boolean
  last_action: string | null
  updated_at: string
}

/** One finished turn, for the log line and the metrics; no user text in it. */
export interface TurnReport {
  /** null: the turn was not asked for over HTTP. */
  requestId: string | null
  sessionId: string
  action: Action
  source: ModelSource
  durationMs: number
  modelMs: number
  calls: {
    provider: string
    model: string
    outcome: string
    status: number | null
    latencyMs: number
    inputTokens: number
    outputTokens: number
  }[]
  issues: { rule: string; severity: string }[]
  category: string | null
  turns: number
  becameValid: boolean
  /** The template was confirmed by this turn; saying yes once more does not count. */
  becameFinal: boolean
  overBudget: boolean
  askedQuestion: boolean
}

/**
 * All calls reject with AppError alone (SESSION_NOT_FOUND, REVISION_CONFLICT, IDEMPOTENCY_KEY_REUSED, NOTHING_TO_UNDO,
 * NOTHING_TO_REDO, INVALID_EDIT, DRAFT_TOO_LARGE, SESSION_UNREADABLE, DATABASE_UNAVAILABLE, OVERLOADED). Somebody else's
 * session is SESSION_NOT_FOUND.
 */
export interface Engine {
  /** One message, answered. The string is the JSON body to send: equal bytes for equal Idempotency-Keys. */
  takeTurn(input: TurnInput, options?: TurnOptions): Promise<{ answer: TurnAnswer; body: string }>
  createSession(
    caller: Caller,
    input: { name: string | null },
  ): Promise<{ session_id: string; session_name: string; user_id: string | null }>
  getSession(caller: Caller, id: string, page?: MessagePage): Promise<SessionView>
  editDraft(caller: Caller, id: string, input: { edits: Edit[]; revision: number | null }): Promise<DraftAnswer>
  undo(caller: Caller, id: string): Promise<DraftAnswer>
  redo(caller: Caller, id: string): Promise<DraftAnswer>
  listRevisions(
    caller: Caller,
    id: string,
    page: { limit: number; before: number | null },
  ): ReturnType<Revisions['listOf']>
  preview(caller: Caller, id: string, format: 'text' | 'html'): Promise<string>
  deleteSession(caller: Caller, id: string): Promise<void>
  debugSession(
    caller: Caller,
    id: string,
    page: { logs: { limit: number; before: Date | number | null }; messages?: MessagePage },
  ): Promise<DebugView>
  /** Names begin with what was said first, so staff see them redacted. */
  listSessions(
    caller: Caller,
    userId: string,
    page: { limit: number; offset: number },
  ): Promise<{ total: number; sessions: SessionListItem[] }>
  renameSession(caller: Caller, id: string, name: string): Promise<{ session_name: string }>
  usageOf(userId: string, days: number): Promise<UsageRow[]>
}
