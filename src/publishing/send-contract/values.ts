/** What values may be: the schemas of the leaves, after Meta's rules for sending. Pure. */
import { limits } from '../../template/limits.ts'
import type { JsonSchema } from './tree.ts'

/** Limits of sending that no rule about templates checks. Sources: Meta's pages on sending templates, calls and products. */
export const sendLimits = {
  codeLength: 15,
  payloadLength: 256,
  sectionTitleLength: 24,
  sections: 10,
  products: 30,
  callTtlMin: 1,
  callTtlMax: 43_200,
} as const

/** Meta refuses line breaks, tabs and more than four spaces in a row (132018). */
const noExcessSpace = { not: { pattern: '[\\n\\r\\t]| {5}' }, pattern: '\\S' }

const word = { type: 'string', minLength: 1, pattern: '^\\S+$' } as const
const https = { type: 'string', pattern: '^https://\\S+$', maxLength: limits.urlLength } as const

const strict = (properties: Record<string, JsonSchema>, optional: readonly string[] = []): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
})

/** @param maxLength in characters */
export const textSchema = (maxLength: number): JsonSchema => ({
  type: 'string',
  minLength: 1,
  maxLength: Math.max(1, maxLength),
  ...noExcessSpace,
})

/** The rest of an address: percent-encoded, so without any space. */
export const suffixSchema = (maxLength: number): JsonSchema => ({ ...word, maxLength: Math.max(1, maxLength) })

export const codeSchema: JsonSchema = { ...word, maxLength: sendLimits.codeLength }
export const couponSchema: JsonSchema = { ...word, maxLength: limits.copyCodeLength }
export const payloadSchema: JsonSchema = { type: 'string', minLength: 1, maxLength: sendLimits.payloadLength }
export const wordSchema: JsonSchema = word
export const anyObjectSchema: JsonSchema = { type: 'object' }

/** An uploaded file or a link; documents may have a file name. */
export function mediaSchema(kind: 'image' | 'video' | 'document'): JsonSchema {
  const filename = kind === 'document' ? { filename: { type: 'string', minLength: 1 } } : {}
  return {
    oneOf: [strict({ id: word, ...filename }, ['filename']), strict({ link: https, ...filename }, ['filename'])],
  }
}

export const locationSchema: JsonSchema = strict({
  latitude: { type: 'number', minimum: -90, maximum: 90 },
  longitude: { type: 'number', minimum: -180, maximum: 180 },
  name: { type: 'string', minLength: 1 },
  address: { type: 'string', minLength: 1 },
})

export const productSchema: JsonSchema = strict({ product_retailer_id: word, catalog_id: word })

export const sectionsSchema: JsonSchema = {
  type: 'array',
  minItems: 1,
  maxItems: sendLimits.sections,
  uniqueItems: true,
  items: strict({
    title: textSchema(sendLimits.sectionTitleLength),
    product_items: {
      type: 'array',
      minItems: 1,
      maxItems: sendLimits.products,
      uniqueItems: true,
      items: strict({ product_retailer_id: word }),
    },
  }),
}

/** Milliseconds since 1970: thirteen digits, so that seconds are refused. */
export const millisecondsSchema: JsonSchema = { type: 'integer', minimum: 1e12, maximum: 9_999_999_999_999 }

export const callTtlSchema: JsonSchema = {
  type: 'integer',
  minimum: sendLimits.callTtlMin,
  maximum: sendLimits.callTtlMax,
}

/**
 * The other forms of a variable in a body, which WhatsApp words for the reader's country.
 * @param name its `parameter_name`; null: variables are numbered
 */
export function otherBodyForms(name: string | null): JsonSchema[] {
  const named: Record<string, JsonSchema> = name === null ? {} : { parameter_name: { const: name } }
  const fallback_value = textSchema(limits.bodyLength)
  const currency = strict({
    fallback_value,
    code: { type: 'string', pattern: '^[A-Z]{3}$' },
    amount_1000: { type: 'integer' },
  })
  return [
    strict({ type: { const: 'currency' }, currency, ...named }),
    strict({ type: { const: 'date_time' }, date_time: strict({ fallback_value }), ...named }),
  ]
}
