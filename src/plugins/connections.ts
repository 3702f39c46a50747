/** Closes idle and stalled connections, and refuses more connections than one process can hold. */
import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import fastifyPlugin from 'fastify-plugin'

interface ConnectionOptions {
  /** How long a connection may be silent while no answer is being prepared, milliseconds. */
  stallMs: number
  /** Further connections are closed on arrival, because each may hold headers and a body in memory. */
  maxConnections: number
}

/**
 * Node's socket timeout fires when no bytes move, even while a write is stuck. A request that is still being answered may
 * be silent, because a turn waits for its model. Every other silent connection is closed, whether it is kept alive after an
 * answer or full of an answer that the client does not read.
 */
export const connections = fastifyPlugin<ConnectionOptions>(
  async (app: FastifyInstance, { stallMs, maxConnections }) => {
    const answering = new WeakMap<Socket, number>()
    const count = (socket: Socket, change: number): void => {
      answering.set(socket, (answering.get(socket) ?? 0) + change)
    }
    app.addHook('onRequest', async ({ raw }) => count(raw.socket, 1))
    app.addHook('onResponse', async ({ raw }) => count(raw.socket, -1))

    app.server.maxConnections = maxConnections
    app.server.setTimeout(stallMs, (socket) => {
      const isWorking = (answering.get(socket) ?? 0) > 0 && socket.writableLength === 0
      if (isWorking) socket.setTimeout(stallMs)
      else socket.destroy()
    })
  },
  { name: 'connections' },
)
