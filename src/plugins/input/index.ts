/** Zod validates requests and serializes answers: fields that a schema does not name are not sent. */
import { serializerCompiler } from '@fastify/type-provider-zod'
import type { FastifyInstance, FastifySchema, FastifySchemaCompiler } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { z } from 'zod'
import { InvalidInput } from './invalid-input.ts'
import { nearMisses } from './near-keys.ts'
import { requirementOf } from './requirements.ts'

const parsing = { error: requirementOf }

const validatorCompiler: FastifySchemaCompiler<FastifySchema | z.ZodType> = ({ schema, httpPart = '' }) => {
  const type = schema as z.ZodType
  // Headers that are not ours come with every request.
  const hasOwnKeys = httpPart === 'body' || httpPart === 'querystring'
  return (data) => {
    const near = hasOwnKeys ? nearMisses(type, data) : []
    if (near.length > 0) return { error: new InvalidInput(near) }
    const result = z.safeDecode(type, data as never, parsing)
    if (result.success) return { value: result.data }
    return {
      error: new InvalidInput(result.error.issues.map(({ path, message }) => ({ path: path.join('/'), message }))),
    }
  }
}

export const schemas = fastifyPlugin(
  async (app: FastifyInstance) => {
    app.setValidatorCompiler(validatorCompiler)
    app.setSerializerCompiler(serializerCompiler)
  },
  { name: 'schemas' },
)
