/** What a kind of job is, and what its handler may say of how it ended. */

/** What a handler is told of the job. */
export interface JobContext {
  id: string
  workspaceId: string | null
  /** 1 for the first attempt. */
  attempt: number
  /**
   * Aborted when the lease was lost, or when the process closes and the job can start again elsewhere. What the handler
   * returns or throws after a lost lease is not stored.
   */
  signal: AbortSignal
}

/** How often a job may fail if its kind says nothing else. */
export const mostFailures = 8

/** One kind of job. */
export interface JobKind {
  /**
   * Does the work; whatever it returns is the result, as JSON of at most 8 KiB. What it throws is a failed attempt, which is
   * repeated later, or `postponed` or `givenUp`. It may run more than once for one job, because a process can die after the
   * work and before the result is stored, so doing it twice must do no harm.
   */
  run(payload: unknown, context: JobContext): Promise<unknown>
  /** How often it may fail; by default `mostFailures`, which takes about four minutes. */
  maxAttempts?: number
  /** Runs by itself at every multiple of this, in one process. At least a minute. */
  everyMs?: number
  /** Runs by itself when a process begins to run jobs, too. */
  atStart?: boolean
}

/** The kinds that a process runs, by name. */
export type JobKinds = Readonly<Record<string, JobKind>>

/** Thrown by a handler that has been told to slow down: the attempt does not count. */
export class Postponed extends Error {
  override readonly name = 'Postponed'
  readonly afterMs: number

  constructor(afterMs: number, reason: string) {
    super(reason)
    this.afterMs = afterMs
  }
}

/** Thrown by a handler for which no other attempt can end better. */
export class GivenUp extends Error {
  override readonly name = 'GivenUp'
}
