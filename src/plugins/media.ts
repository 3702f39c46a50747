/** Makes the files of sessions available to the routes as `app.media`. */
import type { FastifyInstance } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import type { MediaStore } from '../publishing/index.ts'

declare module 'fastify' {
  interface FastifyInstance {
    media: MediaStore
  }
}

export const media = fastifyPlugin<{ media: MediaStore }>(
  async (app: FastifyInstance, options) => {
    app.decorate('media', options.media)
  },
  { name: 'media' },
)
