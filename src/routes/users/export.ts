/** Everything stored about a user. Streamed, because an old account may hold more than fits in memory. */
import { Readable } from 'node:stream'
import type { FastifyPluginAsyncZod } from '@fastify/type-provider-zod'
import type { FastifyReply } from 'fastify'
import { appError } from '../../errors.ts'
import { problems } from '../schemas.ts'
import { exportAnswer, userParams } from './schemas.ts'

/** A client that reads nothing for this long is considered gone, so that it does not block the user's next export. */
const stallMs = 30_000
/** Seconds. */
const retryAfter = 10

function send(reply: FastifyReply, pieces: Readable): FastifyReply {
  reply.raw.setTimeout(stallMs, () => reply.raw.destroy())
  return reply.type('application/json; charset=utf-8').send(pieces)
}

export const userExport: FastifyPluginAsyncZod = async (app) => {
  const running = new Set<string>()

  async function begin(userId: string): Promise<Readable> {
    if (running.has(userId)) throw appError('EXPORT_RUNNING', { retryAfter })
    running.add(userId)
    try {
      const pieces = Readable.from(await app.identity.exportUser(userId))
      // Also emitted when the client disconnects, which stops reading from the database.
      return pieces.once('close', () => running.delete(userId))
    } catch (error) {
      running.delete(userId)
      throw error
    }
  }

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
    async (request, reply) => send(reply, await begin(request.params.user_id)),
  )
}
