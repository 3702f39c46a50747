/**
 * What the engine and identity ask of storage, in domain terms. Stored conversation state is `unknown` here: the engine
 * parses it. Every verb is one round trip unless it says otherwise. All reject with a DatabaseUnavailable error (see
 * `errors.ts`) when the database does not answer; none waits for a model.
 */
import type { roles } from '../db/schema/values.ts'
import type {
  Access,
  LlmLogRecord,
  MessageRecord,
  Payer,
  RevisionRecord,
  SessionListItem,
  SessionRecord,
  StoredRevision,
  UsageRecord,
} from './types/records.ts'
import type { Turns } from './types/turns.ts'

export type * from './types/records.ts'
export type * from './types/turns.ts'

export interface Sessions {
  /** null: the user is gone. */
  create(input: {
    id: string
    userId: string | null
    name: string
    state: unknown
    at: Date
  }): Promise<SessionRecord | null>
  /** null: not there, or not the caller's. */
  find(id: string, access: Access): Promise<SessionRecord | null>
  /** Writes state and revision of a direct draft call if nothing changed since `expectedVersion`; false when stale. */
  saveDraft(input: {
    id: string
    access: Access
    expectedVersion: number
    state: unknown
    lastAction: string
    revision: RevisionRecord
    at: Date
  }): Promise<boolean>
  listOf(
    userId: string,
    page: { limit: number; offset: number },
  ): Promise<{ total: number; sessions: SessionListItem[] }>
  rename(id: string, access: Access, name: string, at: Date): Promise<boolean>
  /** Removes the session and everything of it. False when not there or not the caller's. */
  remove(id: string, access: Access): Promise<boolean>
}

export interface Messages {
  /** The newest `limit` below `before` (a `seq`), oldest first; fewer when they would be too many bytes for one page.
   * `at` decides which leases are over. */
  listOf(
    sessionId: string,
    page: { limit: number; before: number | null; at: Date },
  ): Promise<{
    /** Of the whole session. */
    total: number
    hasMore: boolean
    messages: MessageRecord[]
  }>
}

export interface Revisions {
  find(sessionId: string, number: number): Promise<StoredRevision | null>
  /** Newest first, numbers below `before`; fewer than `limit` when they would be too many bytes for one page. */
  listOf(
    sessionId: string,
    page: { limit: number; before: number | null },
  ): Promise<{ hasMore: boolean; revisions: Omit<StoredRevision, 'edits'>[] }>
}

