/** Makes what happens after the draft available to the routes as `app.publishing`. */
import type { FastifyInstance } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import type { Publishing } from '../publishing/index.ts'

declare module 'fastify' {
  interface FastifyInstance {
    publishing: Publishing
  }
}

export const publishing = fastifyPlugin<{ publishing: Publishing }>(
  async (app: FastifyInstance, options) => {
    app.decorate('publishing', options.publishing)
    // Open streams would keep the server from closing.
    app.addHook('preClose', async () => options.publishing.close())
  },
  { name: 'publishing' },
)
