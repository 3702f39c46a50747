/** Metrics of jobs: what waits, from the database, and what this process did. */
import { Counter, Gauge, Histogram, type Registry } from 'prom-client'
import type { AttemptReport, JobDesk } from '../jobs/index.ts'
import { prefix } from './turn-metrics.ts'

type JobCounts = Awaited<ReturnType<JobDesk['count']>>

const seconds = [0.01, 0.05, 0.25, 1, 5, 15, 60, 300, 1800]
/** A scrape does not wait for a database that is away for longer than this. */
const countLimitMs = 1000

/** The counts, or those of the last time if the database does not give them in time. All gauges of a scrape share them. */
function withLast(count: () => Promise<JobCounts>): () => Promise<JobCounts> {
  let last: JobCounts = []
  let shared: Promise<JobCounts> | undefined
  const ask = async (): Promise<JobCounts> => {
    const asked = count().then(
      (counts) => (last = counts),
      () => last,
    )
    let timer: NodeJS.Timeout | undefined
    const limit = new Promise<JobCounts>((resolve) => {
      timer = setTimeout(() => resolve(last), countLimitMs)
    })
    return Promise.race([asked, limit]).finally(() => clearTimeout(timer))
  }
  return () => {
    shared ??= ask().finally(() => (shared = undefined))
    return shared
  }
}

export interface JobMetrics {
  recordAttempt(report: AttemptReport): void
}

/** Every process exposes the same counts of the queue, so these are not to be added up. */
export function createJobMetrics(registry: Registry, count: JobDesk['count']): JobMetrics {
  const registers = [registry]
  const counts = withLast(count)
  new Gauge({
    name: `${prefix}jobs`,
    help: 'Jobs that are queued, running or dead, in the whole database',
    labelNames: ['kind', 'status'],
    registers,
    async collect() {
      const rows = await counts()
      this.reset()
      for (const { kind, status, count } of rows) this.set({ kind, status }, count)
    },
  })
  new Gauge({
    name: `${prefix}jobs_oldest_waiting_seconds`,
    help: 'How long the job that is due the longest has waited, in the whole database',
    registers,
    async collect() {
      this.set(Math.max(0, ...(await counts()).map(({ waitedMs }) => waitedMs)) / 1000)
    },
  })
  const attempts = new Counter({
    name: `${prefix}job_attempts_total`,
    help: 'Attempts at jobs by kind and outcome',
    labelNames: ['kind', 'outcome'],
    registers,
  })
  const duration = new Histogram({
    name: `${prefix}job_duration_seconds`,
    help: 'Duration of an attempt at a job',
    labelNames: ['kind'],
    buckets: seconds,
    registers,
  })
  return {
    recordAttempt({ kind, outcome, durationMs }) {
      attempts.inc({ kind, outcome })
      duration.observe({ kind }, durationMs / 1000)
    },
  }
}
