/** Makes assessments available to the routes as `app.assessing`. */
import type { FastifyInstance } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import type { Assessing } from '../assessing/index.ts'

declare module 'fastify' {
  interface FastifyInstance {
    assessing: Assessing
  }
}

export const assessing = fastifyPlugin<{ assessing: Assessing }>(
  async (app: FastifyInstance, options) => {
    app.decorate('assessing', options.assessing)
  },
  { name: 'assessing' },
)
