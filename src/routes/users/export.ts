/** Everything held about a user, streamed: of a long account it is more than fits in memory. */
import { Readable } from 'node:stream'
import type { FastifyPluginAsyncZod } from '@fastify/type-provider-zod'
import type { FastifyReply } from 'fastify'
import { appError } from '../../errors.ts'
import { problems } from '../schemas.ts'
import { exportAnswer, userParams } from './schemas.ts'

/** A client that takes nothing for so long is gone, and must not keep its user from asking again. */
const stalledMs = 30_000
const retryAfter = 10

function send(reply: FastifyReply, pieces: Readable): FastifyReply {
  reply.raw.setTimeout(stalledMs, () => reply.raw.destroy())
  return reply.type('application/json; charset=utf-8').send(pieces)
}

export const userExport: FastifyPluginAsyncZod = async (app) => {
  const running = new Set<string>()

  async function begin(userId: string): Promise<Readable> {
    if (running.has(userId)) throw appError('EXPORT_RUNNING', { retryAfter })
    running.add(userId)
    try {
      const pieces = Readable.from(await app.identity.exportUser(userId))
      // Also when the client goes away, which ends the reading from the database.
      return pieces.once('close', () => running.delete(userId))
    } catch (error) {
      running.delete(userId)
      throw error
    }
  }

  app.get(
    '/users/:user_id/export',
    {
      config: { access: 'user' },
      schema: {
        tags: ['users'],
        summary: 'Everything held about the user, as one document; one export of a user at a time',
        params: userParams,
        response: { 200: exportAnswer, ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request, reply) => send(reply, await begin(request.params.user_id)),
  )
}
