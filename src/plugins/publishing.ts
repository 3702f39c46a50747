/** Makes what happens around and after the draft available to the routes: `app.publishing`, `app.media`, `app.templateHelp`. */
import type { FastifyInstance } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import {
  createMediaStore,
  createTemplateHelp,
  type HelpParts,
  type MediaParts,
  type MediaStore,
  type Publishing,
  type TemplateHelp,
} from '../publishing/index.ts'

declare module 'fastify' {
  interface FastifyInstance {
    publishing: Publishing
    media: MediaStore
    templateHelp: TemplateHelp
  }
}

interface Options extends Pick<HelpParts, 'prices'> {
  publishing: Publishing
  media: MediaParts
}

export const publishing = fastifyPlugin<Options>(
  async (app: FastifyInstance, { publishing: calls, media, prices }) => {
    app.decorate('publishing', calls)
    app.decorate('media', createMediaStore(media))
    app.decorate('templateHelp', createTemplateHelp({ publishing: calls, prices, now: media.now }))
    // Open streams would keep the server from closing.
    app.addHook('preClose', async () => calls.close())
  },
  { name: 'publishing' },
)
