/** Runs jobs while the process serves requests, and lets routes see them as `app.jobs`. */
import type { FastifyInstance } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import type { JobDesk, JobQueue, Worker } from '../jobs/index.ts'

declare module 'fastify' {
  interface FastifyInstance {
    jobs: JobDesk & JobQueue
  }
}

interface JobsOptions {
  desk: JobDesk
  queue: JobQueue
  /** null: this process runs no jobs. */
  worker: Pick<Worker, 'start' | 'stop'> | null
  shutdownTimeoutMs: number
}

/** Must be registered before `admission`, so that jobs and turns have the same time to end. */
export const jobs = fastifyPlugin<JobsOptions>(
  async (app: FastifyInstance, { desk, queue, worker, shutdownTimeoutMs }) => {
    app.decorate('jobs', { ...desk, ...queue })
    if (worker === null) return
    let stopping: Promise<void> | undefined
    app.addHook('onReady', async () => worker.start())
    app.addHook('preClose', async () => {
      stopping = worker.stop(shutdownTimeoutMs)
    })
    app.addHook('onClose', async () => stopping)
  },
  { name: 'jobs' },
)
