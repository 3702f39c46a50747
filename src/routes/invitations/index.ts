/** Codes to register with if `REGISTRATION=invite`. Only admins create them. */
import type { FastifyPluginAsyncZod } from '@fastify/type-provider-zod'
import { problems } from '../schemas.ts'
import { invitationBody, newInvitation } from './schemas.ts'

export const invitations: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/invitations',
    {
      config: { access: 'admin' },
      schema: {
        tags: ['administration'],
        operationId: 'createInvitation',
        summary: 'Create a code that lets one person register; the code is shown only in this answer',
        description: 'Needed where registration is by invitation only. The code works once, until it expires.',
        body: invitationBody,
        response: { 201: newInvitation, ...problems(400, 401, 403, 413, 415) },
      },
    },
    async (request, reply) => {
      const expiresAt = request.body?.expires_at ? new Date(request.body.expires_at) : null
      return reply.code(201).send(await app.identity.invite({ expiresAt }, request.author))
    },
  )
}
