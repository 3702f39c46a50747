/** The queue of turns: how a turn begins, waits and ends. */
import type { turnStatuses } from '../../db/schema/values.ts'
import type { Access, LlmLogRecord, RevisionRecord, SessionRecord, UsageRecord } from './records.ts'

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

export type TurnStatus = (typeof turnStatuses)[number]

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
  /** Hashed addresses whose allowances the usage is counted against as well; see `Payer`. */
  addresses: readonly string[]
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
  /** Says that the attempt lives. `lost`: it was passed over or taken over; `gone`: its session was deleted. */
  renew(ticket: Ticket, given: { at: Date; leaseMs: number }): Promise<'renewed' | 'lost' | 'gone'>
  /**
   * Stores the whole outcome in one statement: assistant message, revision, state, logs, usage, answer, end of turn.
   * `stale`: the state changed since (a draft call): read anew, make the transition again, call again.
   * `lost`: the attempt was taken over or passed over, or its session deleted; nothing was written. `poll` tells which,
   * and gives an attempt that was passed over a new place. A second call after `saved` is `saved` and writes nothing.
   */
  complete(input: CompleteTurn): Promise<'saved' | 'stale' | 'lost'>
  /**
   * Removes the session and everything of it, in one statement; with an Idempotency-Key the answer, which holds nothing of
   * the conversation, is kept for repeats. False when the session is not there any more or somebody else's.
   */
  forget(ticket: Ticket, given: { access: Access; answer: string | null }): Promise<boolean>
  /** Ends a turn that will not be answered, so that the next one need not wait for its lease. */
  abandon(ticket: Ticket): Promise<void>
}
