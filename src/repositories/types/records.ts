/** Stored records of a conversation, in domain terms. Stored state is `unknown` here; the engine parses it. */
import type { logDirections, revisionCauses, speakers, workspaceRoles } from '../../db/schema/values.ts'
import type { Draft } from '../../template/draft.ts'
import type { Edit } from '../../template/edit.ts'

/** What a member may do in a workspace. */
export type WorkspaceRole = (typeof workspaceRoles)[number]

/**
 * Whose rows a caller may use; every verb that touches a workspace's tables takes it. With `any` (support, admin) they may
 * read everybody's; writing always means `own`.
 */
export interface Access {
  /** null: an anonymous caller, or an API key. */
  userId: string | null
  /** The workspace that an API key belongs to; null for everybody else. */
  workspaceId: string | null
  /** What such a key may do there; null for people, whose membership says it. */
  role: WorkspaceRole | null
  scope: 'own' | 'any'
}

/** A stored session. */
export interface SessionRecord {
  id: string
  userId: string | null
  workspaceId: string | null
  name: string
  /** Conversation state as stored; `engine/state/state.ts` parses it. */
  state: unknown
  /** Incremented with every write of the state; guards against lost updates. */
  version: number
  createdAt: Date
  updatedAt: Date
}

/** A session in a list. */
export interface SessionListItem {
  id: string
  name: string
  /** Those of its draft; null: not known yet. */
  templateName: string | null
  /** The first 120 characters of its text. */
  textStart: string | null
  category: string | null
  language: string | null
  /** The user has confirmed the template, and nothing was changed since. */
  isFinal: boolean
  messageCount: number
  createdAt: Date
  updatedAt: Date
  lastActivity: Date
}

/** Which sessions to list. */
export interface SessionFilter {
  /** In the name of the session or of its template, in any case; null: all. */
  words: string | null
  /** Only final templates, or only others; null: all. */
  final: boolean | null
}

/**
 * The status of a user's message. `interrupted`: no process is working on it, because its process died or gave up; a repeat
 * of its Idempotency-Key resumes it.
 */
export type MessageStatus = 'answered' | 'pending' | 'interrupted'

/** A stored message. */
export interface MessageRecord {
  /** 1, 2, 3 … within the session. */
  seq: number
  role: (typeof speakers)[number]
  content: string
  /** null for messages of earlier releases. */
  turnId: string | null
  /** null for messages of the assistant. */
  status: MessageStatus | null
  createdAt: Date
}

/** One stored state of the draft. Number 0 is the empty draft with which every session begins; it is not stored. */
export interface RevisionRecord {
  number: number
  /** What caused it. */
  cause: (typeof revisionCauses)[number]
  /** The action of the turn (ASK, DRAFT, UPDATE, FINAL …), or the cause in capitals for direct edits. */
  action: string
  /** What changed, in plain words, one entry per change. */
  changes: string[]
  edits: Edit[]
  /** Who wrote the text of each part of the draft. */
  authors: Record<string, 'user' | 'assistant'>
  draft: Draft
  /** User id or API key id; null for an anonymous caller. */
  by: string | null
  createdAt: Date
}

/**
 * A revision as it is stored. The newest 200 of a session are complete; in older ones `edits`, `authors` and `draft` are
 * null.
 */
export interface StoredRevision extends Omit<RevisionRecord, 'edits' | 'authors' | 'draft'> {
  edits: RevisionRecord['edits'] | null
  authors: RevisionRecord['authors'] | null
  draft: Draft | null
}

/**
 * An entry of `llm_logs`: each call has two, the request and the response or the error. Payloads are already redacted.
 * Latency in milliseconds, cost in US dollars.
 */
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

/** Whose daily allowances model calls are counted against. */
export interface Payer {
  /** null: an anonymous caller. */
  userId: string | null
  /** Hashed ranges of the caller's address, narrowest first; empty if no address is counted. */
  addresses: readonly string[]
}

/** Tokens and cost (US dollars) of one model in a turn. Models that cost nothing are recorded too. */
export interface UsageRecord {
  provider: string
  model: string
  calls: number
  inputTokens: number
  cachedTokens: number
  outputTokens: number
  costUsd: number
}
