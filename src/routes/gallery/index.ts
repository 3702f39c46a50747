/** Ready texts by purpose, to look at or to start a session from. */
import type { FastifyPluginAsyncZod } from '@fastify/type-provider-zod'
import { prepareSearch } from '../../gallery/index.ts'
import { problems } from '../schemas.ts'
import { blueprintAnswer, blueprintParams, blueprintQuery, galleryAnswer, galleryQuery } from './schemas.ts'
import { blueprintView, listView } from './views.ts'

const tags = ['templates']

export const gallery: FastifyPluginAsyncZod = async (app) => {
  // Listening waits for it, so that no request does.
  app.addHook('onReady', async () => prepareSearch())

  app.get(
    '/templates/gallery',
    {
      config: { access: { level: 'session', scope: 'read' } },
      schema: {
        tags,
        operationId: 'searchGallery',
        summary: 'Ready texts by purpose; with q, those that fit, best first',
        description: "`q` may be in anybody's own words and in any language of the gallery. Without it all are listed.",
        querystring: galleryQuery,
        response: { 200: galleryAnswer, ...problems(400, 401) },
      },
    },
    async (request) => listView(request.query),
  )

  app.get(
    '/templates/gallery/:id',
    {
      config: { access: { level: 'session', scope: 'read' } },
      schema: {
        tags,
        operationId: 'getBlueprint',
        summary: 'A ready template in one language and tone',
        description:
          'The template is complete, with samples, and passes every rule. `slots` says what can be filled in.',
        params: blueprintParams,
        querystring: blueprintQuery,
        response: { 200: blueprintAnswer, ...problems(400, 401, 404) },
      },
    },
    async (request) => blueprintView(request.params.id, request.query),
  )
}
