/**
 * The answer's schema in the form that strict structured outputs require: every property required (optional ones may be
 * null), no additional properties, no unsupported keywords. Limits are left to the zod schema that parses the answer.
 */
import { z } from 'zod'
import { buttonInputSchema, editSchema } from '../../template/edit.ts'
import { extractionSchema } from '../extraction.ts'

export type JsonSchema = { [keyword: string]: unknown }

/** What is left out of a schema: edits, properties, values of lists, and descriptions if the prompt has them. */
interface LeftOut {
  ops: ReadonlySet<string>
  properties: ReadonlySet<string>
  values: ReadonlySet<unknown>
  descriptions: boolean
}

/** Only the server resets a draft, so models are not offered this edit. */
const never: LeftOut = { ops: new Set(['reset']), properties: new Set(), values: new Set(), descriptions: false }

/** What few templates have. It would be half of every request, so it is offered only where it is spoken of. */
const rare: LeftOut = {
  ops: new Set([
    ...never.ops,
    'set_carousel',
    'set_limited_time_offer',
    'set_call_permission_request',
    'set_ttl',
    'set_option',
  ]),
  properties: new Set([
    'handle',
    'otp_type',
    'flow_id',
    'flow_name',
    'flow_action',
    'navigate_screen',
    'ttl_minutes',
    'zero_tap_terms_accepted',
    'supported_apps',
  ]),
  values: new Set([
    ...[
      'FLOW',
      'CATALOG',
      'MPM',
      'SPM',
      'VOICE_CALL',
      'ORDER_DETAILS',
      'PAYMENT_REQUEST',
      'REQUEST_CONTACT_INFO',
      'APP',
    ],
    ...['GIF', 'PRODUCT', 'ONE_TAP', 'ZERO_TAP'],
    ...['carousel', 'limited_time_offer', 'call_permission_request'],
    ...['message_send_ttl_seconds', 'sub_category', 'display_format', 'parameter_format'],
  ]),
  descriptions: true,
}

/** What a model is asked to write: an option's text follows from its edits, so it need not write that twice. */
const written = extractionSchema.extend({
  options: z.array(z.object({ label: z.string(), edits: z.array(editSchema) })),
  offer: z.array(editSchema),
})

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const schemasOf = (value: unknown): JsonSchema[] => (Array.isArray(value) ? value.filter(isSchema) : [])

const opOf = ({ properties }: JsonSchema): unknown =>
  isSchema(properties) && isSchema(properties.op) ? properties.op.const : undefined

/** The strict form of a schema. Keywords that are not handled here are dropped. */
function strict(schema: JsonSchema, leftOut: LeftOut): JsonSchema {
  const isDescribed = typeof schema.description === 'string' && !leftOut.descriptions
  const described = isDescribed ? { description: schema.description } : {}
  const options = schemasOf(schema.anyOf ?? schema.oneOf).filter((option) => !leftOut.ops.has(String(opOf(option))))
  if (options.length > 0) return { ...described, ...anyOf(options.map((option) => strict(option, leftOut))) }
  if (schema.const !== undefined) return { ...described, type: 'string', enum: [schema.const] }
  if (Array.isArray(schema.enum)) {
    return { ...described, type: 'string', enum: schema.enum.filter((value) => !leftOut.values.has(value)) }
  }
  if (schema.type === 'array' && isSchema(schema.items)) {
    return { ...described, type: 'array', items: strict(schema.items, leftOut) }
  }
  if (schema.type === 'object' && isSchema(schema.properties)) return { ...described, ...strictObject(schema, leftOut) }
  return { ...described, type: schema.type }
}

function strictObject(schema: JsonSchema, leftOut: LeftOut): JsonSchema {
  const required = new Set(Array.isArray(schema.required) ? schema.required : [])
  const properties = Object.entries(isSchema(schema.properties) ? schema.properties : {}).flatMap(([name, value]) => {
    if (!isSchema(value) || leftOut.properties.has(name)) return []
    const own = strict(value, leftOut)
    return [[name, required.has(name) ? own : nullable(own)] as const]
  })
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

const strictOf = (schema: z.ZodType, leftOut: LeftOut): JsonSchema =>
  strict(z.toJSONSchema(schema, { io: 'input', reused: 'inline' }), leftOut)

/** Moves a part that is used repeatedly to `$defs`. */
function share(schema: JsonSchema, name: string, part: JsonSchema): JsonSchema {
  const wanted = JSON.stringify(part)
  const replace = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replace)
    if (!isSchema(value)) return value
    if (JSON.stringify(value) === wanted) return { $ref: `#/$defs/${name}` }
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replace(inner)]))
  }
  const { $defs: shared, ...own } = schema
  const replaced = replace(own)
  return {
    ...(isSchema(replaced) ? replaced : own),
    $defs: { ...(isSchema(shared) ? shared : {}), [name]: part },
  }
}

function schemaWithout(leftOut: LeftOut): JsonSchema {
  const button = strictOf(buttonInputSchema, leftOut)
  const whole = strictOf(written, leftOut)
  const edit = strictOf(editSchema, leftOut)
  const shared = share(whole, 'edit', edit)
  const parts = share({ edit }, 'button', button)
  return { ...shared, $defs: { edit: isSchema(parts.edit) ? parts.edit : edit, button } }
}

/** The schema of an answer, sent as `response_format`: what nearly all templates need. */
export const answerSchema: JsonSchema = schemaWithout(rare)

/** The same with everything that a template can have. */
export const wideAnswerSchema: JsonSchema = schemaWithout(never)
