/** The draft without a model: edits by hand, undo, redo, and its history. */
import type { FastifyPluginAsyncZod } from '@fastify/type-provider-zod'
import { draftAnswerSchema, problems, sessionParams } from '../schemas.ts'
import { editsBody, revisionsAnswer, revisionsQuery } from './schemas.ts'
import { revisionView } from './views.ts'

const tags = ['sessions']

export const sessionDraft: FastifyPluginAsyncZod = async (app) => {
  app.patch(
    '/session/:session_id/draft',
    {
      config: { access: { level: 'session', scope: 'chat' } },
      schema: {
        tags,
        operationId: 'editDraft',
        summary: 'Edit the draft by hand',
        description:
          'Applies edits in order, without a model. If one of them cannot be applied, none is. Faults of the template are no error: they are in `issues`.',
        params: sessionParams,
        body: editsBody,
        response: { 200: draftAnswerSchema, ...problems(400, 401, 404, 409, 413, 415) },
      },
    },
    async (request) => {
      const { edits, revision } = request.body
      const changes = { edits, revision: revision ?? null }
      return app.engine.editDraft(request.caller, request.params.session_id, changes)
    },
  )

  for (const direction of ['undo', 'redo'] as const) {
    app.post(
      `/session/:session_id/${direction}`,
      {
        config: { access: { level: 'session', scope: 'chat' } },
        schema: {
          tags,
          operationId: `${direction}Draft`,
          summary: direction === 'undo' ? 'Go back to the previous draft' : 'Go forward to the next draft',
          description: 'A new revision with that draft; nothing in the history is overwritten.',
          params: sessionParams,
          response: { 200: draftAnswerSchema, ...problems(400, 401, 404, 409) },
        },
      },
      async (request) => app.engine[direction](request.caller, request.params.session_id),
    )
  }

  app.get(
    '/session/:session_id/revisions',
    {
      config: { access: { level: 'session', scope: 'read' } },
      schema: {
        tags,
        operationId: 'listRevisions',
        summary: 'Every revision: its number, action, changes, time and author; newest first',
        description: 'The newest 200 revisions keep their draft; of older ones only the history is left.',
        params: sessionParams,
        querystring: revisionsQuery,
        response: { 200: revisionsAnswer, ...problems(400, 401, 404) },
      },
    },
    async (request) => {
      const { session_id } = request.params
      const { limit, before, issues } = request.query
      const page = { limit, before: before ?? null, withIssues: issues === 'true' }
      const { revisions, hasMore } = await app.engine.listRevisions(request.caller, session_id, page)
      return { session_id, revisions: revisions.map(revisionView), has_more: hasMore }
    },
  )
}
