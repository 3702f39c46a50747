/** Workspaces: create, list, rename, delete, and the sessions in them. */
import type { FastifyPluginAsyncZod } from '@fastify/type-provider-zod'
import { z } from 'zod'
import { problems, sessionParams } from '../schemas.ts'
import {
  changeBody,
  claimBody,
  claimedSession,
  workspaceAnswer,
  workspaceBody,
  workspaceList,
  workspaceParams,
  workspaceSessions,
  workspaceSessionsQuery,
} from './schemas.ts'

const tags = ['workspaces']

export const workspaces: FastifyPluginAsyncZod = async (app) => {
  const calls = app.identity.workspaces

  app.post(
    '/workspaces',
    {
      config: { access: { level: 'user', scope: null } },
      schema: {
        tags,
        operationId: 'createWorkspace',
        summary: 'Create a workspace, which a team shares',
        description: 'Who creates it owns it. Everybody has a personal one besides, which needs no call.',
        body: workspaceBody,
        response: { 201: workspaceAnswer, ...problems(400, 401, 403, 413, 415) },
      },
    },
    async (request, reply) => reply.code(201).send(await calls.create(request.caller, request.body.name.trim())),
  )

  app.get(
    '/workspaces',
    {
      config: { access: { level: 'user', scope: 'read' } },
      schema: {
        tags,
        operationId: 'listWorkspaces',
        summary: 'Workspaces that the caller is in: the personal one first, then by name',
        description: '`role` says what the caller may do in each.',
        response: { 200: workspaceList, ...problems(401, 403) },
      },
    },
    async (request) => ({ workspaces: await calls.listMine(request.caller) }),
  )

  app.get(
    '/workspaces/:workspace_id',
    {
      config: { access: { level: 'user', scope: 'read' } },
      schema: {
        tags,
        operationId: 'getWorkspace',
        summary: 'One workspace',
        description: 'For its members; to all others it does not exist.',
        params: workspaceParams,
        response: { 200: workspaceAnswer, ...problems(400, 401, 403, 404) },
      },
    },
    async (request) => calls.get(request.caller, request.params.workspace_id),
  )

  app.patch(
    '/workspaces/:workspace_id',
    {
      config: { access: { level: 'user', scope: 'manage' } },
      schema: {
        tags,
        operationId: 'changeWorkspace',
        summary: 'Rename a workspace, or change what it requires',
        description: 'For owners. What is left out stays as it is.',
        params: workspaceParams,
        body: changeBody,
        response: { 200: workspaceAnswer, ...problems(400, 401, 403, 404, 413, 415) },
      },
    },
    async (request) => {
      const { name, require_approval: requireApproval = null } = request.body
      const settings = { name: name?.trim() ?? null, requireApproval }
      return calls.change(request.caller, request.params.workspace_id, settings)
    },
  )

  app.delete(
    '/workspaces/:workspace_id',
    {
      config: { access: { level: 'user', scope: null } },
      schema: {
        tags,
        operationId: 'deleteWorkspace',
        summary: 'Delete a workspace and everything in it',
        description: 'For owners. Sessions, members and invitations are gone for good. A personal workspace stays.',
        params: workspaceParams,
        response: { 204: z.null().describe('Deleted'), ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request, reply) => {
      await calls.remove(request.caller, request.params.workspace_id)
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/workspaces/:workspace_id/sessions',
    {
      config: { access: { level: 'user', scope: 'read' } },
      schema: {
        tags,
        operationId: 'listWorkspaceSessions',
        summary: 'The sessions of a workspace, latest activity first',
        description: 'Searched by `q`, `status` and `approval`, page by `limit` and `offset`.',
        params: workspaceParams,
        querystring: workspaceSessionsQuery,
        response: { 200: workspaceSessions, ...problems(400, 401, 403, 404) },
      },
    },
    async (request) => {
      const { workspace_id } = request.params
      const { q = null, status = null, approval = null, limit, offset } = request.query
      const search = { text: q?.trim() ?? null, status, approval, limit, offset }
      const { total, sessions } = await calls.listSessions(request.caller, workspace_id, search)
      const has_more = offset + sessions.length < total
      return { workspace_id, total_sessions: total, limit, offset, has_more, sessions }
    },
  )

  app.post(
    '/session/:session_id/claim',
    {
      config: { access: { level: 'user', scope: 'chat' } },
      schema: {
        tags,
        operationId: 'claimSession',
        summary: 'Take an anonymous session into a workspace',
        description: 'Whoever knows its id may, once: from then on it is open to the members of that workspace alone.',
        params: sessionParams,
        body: claimBody,
        response: { 200: claimedSession, ...problems(400, 401, 403, 404, 413, 415) },
      },
    },
    async (request) =>
      app.engine.claimSession(request.caller, request.params.session_id, request.body?.workspace_id ?? null),
  )
}
