/** Sending final drafts to Meta. */
import type { FastifyPluginAsyncZod } from '@fastify/type-provider-zod'
import { problems, sessionParams } from '../schemas.ts'
import { submissionParams } from './schemas.ts'
import { submissionAnswer, submissionList, submitBody } from './submission-schemas.ts'

const tags = ['publishing']

export const submissions: FastifyPluginAsyncZod = async (app) => {
  const calls = app.publishing

  app.post(
    '/session/:session_id/submit',
    {
      config: { access: { level: 'user', scope: 'publish' } },
      schema: {
        tags,
        operationId: 'submitDraft',
        summary: 'Send the final draft to Meta',
        description:
          'For owners and editors of the workspace. A job sends it; the answer says where it stands. The same draft is sent once, however often this is called. A template that the session came from is edited, others of the same name only with `replace`.',
        params: sessionParams,
        body: submitBody,
        response: { 202: submissionAnswer, ...problems(400, 401, 403, 404, 409, 413, 415) },
      },
    },
    async (request, reply) => {
      const { connection_id, draft_hash, replace = false } = request.body
      const input = { connectionId: connection_id, draftHash: draft_hash, replace }
      return reply.code(202).send(await calls.submit(request.caller, request.params.session_id, input))
    },
  )

  app.get(
    '/session/:session_id/submissions',
    {
      config: { access: { level: 'user', scope: 'read' } },
      schema: {
        tags,
        operationId: 'listSubmissions',
        summary: 'What was sent of this session, newest first',
        description: 'The newest hundred.',
        params: sessionParams,
        response: { 200: submissionList, ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request) => ({ submissions: await calls.listSubmissions(request.caller, request.params.session_id) }),
  )

  app.get(
    '/submissions/:submission_id',
    {
      config: { access: { level: 'user', scope: 'read' } },
      schema: {
        tags,
        operationId: 'getSubmission',
        summary: 'One submission: where it stands with us and with Meta',
        description: 'For members of its workspace.',
        params: submissionParams,
        response: { 200: submissionAnswer, ...problems(400, 401, 403, 404) },
      },
    },
    async (request) => calls.getSubmission(request.caller, request.params.submission_id),
  )
}
