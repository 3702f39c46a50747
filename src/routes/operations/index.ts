/** For operators: health, metrics, the policy file, and who has read sessions as support. */
import type { FastifyPluginAsyncZod } from '@fastify/type-provider-zod'
import { problemSchema, problems } from '../schemas.ts'
import { debugReadsAnswer, debugReadsQuery, healthAnswer, liveAnswer, metricsAnswer, reloadAnswer } from './schemas.ts'

const tags = ['operations']

/** Not rate-limited: pollers must get an answer however often they ask. */
const unlimited = { access: 'public', rateLimit: false } as const

export const operations: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/health',
    {
      config: unlimited,
      schema: {
        tags,
        operationId: 'getHealth',
        summary: 'Whether the service can serve requests: 503 if the database does not answer; calls no model',
        description:
          'Answers within two seconds. `llm` is `degraded` while calls to the model are paused; turns are then answered by the built-in assistant. `jobs` is `stalled` if this process could not ask for jobs for a minute, and `off` if it runs none.',
        response: { 200: healthAnswer, 503: healthAnswer, 400: problemSchema, 500: problemSchema },
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
      config: unlimited,
      schema: {
        tags,
        operationId: 'getLiveness',
        summary: 'Whether the process is running',
        description: 'Answers as long as the process can answer at all, whatever the database does.',
        response: { 200: liveAnswer, 400: problemSchema, 500: problemSchema },
      },
    },
    async () => ({ status: 'ok' as const }),
  )

  app.get(
    '/metrics',
    {
      config: unlimited,
      schema: {
        tags,
        operationId: 'getMetrics',
        produces: ['text/plain'],
        description: 'Every process has metrics of its own; Prometheus adds them up.',
        summary:
          'Metrics for Prometheus; needs METRICS_TOKEN as bearer token, or if it is not set, a caller on this machine',
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
        operationId: 'reloadPolicy',
        summary: 'Read the policy file at CONFIG_PATH again; a bad file changes nothing',
        description:
          "The organisation's own rules on top of Meta's. The faults of a bad file are named, and the old policy stays.",
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
        operationId: 'listDebugReads',
        summary: 'Which staff member read which session, newest first',
        description: 'Page by `before`.',
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
