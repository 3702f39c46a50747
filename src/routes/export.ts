/** Documents that may hold more than fits in memory: streamed, and one of a kind at a time. */
import { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import { appError } from '../errors.ts'

/** A client that reads nothing for this long is considered gone, so that it does not block the next export. */
const stallMs = 30_000
/** Seconds. */
const retryAfter = 10

/** Sends the chunks that `begin` resolves to. @throws AppError EXPORT_RUNNING while one with the same key is being sent */
export type SendExport = (
  reply: FastifyReply,
  key: string,
  begin: () => Promise<AsyncIterable<string>>,
) => Promise<FastifyReply>

export function createExports(): SendExport {
  const running = new Set<string>()
  return async (reply, key, begin) => {
    if (running.has(key)) throw appError('EXPORT_RUNNING', { retryAfter })
    running.add(key)
    try {
      const pieces = Readable.from(await begin())
      // Also emitted when the client disconnects, which stops reading from the database.
      pieces.once('close', () => running.delete(key))
      reply.raw.setTimeout(stallMs, () => reply.raw.destroy())
      return reply.type('application/json; charset=utf-8').send(pieces)
    } catch (error) {
      running.delete(key)
      throw error
    }
  }
}