export interface LlmLogs {
  /**
   * The newest `limit` before `before` (a moment, or the id of an entry), oldest first; fewer when they would be too many
   * bytes for one page. `total`, tokens and cost are those of all model calls of the session,
   * also when their logs are gone.
   */
  listOf(
    sessionId: string,
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

export interface UsageRow {
  day: string
  provider: string
  model: string
  calls: number
  inputTokens: number
  cachedTokens: number
  outputTokens: number
  costUsd: number
}

export interface Usage {
  /** Counts model calls that belong to no stored turn. Those of a user who has been deleted are nobody's. */
  add(payer: Payer, usage: readonly UsageRecord[], at: Date): Promise<void>
  /** By day (UTC) and model, newest first. */
  ofUser(userId: string, days: number, at: Date): Promise<UsageRow[]>
  /** Tokens spent since midnight UTC by that user (null: by everybody). */
  tokensToday(userId: string | null, at: Date): Promise<number>
  /** Tokens spent since midnight UTC from each of these hashed addresses, in their order. */
  tokensTodayFrom(addresses: readonly string[], at: Date): Promise<number[]>
  /** What that day's (UTC) addresses are hashed with, the same for all processes; `proposed` if there is none yet. */
  addressSalt(at: Date, proposed: string): Promise<string>
}

export type Role = (typeof roles)[number]

export interface UserRecord {
  id: string
  passwordHash: string
  role: Role
  /** Access tokens of an earlier version are revoked. */
  tokenVersion: number
  createdAt: Date
  updatedAt: Date
}

export interface Users {
  /** false: the id is taken. */
  create(user: UserRecord): Promise<boolean>
  /**
   * The same for whoever brings an invitation, which is used up if the user was made. `uninvited`: there is no such
   * invitation, or its time is over.
   */
  createInvited(user: UserRecord, invitationHash: string): Promise<'made' | 'taken' | 'uninvited'>
  find(id: string): Promise<UserRecord | null>
  /**
   * Everything held about the user, as the pieces of one JSON document, read as they are asked for: a round trip for each
   * megabyte or less, no connection between them. What changes meanwhile may be in it or not. null: no such user.
   */
  export(id: string): Promise<AsyncIterable<string> | null>
  /** Raises the version of the user's tokens. False when there is no such user. */
  revokeTokens(id: string): Promise<boolean>
  /**
   * A new password hash, and a new version of the tokens, if `user` is still as it was read; answers the row as it is
   * then. null: it has changed or gone since.
   */
  changePassword(user: UserRecord, passwordHash: string, at: Date): Promise<UserRecord | null>
  /**
   * Removes the user and every row of theirs, in every table, and the rate counters of exactly these keys; what they spent
   * stays counted, as nobody's. False when there is no such user. Takes a round trip for every 500 sessions and a
   * transaction of a few for the rest.
   */
  remove(id: string, counterKeys: readonly string[]): Promise<boolean>
}

export interface ApiKeyRecord {
  id: string
  /** Readable beginning of the key, for lists. */
  prefix: string
  /** SHA-256 of the whole key, hex. */
  hash: string
  name: string
  role: Role
  createdAt: Date
  lastUsedAt: Date | null
  expiresAt: Date | null
  revokedAt: Date | null
}

export interface ApiKeys {
  create(key: ApiKeyRecord): Promise<void>
  findByHash(hash: string): Promise<ApiKeyRecord | null>
  list(): Promise<ApiKeyRecord[]>
  revoke(id: string, at: Date): Promise<boolean>
  /** Notes a use, at most once a minute per key. */
  touch(id: string, at: Date): Promise<void>
}

export interface Invitation {
  /** SHA-256 of the code, hex. */
  hash: string
  expiresAt: Date
}

export interface Invitations {
  create(invitation: Invitation): Promise<void>
}

export interface DebugReads {
  record(read: { actor: string; sessionId: string; at: Date }): Promise<void>
  /** Newest first. */
  list(page: { limit: number; before: Date | null }): Promise<{ actor: string; sessionId: string; at: Date }[]>
}

export interface RateCounter {
  /** Whatever tells this counter from all others. Storage keeps a hash of it. */
  key: string
  /** Hits allowed in a window; Infinity to count only. */
  limit: number
}

/** Counters shared by all processes (`RATE_LIMIT_STORE=postgres`, throttling of sign-in). */
export interface RateCounters {
  /**
   * Adds one to each counter in its current window, unless one of them is used up: then none changes, so that who is
   * refused takes nothing from others. Answers, in the same order, what each comes to with this hit and the milliseconds
   * left of its window; any count above its limit is a refusal. Keys must differ.
   */
  hit(counters: readonly RateCounter[], windowMs: number, at: Date): Promise<{ count: number; ttlMs: number }[]>
}

export interface Retention {
  /**
   * Removes one batch of what is past its time; answers how many rows went. Safe on several processes at once
   * (rows are taken with SKIP LOCKED) and short, so that turns never wait for it. Call until it answers 0. Ages are
   * milliseconds and judged by the database's clock; null: that kind of row stays.
   */
  sweep(given: { batch: number; logAgeMs: number | null; anonymousIdleMs: number | null }): Promise<number>
}

export interface Repositories {
  turns: Turns
  sessions: Sessions
  messages: Messages
  revisions: Revisions
  llmLogs: LlmLogs
  usage: Usage
  users: Users
  apiKeys: ApiKeys
  invitations: Invitations
  debugReads: DebugReads
  rateCounters: RateCounters
  retention: Retention
}
