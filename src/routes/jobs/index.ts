/** Jobs, for those who look after the service: what waits, runs, is done or has failed for good. */
import type { FastifyPluginAsyncZod } from '@fastify/type-provider-zod'
import { z } from 'zod'
import { problems } from '../schemas.ts'
import { jobList, jobParams, jobsQuery } from './schemas.ts'
import { viewOf } from './views.ts'

const tags = ['administration']

export const jobs: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/jobs',
    {
      config: { access: 'support' },
      schema: {
        tags,
        operationId: 'listJobs',
        summary: 'Jobs of every process, newest first; support and admin',
        description:
          'A `dead` job has failed too often to be tried again by itself. Those that are `done` are listed for a week.',
        querystring: jobsQuery,
        response: { 200: jobList, ...problems(400, 401, 403) },
      },
    },
    async (request) => {
      const { status = null, kind = null, before = null, limit } = request.query
      const page = await app.jobs.list({ status, kind, before, limit })
      return { jobs: page.jobs.map(viewOf), has_more: page.hasMore }
    },
  )

  app.post(
    '/jobs/:id/retry',
    {
      config: { access: 'admin' },
      schema: {
        tags,
        operationId: 'retryJob',
        summary: 'Let a dead or waiting job run now',
        description: 'Earlier failures no longer count.',
        params: jobParams,
        response: { 204: z.null().describe('Queued'), ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request, reply) => {
      await app.jobs.retry(request.params.id)
      return reply.code(204).send(null)
    },
  )

  app.delete(
    '/jobs/:id',
    {
      config: { access: 'admin' },
      schema: {
        tags,
        operationId: 'deleteJob',
        summary: 'Delete a job that is not running',
        description: 'One that is queued will not run; what one has done stays done.',
        params: jobParams,
        response: { 204: z.null().describe('Deleted'), ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request, reply) => {
      await app.jobs.remove(request.params.id)
      return reply.code(204).send(null)
    },
  )
}
