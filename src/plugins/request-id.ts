/** One id per request, in every answer and every log line. A caller may choose it, within limits. */
import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'
import fastifyPlugin from 'fastify-plugin'

const acceptable = /^[\w.:-]{1,128}$/

/** For Fastify's `genReqId`: the `x-request-id` header if it is acceptable, else a random UUID. */
export function requestIdOf(request: Pick<IncomingMessage, 'headers'>): string {
  const id = request.headers['x-request-id']
  return typeof id === 'string' && acceptable.test(id) ? id : randomUUID()
}

export const requestId = fastifyPlugin(
  async (app: FastifyInstance) => {
    app.addHook('onRequest', async (request, reply) => {
      reply.header('x-request-id', request.id)
    })
  },
  { name: 'request-id' },
)
