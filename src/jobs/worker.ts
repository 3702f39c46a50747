/**
 * Claims jobs and runs them, a few at once. Any number of processes may do so on one database. It asks for work every few
 * seconds, and at once when this process has enqueued a job or finished one.
 */
import type { JobLease, Jobs } from '../repositories/types.ts'
import { createAlarm } from './alarm.ts'
import { type AttemptReport, createAttempts } from './attempts.ts'
import { errorText } from './ending.ts'
import { type JobKinds, mostFailures } from './kinds.ts'

export interface WorkerLog {
  info(fields: object, text: string): void
  warn(fields: object, text: string): void
  error(fields: object, text: string): void
}

interface WorkerDeps {
  jobs: Jobs
  kinds: JobKinds
  log: WorkerLog
  newId: () => string
  random: () => number
  onAttempt?: (report: AttemptReport) => void
}

export interface WorkerOptions {
  /** How many handlers run at once in this process. */
  concurrency: number
  /** How long a job is held without a sign of life of its process. */
  leaseMs: number
  /** About how often an idle process asks for work. */
  pollMs: number
}

export const defaultWorkerOptions: WorkerOptions = { concurrency: 4, leaseMs: 30_000, pollMs: 5000 }

export interface Worker {
  start(): void
  /** Asks for work in at most `afterMs`. */
  wake(afterMs?: number): void
  /**
   * Claims nothing more, lets running handlers end within `limitMs`, then aborts them and gives their jobs back. What does
   * not end within another second keeps its lease until that runs out.
   */
  stop(limitMs: number): Promise<void>
  /** `stalled`: the database has not answered the worker for a minute. */
  health(): 'ok' | 'stalled'
}

const scheduleMs = 60_000
const stalledMs = 60_000
const graceMs = 1000
const never = Number.NEGATIVE_INFINITY

export function createWorker(deps: WorkerDeps, options: WorkerOptions = defaultWorkerOptions): Worker {
  const { jobs, kinds, log, random } = deps
  const owner: JobLease['owner'] = deps.newId()
  const attempts = createAttempts({ jobs, leaseMs: options.leaseMs, random })
  let isStopped = true
  let renewing: NodeJS.Timeout | undefined
  let polling: Promise<void> | undefined
  let isWanted = false
  let answeredAt = performance.now()
  let scheduledAt = never
  let isAway = false

  /** Jobs that run by themselves: while one of a kind is queued or running, nothing is added. */
  async function enqueueScheduled(): Promise<void> {
    if (performance.now() - scheduledAt < scheduleMs) return
    for (const [kind, { everyMs, atStart, maxAttempts = mostFailures }] of Object.entries(kinds)) {
      const about = () => ({ id: deps.newId(), kind, payload: null, serialKey: null, workspaceId: null, maxAttempts })
      if (atStart && scheduledAt === never)
        await jobs.enqueue({ ...about(), dedupeKey: `start ${kind}`, run: { afterMs: 0 } })
      if (everyMs !== undefined) await jobs.enqueue({ ...about(), dedupeKey: null, run: { everyMs } })
    }
    scheduledAt = performance.now()
  }

  function tell(report: AttemptReport): void {
    const { outcome, jobId, kind, attempt, durationMs, error } = report
    const fields = { jobId, kind, attempt, outcome, durationMs, ...(error !== null && { error }) }
    if (outcome === 'dead' || outcome === 'given-up') log.error(fields, 'job is dead')
    else if (outcome === 'failed' || outcome === 'lost') log.warn(fields, 'attempt of a job failed')
    else log.info(fields, outcome === 'done' ? 'job done' : 'job postponed')
    deps.onAttempt?.(report)
  }

  async function claim(): Promise<boolean> {
    const limit = options.concurrency - attempts.size
    if (limit <= 0) return false
    const { claimed, dead } = await jobs.claim({ owner, kinds: Object.keys(kinds), limit, leaseMs: options.leaseMs })
    for (const { id, kind } of dead)
      tell({ jobId: id, kind, attempt: 0, outcome: 'dead', durationMs: 0, afterMs: null, error: null })
    for (const job of claimed) {
      const kind = kinds[job.kind]
      if (!kind) continue
      void attempts.start(job, kind, owner).then((report) => {
        tell(report)
        wake()
        if (report.afterMs !== null) wake(report.afterMs)
      })
    }
    return claimed.length + dead.length === limit
  }

  async function poll(): Promise<void> {
    try {
      await enqueueScheduled()
      const mayHaveMore = await claim()
      answered()
      if (mayHaveMore && attempts.size < options.concurrency) isWanted = true
    } catch (error) {
      isWanted = false
      if (!isAway) log.warn({ error: errorText(error) }, 'jobs cannot be claimed; trying again')
      isAway = true
    }
  }

  function answered(): void {
    answeredAt = performance.now()
    if (isAway) log.info({}, 'jobs can be claimed again')
    isAway = false
  }

  const alarm = createAlarm(() => {
    if (polling) {
      isWanted = true
      return
    }
    isWanted = false
    polling = poll().finally(() => {
      polling = undefined
      if (isStopped) return
      if (isWanted) alarm.ringIn(0)
      else alarm.ringAtLatestIn(options.pollMs * (0.75 + random() / 2))
    })
  })

  /** What is due later than the next poll is found by a poll. */
  function wake(afterMs = 0): void {
    if (!isStopped && afterMs < options.pollMs * 2) alarm.ringIn(afterMs)
  }

  async function renew(): Promise<void> {
    if (attempts.size === 0) return
    try {
      await attempts.renew()
      answered()
    } catch (error) {
      log.warn({ error: errorText(error) }, 'leases of jobs could not be renewed')
    }
  }

  return {
    wake,
    start() {
      isStopped = false
      renewing = setInterval(renew, options.leaseMs / 3)
      wake()
    },
    async stop(limitMs) {
      if (isStopped) return
      isStopped = true
      alarm.stop()
      await polling
      await attempts.settle(limitMs)
      attempts.close()
      await attempts.settle(graceMs)
      clearInterval(renewing)
    },
    health: () => (performance.now() - answeredAt > stalledMs && attempts.size === 0 ? 'stalled' : 'ok'),
  }
}
