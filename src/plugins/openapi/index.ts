/** The API description at `/docs/json`, generated from the route schemas, and its page at `/docs`. Works offline. */

import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import { jsonSchemaTransform, jsonSchemaTransformObject } from '@fastify/type-provider-zod'
import type { FastifyInstance } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { completed, securityOf } from './document.ts'

const title = 'WhatsApp template builder'

const tags = [
  { name: 'chat', description: 'Talk until the template is ready' },
  { name: 'sessions', description: 'One conversation and its draft' },
  { name: 'workspaces', description: 'What a team owns together, and who is in the team' },
  { name: 'users', description: 'Accounts and the data stored about them' },
  {
    name: 'templates',
    description: 'Validate any creation payload, and the gallery of ready texts; no session needed',
  },
  { name: 'publishing', description: 'Connected accounts, submission to Meta, and what becomes of templates there' },
  { name: 'assessments', description: 'What Meta will make of templates, and a report over an account' },
  { name: 'administration', description: 'API keys, policy, debug reads, activity' },
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
          title,
          description: 'Talk, and out comes a WhatsApp message template that Meta accepts.',
          version,
          license: { name: 'MIT', identifier: 'MIT' },
        },
        servers: [{ url: '/', description: 'The server that answered with this document' }],
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
      transformObject: (document) => completed(jsonSchemaTransformObject(document)),
    })
    await app.register(async (page) => {
      page.addHook('onRoute', (route) => {
        route.config = { ...route.config, access: 'public', rateLimit: false }
      })
      // The description takes 50 ms to make and is kept: listening waits for it, so that no request does.
      page.addHook('onReady', async () => void app.swagger())
      await page.register(swaggerUi, {
        routePrefix: '/docs',
        theme: { title: `${title}: API` },
        uiConfig: { deepLinking: true, docExpansion: 'list' },
      })
    })
  },
  { name: 'openapi', dependencies: ['schemas'] },
)
