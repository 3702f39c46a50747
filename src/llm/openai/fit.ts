/**
 * Brings an answer closer to the schema that it was asked for, without inventing anything: names and fixed words in another
 * spelling, numbers as text, one item in place of a list, a record in place of a list of keys and values. Pure; never throws.
 */
import { isRecord } from './json-in-text.ts'
import type { JsonSchema } from './schema.ts'
import { optionsOf, resolve, typeOf } from './slim-schema.ts'

type Rooted = { schema: JsonSchema; root: JsonSchema }

/** `setBody`, `SET-BODY` and `set body` are the same word. */
const folded = (word: string): string => word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

const spelt = (word: string, known: readonly unknown[]): string =>
  String(known.includes(word) ? word : (known.find((one) => folded(String(one)) === folded(word)) ?? word))

const propertiesOf = ({ properties }: JsonSchema): Record<string, JsonSchema> =>
  isRecord(properties) ? (properties as Record<string, JsonSchema>) : {}

/** The alternative that an object means: the one whose fixed first property it has. */
function meant(value: unknown, options: readonly JsonSchema[]): JsonSchema {
  const [first = {}] = options
  if (options.length < 2 || !isRecord(value)) return first
  const found = options.find((option) =>
    Object.entries(propertiesOf(option)).some(([name, property]) => {
      const given = Object.entries(value).find(([key]) => folded(key) === folded(name))?.[1]
      const only = Array.isArray(property.enum) && property.enum.length === 1 ? property.enum[0] : undefined
      return typeof given === 'string' && typeof only === 'string' && folded(given) === folded(only)
    }),
  )
  return found ?? {}
}

const isKeyValue = (schema: JsonSchema): boolean => Object.keys(propertiesOf(schema)).sort().join() === 'key,value'

function fitArray(value: unknown, { schema, root }: Rooted): unknown {
  const item = resolve(isRecord(schema.items) ? schema.items : {}, root)
  return toItems(value, item)?.map((one) => fitted(one, { schema: item, root })) ?? value
}

function toItems(value: unknown, item: JsonSchema): unknown[] | null {
  if (Array.isArray(value)) return isKeyValue(item) ? value.flatMap(toKeyValues) : value
  if (value === '') return []
  if (!isRecord(value)) return typeOf(item) === 'string' ? [value] : null
  return isKeyValue(item) ? toKeyValues(value) : [value]
}

const isPair = (value: Record<string, unknown>): boolean =>
  Object.keys(value)
    .map(folded)
    .filter((name) => name === 'key' || name === 'value').length === 2

const toKeyValues = (value: unknown): unknown[] =>
  isRecord(value) && !isPair(value) ? Object.entries(value).map(([key, inner]) => ({ key, value: inner })) : [value]

function fitObject(value: Record<string, unknown>, { schema, root }: Rooted): unknown {
  const properties = propertiesOf(schema)
  const names = Object.keys(properties)
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const name = spelt(key, names)
      const property = Object.hasOwn(properties, name) ? properties[name] : undefined
      return [name, property === undefined ? inner : fitted(inner, { schema: property, root })]
    }),
  )
}

function fitScalar(value: unknown, schema: JsonSchema): unknown {
  if (typeof value === 'string' && Array.isArray(schema.enum)) return spelt(value, schema.enum)
  switch (typeOf(schema)) {
    case 'string':
      if (typeof value === 'boolean') return value ? 'yes' : 'no'
      return typeof value === 'number' ? String(value) : value
    case 'integer':
      return typeof value === 'string' && /^-?\d{1,9}$/.test(value) ? Number(value) : value
    case 'boolean':
      return value === 'true' ? true : value === 'false' ? false : value
    default:
      return value
  }
}

function fitted(value: unknown, { schema, root }: Rooted): unknown {
  const option = meant(value, optionsOf(schema, root))
  if (typeOf(option) === 'array') return fitArray(value, { schema: option, root })
  if (isRecord(value)) return fitObject(value, { schema: option, root })
  return fitScalar(value, option)
}

/** The value, as close to the schema as it can be understood. */
export const fitTo = (value: unknown, schema: JsonSchema): unknown => fitted(value, { schema, root: schema })
