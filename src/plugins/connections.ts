/** Ends connections that serve nobody: those whose answer is not taken, and those past what one process can hold. */
import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import fastifyPlugin from 'fastify-plugin'

export interface ConnectionOptions {
  /** How long a client may take nothing of an answer that is ready, milliseconds. */
  stallMs: number
  /** More are closed as they come: each may hold headers and a body in memory. */
  mostConnections: number
}

/**
 * Node's own timer tells of a socket on which nothing moves, also while a write is stuck. A request whose answer is still
 * being made moves nothing either, and may: a turn waits for its model. Everything else that is silent ends, be it kept
 * alive after an answer or full of an answer that nobody reads.
 */
export const connections = fastifyPlugin<ConnectionOptions>(
  async (app: FastifyInstance, { stallMs, mostConnections }) => {
    const answering = new WeakMap<Socket, number>()
    const count = (socket: Socket, change: number): void => {
      answering.set(socket, (answering.get(socket) ?? 0) + change)
    }
    app.addHook('onRequest', async ({ raw }) => count(raw.socket, 1))
    app.addHook('onResponse', async ({ raw }) => count(raw.socket, -1))

    app.server.maxConnections = mostConnections
    app.server.setTimeout(stallMs, (socket) => {
      const isThinking = (answering.get(socket) ?? 0) > 0 && socket.writableLength === 0
      if (isThinking) socket.setTimeout(stallMs)
      else socket.destroy()
    })
  },
  { name: 'connections' },
)
