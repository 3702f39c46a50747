/** Drafts on their way to Meta. */
import { submissionKinds, submissionStates } from '../../db/schema/values.ts'
import type { Actor } from './activity.ts'
import type { Access } from './records.ts'

export { submissionKinds, submissionStates }

export type SubmissionKind = (typeof submissionKinds)[number]
export type SubmissionState = (typeof submissionStates)[number]

/** A stored submission. */
export interface SubmissionRecord {
  id: string
  workspaceId: string
  connectionId: string
  /** null: the session is deleted. */
  sessionId: string | null
  /** null: Meta has not accepted it yet. */
  templateId: string | null
  /** SHA-256 of the canonical payload. */
  draftHash: string
  name: string
  language: string
  kind: SubmissionKind
  state: SubmissionState
  payload: Readonly<Record<string, unknown>>
  metaId: string | null
  /** Meta's answer; may differ from what the payload asks for. */
  givenCategory: string | null
  /** Counts against the budget of edits of an approved template. */
  isBudgeted: boolean
  fault: unknown
  calledAt: Date | null
  attempts: number
  lookups: number
  createdBy: string | null
  /** The workspace's key that submitted it; null: a person did. */
  keyId: string | null
  /** The session's newest revision at that time; null: not stored by the release that took it in. */
  sessionRevision: number | null
  createdAt: Date
  updatedAt: Date
}

/**
 * Why a submission must not be sent any more. `author`: who submitted it may not write in the workspace now. Where drafts have to be
 * approved: `rejected` and `unapproved` by the newest decision about this draft, `changed` if the session has another draft now.
 */
export const submissionObstacles = ['author', 'unapproved', 'rejected', 'changed'] as const
export type SubmissionObstacle = (typeof submissionObstacles)[number]

/** A submission with where Meta's review of its template stands; null: not known. */
export interface ReviewedSubmission extends SubmissionRecord {
  reviewStatus: string | null
}

/** What becomes of a submission. What is absent stays as it is. */
export interface SubmissionChange {
  state: SubmissionState
  payload?: Readonly<Record<string, unknown>>
  templateId?: string
  metaId?: string
  givenCategory?: string
  fault?: unknown
  calledAt?: Date
  attempts?: number
  lookups?: number
}

/** Submissions. The verbs below the line are for jobs: they have no caller. */
export interface Submissions {
  /**
   * Stores it, unless the same draft is on its way already: then that one is returned. null: the caller may not write in the
   * workspace, or the connection or the session is not there.
   */
  create(
    access: Actor,
    submission: SubmissionRecord,
  ): Promise<{ submission: ReviewedSubmission; isNew: boolean } | null>
  /** The one that is on its way, or was accepted. */
  findCurrent(
    key: Pick<SubmissionRecord, 'connectionId' | 'name' | 'language' | 'draftHash'>,
    access: Access,
  ): Promise<ReviewedSubmission | null>
  find(id: string, access: Access): Promise<ReviewedSubmission | null>
  /** Newest first. */
  listOf(sessionId: string, access: Access, limit: number): Promise<ReviewedSubmission[]>
  /**
   * How much of the account's budgets is used: creations since `hour`, and of the template with this id at Meta edits since `day` and
   * since `month`. Each with the time of the oldest that counts.
   */
  used(
    of: { connectionId: string; metaId: string | null; hour: Date; day: Date; month: Date },
    access: Access,
  ): Promise<Record<'creations' | 'editsOfDay' | 'editsOfMonth', { count: number; oldest: Date | null }>>

  load(id: string): Promise<SubmissionRecord | null>
  /** What has come in between since it was submitted; null: nothing. */
  obstacle(id: string): Promise<SubmissionObstacle | null>
  /** Changes it if it is in one of these states, and tells the workspace. False: it is not. */
  move(id: string, from: readonly SubmissionState[], change: SubmissionChange, at: Date): Promise<boolean>
  /** Those that are still to be worked and whose connection works. */
  open(limit: number): Promise<Pick<SubmissionRecord, 'id' | 'connectionId' | 'workspaceId' | 'name' | 'language'>[]>
}
