/** API keys for services and support tools. Only admins create, list and revoke them. */
import type { FastifyPluginAsyncZod } from '@fastify/type-provider-zod'
import { z } from 'zod'
import { problems } from '../schemas.ts'
import { keyList, keyParams, newKey, newKeyBody } from './schemas.ts'

const tags = ['administration']

export const apiKeys: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/api-keys',
    {
      config: { access: 'admin' },
      schema: {
        tags,
        operationId: 'createApiKey',
        summary: 'Create a key; the key itself is shown only in this answer',
        description:
          'For services and support tools. The key goes into the header `x-api-key`; only its hash is stored.',
        body: newKeyBody,
        response: { 201: newKey, ...problems(400, 401, 403, 413, 415) },
      },
    },
    async (request, reply) => {
      const { name, role, expires_at } = request.body
      const expiresAt = expires_at ? new Date(expires_at) : null
      return reply.code(201).send(await app.identity.createKey({ name: name.trim(), role, expiresAt }, request.author))
    },
  )

  app.get(
    '/api-keys',
    {
      config: { access: 'admin' },
      schema: {
        tags,
        operationId: 'listApiKeys',
        summary: 'Every key, without its secret',
        description: 'Revoked keys are listed as well, so that the log stays readable.',
        response: { 200: keyList, ...problems(401, 403) },
      },
    },
    async () => ({ api_keys: await app.identity.listKeys() }),
  )

  app.delete(
    '/api-keys/:id',
    {
      config: { access: 'admin' },
      schema: {
        tags,
        operationId: 'revokeApiKey',
        summary: 'Revoke a key',
        description: 'It stops working within seconds. Revoking it again changes nothing.',
        params: keyParams,
        response: { 204: z.null().describe('Revoked'), ...problems(400, 401, 403, 404) },
      },
    },
    async (request, reply) => {
      await app.identity.revokeKey(request.params.id, request.author)
      return reply.code(204).send(null)
    },
  )
}
