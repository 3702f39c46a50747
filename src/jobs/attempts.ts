/** The attempts that run in this process: each holds a lease, which is renewed while its handler runs. */
import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseUnavailable } from '../errors.ts'
import type { ClaimedJob, JobEnd, JobLease, JobStatus, Jobs } from '../repositories/types.ts'
import { endOf, storedResult } from './ending.ts'
import type { JobKind } from './kinds.ts'

/** What became of an attempt. `lost`: another process has taken the job over, or will. */
export interface AttemptReport {
  jobId: string
  kind: string
  attempt: number
  outcome: JobEnd['outcome'] | 'dead' | 'lost'
  durationMs: number
  /** How long until the next attempt; null if there is none. */
  afterMs: number | null
  /** What is stored of its error; null if there is none. */
  error: string | null
}

interface Attempt {
  lease: JobLease
  controller: AbortController
  /** When the lease was last known to be held, by `performance.now()`. */
  heldAt: number
  ended: Promise<unknown>
}

interface Deps {
  jobs: Pick<Jobs, 'renew' | 'finish'>
  leaseMs: number
  random: () => number
}

export interface Attempts {
  readonly size: number
  /** Runs the handler and stores its end. Never rejects. */
  start(job: ClaimedJob, kind: JobKind, owner: string): Promise<AttemptReport>
  /** Renews all leases, and aborts the handlers whose lease is lost. @throws DatabaseUnavailable */
  renew(): Promise<void>
  /** Aborts all handlers because the process is closing. */
  close(): void
  /** Resolves when none runs any more, or after `limitMs`. */
  settle(limitMs: number): Promise<void>
}

const pauseMs = 500

/** The reasons with which handlers are aborted. */
const lost = new Error('The lease of this job was lost')
const closing = new Error('The process is closing')

export function createAttempts({ jobs, leaseMs, random }: Deps): Attempts {
  const running = new Map<string, Attempt>()

  async function resultOf(job: ClaimedJob, kind: JobKind, signal: AbortSignal): Promise<JobEnd> {
    try {
      const { id, workspaceId, attempt } = job
      return {
        outcome: 'done',
        result: storedResult(await kind.run(job.payload, { id, workspaceId, attempt, signal })),
      }
    } catch (error) {
      return endOf(error, job.failures, signal.reason === closing, random())
    }
  }

  /** Waits for a database that is away, as long as the lease may still be ours. What cannot be stored runs again. */
  async function store({ lease, controller }: Attempt, end: JobEnd): Promise<JobStatus | null> {
    for (;;) {
      try {
        return await jobs.finish(lease, end)
      } catch (error) {
        if (!(error instanceof DatabaseUnavailable) || controller.signal.aborted) return null
        await sleep(pauseMs)
      }
    }
  }

  async function runJob(job: ClaimedJob, kind: JobKind, attempt: Attempt): Promise<AttemptReport> {
    const startedAt = performance.now()
    const end = await resultOf(job, kind, attempt.controller.signal)
    const status = await store(attempt, end)
    return {
      jobId: job.id,
      kind: job.kind,
      attempt: job.attempt,
      outcome: status === null ? 'lost' : status === 'dead' ? 'dead' : end.outcome,
      durationMs: Math.round(performance.now() - startedAt),
      afterMs: status === 'queued' && 'afterMs' in end ? end.afterMs : null,
      error: 'error' in end ? end.error : null,
    }
  }

  return {
    get size() {
      return running.size
    },

    async start(job, kind, owner) {
      const lease = { id: job.id, attempt: job.attempt, owner }
      const key = `${job.id} ${job.attempt}`
      const attempt: Attempt = {
        lease,
        controller: new AbortController(),
        heldAt: performance.now(),
        ended: Promise.resolve(),
      }
      running.set(key, attempt)
      const report = runJob(job, kind, attempt).finally(() => running.delete(key))
      attempt.ended = report
      return report
    },

    async renew() {
      const held = [...running.values()]
      const askedAt = performance.now()
      try {
        const renewed = new Set(
          await jobs.renew(
            held.map(({ lease }) => lease),
            leaseMs,
          ),
        )
        for (const attempt of held) {
          if (renewed.has(attempt.lease.id)) attempt.heldAt = askedAt
          else attempt.controller.abort(lost)
        }
      } finally {
        for (const attempt of held) if (performance.now() - attempt.heldAt > leaseMs) attempt.controller.abort(lost)
      }
    },

    close() {
      for (const { controller } of running.values()) controller.abort(closing)
    },

    async settle(limitMs) {
      const timer = new AbortController()
      const limit = sleep(limitMs, undefined, { signal: timer.signal }).catch(() => undefined)
      await Promise.race([Promise.all([...running.values()].map(({ ended }) => ended)), limit])
      timer.abort()
    },
  }
}
