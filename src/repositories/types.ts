/**
 * The storage that the engine and identity need, in domain terms. Stored conversation state is `unknown` here; the engine
 * parses it. Every verb is one round trip unless its comment says otherwise. All reject with DatabaseUnavailable (see
 * `errors.ts`) if the database does not answer; none waits for a model.
 */

import type { Activity, Actor } from './types/activity.ts'
import type { Approvals } from './types/approvals.ts'
import type { Assessments } from './types/assessments.ts'
import type { Connections } from './types/connections.ts'
import type { Jobs } from './types/jobs.ts'
import type { Media } from './types/media.ts'
import type { Streams, Webhooks } from './types/news.ts'
import type { ApiKeys, Invitations, Users } from './types/people.ts'
import type {
  Access,
  LlmLogRecord,
  MessageRecord,
  Payer,
  RevisionRecord,
  SessionFilter,
  SessionListItem,
  SessionRecord,
  StoredRevision,
  UsageRecord,
} from './types/records.ts'
import type { Registry } from './types/registry.ts'
import type { MetaSamples } from './types/samples.ts'
import type { Secrets } from './types/secrets.ts'
import type { Submissions } from './types/submissions.ts'
import type { SupportSearch } from './types/support.ts'
import type { TestSends } from './types/test-sends.ts'
import type { Turns } from './types/turns.ts'
import type { Members, WorkspaceInvitations, WorkspaceKeys, Workspaces } from './types/workspaces.ts'

export type * from './types/activity.ts'
export type * from './types/approvals.ts'
export type * from './types/assessments.ts'
export type * from './types/connections.ts'
export type * from './types/jobs.ts'
export type * from './types/media.ts'
export type * from './types/news.ts'
export type * from './types/people.ts'
export type * from './types/records.ts'
export type * from './types/registry.ts'
export type * from './types/samples.ts'
export { sampleStates } from './types/samples.ts'
export type * from './types/secrets.ts'
export type * from './types/submissions.ts'
export { submissionKinds, submissionObstacles, submissionStates } from './types/submissions.ts'
export type * from './types/support.ts'
export type * from './types/test-sends.ts'
export { testSendStates } from './types/test-sends.ts'
export type * from './types/turns.ts'
export type * from './types/workspaces.ts'

/** Sessions and their state. */
export interface Sessions {
  /** null: the user was deleted, or the caller may not write in the workspace. */
  create(input: {
    id: string
    access: Actor
    /** null: the caller's own. */
    workspaceId: string | null
    name: string
    state: unknown
    at: Date
  }): Promise<SessionRecord | null>
  /** null: it does not exist, or the caller may not do with it what is needed (by default, read it). */
  find(id: string, access: Access, need?: 'read' | 'write'): Promise<SessionRecord | null>
  /** Those of these that the caller may read, in no order. One statement. */
  findAll(ids: readonly string[], access: Access): Promise<SessionRecord[]>
  /**
   * Takes an anonymous session into the workspace (null: the caller's own); one that is already there stays. null: it does not
   * exist, is elsewhere, or the caller may not write there.
   */
  claim(input: {
    id: string
    access: Actor
    workspaceId: string | null
    at: Date
  }): Promise<{ workspaceId: string | null } | null>
  /** Stores state and revision of a direct edit if nothing has changed since `expectedVersion`; false otherwise. */
  saveDraft(input: {
    id: string
    access: Access
    expectedVersion: number
    state: unknown
    lastAction: string
    revision: RevisionRecord
    at: Date
  }): Promise<boolean>
  /** The sessions that the user began and the caller may read, as far as they match, latest activity first. `total` counts all. */
  listOf(
    userId: string,
    access: Access,
    page: { limit: number; offset: number } & Partial<SessionFilter>,
  ): Promise<{ total: number; sessions: SessionListItem[] }>
  /** False if the session does not exist or the caller may not write it. */
  rename(id: string, access: Access, name: string, at: Date): Promise<boolean>
  /** Deletes the session and all its rows. False if it does not exist or the caller may not write it. */
  remove(id: string, access: Actor): Promise<boolean>
}

/** Messages of a session. */
export interface Messages {
  /**
   * The newest `limit` messages with a `seq` below `before`, oldest first; fewer if the page would be too large.
   * @param page at: the time by which leases are judged
   */
  listOf(
    sessionId: string,
    access: Access,
    page: { limit: number; before: number | null; at: Date },
  ): Promise<{
    /** The number of messages in the whole session. */
    total: number
    hasMore: boolean
    messages: MessageRecord[]
  }>
}

