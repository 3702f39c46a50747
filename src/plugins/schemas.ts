/** Zod validates requests and serializes answers: fields that a schema does not name are not sent. */
import { serializerCompiler, validatorCompiler } from '@fastify/type-provider-zod'
import type { FastifyInstance } from 'fastify'
import fastifyPlugin from 'fastify-plugin'

export const schemas = fastifyPlugin(
  async (app: FastifyInstance) => {
    app.setValidatorCompiler(validatorCompiler)
    app.setSerializerCompiler(serializerCompiler)
  },
  { name: 'schemas' },
)
