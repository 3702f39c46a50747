/** The sessions of a user: list and rename them. */
import type { FastifyPluginAsyncZod } from '@fastify/type-provider-zod'
import { appError } from '../../errors.ts'
import { problems } from '../schemas.ts'
import {
  renameAnswer,
  renameBody,
  renameQuery,
  sessionsAnswer,
  sessionsQuery,
  userParams,
  userSessionParams,
} from './schemas.ts'
import { sessionsView } from './views.ts'

const tags = ['users']

export const userSessions: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/users/:user_id/sessions',
    {
      config: { access: { level: 'user', scope: null } },
      schema: {
        tags,
        operationId: 'listSessions',
        summary: "The user's sessions, latest activity first",
        description: 'Page by `limit` and `offset`; `q` and `state` choose among them.',
        params: userParams,
        querystring: sessionsQuery,
        response: { 200: sessionsAnswer, ...problems(400, 401, 403) },
      },
    },
    async (request) => {
      const { user_id } = request.params
      const { limit, offset, q, state } = request.query
      const filter = { words: q?.trim() || null, final: state === undefined ? null : state === 'final' }
      const page = await app.engine.listSessions(request.caller, user_id, { limit, offset, ...filter })
      return sessionsView(user_id, { limit, offset }, page)
    },
  )

  app.put(
    '/users/:user_id/sessions/:session_id/name',
    {
      config: { access: { level: 'user', scope: null } },
      schema: {
        tags,
        operationId: 'renameSession',
        summary: 'Rename a session; the name is in the query or the body',
        description: 'The name is what lists show; the template has a name of its own.',
        params: userSessionParams,
        querystring: renameQuery,
        body: renameBody,
        response: { 200: renameAnswer, ...problems(400, 401, 403, 404, 413, 415) },
      },
    },
    async (request) => {
      const name = (request.query.session_name ?? request.body?.session_name)?.trim()
      if (name === undefined) throw appError('INVALID_REQUEST', { detail: 'session_name is missing.' })
      const { session_name } = await app.engine.renameSession(request.caller, request.params.session_id, name)
      return { message: 'Session renamed', session_name }
    },
  )
}
