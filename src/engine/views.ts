/** What callers see of drafts, sessions and their messages. Shapes are those of the API contract. */
import type { PriceDifference } from '../assessment/index.ts'
import type { AssumablePart } from '../llm/extraction.ts'
import type { ConversationMessage, Memory } from '../llm/model.ts'
import type { MessageStatus } from '../repositories/types.ts'
import type { Category, Draft } from '../template/draft.ts'
import type { DescribedIssue } from '../validator/issue.ts'

export const actions = ['ASK', 'DRAFT', 'UPDATE', 'FINAL', 'CHITCHAT'] as const
export type Action = (typeof actions)[number]
export type MissingPart = 'category' | 'language' | 'name' | 'body' | 'header' | 'footer' | 'buttons'

/** What Meta will make of a draft. */
export interface ForecastView {
  /** What the review will say, and what a later sweep may make of it. */
  category: Category
  later: Category
  /** Of `category`, 0 to 1. */
  confidence: number
  /** The strongest, with words of the draft; null: none speaks for it. */
  reason: { words: string; path: string; why: string } | null
  /** How much more a message costs as that category than as the one of the draft; null: it is the same, or there is none. */
  price_difference: PriceDifference | null
}

/** What is proposed about a draft, and what became of the last message; part of every answer and of the session. */
export interface ProposalView {
  /** What the assistant chose, until the person says or confirms it. */
  assumptions: { part: AssumablePart; value: string; why: string }[]
  /** Alternatives on the table; the number, the label or "the second one" picks one. `picked`: the draft has it now. */
  options: { id: string; label: string; text: string; picked: boolean }[]
  /** What the last turn or edit changed; values as in the template, null where there is none. */
  changes: { part: string; before: unknown; after: unknown }[]
  /** Words of the last message that changed nothing because they were not understood. */
  unused: string[]
  /** SHA-256 of the canonical payload. */
  draft_hash: string
  /** The language that the assistant answers in, such as `es` or `hi-Latn`; null while none is known. */
  user_language: string | null
  /** null while there is no text. */
  forecast: ForecastView | null
}

/** The draft and everything derived from it; part of every answer. */
export interface DraftView extends ProposalView {
  session_id: string
  draft: Draft
  missing: MissingPart[] | null
  final_creation_payload: Record<string, unknown> | null
  action: Action
  issues: DescribedIssue[]
  suggestions: string[]
  revision: number
}

/** A stored message. */
export interface MessageView extends ConversationMessage {
  /** Position in the session, from 1. */
  seq: number
  created_at: string
  /** null for messages stored before turn ids were. */
  turn_id: string | null
  /** Only on messages of the user. */
  status?: MessageStatus
}

export interface MessagePage {
  /** Only messages with a smaller `seq`; null for the newest. */
  before: number | null
}

/** A decision about a draft. */
export interface ApprovalView {
  draft_hash: string
  decision: 'approved' | 'rejected'
  comment: string | null
  /** null: the account is deleted. */
  by: string | null
  created_at: string
}

/** A session as its owner or support staff read it. Times are ISO 8601. */
export interface SessionView extends ProposalView {
  session_id: string
  /** null: anonymous, or not yet settled in its user's personal workspace. */
  workspace_id: string | null
  session_name: string
  messages: MessageView[]
  has_more_messages: boolean
  draft: Draft
  memory: Memory
  missing: MissingPart[] | null
  issues: DescribedIssue[]
  final_creation_payload: Record<string, unknown> | null
  /** What reviewers say of this draft; null where none is required and nobody said anything. */
  approval: {
    required: boolean
    status: 'pending' | ApprovalView['decision']
    by: string | null
    comment: string | null
    decided_at: string | null
  } | null
  /** As after the last message, in the light of what was edited since. */
  suggestions: string[]
  last_action: string | null
  revision: number
  created_at: string
  updated_at: string
}

/** What support staff see of a session: redacted messages, the draft and the model calls, newest page. */
export interface DebugView {
  session_id: string
  session_info: {
    id: string
    active_draft_id: string
    total_messages: number
    total_llm_calls: number
    total_input_tokens: number
    /** Input tokens that the provider read from its cache. */
    total_cached_tokens: number
    total_output_tokens: number
    total_cost_usd: number
    created_at: string
  }
  messages: MessageView[]
  has_more_messages: boolean
  /** The user whose session it is; null: nobody's, it is open to whoever knows its id. */
  owner: string | null
  /** The owner's sessions before and after this one, by last activity; among sessions without an owner likewise. */
  previous_session_id: string | null
  next_session_id: string | null
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
