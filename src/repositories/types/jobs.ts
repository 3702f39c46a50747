/** Work that is done later. All times are those of the database's clock; durations are milliseconds. */
import type { jobStatuses } from '../../db/schema/values.ts'

export type JobStatus = (typeof jobStatuses)[number]

/** The input of `Jobs.enqueue`. */
export interface NewJob {
  id: string
  kind: string
  /** Anything that JSON can hold. */
  payload: unknown
  /**
   * Jobs with the same key run one after the other, in the order of `enqueue`. One that waits, for its time or for a retry,
   * holds up those behind it.
   */
  serialKey: string | null
  /** While a job with this key is queued or running, no other is enqueued. */
  dedupeKey: string | null
  workspaceId: string | null
  /**
   * `afterMs`: that long from now. `everyMs`: at the next multiple of it, which is the same moment for all processes; only one
   * such job of a kind is queued or running, whatever its `dedupeKey`.
   */
  run: { afterMs: number } | { everyMs: number }
  /** How often it may fail before it is dead. */
  maxAttempts: number
}

/** A job that was claimed: the right to run it for as long as the lease is renewed. */
export interface ClaimedJob {
  id: string
  kind: string
  payload: unknown
  workspaceId: string | null
  /** The number of this attempt. No other attempt of the job has it, so it tells whose lease it is. */
  attempt: number
  /** How many attempts have failed before this one. */
  failures: number
}

/** The lease of one attempt. */
export interface JobLease {
  id: string
  attempt: number
  /** The worker that claimed it. */
  owner: string
}

/** How an attempt ended. `error` is already redacted. */
export type JobEnd =
  | { outcome: 'done'; result: unknown }
  /** Tried again after `afterMs`, unless it was the last attempt. */
  | { outcome: 'failed'; error: string; afterMs: number }
  /** Tried again after `afterMs`; the attempt does not count. */
  | { outcome: 'postponed'; error: string | null; afterMs: number }
  /** Never tried again by itself. */
  | { outcome: 'given-up'; error: string }

/** A stored job. */
export interface JobRecord {
  id: string
  seq: number
  kind: string
  serialKey: string | null
  dedupeKey: string | null
  workspaceId: string | null
  payload: unknown
  status: JobStatus
  runAt: Date
  attempts: number
  excused: number
  maxAttempts: number
  leaseUntil: Date | null
  lastError: string | null
  result: unknown
  createdAt: Date
  startedAt: Date | null
  finishedAt: Date | null
}

/** How many jobs of a kind are in a state. */
export interface JobCount {
  kind: string
  status: Exclude<JobStatus, 'done'>
  count: number
  /** How long the one that is due the longest has waited; 0 if none is due. */
  waitedMs: number
}

/** Leased jobs. A job whose lease runs out is claimed again, so a handler may run more than once; its result is stored once. */
export interface Jobs {
  /** False: a job with its `dedupeKey` is queued or running, or its workspace is deleted. */
  enqueue(job: NewJob): Promise<boolean>
  /**
   * Up to `limit` jobs of these kinds that are due, or whose lease has run out. Of the latter, those that have no attempt
   * left become dead instead.
   */
  claim(options: {
    owner: string
    kinds: readonly string[]
    limit: number
    leaseMs: number
  }): Promise<{ claimed: ClaimedJob[]; dead: { id: string; kind: string }[] }>
  /** Renews the leases that are still held, and returns the ids of their jobs. */
  renew(leases: readonly JobLease[], leaseMs: number): Promise<string[]>
  /** Ends an attempt; returns the new status. null: the lease was lost, and nothing was stored. */
  finish(lease: JobLease, end: JobEnd): Promise<JobStatus | null>
  find(id: string): Promise<JobRecord | null>
  /** Newest first; `before` is a `seq`. Payloads and results of more than 1,000 characters are left out, which they say. */
  list(page: {
    status: JobStatus | null
    kind: string | null
    before: number | null
    limit: number
  }): Promise<{ jobs: JobRecord[]; hasMore: boolean }>
  /**
   * Lets a dead job, or one that waits for its time, run now. `busy`: it is running or done. `pending`: another job with its
   * `dedupeKey` is queued or running.
   */
  retry(id: string): Promise<'queued' | 'missing' | 'busy' | 'pending'>
  remove(id: string): Promise<'removed' | 'missing' | 'running'>
  /** What is queued, running or dead. */
  count(): Promise<JobCount[]>
}
