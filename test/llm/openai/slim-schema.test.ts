import { describe, expect, it } from 'vitest'
import { answerSchema, wideAnswerSchema } from '../../../src/llm/openai/schema.ts'
import { slim } from '../../../src/llm/openai/slim-schema.ts'

const namesIn = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, inner]) =>
        name === 'properties' ? [...Object.keys(inner), ...namesIn(inner)] : namesIn(inner),
      )

describe.each([
  ['usual', answerSchema],
  ['wide', wideAnswerSchema],
])('the slim form of the %s schema', (_kind, schema) => {
  const slimmed = slim(schema)
  const text = JSON.stringify(slimmed)

  it('has nothing that some grammar does not know', () => {
    expect(text).not.toMatch(/anyOf|\$ref|\$defs|additionalProperties|description|null/)
  })

  it('has every property of the whole one, and every kind of edit', () => {
    expect(new Set(namesIn(slimmed))).toEqual(new Set(namesIn(schema)))
    const kinds = [...JSON.stringify(schema).matchAll(/"op":\{"type":"string","enum":\["(\w+)"\]/g)].map(([, op]) => op)
    expect(kinds.length).toBeGreaterThan(12)
    expect(kinds.filter((kind) => !text.includes(`"${kind}"`))).toEqual([])
  })

  it('asks of an edit for nothing but its kind, and of an option for what it is', () => {
    const edits = { type: 'array', items: { required: ['op'] } }
    expect(slimmed).toMatchObject({
      properties: { edits, offer: edits, options: { items: { required: ['label', 'edits'], properties: { edits } } } },
    })
  })

  it('is not much longer, although it writes out what is shared', () => {
    expect(text.length).toBeLessThan(JSON.stringify(schema).length * 1.5)
  })
})

describe('the slim form', () => {
  it.each([
    ['an optional text', { type: ['string', 'null'], description: 'x' }, { type: 'string' }],
    ['optional words', { type: ['string', 'null'], enum: ['a', null] }, { type: 'string', enum: ['a'] }],
    ['one alternative', { anyOf: [{ type: 'integer' }, { type: 'null' }] }, { type: 'integer' }],
    [
      'a list',
      { type: 'array', items: { $ref: '#/$defs/a' }, $defs: { a: { type: 'boolean' } } },
      { type: 'array', items: { type: 'boolean' } },
    ],
  ])('of %s is plain', (_what, schema, expected) => {
    expect(slim(schema)).toEqual(expected)
  })
})
