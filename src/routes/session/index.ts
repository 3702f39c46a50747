/** One conversation: create, read, delete and preview it. */
import type { FastifyPluginAsyncZod } from '@fastify/type-provider-zod'
import { z } from 'zod'
import { startOf } from '../gallery/views.ts'
import { sendPreview } from '../preview.ts'
import { problems, sessionParams } from '../schemas.ts'
import {
  createdSession,
  newSessionBody,
  newSessionQuery,
  previewQuery,
  sessionAnswer,
  sessionQuery,
} from './schemas.ts'

const tags = ['sessions']

export const session: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/session/new',
    {
      config: { access: 'session', purpose: 'write' },
      schema: {
        tags,
        summary: 'Create a session',
        querystring: newSessionQuery,
        response: { 200: createdSession.pick({ session_id: true }), ...problems(400, 401, 403) },
      },
    },
    async (request) => {
      return app.engine.createSession(request.caller, { name: null })
    },
  )

  app.post(
    '/session/new',
    {
      config: { access: 'session' },
      schema: {
        tags,
        summary: 'Create a session, with a name or from a blueprint of the gallery',
        body: newSessionBody,
        response: { 201: createdSession, ...problems(400, 401, 403, 404, 413, 415) },
      },
    },
    async (request, reply) => {
      const { session_name, blueprint } = request.body ?? {}
      const start = blueprint == null ? { name: null } : startOf(blueprint)
      const named = { ...start, name: session_name?.trim() ?? start.name }
      return reply.code(201).send(await app.engine.createSession(request.caller, named))
    },
  )

  app.get(
    '/session/:session_id',
    {
      config: { access: 'session' },
      schema: {
        tags,
        summary: 'The conversation and its draft; older messages page by page',
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
      config: { access: 'session' },
      schema: {
        tags,
        summary: 'Delete the session and everything in it',
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
      config: { access: 'session' },
      schema: {
        tags,
        summary: 'The template as WhatsApp shows it, as text or HTML, with examples filled in',
        produces: ['text/plain', 'text/html'],
        params: sessionParams,
        querystring: previewQuery,
        response: { 200: z.string(), ...problems(400, 401, 404) },
      },
    },
    async (request, reply) => {
      const { format } = request.query
      return sendPreview(reply, format, await app.engine.preview(request.caller, request.params.session_id, format))
    },
  )
}
