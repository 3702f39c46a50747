/** For those who run the service: is it well, what does it count, what may it not write. */
import type { FastifyPluginAsyncZod } from '@fastify/type-provider-zod'
import { problemSchema, problems } from '../schemas.ts'
import { debugReadsAnswer, debugReadsQuery, healthAnswer, liveAnswer, metricsAnswer, reloadAnswer } from './schemas.ts'

const tags = ['operations']

/** Pollers must get an answer however often they ask. */
const open = { access: 'public', rateLimit: false } as const

export const operations: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/health',
    {
      config: open,
      schema: {
        tags,
        summary: 'Whether the service can serve: 503 when the database does not answer; calls no model',
        response: { 200: healthAnswer, 503: healthAnswer, 500: problemSchema },
      },
    },
    async (_request, reply) => {
      const report = await app.checkHealth()
      return reply.code(report.status === 'ok' ? 200 : 503).send(report)
    },
  )

  app.get(
    '/health/live',
    {
      config: open,
      schema: { tags, summary: 'The process runs', response: { 200: liveAnswer, 500: problemSchema } },
    },
    async () => ({ status: 'ok' as const }),
  )

  app.get(
    '/metrics',
    {
      config: open,
      schema: {
        tags,
        produces: ['text/plain'],
        summary:
          'Figures for Prometheus; needs METRICS_TOKEN as bearer token, or a caller on this machine where that is not set',
        response: { 200: metricsAnswer, ...problems(401, 403) },
      },
    },
    async (request, reply) => {
      const text = await app.metrics.expose(request)
      return reply.type('text/plain; version=0.0.4; charset=utf-8').send(text)
    },
  )

  app.post(
    '/config/reload',
    {
      config: { access: 'admin' },
      schema: {
        tags: ['administration'],
        summary: 'Read the policy file at CONFIG_PATH again; a bad file changes nothing',
        response: { 200: reloadAnswer, ...problems(400, 401, 403) },
      },
    },
    async () => ({ message: 'Policy reloaded', policy: await app.policy.reload() }),
  )

  app.get(
    '/debug-reads',
    {
      config: { access: 'admin' },
      schema: {
        tags: ['administration'],
        summary: 'Which of the staff read which session, newest first',
        querystring: debugReadsQuery,
        response: { 200: debugReadsAnswer, ...problems(400, 401, 403) },
      },
    },
    async (request) => {
      const { limit, before } = request.query
      const reads = await app.identity.listDebugReads({ limit, before: before === undefined ? null : new Date(before) })
      return {
        debug_reads: reads.map(({ actor, sessionId, at }) => ({ actor, session_id: sessionId, at: at.toISOString() })),
      }
    },
  )
}
