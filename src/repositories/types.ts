/**
 * The storage that the engine and identity need, in domain terms. Stored conversation state is `unknown` here; the engine
 * parses it. Every verb is one round trip unless its comment says otherwise. All reject with DatabaseUnavailable (see
 * `errors.ts`) if the database does not answer; none waits for a model.
 */
import type { roles } from '../db/schema/values.ts'
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
import type { SupportSearch } from './types/support.ts'
import type { Turns } from './types/turns.ts'

export type * from './types/records.ts'
export type * from './types/support.ts'
export type * from './types/turns.ts'

/** Sessions and their state. */
export interface Sessions {
  /** null: the user was deleted. */
  create(input: {
    id: string
    userId: string | null
    name: string
    state: unknown
    at: Date
  }): Promise<SessionRecord | null>
  /** null: it does not exist, or the caller may not read it. */
  find(id: string, access: Access): Promise<SessionRecord | null>
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
  /** The user's sessions that match, latest activity first. `total` counts all of those. */
  listOf(
    userId: string,
    page: { limit: number; offset: number } & Partial<SessionFilter>,
  ): Promise<{ total: number; sessions: SessionListItem[] }>
  /** False if the session does not exist or the caller may not write it. */
  rename(id: string, access: Access, name: string, at: Date): Promise<boolean>
  /** Deletes the session and all its rows. False if it does not exist or the caller may not write it. */
  remove(id: string, access: Access): Promise<boolean>
}

/** Messages of a session. */
export interface Messages {
  /**
   * The newest `limit` messages with a `seq` below `before`, oldest first; fewer if the page would be too large.
   * @param page at: the time by which leases are judged
   */
  listOf(
    sessionId: string,
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
  find(sessionId: string, number: number): Promise<StoredRevision | null>
  /** Numbers below `before`, newest first; fewer than `limit` if the page would be too large. */
  listOf(
    sessionId: string,
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

/** What a user or an API key may do. */
export type Role = (typeof roles)[number]

/** A stored user. */
export interface UserRecord {
  id: string
  /** bcrypt. */
  passwordHash: string
  role: Role
  /** Access tokens with a lower version are revoked. */
  tokenVersion: number
  createdAt: Date
  updatedAt: Date
}

/** Users and everything stored about them. */
export interface Users {
  /** false: the id is taken. */
  create(user: UserRecord): Promise<boolean>
  /**
   * The same with an invitation, which is used up if the user is created. `uninvited`: there is no such invitation, or it
   * has expired.
   */
  createInvited(user: UserRecord, invitationHash: string): Promise<'created' | 'taken' | 'uninvited'>
  /** null: there is no such user. */
  find(id: string): Promise<UserRecord | null>
  /**
   * Everything stored about the user, as chunks of one JSON document. Chunks are read on demand: one round trip for at most
   * a megabyte, and no connection is held in between. Changes made meanwhile may or may not be included. null: there is no
   * such user.
   */
  export(id: string): Promise<AsyncIterable<string> | null>
  /** Increments the version of the user's tokens. False: there is no such user. */
  revokeTokens(id: string): Promise<boolean>
  /**
   * Stores a new password hash and increments the version of the tokens, if the password is still that of `user`; returns
   * the new row. null: the user was changed or deleted since it was read.
   */
  changePassword(user: UserRecord, passwordHash: string, at: Date): Promise<UserRecord | null>
  /**
   * Deletes the user, all their rows in every table, and the rate counters with exactly these keys; their usage remains
   * counted as anonymous. False: there is no such user. Takes one round trip for every 500 sessions and one transaction of a
   * few statements for the rest.
   */
  remove(id: string, counterKeys: readonly string[]): Promise<boolean>
}

/** A stored API key. */
export interface ApiKeyRecord {
  id: string
  /** The first characters of the key, for lists. */
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

/** API keys, including revoked ones. */
export interface ApiKeys {
  create(key: ApiKeyRecord): Promise<void>
  /** null: there is no such key. */
  findByHash(hash: string): Promise<ApiKeyRecord | null>
  /** All keys, oldest first. */
  list(): Promise<ApiKeyRecord[]>
  /** False: there is no such key, or it was already revoked. */
  revoke(id: string, at: Date): Promise<boolean>
  /** Sets `lastUsedAt`, at most once a minute per key. */
  touch(id: string, at: Date): Promise<void>
}

/** A stored invitation. */
export interface Invitation {
  /** SHA-256 of the code, hex. */
  hash: string
  expiresAt: Date
}

/** Invitations to register; `Users.createInvited` uses them up. */
export interface Invitations {
  create(invitation: Invitation): Promise<void>
}

/** Which staff member read which session. */
export interface DebugReads {
  record(read: { actor: string; sessionId: string; at: Date }): Promise<void>
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
   * milliseconds by the database's clock; null: rows of that kind are kept.
   */
  sweep(options: { batch: number; logAgeMs: number | null; anonymousIdleMs: number | null }): Promise<number>
}

/** All of storage. */
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
  support: SupportSearch
  rateCounters: RateCounters
  retention: Retention
}
