/** One conversation: create, read, delete and preview it. */
import type { FastifyPluginAsyncZod } from '@fastify/type-provider-zod'
import { z } from 'zod'
import { startOf } from '../gallery/views.ts'
import { sendPreview } from '../preview.ts'
import { problems, sessionParams } from '../schemas.ts'
import { sessionMedia } from './media.ts'
import {
  createdSession,
  emptySession,
  newSessionBody,
  newSessionQuery,
  previewQuery,
  sessionAnswer,
  sessionQuery,
} from './schemas.ts'

const tags = ['sessions']

export const session: FastifyPluginAsyncZod = async (app) => {
  await app.register(sessionMedia)

  app.get(
    '/session/new',
    {
      config: { access: { level: 'session', scope: 'chat' }, purpose: 'write' },
      schema: {
        tags,
        operationId: 'createEmptySession',
        summary: 'Create a session',
        description:
          'An empty session without a name, for clients that cannot send a body: a name, a workspace or a blueprint is taken by `POST` alone. The session belongs to the user whose token is sent, otherwise to whoever holds its id.',
        querystring: newSessionQuery,
        response: { 200: emptySession, ...problems(400, 401, 403) },
      },
    },
    async (request) => {
      return app.engine.createSession(request.caller, { name: null })
    },
  )

  app.post(
    '/session/new',
    {
      config: { access: { level: 'session', scope: 'chat' } },
      schema: {
        tags,
        operationId: 'createSession',
        summary: 'Create a session, with a name or from a blueprint of the gallery',
        description:
          'Optional: `POST /chat` without `session_id` creates one as well. With `blueprint` the session begins with a complete draft.',
        body: newSessionBody,
        response: { 201: createdSession, ...problems(400, 401, 403, 404, 413, 415) },
      },
    },
    async (request, reply) => {
      const { session_name, blueprint, workspace_id = null } = request.body ?? {}
      const start = blueprint == null ? { name: null } : startOf(blueprint)
      const named = { ...start, name: session_name?.trim() ?? start.name, workspaceId: workspace_id }
      return reply.code(201).send(await app.engine.createSession(request.caller, named))
    },
  )

  app.get(
    '/session/:session_id',
    {
      config: { access: { level: 'session', scope: 'read' } },
      schema: {
        tags,
        operationId: 'getSession',
        summary: 'The conversation and its draft; older messages page by page',
        description:
          'Everything that a client needs to show a conversation again: messages, draft, what is missing or wrong, and the final payload if there is one.',
        params: sessionParams,
        querystring: sessionQuery,
        response: { 200: sessionAnswer, ...problems(400, 401, 404) },
      },
    },
    async (request) => {
      const page = { before: request.query.messages_before ?? null }
      return app.engine.getSession(request.caller, request.params.session_id, page)
    },
  )

  app.delete(
    '/session/:session_id',
    {
      config: { access: { level: 'session', scope: 'chat' } },
      schema: {
        tags,
        operationId: 'deleteSession',
        summary: 'Delete the session and everything in it',
        description: 'Messages, drafts, memory and logs are gone for good. For those who may write it.',
        params: sessionParams,
        response: { 204: z.null().describe('Deleted'), ...problems(400, 401, 404) },
      },
    },
    async (request, reply) => {
      await app.engine.deleteSession(request.caller, request.params.session_id)
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/session/:session_id/preview',
    {
      config: { access: { level: 'session', scope: 'read' } },
      schema: {
        tags,
        operationId: 'previewSession',
        summary: 'The template as WhatsApp shows it, as text or HTML, with examples filled in',
        description: 'The HTML is a page of its own that loads nothing and runs no script, made for an `iframe`.',
        produces: ['text/plain', 'text/html'],
        params: sessionParams,
        querystring: previewQuery,
        response: {
          200: z.string().meta({ description: 'The preview', examples: ['Hello Alex, this is a reminder …'] }),
          ...problems(400, 401, 404),
        },
      },
    },
    async (request, reply) => {
      const { format } = request.query
      return sendPreview(reply, format, await app.engine.preview(request.caller, request.params.session_id, format))
    },
  )
}
