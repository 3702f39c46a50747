/** Puts the engine within reach of the routes. */
import type { FastifyInstance } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import type { Engine } from '../engine/index.ts'

declare module 'fastify' {
  interface FastifyInstance {
    engine: Engine
  }
}

export const engine = fastifyPlugin<{ engine: Engine }>(
  async (app: FastifyInstance, given) => {
    app.decorate('engine', given.engine)
  },
  { name: 'engine' },
)
