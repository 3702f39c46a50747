/** Arbitrary edits and drafts for property tests, from small alphabets so that edits often hit the same things. */
import fc from 'fast-check'
import {
  buttonTypes,
  type Component,
  categories,
  componentOrder,
  type Draft,
  emptyDraft,
  headerFormats,
  otpTypes,
  parameterFormats,
} from '../../src/template/draft.ts'
import { clearableParts, type Edit, editSchema } from '../../src/template/edit.ts'
import { applyEdits } from '../../src/template/edits.ts'

const pieces = [
  '{{1}}',
  '{{2}}',
  '{{7}}',
  '{{name}}',
  '{{__proto__}}',
  '{',
  '}}',
  ' ',
  '\n',
  '\r\n',
  'Hi',
  '*é*',
  '🍕',
  '\u0000',
]
const words = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const nullish = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const index = fc.nat({ max: 4 })

const buttonFields = {
  text: nullish(words),
  url: nullish(words.map((suffix) => `https://shop.example/${suffix}`)),
  phone_number: nullish(words),
  example: nullish(words),
  flow_id: nullish(words),
  flow_name: nullish(words),
  flow_action: nullish(fc.constantFrom('navigate', 'data_exchange')),
  navigate_screen: nullish(words),
  ttl_minutes: nullish(fc.integer()),
}
const button = fc.record({ type: fc.constantFrom(...buttonTypes), ...buttonFields }, { requiredKeys: ['type'] })
const buttonChange = fc.record({ type: fc.constantFrom(...buttonTypes), ...buttonFields }, { requiredKeys: [] })
const card = fc.record({
  header_format: fc.constantFrom('IMAGE', 'VIDEO', 'PRODUCT'),
  handle: nullish(words),
  body: nullish(words),
  examples: nullish(fc.array(words, { maxLength: 3 })),
  buttons: fc.array(button, { maxLength: 2 }),
})
const samples = fc.array(
  fc.record({ variable: fc.constantFrom('1', '2', 'name', '{{1}}', '__proto__', '9'), example: words }),
  { maxLength: 3 },
)
const edit = <Op extends Edit['op']>(op: Op, shape: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record({ op: fc.constant(op), ...shape })

/** Any edit that `editSchema` accepts. */
export const edits: fc.Arbitrary<Edit> = fc
  .oneof(
    edit('set_category', { category: fc.constantFrom(...categories) }),
    edit('set_language', { language: fc.oneof(words, fc.constantFrom('en_US', 'en-us', 'pt')) }),
    edit('set_name', { name: words }),
    edit('set_parameter_format', { parameter_format: fc.constantFrom(...parameterFormats) }),
    edit('set_header', { format: fc.constantFrom(...headerFormats), text: nullish(words), handle: nullish(words) }),
    edit('set_body', { text: words }),
    edit('set_footer', { text: words }),
    edit('set_examples', { part: fc.constantFrom('header', 'body'), examples: samples }),
    edit('set_buttons', { buttons: fc.array(button, { maxLength: 4 }) }),
    edit('add_button', { button, index: nullish(index) }),
    edit('change_button', { index, button: buttonChange }),
    edit('move_button', { from: index, to: index }),
    edit('remove_button', { index }),
    edit('set_authentication', {
      otp_type: nullish(fc.constantFrom(...otpTypes)),
      add_security_recommendation: nullish(fc.boolean()),
      code_expiration_minutes: nullish(fc.integer()),
      zero_tap_terms_accepted: nullish(fc.boolean()),
      supported_apps: nullish(fc.array(fc.record({ package_name: words, signature_hash: words }), { maxLength: 2 })),
    }),
    edit('set_carousel', { cards: fc.array(card, { maxLength: 3 }) }),
    edit('set_limited_time_offer', { text: words, has_expiration: nullish(fc.boolean()) }),
    edit('set_call_permission_request', {}),
    edit('set_ttl', { seconds: fc.integer() }),
    edit('set_option', { property: fc.constantFrom('sub_category', 'display_format'), value: words }),
    edit('clear', { part: fc.constantFrom(...clearableParts) }),
    edit('reset', {}),
  )
  .map((value) => editSchema.parse(value))

/** Drafts that edits can produce. */
export const editedDrafts: fc.Arbitrary<Draft> = fc
  .array(edits, { maxLength: 8 })
  .map((list) => applyEdits(emptyDraft(), list))

/** Drafts that edits cannot produce, such as imported ones: any order, any number of samples. */
const foreignDrafts: fc.Arbitrary<Draft> = fc
  .shuffledSubarray([...componentOrder])
  .chain((types) =>
    fc.record({
      words,
      values: fc.array(words, { maxLength: 3 }),
      types: fc.constant(types),
      category: fc.constantFrom(...categories),
    }),
  )
  .map(({ words: text, values, types, category }): Draft => {
    const named = values.map((example) => ({ param_name: 'name', example }))
    const made: Record<string, Component> = {
      HEADER: { type: 'HEADER', format: 'TEXT', text, example: { header_text: values } },
      BODY: { type: 'BODY', text, example: { body_text: [values], body_text_named_params: named } },
      FOOTER: { type: 'FOOTER', text, code_expiration_minutes: 5 },
      BUTTONS: {
        type: 'BUTTONS',
        buttons: [
          { type: 'URL', text, url: text, example: values },
          { type: 'OTP', text },
        ],
      },
      CAROUSEL: { type: 'CAROUSEL', cards: [{ components: [] }] },
      LIMITED_TIME_OFFER: { type: 'LIMITED_TIME_OFFER', limited_time_offer: { text } },
      call_permission_request: { type: 'call_permission_request' },
    }
    return { category, components: types.flatMap((type) => made[type] ?? []) }
  })

export const drafts: fc.Arbitrary<Draft> = fc.oneof(editedDrafts, foreignDrafts)
