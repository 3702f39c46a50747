/**
 * A schema in words that every grammar understands: no alternatives, references, nulls or descriptions. Alternatives of an
 * object become one object with the properties of all, and what is shared is written out. It lets through more than is right;
 * the parser judges. Pure.
 */
import type { JsonSchema } from './schema.ts'

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const requiredOf = (schema: JsonSchema): Set<unknown> => new Set(listOf(schema.required))

/** The schema that a `$ref` points to, and without null as an alternative; the first type where there are several. */
export function resolve(schema: JsonSchema, root: JsonSchema): JsonSchema {
  if (typeof schema.$ref === 'string' && isSchema(root.$defs)) {
    const target = root.$defs[schema.$ref.replace('#/$defs/', '')]
    return isSchema(target) ? resolve(target, root) : {}
  }
  const options = listOf(schema.anyOf).filter(isSchema)
  const [only, ...others] = options.filter(({ type }) => type !== 'null')
  return only !== undefined && others.length === 0 ? resolve(only, root) : schema
}

/** The alternatives of a schema, without null; the schema itself if it has none. */
export const optionsOf = (schema: JsonSchema, root: JsonSchema): JsonSchema[] => {
  const resolved = resolve(schema, root)
  const options = listOf(resolved.anyOf).filter(isSchema)
  return options.length === 0
    ? [resolved]
    : options.filter(({ type }) => type !== 'null').map((one) => resolve(one, root))
}

/** The type without null. */
export const typeOf = ({ type }: JsonSchema): unknown =>
  Array.isArray(type) ? type.find((one) => one !== 'null') : type

/** Whether null is allowed, which is how a strict schema says "optional". */
const isOptional = (schema: JsonSchema): boolean =>
  listOf(schema.type).includes('null') ||
  listOf(schema.anyOf).some((option) => isSchema(option) && option.type === 'null')

/** Two schemas of a property that alternatives share. */
function join(one: JsonSchema, other: JsonSchema): JsonSchema {
  if (!Array.isArray(one.enum) || !Array.isArray(other.enum)) return one
  return { ...one, enum: [...new Set([...one.enum, ...other.enum])] }
}

function slimObject(options: readonly JsonSchema[], root: JsonSchema): JsonSchema {
  const properties: Record<string, JsonSchema> = {}
  for (const { properties: given } of options) {
    for (const [name, property] of Object.entries(isSchema(given) ? given : {})) {
      if (!isSchema(property)) continue
      const slimmed = slimOf(property, root)
      const known = properties[name]
      properties[name] = known === undefined ? slimmed : join(known, slimmed)
    }
  }
  const isRequired = (name: string): boolean =>
    options.every((option) => {
      const property = isSchema(option.properties) ? option.properties[name] : undefined
      return requiredOf(option).has(name) && isSchema(property) && !isOptional(property)
    })
  return { type: 'object', properties, required: Object.keys(properties).filter(isRequired) }
}

function slimOf(schema: JsonSchema, root: JsonSchema): JsonSchema {
  const options = optionsOf(schema, root)
  const [first = {}] = options
  if (isSchema(first.properties)) return slimObject(options, root)
  const type = typeOf(first)
  if (type === 'array') return { type, items: isSchema(first.items) ? slimOf(first.items, root) : { type: 'string' } }
  const values = listOf(first.enum).filter((value) => value !== null)
  return values.length === 0 ? { type } : { type, enum: values }
}

/** The slim form of a strict schema. */
export const slim = (schema: JsonSchema): JsonSchema => slimOf(schema, schema)
