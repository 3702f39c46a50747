/** What the engine does for its callers. Shapes are those of the API contract. */
import type { ModelSource } from '../llm/model.ts'
import type { Actor, SessionFilter, SessionListItem, StoredRevision, UsageRow } from '../repositories/types.ts'
import type { Draft } from '../template/draft.ts'
import type { Edit } from '../template/edit.ts'
import type { DescribedIssue } from '../validator/issue.ts'
import type { Action, ApprovalView, DebugView, DraftView, MessagePage, ProposalView, SessionView } from './views.ts'

export * from './views.ts'

/** Who is calling, as far as the engine needs to know. */
export interface Caller extends Actor {
  /** User id or API key id, stored with revisions and debug reads; null for anonymous callers. */
  actor: string | null
  /** Separates the idempotency keys of anonymous callers, for example by a hash of the address. */
  anonymousScope: string
  /** Address ranges whose allowances the caller spends, narrowest first; empty for established users and for services. */
  addressGroups: readonly string[]
  /** True for support staff, who see other people's messages redacted. */
  redacted: boolean
}

/** What the model calls of a turn used, failed attempts included. Cost in US dollars. */
export interface TurnUsage {
  input_tokens: number
  output_tokens: number
  cost_usd: number
}

/** The answer to a message: the JSON body of `POST /chat`. */
export interface TurnAnswer extends DraftView {
  turn_id: string
  reply: string
  source: ModelSource
  usage: TurnUsage
}

/** The answer to an edit by hand, undo or redo. */
export interface DraftAnswer extends DraftView {
  source: ModelSource
  usage: TurnUsage
}

/** What a stream carries before the answer: the session, pieces of the reply, the draft. */
export type TurnEvent =
  | { event: 'turn'; data: { session_id: string } }
  | { event: 'reply'; data: { delta: string } }
  | { event: 'draft'; data: ProposalView & Pick<DraftView, 'draft' | 'missing' | 'issues'> }

export interface TurnInput {
  message: string
  /** null: begin a new session. */
  sessionId: string | null
  /** The `draft_hash` that the caller shows; null: that of the last answer. A wish to finalize counts for this draft only. */
  draftHash?: string | null
  idempotencyKey: string | null
  /** The workspace for a new or an anonymous session; null: the caller's own. An existing session has to be in it. */
  workspaceId?: string | null
  caller: Caller
}

export interface TurnOptions {
  /** Asks for streaming: called for each event before the answer; must not throw. */
  onEvent?: (event: TurnEvent) => void
  /** Repeated in the report. */
  requestId?: string
}

/** One finished turn, for the log line and the metrics. Contains no user text; durations in milliseconds. */
export interface TurnReport {
  /** null for turns that did not arrive over HTTP. */
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
  /** This turn confirmed the template; confirming a final one again does not count. */
  becameFinal: boolean
  overBudget: boolean
  askedQuestion: boolean
  /** What the model claimed although it is not so: that the template is `final`, or was `sent` or approved. */
  falseClaims: ('final' | 'sent')[]
}

/** A page of the history of a draft. */
export interface RevisionPage {
  hasMore: boolean
  /** `issues` is null if the draft of the revision is no longer kept, and absent if it was not asked for. */
  revisions: (Omit<StoredRevision, 'edits'> & { issues?: DescribedIssue[] | null })[]
}

/**
 * The calls that routes make. All of them reject only with AppError (SESSION_NOT_FOUND, REVISION_CONFLICT,
 * IDEMPOTENCY_KEY_REUSED, NOTHING_TO_UNDO, NOTHING_TO_REDO, INVALID_EDIT, DRAFT_TOO_LARGE, SESSION_UNREADABLE,
 * DATABASE_UNAVAILABLE, OVERLOADED). What is not open to the caller is SESSION_NOT_FOUND; members whose role is not enough get
 * FORBIDDEN.
 */
export interface Engine {
  /** Answers one message. `body` is the JSON to send: the same bytes for every repeat with the same Idempotency-Key. */
  takeTurn(input: TurnInput, options?: TurnOptions): Promise<{ answer: TurnAnswer; body: string }>
  /**
   * A session without messages; `name` null: a default name. With a `draft`, the session starts with that as its first
   * revision. UNAUTHENTICATED when the caller's user no longer exists, WORKSPACE_NOT_FOUND when they may not write there.
   */
  createSession(
    caller: Caller,
    input: { name: string | null; draft?: Draft; workspaceId?: string | null },
  ): Promise<{ session_id: string; session_name: string; user_id: string | null; workspace_id: string | null }>
  /** The session with one page of its messages, the newest by default. */
  getSession(caller: Caller, id: string, page?: MessagePage): Promise<SessionView>
  /** Applies edits in order. `revision` is the one that the caller has seen; null skips that check (REVISION_CONFLICT). */
  editDraft(caller: Caller, id: string, input: { edits: Edit[]; revision: number | null }): Promise<DraftAnswer>
  /** Undo and redo make new revisions; nothing is overwritten. */
  undo(caller: Caller, id: string): Promise<DraftAnswer>
  redo(caller: Caller, id: string): Promise<DraftAnswer>
  /** Revisions below `before`, newest first; `withIssues` says what is wrong with each under the current policy. */
  listRevisions(
    caller: Caller,
    id: string,
    page: { limit: number; before: number | null; withIssues?: boolean },
  ): Promise<RevisionPage>
  /** The message as WhatsApp shows it. */
  preview(caller: Caller, id: string, format: 'text' | 'html'): Promise<string>
  /** Deletes the session with its messages, drafts and logs. */
  deleteSession(caller: Caller, id: string): Promise<void>
  /** Messages and model calls for support staff; each read is recorded. */
  debugSession(
    caller: Caller,
    id: string,
    page: { logs: { limit: number; before: Date | number | null }; messages?: MessagePage },
  ): Promise<DebugView>
  /**
   * For support staff: the session for which a language model was called during this request, within the last seven days.
   * SESSION_NOT_FOUND also for requests that no language model saw.
   */
  findSessionOfRequest(caller: Caller, requestId: string): Promise<{ session_id: string }>
  /** Names quote the first message of a session, so support staff see them redacted. */
  listSessions(
    caller: Caller,
    userId: string,
    page: { limit: number; offset: number } & Partial<SessionFilter>,
  ): Promise<{ total: number; sessions: SessionListItem[] }>
  /**
   * Stores what a reviewer or owner says of the final draft with this hash. NOT_FINAL, REVISION_CONFLICT when it is another one,
   * FORBIDDEN for whoever made the last change.
   */
  decide(
    caller: Caller,
    id: string,
    input: { draftHash: string; decision: ApprovalView['decision']; comment: string | null },
  ): Promise<ApprovalView>
  /** Decisions about drafts of the session, newest first. */
  listApprovals(caller: Caller, id: string): Promise<ApprovalView[]>
  /** Takes an anonymous session into a workspace; null: the caller's own. WORKSPACE_NOT_FOUND as above. */
  claimSession(
    caller: Caller,
    id: string,
    workspaceId: string | null,
  ): Promise<{ session_id: string; workspace_id: string | null }>
  renameSession(caller: Caller, id: string, name: string): Promise<{ session_name: string }>
  /** Usage of the last `days` days (UTC), today included. */
  usageOf(userId: string, days: number): Promise<UsageRow[]>
}