/** Revisions of the drafts. */
export interface Revisions {
  /** null: there is no such revision. */
  find(sessionId: string, access: Access, number: number): Promise<StoredRevision | null>
  /** Numbers below `before`, newest first; fewer than `limit` if the page would be too large. */
  listOf(
    sessionId: string,
    access: Access,
    page: { limit: number; before: number | null },
  ): Promise<{ hasMore: boolean; revisions: Omit<StoredRevision, 'edits'>[] }>
}

/** Logs of model calls. */
export interface LlmLogs {
  /**
   * The newest `limit` entries before `before` (a time or the id of an entry), oldest first; fewer if the page would be too
   * large. `total`, tokens and cost (US dollars) are those of all model calls of the session, even if their logs were
   * deleted.
   */
  listOf(
    sessionId: string,
    access: Access,
    page: { limit: number; before: Date | number | null },
  ): Promise<{
    total: number
    inputTokens: number
    cachedTokens: number
    outputTokens: number
    costUsd: number
    hasMore: boolean
    logs: (LlmLogRecord & { id: number })[]
  }>
}

/** The usage of one model on one day. */
export interface UsageRow {
  /** UTC, as 2026-01-31. */
  day: string
  provider: string
  model: string
  calls: number
  inputTokens: number
  cachedTokens: number
  outputTokens: number
  costUsd: number
}

/** Usage of models by users and addresses. */
export interface Usage {
  /** Adds model calls that belong to no stored turn. Those of a deleted user are counted as anonymous. */
  add(payer: Payer, usage: readonly UsageRecord[], at: Date): Promise<void>
  /** The last `days` days (UTC), by day and model, newest first. */
  ofUser(userId: string, days: number, at: Date): Promise<UsageRow[]>
  /** Tokens used since midnight UTC by the user (null: by everybody). */
  tokensToday(userId: string | null, at: Date): Promise<number>
  /** Tokens used since midnight UTC from each of these hashed addresses, in their order. */
  tokensTodayFrom(addresses: readonly string[], at: Date): Promise<number[]>
  /** The salt for hashing that day's (UTC) addresses, the same for all processes; `proposed` becomes it if there is none. */
  addressSalt(at: Date, proposed: string): Promise<string>
}

/** Which staff member read which session. */
export interface DebugReads {
  /** In the activity log too: in that of the session's workspace, or else in that of the installation. */
  record(read: { actor: string; sessionId: string; at: Date; requestId?: string | null }): Promise<void>
  /** Newest first. */
  list(page: { limit: number; before: Date | null }): Promise<{ actor: string; sessionId: string; at: Date }[]>
}

/** A counter and its limit. */
export interface RateCounter {
  /** Identifies the counter. Only a hash of it is stored. */
  key: string
  /** Hits allowed in a window; Infinity to count without a limit. */
  limit: number
}

/** Counters shared by all processes (`RATE_LIMIT_STORE=postgres`, throttling of sign-in). */
export interface RateCounters {
  /**
   * Adds one to every counter, or to none if one of them has reached its limit, so that refused hits use up nothing. Returns,
   * in the same order, each count including this hit and the milliseconds until its window ends; the hit is refused if any
   * count is above its limit. Keys must be distinct.
   */
  hit(counters: readonly RateCounter[], windowMs: number, at: Date): Promise<{ count: number; ttlMs: number }[]>
}

/** Deletion of expired rows. */
export interface Retention {
  /**
   * Deletes one batch of expired rows of each kind and returns their number; call it until it returns 0. Several processes
   * may call it at once, because it skips locked rows, and it is short, so that turns never wait for it. Ages are in
   * milliseconds by the database's clock; null: rows of that kind are kept. Jobs that are dead
   * are as old as logs may be, those that are done a week.
   */
  sweep(options: {
    batch: number
    logAgeMs: number | null
    anonymousIdleMs: number | null
    /** Entries of the activity log, of which the end of each removed segment is kept; default: null. */
    activityAgeMs?: number | null
  }): Promise<number>
}

/** All of storage. */
export interface Repositories {
  activity: Activity
  turns: Turns
  sessions: Sessions
  workspaces: Workspaces
  members: Members
  workspaceInvitations: WorkspaceInvitations
  workspaceKeys: WorkspaceKeys
  approvals: Approvals
  assessments: Assessments
  samples: MetaSamples
  messages: Messages
  revisions: Revisions
  llmLogs: LlmLogs
  usage: Usage
  users: Users
  apiKeys: ApiKeys
  invitations: Invitations
  debugReads: DebugReads
  support: SupportSearch
  rateCounters: RateCounters
  retention: Retention
  connections: Connections
  submissions: Submissions
  registry: Registry
  webhooks: Webhooks
  streams: Streams
  testSends: TestSends
  jobs: Jobs
  secrets: Secrets
  media: Media
}
