/** Connections of a workspace to WhatsApp Business Accounts. */
import type { FastifyPluginAsyncZod } from '@fastify/type-provider-zod'
import { z } from 'zod'
import { problems } from '../schemas.ts'
import { workspaceParams } from '../workspaces/schemas.ts'
import { accepted, connectionAnswer, connectionList, newConnectionBody, tokenBody } from './connection-schemas.ts'
import { connectionParams } from './schemas.ts'

const tags = ['publishing']
const manage = { access: { level: 'user', scope: 'manage' } } as const

export const connections: FastifyPluginAsyncZod = async (app) => {
  const calls = app.publishing

  app.post(
    '/workspaces/:workspace_id/connections',
    {
      config: manage,
      schema: {
        tags,
        operationId: 'createConnection',
        summary: 'Connect a WhatsApp Business Account',
        description:
          'For owners. The token is checked at Meta first, and the app is subscribed to the account. Afterwards the secrets are shown by their last four characters alone. An account belongs to one workspace.',
        params: workspaceParams,
        body: newConnectionBody,
        response: { 201: connectionAnswer, ...problems(400, 401, 403, 404, 409, 413, 415) },
      },
    },
    async (request, reply) => {
      const { name, waba_id, app_id, phone_number_id = null, token, app_secret } = request.body
      const ids = { wabaId: waba_id, appId: app_id, phoneNumberId: phone_number_id ?? null }
      const input = { name: name?.trim() ?? null, ...ids, token, appSecret: app_secret }
      return reply.code(201).send(await calls.connect(request.caller, request.params.workspace_id, input))
    },
  )

  app.get(
    '/workspaces/:workspace_id/connections',
    {
      config: { access: { level: 'user', scope: 'read' } },
      schema: {
        tags,
        operationId: 'listConnections',
        summary: 'The connected accounts of a workspace',
        description: 'For its members.',
        params: workspaceParams,
        response: { 200: connectionList, ...problems(400, 401, 403, 404) },
      },
    },
    async (request) => ({ connections: await calls.listConnections(request.caller, request.params.workspace_id) }),
  )

  app.get(
    '/workspaces/:workspace_id/connections/:connection_id',
    {
      config: { access: { level: 'user', scope: 'read' } },
      schema: {
        tags,
        operationId: 'getConnection',
        summary: 'One connected account',
        description: 'For members of the workspace. `warnings` says what its owners should do.',
        params: connectionParams,
        response: { 200: connectionAnswer, ...problems(400, 401, 403, 404) },
      },
    },
    async (request) => {
      const { workspace_id, connection_id } = request.params
      return calls.getConnection(request.caller, workspace_id, connection_id)
    },
  )

  app.put(
    '/workspaces/:workspace_id/connections/:connection_id/token',
    {
      config: manage,
      schema: {
        tags,
        operationId: 'replaceToken',
        summary: 'Store a new token',
        description: 'For owners. It is checked first; then what waited for it goes on.',
        params: connectionParams,
        body: tokenBody,
        response: { 200: connectionAnswer, ...problems(400, 401, 403, 404, 409, 413, 415) },
      },
    },
    async (request) => {
      const { workspace_id, connection_id } = request.params
      const { token, app_secret, phone_number_id } = request.body
      const input = { token, appSecret: app_secret ?? null, phoneNumberId: phone_number_id ?? null }
      return calls.reconnect(request.caller, workspace_id, connection_id, input)
    },
  )

  app.post(
    '/workspaces/:workspace_id/connections/:connection_id/check',
    {
      config: manage,
      schema: {
        tags,
        operationId: 'checkConnection',
        summary: 'Ask Meta whether the token works',
        description:
          'For owners. Mends a connection that was broken for a while, and breaks one whose token has ended.',
        params: connectionParams,
        response: { 200: connectionAnswer, ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const { workspace_id, connection_id } = request.params
      return calls.checkConnection(request.caller, workspace_id, connection_id)
    },
  )

  app.post(
    '/workspaces/:workspace_id/connections/:connection_id/reconcile',
    {
      config: manage,
      schema: {
        tags,
        operationId: 'reconcileConnection',
        summary: 'Read all templates of the account',
        description: 'For owners. A job does it; what it found is then in `reconciliation` of the connection.',
        params: connectionParams,
        response: { 202: accepted, ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { workspace_id, connection_id } = request.params
      await calls.reconcile(request.caller, workspace_id, connection_id)
      return reply.code(202).send({ accepted: true as const })
    },
  )

  app.delete(
    '/workspaces/:workspace_id/connections/:connection_id',
    {
      config: manage,
      schema: {
        tags,
        operationId: 'deleteConnection',
        summary: 'Remove a connection with its secrets and its part of the registry',
        description: 'For owners. Nothing is deleted at Meta.',
        params: connectionParams,
        response: { 204: z.null().describe('Removed'), ...problems(400, 401, 403, 404) },
      },
    },
    async (request, reply) => {
      const { workspace_id, connection_id } = request.params
      await calls.disconnect(request.caller, workspace_id, connection_id)
      return reply.code(204).send(null)
    },
  )
}
