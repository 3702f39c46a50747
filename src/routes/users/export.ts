/** Everything stored about a user. */
import type { FastifyPluginAsyncZod } from '@fastify/type-provider-zod'
import { createExports } from '../export.ts'
import { problems } from '../schemas.ts'
import { exportAnswer, userParams } from './schemas.ts'

export const userExport: FastifyPluginAsyncZod = async (app) => {
  const sendExport = createExports()

  app.get(
    '/users/:user_id/export',
    {
      config: { access: { level: 'user', scope: null } },
      schema: {
        tags: ['users'],
        operationId: 'exportUser',
        summary: 'Everything stored about the user, as one document; one export per user at a time',
        description: 'The document is streamed, because an account may hold more than fits in memory.',
        params: userParams,
        response: { 200: exportAnswer, ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { user_id } = request.params
      return sendExport(reply, user_id, () => app.identity.exportUser(user_id))
    },
  )
}
