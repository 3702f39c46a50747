/** The jobs of a process, for the server and the worker alike: every kind that this release knows, and what runs them. */
import { randomUUID } from 'node:crypto'
import { batchJob, batchKind } from '../assessing/index.ts'
import {
  type AttemptReport,
  createJobDesk,
  createJobQueue,
  createWorker,
  type JobDesk,
  type JobKind,
  type JobKinds,
  type JobQueue,
  type Worker,
  type WorkerLog,
} from '../jobs/index.ts'
import { publishingJobs, type WorkDeps } from '../publishing/index.ts'
import type { Repositories } from '../repositories/types.ts'
import { retentionJob } from './retention.ts'
import { settlingJob } from './settling.ts'

interface BackgroundDeps {
  repositories: Pick<Repositories, 'jobs' | 'retention' | 'assessments' | 'workspaces'>
  /** null: without a key nothing can be rotated. */
  rotation: JobKind | null
  publishing: Omit<WorkDeps, 'enqueue'>
  log: WorkerLog
  onAttempt?: (report: AttemptReport) => void
}

interface BackgroundOptions {
  jobs: { run: boolean }
  retention: Parameters<typeof retentionJob>[1]
}

export interface Background {
  desk: JobDesk
  queue: JobQueue
  /** null: this process runs no jobs. */
  worker: Worker | null
  health(): 'ok' | 'stalled' | 'off'
}

/** Names of kinds are kept for good, because stored jobs refer to them. */
const kindsOf = (
  { repositories, rotation, publishing }: BackgroundDeps,
  options: BackgroundOptions,
  enqueue: JobQueue['enqueue'],
): JobKinds => ({
  retention: retentionJob(repositories.retention, options.retention),
  'settle-workspaces': settlingJob({ ...repositories, now: publishing.now }),
  [batchKind]: batchJob(repositories.assessments),
  ...(rotation && { 'rotate-secrets': rotation }),
  ...publishingJobs({ ...publishing, enqueue }),
})

/** Nothing runs before the worker is started. */
export function createBackground(deps: BackgroundDeps, options: BackgroundOptions): Background {
  const { jobs } = deps.repositories
  const kinds = kindsOf(deps, options, (request) => queue.enqueue(request))
  const worker = options.jobs.run
    ? createWorker({ ...deps, jobs, kinds, newId: randomUUID, random: Math.random })
    : null
  const wake = (afterMs?: number): void => worker?.wake(afterMs)
  const queue = createJobQueue({ jobs, kinds, newId: randomUUID, wake })
  return {
    desk: createJobDesk(jobs, wake),
    queue,
    worker,
    health: () => worker?.health() ?? 'off',
  }
}
