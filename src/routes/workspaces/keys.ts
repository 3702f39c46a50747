/** API keys of a workspace, with scopes. Only people who own it make them: a key cannot make another. */
import type { FastifyPluginAsyncZod } from '@fastify/type-provider-zod'
import { z } from 'zod'
import { problems } from '../schemas.ts'
import {
  newWorkspaceKey,
  newWorkspaceKeyBody,
  rotationBody,
  workspaceKeyList,
  workspaceKeyParams,
} from './key-schemas.ts'
import { listQuery, workspaceParams } from './schemas.ts'

const tags = ['workspaces']

export const workspaceKeys: FastifyPluginAsyncZod = async (app) => {
  const calls = app.identity.workspaceKeys

  app.post(
    '/workspaces/:workspace_id/api-keys',
    {
      config: { access: { level: 'user', scope: null } },
      schema: {
        tags,
        operationId: 'createWorkspaceKey',
        summary: 'Create a key of the workspace; the key itself is shown only in this answer',
        description:
          'For owners. The key goes into the header `x-api-key` and acts for the workspace, within its scopes: `chat` writes templates, `read` reads, `publish` is for sending them to Meta, `manage` for members, invitations, settings, policy and the activity log.',
        params: workspaceParams,
        body: newWorkspaceKeyBody,
        response: { 201: newWorkspaceKey, ...problems(400, 401, 403, 404, 413, 415) },
      },
    },
    async (request, reply) => {
      const { name, scopes, expires_at } = request.body
      const input = {
        name: name.trim(),
        scopes: [...new Set(scopes)],
        expiresAt: expires_at ? new Date(expires_at) : null,
      }
      return reply.code(201).send(await calls.createKey(request.caller, request.params.workspace_id, input))
    },
  )

  app.get(
    '/workspaces/:workspace_id/api-keys',
    {
      config: { access: { level: 'user', scope: null } },
      schema: {
        tags,
        operationId: 'listWorkspaceKeys',
        summary: 'The keys of a workspace, without their secrets',
        description: 'For owners. Revoked and expired keys are listed as well, so that the log stays readable.',
        params: workspaceParams,
        querystring: listQuery,
        response: { 200: workspaceKeyList, ...problems(400, 401, 403, 404) },
      },
    },
    async (request) => {
      const { items, hasMore } = await calls.listKeys(request.caller, request.params.workspace_id, request.query)
      return { api_keys: items, has_more: hasMore }
    },
  )

  app.post(
    '/workspaces/:workspace_id/api-keys/:key_id/rotate',
    {
      config: { access: { level: 'user', scope: null } },
      schema: {
        tags,
        operationId: 'rotateWorkspaceKey',
        summary: 'Replace a key: the old one works until a given time',
        description: 'For owners. The new key has the name and the scopes of the old one, and lives as long.',
        params: workspaceKeyParams,
        body: rotationBody,
        response: { 201: newWorkspaceKey, ...problems(400, 401, 403, 404, 413, 415) },
      },
    },
    async (request, reply) => {
      const { workspace_id, key_id } = request.params
      const until = request.body?.old_key_until ? new Date(request.body.old_key_until) : null
      return reply.code(201).send(await calls.rotateKey(request.caller, workspace_id, key_id, until))
    },
  )

  app.delete(
    '/workspaces/:workspace_id/api-keys/:key_id',
    {
      config: { access: { level: 'user', scope: null } },
      schema: {
        tags,
        operationId: 'revokeWorkspaceKey',
        summary: 'Revoke a key of the workspace',
        description: 'For owners. It stops working within seconds.',
        params: workspaceKeyParams,
        response: { 204: z.null().describe('Revoked'), ...problems(400, 401, 403, 404) },
      },
    },
    async (request, reply) => {
      const { workspace_id, key_id } = request.params
      await calls.revokeKey(request.caller, workspace_id, key_id)
      return reply.code(204).send(null)
    },
  )
}
