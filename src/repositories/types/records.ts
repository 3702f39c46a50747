/** What storage holds of a conversation, in domain terms. Stored state is `unknown` here: the engine parses it. */
import type { logDirections, revisionCauses, speakers } from '../../db/schema/values.ts'
import type { Draft } from '../../template/draft.ts'
import type { Edit } from '../../template/edit.ts'

/** Whose rows a caller may touch. `any` reads everybody's (support, admin); writing is always `own`. */
export interface Access {
  /** null: an anonymous caller. */
  userId: string | null
  scope: 'own' | 'any'
}

export interface SessionRecord {
  id: string
  userId: string | null
  name: string
  /** Conversation state as stored; `engine/state/state.ts` parses it. */
  state: unknown
  /** Rises with every write of state; guards against lost updates. */
  version: number
  createdAt: Date
  updatedAt: Date
}

export interface SessionListItem {
  id: string
  name: string
  messageCount: number
  createdAt: Date
  updatedAt: Date
  lastActivity: Date
}

/**
 * What became of a user's message. `interrupted`: nobody is at work on it, because its process died or gave up; a repeat of
 * its Idempotency-Key takes it up again.
 */
export type MessageStatus = 'answered' | 'pending' | 'interrupted'

export interface MessageRecord {
  /** 1, 2, 3 … within the session. */
  seq: number
  role: (typeof speakers)[number]
  content: string
  /** null: stored before messages knew their turn. */
  turnId: string | null
  /** null for the assistant's. */
  status: MessageStatus | null
  createdAt: Date
}

/** One stored state of the draft. Number 0 is the empty draft every session begins with; it has no row. */
export interface RevisionRecord {
  number: number
  /** What caused it. */
  cause: (typeof revisionCauses)[number]
  /** ASK, DRAFT, UPDATE, FINAL … of the turn, or the cause in capitals for direct calls. */
  action: string
  /** What changed, in plain words, one entry a change. */
  changes: string[]
  edits: Edit[]
  /** Per part of the draft, who wrote its words. */
  authors: Record<string, 'user' | 'assistant'>
  draft: Draft
  /** User id, API key id, or null for an anonymous caller. */
  by: string | null
  createdAt: Date
}

/**
 * A revision as it is kept. The newest 200 of a session are whole; of older ones what happened is kept, and `edits`,
 * `authors` and `draft` are null.
 */
export interface StoredRevision extends Omit<RevisionRecord, 'edits' | 'authors' | 'draft'> {
  edits: RevisionRecord['edits'] | null
  authors: RevisionRecord['authors'] | null
  draft: Draft | null
}

/** One line of `llm_logs`: a call is a request and a response or an error. Payloads arrive redacted. */
export interface LlmLogRecord {
  createdAt: Date
  direction: (typeof logDirections)[number]
  provider: string
  model: string
  attempt: number
  payload: unknown
  latencyMs: number
  inputTokens: number
  cachedTokens: number
  outputTokens: number
  costUsd: number
}

/** Whose allowances model calls are counted against. */
export interface Payer {
  /** null: nobody in particular. */
  userId: string | null
  /** Hashed, the narrowest range first; none: no address is held to account. */
  addresses: readonly string[]
}

/** Tokens and cost of one turn, by model; zero-cost models are recorded too. */
export interface UsageRecord {
  provider: string
  model: string
  calls: number
  inputTokens: number
  cachedTokens: number
  outputTokens: number
  costUsd: number
}
