/** Where staff look at jobs, and let dead ones run again. */
import { appError } from '../errors.ts'
import { redactJson } from '../privacy/redact.ts'
import type { JobRecord, Jobs } from '../repositories/types.ts'

export interface JobDesk {
  /** Newest first; payloads and results are redacted. */
  list: Jobs['list']
  /** Lets a job that is dead or waits for its time run now. @throws AppError JOB_NOT_FOUND, JOB_BUSY */
  retry(id: string): Promise<void>
  /** @throws AppError JOB_NOT_FOUND, or JOB_BUSY while it runs */
  remove(id: string): Promise<void>
  /** What is queued, running or dead, for metrics. */
  count: Jobs['count']
}

const redacted = (job: JobRecord): JobRecord => ({
  ...job,
  payload: redactJson(job.payload),
  result: redactJson(job.result),
})

const missing = () => appError('JOB_NOT_FOUND')

/** @param wake called when a job is to run now */
export const createJobDesk = (jobs: Jobs, wake: () => void): JobDesk => ({
  async list(page) {
    const { jobs: records, hasMore } = await jobs.list(page)
    return { jobs: records.map(redacted), hasMore }
  },

  async retry(id) {
    const outcome = await jobs.retry(id)
    if (outcome === 'missing') throw missing()
    if (outcome === 'busy') throw appError('JOB_BUSY', { detail: 'It is running or done.' })
    if (outcome === 'pending') throw appError('JOB_BUSY', { detail: 'Another job does the same work.' })
    wake()
  },

  async remove(id) {
    const outcome = await jobs.remove(id)
    if (outcome === 'missing') throw missing()
    if (outcome === 'running') throw appError('JOB_BUSY', { detail: 'It is running.' })
  },

  count: () => jobs.count(),
})
