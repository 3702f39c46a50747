/** What each button takes when the message is sent. Static buttons take nothing. */
import { limits } from '../../template/limits.ts'
import { distinctNames } from '../../template/placeholders.ts'
import type { MakeParameter } from './naming.ts'
import { type Raw, toKind, toList, toText } from './raw.ts'
import { asSent, fixedLength, type Inventor, suffixSample } from './texts.ts'
import { fixed, given, list, type Node, object, type Parameter } from './tree.ts'
import {
  anyObjectSchema,
  callTtlSchema,
  couponSchema,
  payloadSchema,
  sectionsSchema,
  suffixSchema,
  wordSchema,
} from './values.ts'

export interface ButtonContext {
  make: MakeParameter
  invent: Inventor
  /** Before the name of each parameter: `card_2_`, or nothing. */
  prefix: string
  /** For people. */
  place: string
  /** The one-time code; null: the template is none for authentication. */
  code: Parameter | null
}

const component = (subType: string, index: number, parameters: readonly Node[]): Node =>
  object({
    type: fixed('button'),
    sub_type: fixed(subType),
    index: fixed(String(index)),
    parameters: list(parameters),
  })

const textParameter = (parameter: Parameter): Node => object({ type: fixed('text'), text: given(parameter) })
const action = (properties: Readonly<Record<string, Node>>): Node =>
  object({ type: fixed('action'), action: object(properties) })

type Build = (button: Raw, index: number, context: ButtonContext) => Node | null

const label = (button: Raw, index: number, place: string): string =>
  `${place} ${index + 1}${toText(button.text) === '' ? '' : ` (${JSON.stringify(toText(button.text).toWellFormed())})`}`

const url: Build = (button, index, { make, invent, prefix, place, code }) => {
  const address = toText(button.url)
  const names = distinctNames(address)
  if (names.length === 0) return null
  if (code !== null) return component('url', index, [textParameter(code)])
  const maxLength = Math.max(1, limits.urlLength - fixedLength(address))
  const sample = suffixSample(button, invent).replace(/\s+/g, '-')
  const parameters = names.map(() =>
    make({
      name: `${prefix}url_suffix`,
      schema: suffixSchema(maxLength),
      example: asSent(sample, maxLength) || '1',
      about: `End of the address of ${label(button, index, place)}, percent-encoded`,
    }),
  )
  return component('url', index, parameters.map(textParameter))
}

const otp: Build = (_button, index, { code }) => (code === null ? null : component('url', index, [textParameter(code)]))

const quickReply: Build = (button, index, { make, prefix, place }) => {
  const payload = make({
    name: `${prefix}quick_reply_payload`,
    isRequired: false,
    schema: payloadSchema,
    example: `reply_${index + 1}`,
    about: `What comes back when ${label(button, index, place)} is tapped`,
  })
  return component('quick_reply', index, [object({ type: fixed('payload'), payload: given(payload) })])
}

const copyCode: Build = (button, index, { make, prefix, place }) => {
  const [listed] = toList(button.example)
  const sample = asSent(toText(button.example) || toText(listed), limits.copyCodeLength).replace(/\s+/g, '')
  const coupon = make({
    name: `${prefix}coupon_code`,
    schema: couponSchema,
    example: sample || 'SAVE10',
    about: `The code that ${label(button, index, place)} copies`,
  })
  return component('copy_code', index, [object({ type: fixed('coupon_code'), coupon_code: given(coupon) })])
}

/** Meta refuses a flow button without parameters, and calls the token `unused` where none is given. */
const flow: Build = (button, index, { make, prefix, place }) => {
  const token = make({
    name: `${prefix}flow_token`,
    isRequired: false,
    fallback: 'unused',
    schema: { type: 'string', minLength: 1 },
    example: 'unused',
    about: `Comes back with the answers of ${label(button, index, place)}`,
  })
  const data = make({
    name: `${prefix}flow_data`,
    isRequired: false,
    schema: anyObjectSchema,
    example: { greeting: 'Hello' },
    about: `What the first screen of ${label(button, index, place)} is given`,
  })
  return component('flow', index, [action({ flow_token: given(token), flow_action_data: given(data) })])
}

const thumbnail = ({ make, prefix }: ButtonContext, isRequired: boolean): Node =>
  given(
    make({
      name: `${prefix}thumbnail_product`,
      isRequired,
      schema: wordSchema,
      example: 'sku-1001',
      about: 'The product whose picture is shown: its content id in the catalogue',
    }),
  )

const catalog: Build = (_button, index, context) =>
  component('CATALOG', index, [action({ thumbnail_product_retailer_id: thumbnail(context, false) })])

const multiProduct: Build = (_button, index, context) => {
  const sections = context.make({
    name: `${context.prefix}sections`,
    schema: sectionsSchema,
    example: [{ title: 'Bestsellers', product_items: [{ product_retailer_id: 'sku-1001' }] }],
    about: 'The products that are shown, in up to 10 sections of 30 products together',
  })
  const properties = { thumbnail_product_retailer_id: thumbnail(context, true), sections: given(sections) }
  return component('MPM', index, [action(properties)])
}

const voiceCall: Build = (button, index, { make, prefix, place }) => {
  const ttl = make({
    name: `${prefix}call_ttl_minutes`,
    isRequired: false,
    schema: callTtlSchema,
    example: 1440,
    about: `Minutes until ${label(button, index, place)} no longer calls`,
  })
  const payload = make({
    name: `${prefix}call_payload`,
    isRequired: false,
    schema: payloadSchema,
    example: 'support',
    about: `What comes back when ${label(button, index, place)} is tapped`,
  })
  return component('voice_call', index, [
    object({ type: fixed('ttl_minutes'), ttl_minutes: given(ttl) }),
    object({ type: fixed('payload'), payload: given(payload) }),
  ])
}

const orderDetails: Build = (_button, index, { make, prefix }) => {
  const order = make({
    name: `${prefix}order_details`,
    schema: { ...anyObjectSchema, required: ['reference_id', 'currency'] },
    example: { reference_id: 'order-1001', currency: 'INR' },
    about: "The order as Meta's payment pages describe it; only that it has a reference and a currency is checked here",
  })
  return component('order_details', index, [action({ order_details: given(order) })])
}

/** PHONE_NUMBER, SPM, APP, REQUEST_CONTACT_INFO and PAYMENT_REQUEST take nothing. */
const builds: Readonly<Record<string, Build>> = {
  URL: url,
  OTP: otp,
  QUICK_REPLY: quickReply,
  COPY_CODE: copyCode,
  FLOW: flow,
  CATALOG: catalog,
  MPM: multiProduct,
  VOICE_CALL: voiceCall,
  ORDER_DETAILS: orderDetails,
}

/** The components for a template's or card's buttons, in their order. */
export const buttonNodes = (buttons: readonly Raw[], context: ButtonContext): Node[] =>
  buttons.flatMap((button, index) => {
    const kind = toKind(button.type)
    const node = Object.hasOwn(builds, kind) ? builds[kind]?.(button, index, context) : null
    return node == null ? [] : [node]
  })
