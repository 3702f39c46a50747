/**
 * What the engine and identity ask of storage, in domain terms. Stored conversation state is `unknown` here: the engine
 * parses it. Every verb is one round trip unless it says otherwise. All reject with a DatabaseUnavailable error (see
 * `db/client.ts`) when the database does not answer; none waits for a model.
 */
import type { Draft } from '../template/draft.ts'
import type { Edit } from '../template/edit.ts'

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
  /** Conversation state as stored; `engine/state.ts` parses it. */
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

export interface MessageRecord {
  role: 'user' | 'assistant'
  content: string
  createdAt: Date
}

/** One stored state of the draft. Number 0 is the empty draft every session begins with; it has no row. */
export interface RevisionRecord {
  number: number
  /** What caused it. */
  cause: 'chat' | 'api' | 'undo' | 'redo' | 'restore' | 'start_over'
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

/** One line of `llm_logs`: a call is a request and a response or an error. Payloads arrive redacted. */
export interface LlmLogRecord {
  createdAt: Date
  direction: 'request' | 'response' | 'error'
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

/**
 * A turn's place in the queue of its session. Turns of one session run one after the other in the order in which
 * `begin` was called, in whatever process; the queue is rows, so no lock or connection is held while one runs.
 */
export interface Ticket {
  sessionId: string
  turnId: string
  /** 1, 2, 3 … within the session, in order of arrival. */
  seq: number
  /** Random id of this attempt; whoever takes over a dead attempt brings their own. */
  owner: string
}

export interface BeginTurn {
  sessionId: string
  turnId: string
  owner: string
  access: Access
  message: string
  /** Name and state of the session when this call makes it. */
  name: string
  state: unknown
  at: Date
  /** How long this attempt is believed alive without `renew`, milliseconds. */
  leaseMs: number
  /** Only when the caller sent an Idempotency-Key. `scope` keeps strangers' keys apart. */
  idempotency: { scope: string; key: string; bodyHash: string } | null
}

export type TurnStart =
  /** It is this turn's turn. The user's message is stored. */
  | { outcome: 'ready'; ticket: Ticket; session: SessionRecord }
  /** An earlier turn of the session still runs; ask again with `poll`. The user's message is stored. */
  | { outcome: 'queued'; ticket: Ticket }
  /** The first attempt with this key has been answered: the stored answer, byte for byte. */
  | { outcome: 'answered'; answer: string; sessionId: string }
  /** The first attempt with this key still runs; ask again with `begin`. */
  | { outcome: 'running' }
  /** The key was used within 24 h with another body. */
  | { outcome: 'key-reused' }
  /** The session belongs to somebody else. */
  | { outcome: 'not-found' }

export interface CompleteTurn {
  ticket: Ticket
  /** The version read at `ready` or by `sessions.find` since. */
  expectedVersion: number
  state: unknown
  lastAction: string
  reply: string
  revision: RevisionRecord | null
  logs: LlmLogRecord[]
  usage: UsageRecord[]
  /** Body of the HTTP answer, kept for repeats of the same Idempotency-Key; null without a key. */
  answer: string | null
  at: Date
}

export interface Turns {
  /**
   * Makes or claims the session, stores the user's message and takes a place in the queue: one statement, one commit.
   * Repeats of an Idempotency-Key make nothing; a repeat whose first attempt died (lease over) takes that turn over.
   */
  begin(input: BeginTurn): Promise<TurnStart>
  /** For `queued`: where the turn stands now. Passes over earlier turns whose lease is over. Renews the own lease. */
  poll(ticket: Ticket, given: { at: Date; leaseMs: number }): Promise<TurnStart>
  /** Says that the attempt lives. False when it was taken over. */
  renew(ticket: Ticket, given: { at: Date; leaseMs: number }): Promise<boolean>
  /**
   * Stores the whole outcome in one statement: assistant message, revision, state, logs, usage, answer, end of turn.
   * `stale`: the state changed since (a draft call): read anew, make the transition again, call again.
   * `lost`: the attempt was taken over or its session deleted; nothing was written.
   */
  complete(input: CompleteTurn): Promise<'saved' | 'stale' | 'lost'>
  /** Ends a turn that will not be answered, so that the next one need not wait for its lease. */
  abandon(ticket: Ticket): Promise<void>
}

export interface Sessions {
  create(input: { id: string; userId: string | null; name: string; state: unknown; at: Date }): Promise<SessionRecord>
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
  /** All messages of a session in order. */
  listOf(sessionId: string): Promise<MessageRecord[]>
}

export interface Revisions {
  find(sessionId: string, number: number): Promise<RevisionRecord | null>
  /** Newest first, numbers below `before`. */
  listOf(sessionId: string, page: { limit: number; before: number | null }): Promise<RevisionRecord[]>
}

export interface LlmLogs {
  /** The newest `limit` before `before`, oldest first. `total` counts all model calls of the session. */
  listOf(
    sessionId: string,
    page: { limit: number; before: Date | null },
  ): Promise<{ total: number; logs: LlmLogRecord[] }>
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
  /** By day (UTC) and model, newest first. */
  ofUser(userId: string, days: number, at: Date): Promise<UsageRow[]>
  /** Tokens spent since midnight UTC by that user (null: by everybody). */
  tokensToday(userId: string | null, at: Date): Promise<number>
}

export type Role = 'user' | 'support' | 'admin'

export interface UserRecord {
  id: string
  passwordHash: string
  role: Role
  createdAt: Date
  updatedAt: Date
}

export interface Users {
  /** false: the id is taken. */
  create(user: UserRecord): Promise<boolean>
  find(id: string): Promise<UserRecord | null>
  /** Everything held about the user, as one JSON-able document. */
  export(id: string): Promise<Record<string, unknown> | null>
  /** Removes the user and every row of theirs, in every table. False when there is no such user. */
  remove(id: string): Promise<boolean>
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

export interface DebugReads {
  record(read: { actor: string; sessionId: string; at: Date }): Promise<void>
  /** Newest first. */
  list(page: { limit: number; before: Date | null }): Promise<{ actor: string; sessionId: string; at: Date }[]>
}

/** Counters shared by all processes (`RATE_LIMIT_STORE=postgres`, login throttling). */
export interface RateCounters {
  /** Adds one to `key` in the current window; answers the count and the milliseconds left in the window. */
  hit(key: string, windowMs: number, at: Date): Promise<{ count: number; ttlMs: number }>
}

export interface Retention {
  /**
   * Removes one batch of what is past its time; answers how many rows went. Safe on several processes at once
   * (rows are taken with SKIP LOCKED) and short, so that turns never wait for it. Call until it answers 0.
   */
  sweep(given: {
    at: Date
    batch: number
    logsOlderThan: Date | null
    anonymousSessionsIdleSince: Date | null
  }): Promise<number>
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
  debugReads: DebugReads
  rateCounters: RateCounters
  retention: Retention
}
