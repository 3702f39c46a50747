/** Where Meta tells what becomes of templates. */
import type { FastifyPluginAsyncZod } from '@fastify/type-provider-zod'
import { z } from 'zod'
import { appError } from '../../errors.ts'
import { problems } from '../schemas.ts'

const tags = ['publishing']

/** Meta sends up to 3 MB; all other routes take far less. */
const bodyLimit = 3 * 1024 * 1024

const handshakeQuery = z.object({
  'hub.mode': z.string().max(100),
  'hub.verify_token': z.string().max(600),
  'hub.challenge': z.string().regex(/^[\w-]{1,200}$/, 'must be letters, digits and hyphens'),
})

const received = z
  .object({ stored: z.int().describe('How many of the changes are new') })
  .meta({ id: 'WebhookReceipt', description: 'Stored, and worked later', examples: [{ stored: 1 }] })

export const webhooks: FastifyPluginAsyncZod = async (app) => {
  // The signature is over the bytes as they came, so this route alone does not parse them.
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser('application/json', { parseAs: 'buffer', bodyLimit }, (_request, body, done) =>
    done(null, body),
  )

  app.get(
    '/webhooks/meta',
    {
      config: { access: 'public' },
      schema: {
        tags,
        operationId: 'verifyWebhook',
        summary: 'What Meta asks when the webhook is set up',
        description: 'Answers `hub.challenge` if `hub.verify_token` is `META_WEBHOOK_VERIFY_TOKEN`.',
        querystring: handshakeQuery,
        response: {
          200: z
            .string()
            .describe('The challenge')
            .meta({ examples: ['1158201444'] }),
          ...problems(400, 403),
        },
      },
    },
    async (request, reply) => {
      const { 'hub.mode': mode, 'hub.verify_token': token, 'hub.challenge': challenge } = request.query
      return reply.type('text/plain; charset=utf-8').send(app.publishing.handshake({ mode, token, challenge }))
    },
  )

  app.post(
    '/webhooks/meta',
    {
      bodyLimit,
      config: { access: 'public', rateLimit: false },
      schema: {
        tags,
        operationId: 'receiveWebhook',
        summary: 'What Meta tells of templates',
        description:
          'Signed in `X-Hub-Signature-256` with the app secret of the account, or one of `META_APP_SECRETS`. Repeats and disorder do no harm.',
        response: { 200: received, ...problems(400, 403, 413, 415) },
      },
    },
    async (request) => {
      const { body } = request
      if (!Buffer.isBuffer(body)) throw appError('INVALID_REQUEST', { detail: 'The body is missing.' })
      const signature = request.headers['x-hub-signature-256']
      return { stored: await app.publishing.receive(body, typeof signature === 'string' ? signature : undefined) }
    },
  )
}
