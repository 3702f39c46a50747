/** Every template of the connected accounts of a workspace. */
import type { FastifyPluginAsyncZod } from '@fastify/type-provider-zod'
import { problems } from '../schemas.ts'
import { workspaceParams } from '../workspaces/schemas.ts'
import {
  startedSession,
  templateAnswer,
  templateList,
  templatesQuery,
  translationsAnswer,
  translationsBody,
} from './registry-schemas.ts'
import { templateParams } from './schemas.ts'

const tags = ['publishing']

export const registry: FastifyPluginAsyncZod = async (app) => {
  const calls = app.publishing

  app.get(
    '/workspaces/:workspace_id/templates',
    {
      config: { access: { level: 'user', scope: 'read' } },
      schema: {
        tags,
        operationId: 'listTemplates',
        summary: 'Templates of the connected accounts, ours or not',
        description:
          'By name and language; filtered by `status`, `category`, `language`, `connection_id` and `q`, page by `limit` and `offset`.',
        params: workspaceParams,
        querystring: templatesQuery,
        response: { 200: templateList, ...problems(400, 401, 403, 404) },
      },
    },
    async (request) => {
      const { workspace_id } = request.params
      const { q = null, status = null, category = null, language = null, limit, offset } = request.query
      const connectionId = request.query.connection_id ?? null
      const search = { connectionId, status, category, language, text: q?.trim() ?? null, limit, offset }
      const { total, templates } = await calls.listTemplates(request.caller, workspace_id, search)
      return { workspace_id, total, limit, offset, has_more: offset + templates.length < total, templates }
    },
  )

  app.get(
    '/workspaces/:workspace_id/templates/:template_id',
    {
      config: { access: { level: 'user', scope: 'read' } },
      schema: {
        tags,
        operationId: 'getTemplate',
        summary: 'One template with its versions and events',
        description: 'The newest hundred of each.',
        params: templateParams,
        response: { 200: templateAnswer, ...problems(400, 401, 403, 404) },
      },
    },
    async (request) => {
      const { workspace_id, template_id } = request.params
      return calls.getTemplate(request.caller, workspace_id, template_id)
    },
  )

  app.post(
    '/workspaces/:workspace_id/templates/:template_id/session',
    {
      config: { access: { level: 'user', scope: 'chat' } },
      schema: {
        tags,
        operationId: 'openTemplate',
        summary: 'Open a template in a conversation, to change it',
        description: 'For owners and editors. Submitting the changed draft edits the template.',
        params: templateParams,
        response: { 201: startedSession, ...problems(400, 401, 403, 404, 409, 413) },
      },
    },
    async (request, reply) => {
      const { workspace_id, template_id } = request.params
      return reply.code(201).send(await calls.openTemplate(request.caller, workspace_id, template_id))
    },
  )

  app.post(
    '/workspaces/:workspace_id/templates/:template_id/translations',
    {
      config: { access: { level: 'user', scope: 'chat' } },
      schema: {
        tags,
        operationId: 'translateTemplate',
        summary: 'Start a session for each of these languages',
        description:
          'For owners and editors. Same name, same variables; the text is that of the gallery where it fits, else still to be translated.',
        params: templateParams,
        body: translationsBody,
        response: { 201: translationsAnswer, ...problems(400, 401, 403, 404, 409, 413, 415) },
      },
    },
    async (request, reply) => {
      const { workspace_id, template_id } = request.params
      const { languages } = request.body
      const started = await calls.translateTemplate(request.caller, workspace_id, template_id, languages)
      return reply.code(201).send(started)
    },
  )
}
