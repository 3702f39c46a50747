/** The queue of turns: how a turn begins, waits and ends. */
import type { Actor, Author } from './activity.ts'
import type { Access, LlmLogRecord, RevisionRecord, SessionRecord, UsageRecord } from './records.ts'

/**
 * A turn's place in the queue of its session, and the attempt that holds it. Turns of one session run one after another, in
 * the order in which `begin` was called in any process. The queue is stored in rows, so no lock or connection is held while
 * a turn runs.
 */
export interface Ticket {
  sessionId: string
  turnId: string
  /** 1, 2, 3 … within the session, in order of arrival. */
  seq: number
  /** The random id of this attempt; an attempt that takes over a dead one has its own. */
  owner: string
  /** Whose turn it is. Looked at again with every step: a member may be removed meanwhile. */
  access: Access
}

/** The input of `Turns.begin`. */
export interface BeginTurn {
  sessionId: string
  turnId: string
  owner: string
  access: Actor
  /** The workspace that the caller named; null: that of the session, or for a new one the caller's own. */
  workspaceId: string | null
  message: string
  /** Name and state of the session if this call creates it. */
  name: string
  state: unknown
  at: Date
  /** How long this attempt counts as alive without `renew`, milliseconds. */
  leaseMs: number
  /** Set if the caller sent an Idempotency-Key. `scope` separates the keys of different callers. */
  idempotency: { scope: string; key: string; bodyHash: string } | null
}

/** The state of a turn that was begun. */
export type TurnStart =
  /** The turn may run. The user's message is stored. */
  | { outcome: 'ready'; ticket: Ticket; session: SessionRecord }
  /** An earlier turn of the session is still running; call `poll`. The user's message is stored. */
  | { outcome: 'queued'; ticket: Ticket }
  /** The first attempt with this key has been answered; this is the stored answer, byte for byte. */
  | { outcome: 'answered'; answer: string; sessionId: string }
  /** The first attempt with this key is still running; call `begin` again. */
  | { outcome: 'running' }
  /** The key was used with another body within the last 24 hours. */
  | { outcome: 'key-reused' }
  /** The session belongs to somebody else, or the caller may not write in the workspace. */
  | { outcome: 'not-found' }

/** The input of `Turns.complete`. */
export interface CompleteTurn {
  ticket: Ticket
  /** The version returned with `ready`, or read later by `sessions.find`. */
  expectedVersion: number
  state: unknown
  lastAction: string
  reply: string
  revision: RevisionRecord | null
  logs: LlmLogRecord[]
  usage: UsageRecord[]
  /** Hashed addresses against whose allowances the usage is counted too; see `Payer`. */
  addresses: readonly string[]
  /** The body of the HTTP answer, stored for repeats of the same Idempotency-Key; null without a key. */
  answer: string | null
  /** Set if the turn confirms the template: recorded in the activity log of the session's workspace. */
  finalised: { draftHash: string; by: Author } | null
  at: Date
}

/** The queue of turns. */
export interface Turns {
  /**
   * Creates or claims the session, stores the user's message and takes a place in the queue, in one statement and one commit.
   * A repeat of an Idempotency-Key stores nothing; if its first attempt died (its lease expired), it takes that turn over.
   */
  begin(input: BeginTurn): Promise<TurnStart>
  /** The state of a queued turn. Passes over earlier turns whose lease has expired, and renews the turn's own lease. */
  poll(ticket: Ticket, lease: { at: Date; leaseMs: number }): Promise<TurnStart>
  /**
   * Renews the lease. `lost`: the turn was passed over or taken over; `gone`: its session was deleted, or the caller may not
   * write it any more.
   */
  renew(ticket: Ticket, lease: { at: Date; leaseMs: number }): Promise<'renewed' | 'lost' | 'gone'>
  /**
   * Stores the whole outcome in one statement: assistant message, revision, state, logs, usage, answer, end of turn.
   * `stale`: a direct edit has changed the state; read it again, repeat the transition, call again. `lost`: the turn was
   * taken over or passed over, or its session was deleted; nothing was written. `poll` then tells which, and gives a turn
   * that was passed over a new place. `refused`: the caller may not write the session any more; nothing was written. A second
   * call after `saved` returns `saved` and writes nothing.
   */
  complete(input: CompleteTurn): Promise<'saved' | 'stale' | 'lost' | 'refused'>
  /**
   * Deletes the session and all its rows in one statement. With an Idempotency-Key, the answer, which contains nothing of the
   * conversation, is kept for repeats. False if the session does not exist or the caller may not write it.
   */
  forget(ticket: Ticket, options: { access: Actor; answer: string | null }): Promise<boolean>
  /** Ends a turn that will not be answered, so that the next one does not wait for its lease to expire. */
  abandon(ticket: Ticket): Promise<void>
}
