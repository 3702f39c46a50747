/**
 * The answer's schema in the form that strict structured outputs require: every property required (optional ones may be
 * null), no additional properties, no unsupported keywords. Limits are left to the zod schema that parses the answer.
 */
import { z } from 'zod'
import { buttonInputSchema } from '../../template/edit.ts'
import { extractionSchema } from '../extraction.ts'

export type JsonSchema = { [keyword: string]: unknown }

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const schemasOf = (value: unknown): JsonSchema[] => (Array.isArray(value) ? value.filter(isSchema) : [])

/** Only the server resets a draft, so models are not offered this edit. */
const isReset = ({ properties }: JsonSchema): boolean =>
  isSchema(properties) && isSchema(properties.op) && properties.op.const === 'reset'

/** The strict form of a schema. Keywords that are not handled here are dropped. */
function strict(schema: JsonSchema): JsonSchema {
  const described = typeof schema.description === 'string' ? { description: schema.description } : {}
  const options = schemasOf(schema.anyOf ?? schema.oneOf).filter((option) => !isReset(option))
  if (options.length > 0) return { ...described, ...anyOf(options.map(strict)) }
  if (schema.const !== undefined) return { ...described, type: 'string', enum: [schema.const] }
  if (Array.isArray(schema.enum)) return { ...described, type: 'string', enum: schema.enum }
  if (schema.type === 'array' && isSchema(schema.items)) {
    return { ...described, type: 'array', items: strict(schema.items) }
  }
  if (schema.type === 'object' && isSchema(schema.properties)) return { ...described, ...strictObject(schema) }
  return { ...described, type: schema.type }
}

function strictObject(schema: JsonSchema): JsonSchema {
  const required = new Set(Array.isArray(schema.required) ? schema.required : [])
  const properties = Object.entries(isSchema(schema.properties) ? schema.properties : {}).flatMap(([name, value]) =>
    isSchema(value) ? [[name, required.has(name) ? strict(value) : nullable(strict(value))] as const] : [],
  )
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required: properties.map(([name]) => name),
    additionalProperties: false,
  }
}

const isNull = (schema: JsonSchema): boolean => schema.type === 'null'

function anyOf(options: JsonSchema[]): JsonSchema {
  const [first, ...others] = options.filter((option) => !isNull(option))
  if (first !== undefined && others.length === 0) return options.some(isNull) ? nullable(first) : first
  return { anyOf: options }
}

/** Allows null. Uses the shortest form, because the schema is sent with every request and costs tokens. */
function nullable(schema: JsonSchema): JsonSchema {
  const { type } = schema
  if (Array.isArray(type)) return schema
  if (Array.isArray(schema.enum)) return { ...schema, type: [type, 'null'], enum: [...schema.enum, null] }
  if (typeof type === 'string') return { ...schema, type: [type, 'null'] }
  return Array.isArray(schema.anyOf)
    ? { ...schema, anyOf: [...schema.anyOf, { type: 'null' }] }
    : { anyOf: [schema, { type: 'null' }] }
}

const strictOf = (schema: z.ZodType): JsonSchema => strict(z.toJSONSchema(schema, { io: 'input', reused: 'inline' }))

/** Moves a part that is used repeatedly to `$defs`. */
function share(schema: JsonSchema, name: string, part: JsonSchema): JsonSchema {
  const wanted = JSON.stringify(part)
  const replace = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replace)
    if (!isSchema(value)) return value
    if (JSON.stringify(value) === wanted) return { $ref: `#/$defs/${name}` }
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replace(inner)]))
  }
  const replaced = replace(schema)
  return { ...(isSchema(replaced) ? replaced : schema), $defs: { [name]: part } }
}

/** The schema of an answer, sent as `response_format`. */
export const answerSchema: JsonSchema = share(strictOf(extractionSchema), 'button', strictOf(buttonInputSchema))
