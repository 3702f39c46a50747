import { describe, expect, it } from 'vitest'
import { answerSchema, type JsonSchema, wideAnswerSchema } from '../../../src/llm/openai/schema.ts'
import { editSchema } from '../../../src/template/edit.ts'

/** The keywords that all servers with structured outputs support. */
const keywords = [
  'type',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'enum',
  'anyOf',
  'description',
  '$ref',
  '$defs',
]
const types = ['object', 'array', 'string', 'integer', 'boolean', 'null']

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const childrenOf = (schema: JsonSchema): [string, unknown][] => [
  ...Object.entries(isSchema(schema.properties) ? schema.properties : {}),
  ...Object.entries(isSchema(schema.$defs) ? schema.$defs : {}),
  ...(Array.isArray(schema.anyOf)
    ? schema.anyOf.map((option, index): [string, unknown] => [`anyOf${index}`, option])
    : []),
  ...(schema.items === undefined ? [] : [['items', schema.items] as [string, unknown]]),
]

/** Every schema within a schema, with its path. */
function* walk(schema: JsonSchema, place = '#'): Generator<[string, JsonSchema]> {
  yield [place, schema]
  for (const [name, child] of childrenOf(schema)) {
    if (isSchema(child)) yield* walk(child, `${place}/${name}`)
  }
}

const depthOf = (schema: JsonSchema): number =>
  1 + Math.max(0, ...childrenOf(schema).map(([, child]) => (isSchema(child) ? depthOf(child) : 0)))

describe.each([
  ['usual', answerSchema],
  ['wide', wideAnswerSchema],
])('the %s schema of an answer', (kind, answerSchema) => {
  it('is strict at every depth', () => {
    for (const [place, schema] of walk(answerSchema)) {
      expect(
        Object.keys(schema).filter((key) => !keywords.includes(key)),
        place,
      ).toEqual([])
      for (const type of [schema.type ?? []].flat()) expect(types, place).toContain(type)
      if (!isSchema(schema.properties)) continue
      expect(schema.additionalProperties, place).toBe(false)
      expect(schema.required, place).toEqual(Object.keys(schema.properties))
    }
  })

  it('begins with the reply, so that it can be shown first', () => {
    expect(Object.keys(isSchema(answerSchema.properties) ? answerSchema.properties : {})).toEqual([
      'reply',
      'intent',
      'edits',
      'facts',
      'options',
      'offer',
      'question',
      'language',
    ])
    expect(answerSchema.type).toBe('object')
  })

  it('has every edit except `reset` and, unless it is the wide one, rare ones; each identified by its first property', () => {
    const text = JSON.stringify(answerSchema)
    const has = (op: unknown): boolean => text.includes(`{"op":{"type":"string","enum":["${op}"]}`)
    const lacking = editSchema.options.map(({ shape }) => [...shape.op.values][0]).filter((op) => !has(op))
    const rare = ['set_carousel', 'set_limited_time_offer', 'set_call_permission_request', 'set_ttl', 'set_option']
    expect(lacking).toEqual(kind === 'wide' ? ['reset'] : [...rare, 'reset'])
  })

  it('refers only to parts that it defines', () => {
    const defined = Object.keys(isSchema(answerSchema.$defs) ? answerSchema.$defs : {})
    for (const [place, schema] of walk(answerSchema)) {
      if (typeof schema.$ref === 'string') expect(defined, place).toContain(schema.$ref.replace('#/$defs/', ''))
    }
    expect(JSON.stringify(answerSchema).split('#/$defs/button').length - 1).toBeGreaterThanOrEqual(2)
    expect(JSON.stringify(answerSchema).split('#/$defs/edit').length - 1).toBe(3)
  })

  it('stays within the published limits on depth and number of properties', () => {
    const properties = [...walk(answerSchema)].flatMap(([, schema]) =>
      isSchema(schema.properties) ? Object.keys(schema.properties) : [],
    )
    const values = [...walk(answerSchema)].flatMap(([, schema]) => (Array.isArray(schema.enum) ? schema.enum : []))
    expect(properties.length).toBeLessThanOrEqual(100)
    expect(values.length).toBeLessThanOrEqual(500)
    expect(depthOf(answerSchema)).toBeLessThanOrEqual(10)
  })
})
