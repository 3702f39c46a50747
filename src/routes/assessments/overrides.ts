/** Where people of a workspace say otherwise than an assessment. */
import type { FastifyPluginAsyncZod } from '@fastify/type-provider-zod'
import { z } from 'zod'
import { problems } from '../schemas.ts'
import { workspaceParams } from '../workspaces/schemas.ts'
import { overrideAnswer, overrideBody, overrideList, overrideParams } from './override-schemas.ts'

const tags = ['assessments']

export const overrides: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/workspaces/:workspace_id/overrides',
    {
      config: { access: { level: 'user', scope: 'chat' } },
      schema: {
        tags,
        operationId: 'addOverride',
        summary: 'Accept a finding, correct the category or the quality, or mark a false alarm',
        description:
          'For owners, editors and reviewers, with a reason. It is about one content, one session, or wherever a rule fires in the workspace; the nearest one counts. It stays when rules change, and the activity log records it.',
        params: workspaceParams,
        body: overrideBody,
        response: { 201: overrideAnswer, ...problems(400, 401, 403, 404, 413, 415) },
      },
    },
    async (request, reply) => {
      const { kind, content_hash, session_id, rule, value, reason } = request.body
      const about = { contentHash: content_hash ?? null, sessionId: session_id ?? null, rule: rule?.trim() ?? null }
      const override = { kind, ...about, value: value?.toString() ?? null, reason: reason.trim() }
      return reply
        .code(201)
        .send(await app.assessing.addOverride(request.caller, request.params.workspace_id, override))
    },
  )

  app.get(
    '/workspaces/:workspace_id/overrides',
    {
      config: { access: { level: 'user', scope: 'read' } },
      schema: {
        tags,
        operationId: 'listOverrides',
        summary: 'What the people of a workspace said otherwise, newest first',
        description: 'For members. The newest thousand.',
        params: workspaceParams,
        response: { 200: overrideList, ...problems(400, 401, 403, 404) },
      },
    },
    async (request) => ({
      overrides: await app.assessing.listOverrides(request.caller, request.params.workspace_id),
    }),
  )

  app.delete(
    '/workspaces/:workspace_id/overrides/:override_id',
    {
      config: { access: { level: 'user', scope: 'chat' } },
      schema: {
        tags,
        operationId: 'removeOverride',
        summary: 'Take such a word back',
        description: 'For owners, editors and reviewers. The activity log records it.',
        params: overrideParams,
        response: { 204: z.null().describe('Taken back'), ...problems(400, 401, 403, 404) },
      },
    },
    async (request, reply) => {
      const { workspace_id, override_id } = request.params
      await app.assessing.removeOverride(request.caller, workspace_id, override_id)
      return reply.code(204).send(null)
    },
  )
}
