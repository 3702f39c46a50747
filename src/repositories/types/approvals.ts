/** What reviewers decide about drafts. */
import type { decisions } from '../../db/schema/values.ts'
import type { Actor } from './activity.ts'
import type { Access } from './records.ts'

export type Decision = (typeof decisions)[number]

/** A stored decision. */
export interface ApprovalRecord {
  /** SHA-256 of the canonical payload that it is about. */
  draftHash: string
  decision: Decision
  comment: string | null
  /** The user's id; null once the account is deleted. */
  by: string | null
  createdAt: Date
}

/** Decisions about drafts. */
export interface Approvals {
  /**
   * Stores and records a decision about the draft of this version of the session. `stale`: the session has changed since; `own`: the newest
   * revision is by the caller; `refused`: the caller may not approve there, or the session has no workspace.
   */
  record(input: {
    sessionId: string
    access: Actor
    expectedVersion: number
    approval: ApprovalRecord & { by: string }
  }): Promise<'recorded' | 'stale' | 'own' | 'refused'>
  /** Newest first. */
  listOf(sessionId: string, access: Access, limit: number): Promise<ApprovalRecord[]>
  /** What the workspace of the session requires, and the newest decision about a draft. null: the session has no workspace. */
  stateOf(
    sessionId: string,
    access: Access,
    draftHash: string,
  ): Promise<{ isRequired: boolean; latest: ApprovalRecord | null } | null>
}
