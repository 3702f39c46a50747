/**
 * Everything that can be done to a draft: set, change, move or remove one thing. Models propose edits, people send them
 * with `PATCH /session/{id}/draft`, revisions store them; `applyEdits` in `edits.ts` applies them.
 * Optional properties also accept null, because a strict JSON schema must list every property as required.
 */
import { z } from 'zod'
import { buttonTypes, categories, headerFormats, otpTypes, parameterFormats } from './draft.ts'

const text = z.string()
const index = z.int().min(0).describe('position, counted from 0')

/** A button as an edit gives it; null and missing properties are not set. */
export const buttonInputSchema = z.object({
  type: z.enum(buttonTypes),
  text: text.nullish().describe('the label'),
  url: text.nullish(),
  phone_number: text.nullish(),
  example: text.nullish().describe('URL: sample for its variable; COPY_CODE: the code'),
  flow_id: text.nullish(),
  flow_name: text.nullish(),
  flow_action: z.enum(['navigate', 'data_exchange']).nullish(),
  navigate_screen: text.nullish(),
  ttl_minutes: z.int().nullish(),
})
export type ButtonInput = z.infer<typeof buttonInputSchema>

const cardInputSchema = z.object({
  header_format: z.enum(['IMAGE', 'VIDEO', 'PRODUCT']),
  handle: text.nullish().describe('sample media handle from the Resumable Upload API'),
  body: text.nullish(),
  examples: z.array(text).nullish().describe('samples of the body variables, in the order of their numbers'),
  buttons: z.array(buttonInputSchema),
})
export type CardInput = z.infer<typeof cardInputSchema>

/** The parts of a draft that are shown to the recipient. */
export const shownParts = [
  'header',
  'body',
  'footer',
  'buttons',
  'carousel',
  'limited_time_offer',
  'call_permission_request',
] as const

/** The parts of a draft that a `clear` edit can remove. */
export const clearableParts = [
  'name',
  'language',
  'category',
  'parameter_format',
  'message_send_ttl_seconds',
  'sub_category',
  'display_format',
  ...shownParts,
] as const
export type ClearablePart = (typeof clearableParts)[number]

const edit = <Op extends string, Shape extends z.ZodRawShape>(op: Op, shape: Shape) =>
  z.object({ op: z.literal(op), ...shape })

/** Parses one edit. */
export const editSchema = z.discriminatedUnion('op', [
  edit('set_category', { category: z.enum(categories) }),
  edit('set_language', { language: text.describe('code such as en_US') }),
  edit('set_name', { name: text.describe('a-z, 0-9 and _') }),
  edit('set_parameter_format', { parameter_format: z.enum(parameterFormats) }),
  edit('set_header', {
    format: z.enum(headerFormats),
    text: text.nullish().describe('TEXT only'),
    handle: text.nullish().describe('sample media handle'),
  }),
  edit('set_body', { text }),
  edit('set_footer', { text }),
  edit('set_examples', {
    part: z.enum(['header', 'body']),
    examples: z.array(z.object({ variable: text.describe('1 or first_name, no braces'), example: text })),
  }),
  edit('set_buttons', { buttons: z.array(buttonInputSchema) }),
  edit('add_button', { button: buttonInputSchema, index: index.nullish().describe('null: at the end') }),
  edit('change_button', { index, button: buttonInputSchema.partial() }),
  edit('move_button', { from: index, to: index }),
  edit('remove_button', { index }),
  edit('set_authentication', {
    otp_type: z.enum(otpTypes).nullish(),
    add_security_recommendation: z.boolean().nullish(),
    code_expiration_minutes: z.int().nullish().describe('0 removes the expiry line'),
    zero_tap_terms_accepted: z.boolean().nullish(),
    supported_apps: z.array(z.object({ package_name: text, signature_hash: text })).nullish(),
  }),
  edit('set_carousel', { cards: z.array(cardInputSchema) }),
  edit('set_limited_time_offer', { text, has_expiration: z.boolean().nullish() }),
  edit('set_call_permission_request', {}),
  edit('set_ttl', { seconds: z.int() }),
  edit('set_option', {
    property: z.enum(['sub_category', 'display_format']),
    value: text,
  }),
  edit('clear', { part: z.enum(clearableParts) }),
  edit('reset', {}),
])

/** One edit, as data. */
export type Edit = z.infer<typeof editSchema>
export type EditOp = Edit['op']
