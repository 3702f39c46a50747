/** Answers one message: as JSON, or as server-sent events if the client asks for them. */
import type { FastifyPluginAsyncZod } from '@fastify/type-provider-zod'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { TurnInput } from '../../engine/index.ts'
import { problems } from '../schemas.ts'
import { chatAnswer, chatBody, chatHeaders } from './schemas.ts'
import { streamTurn, wantsStream } from './stream.ts'

/** Sends the stored bytes, so a repeat of the same Idempotency-Key gets exactly the same answer. */
async function answerTurn(app: FastifyInstance, reply: FastifyReply, input: TurnInput): Promise<void> {
  const { body } = await app.admitTurn(
    reply.request,
    () => app.engine.takeTurn(input, { requestId: reply.request.id }),
    input.sessionId,
  )
  reply.type('application/json; charset=utf-8').send(body)
}

export const chat: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/chat',
    {
      config: { access: { level: 'session', scope: 'chat' } },
      schema: {
        tags: ['chat'],
        operationId: 'sendMessage',
        'x-events': 'TurnEvent',
        summary: 'Send a message; get a reply and the current draft',
        description:
          'With `Accept: text/event-stream` the answer is a stream of events: `turn` (session_id), `reply` (text deltas), ' +
          '`draft` (draft, missing, issues), then `done` (the JSON answer) or `error` (a problem document). ' +
          'The turn finishes even if the client disconnects.',
        produces: ['application/json', 'text/event-stream'],
        body: chatBody,
        headers: chatHeaders,
        response: { 200: chatAnswer, ...problems(400, 401, 403, 404, 409, 413, 415) },
      },
    },
    (request, reply) => {
      const { message, session_id: sessionId = null, draft_hash: draftHash = null } = request.body
      const { workspace_id: workspaceId = null } = request.body
      const idempotencyKey = request.headers['idempotency-key'] ?? null
      const input = { message, sessionId, draftHash, workspaceId, idempotencyKey, caller: request.caller }
      return wantsStream(request) ? streamTurn(app, reply, input) : answerTurn(app, reply, input)
    },
  )
}
