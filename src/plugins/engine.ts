/** Makes the engine available to the routes as `app.engine`. */
import type { FastifyInstance } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import type { Engine } from '../engine/index.ts'

declare module 'fastify' {
  interface FastifyInstance {
    engine: Engine
  }
}

export const engine = fastifyPlugin<{ engine: Engine }>(
  async (app: FastifyInstance, options) => {
    app.decorate('engine', options.engine)
  },
  { name: 'engine' },
)
