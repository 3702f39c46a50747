/** The API description at `/docs/json`, generated from the route schemas, and its page at `/docs`. Works offline. */

import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import { jsonSchemaTransform, jsonSchemaTransformObject } from '@fastify/type-provider-zod'
import type { FastifyInstance } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { describeProblems, securityOf } from './openapi-document.ts'

const tags = [
  { name: 'chat', description: 'Talk until the template is ready' },
  { name: 'sessions', description: 'One conversation and its draft' },
  { name: 'users', description: 'Accounts and the data stored about them' },
  { name: 'templates', description: 'Validate any creation payload; no session needed' },
  { name: 'administration', description: 'API keys, policy, debug reads' },
  { name: 'operations', description: 'Health and metrics' },
]

interface OpenapiOptions {
  version: string
}

export const openapi = fastifyPlugin<OpenapiOptions>(
  async (app: FastifyInstance, { version }) => {
    await app.register(swagger, {
      openapi: {
        openapi: '3.1.0',
        info: {
          title: 'WhatsApp template builder',
          description: 'Talk, and out comes a WhatsApp message template that Meta accepts.',
          version,
        },
        tags,
        components: {
          securitySchemes: {
            bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
            apiKey: { type: 'apiKey', in: 'header', name: 'x-api-key' },
          },
        },
      },
      transform(document) {
        const { schema, url } = jsonSchemaTransform(document)
        return { schema: { ...schema, security: securityOf(document.route.config?.access) }, url }
      },
      transformObject: (document) => describeProblems(jsonSchemaTransformObject(document)),
    })
    await app.register(async (page) => {
      page.addHook('onRoute', (route) => {
        route.config = { ...route.config, access: 'public', rateLimit: false }
      })
      // The description takes 50 ms to make and is kept: listening waits for it, so that no request does.
      page.addHook('onReady', async () => void app.swagger())
      await page.register(swaggerUi, { routePrefix: '/docs', uiConfig: { deepLinking: true, docExpansion: 'list' } })
    })
  },
  { name: 'openapi', dependencies: ['schemas'] },
)
