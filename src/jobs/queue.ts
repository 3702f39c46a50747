/** The way into the queue for the other rooms. */
import type { Jobs } from '../repositories/types.ts'
import { type JobKinds, mostFailures } from './kinds.ts'

/** A job to be done. */
export interface JobRequest {
  kind: string
  /** Anything that JSON can hold, at most 16 KiB of it: ids rather than contents. Never a secret: people with the role support see it, redacted. */
  payload: unknown
  /** Jobs with the same key run one after the other, in the order in which they were enqueued. */
  serialKey?: string
  /** While a job with this key is queued or running, no other is enqueued. */
  dedupeKey?: string
  workspaceId?: string | null
  /** How long to wait before the first attempt, milliseconds. */
  afterMs?: number
}

export interface JobQueue {
  /**
   * Stores the job; it runs in this process or any other. False: one with its `dedupeKey` is already queued or
   * running, or its workspace is deleted.
   * @throws Error if its kind is unknown or its payload too large
   */
  enqueue(request: JobRequest): Promise<boolean>
}

const longestPayload = 16 * 1024

interface QueueDeps {
  jobs: Pick<Jobs, 'enqueue'>
  kinds: JobKinds
  newId: () => string
  /** Called after a job was enqueued, with the time until it is due. */
  wake: (afterMs: number) => void
}

export const createJobQueue = ({ jobs, kinds, newId, wake }: QueueDeps): JobQueue => ({
  async enqueue({ kind, payload, serialKey = null, dedupeKey = null, workspaceId = null, afterMs = 0 }) {
    const known = kinds[kind]
    if (!known) throw new Error(`There is no kind of job ${kind}`)
    if ((JSON.stringify(payload) ?? '').length > longestPayload)
      throw new Error(`The payload of a ${kind} is too large`)
    const { maxAttempts = mostFailures } = known
    const run = { afterMs }
    const isNew = await jobs.enqueue({
      id: newId(),
      kind,
      payload,
      serialKey,
      dedupeKey,
      workspaceId,
      run,
      maxAttempts,
    })
    if (isNew) wake(afterMs)
    return isNew
  },
})
