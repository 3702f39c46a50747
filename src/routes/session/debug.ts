/** What support staff see of a session. Every read is recorded. */
import type { FastifyPluginAsyncZod } from '@fastify/type-provider-zod'
import { problems, sessionParams } from '../schemas.ts'
import { debugAnswer, debugQuery } from './schemas.ts'

export const sessionDebug: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/session/:session_id/debug',
    {
      config: { access: 'support' },
      schema: {
        tags: ['sessions'],
        operationId: 'debugSession',
        summary: 'Messages, draft, memory and model calls, redacted; support and admin only, each read is recorded',
        description:
          'What support needs to see what happened. E-mail addresses, phone and card numbers in messages and logs are redacted; the draft is not.',
        params: sessionParams,
        querystring: debugQuery,
        response: { 200: debugAnswer, ...problems(400, 401, 403, 404) },
      },
    },
    async (request) => {
      const { logs_limit, logs_before, messages_before } = request.query
      const before = typeof logs_before === 'string' ? new Date(logs_before) : (logs_before ?? null)
      return app.engine.debugSession(request.caller, request.params.session_id, {
        logs: { limit: logs_limit, before },
        messages: { before: messages_before ?? null },
      })
    },
  )
}
