/** What support staff see of a session. Every read is recorded. */
import type { FastifyPluginAsyncZod } from '@fastify/type-provider-zod'
import { problems, sessionParams } from '../schemas.ts'
import { debugAnswer, debugQuery, foundSession, requestQuery } from './debug-schemas.ts'

export const sessionDebug: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/session/find',
    {
      config: { access: 'support' },
      schema: {
        tags: ['sessions'],
        operationId: 'findSession',
        summary: 'The session that a request belongs to, by its `x-request-id`; support and admin only',
        description:
          'For requests of the last seven days for which a language model was called. Those that the server answered by itself, or refused, are in its log under the same id.',
        querystring: requestQuery,
        response: { 200: foundSession, ...problems(400, 401, 403, 404) },
      },
    },
    async (request) => app.engine.findSessionOfRequest(request.caller, request.query.request_id),
  )

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
