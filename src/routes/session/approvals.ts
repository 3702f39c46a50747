/** What reviewers say of a final template. */
import type { FastifyPluginAsyncZod } from '@fastify/type-provider-zod'
import { problems, sessionParams } from '../schemas.ts'
import { approvalAnswer, approvalBody, approvalList } from './approval-schemas.ts'

const tags = ['sessions']

export const sessionApprovals: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/session/:session_id/approvals',
    {
      config: { access: { level: 'user', scope: null } },
      schema: {
        tags,
        operationId: 'decideApproval',
        summary: 'Approve or reject a final template',
        description:
          'For reviewers and owners of the workspace who did not make the last change. It is about this very `draft_hash`: any change of the draft voids it.',
        params: sessionParams,
        body: approvalBody,
        response: { 201: approvalAnswer, ...problems(400, 401, 403, 404, 409, 413, 415) },
      },
    },
    async (request, reply) => {
      const { draft_hash, decision, comment } = request.body
      const input = { draftHash: draft_hash, decision, comment: comment?.trim() || null }
      return reply.code(201).send(await app.engine.decide(request.caller, request.params.session_id, input))
    },
  )

  app.get(
    '/session/:session_id/approvals',
    {
      config: { access: { level: 'user', scope: 'read' } },
      schema: {
        tags,
        operationId: 'listApprovals',
        summary: 'Decisions about drafts of the session, newest first',
        description: 'The newest 200, also those about drafts that have changed since.',
        params: sessionParams,
        response: { 200: approvalList, ...problems(400, 401, 403, 404) },
      },
    },
    async (request) => ({ approvals: await app.engine.listApprovals(request.caller, request.params.session_id) }),
  )
}
