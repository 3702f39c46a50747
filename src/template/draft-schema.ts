/**
 * The shape of a draft, for drafts that come from storage. It checks types only, none of Meta's rules: edits may leave a
 * draft invalid in many ways. Unknown properties are ignored. Use it to check, not to copy: the parsed copy has its keys in
 * another order and lacks unknown properties.
 */
import { z } from 'zod'
import {
  type Body,
  type Button,
  type Buttons,
  buttonTypes,
  type CallPermissionRequest,
  type Card,
  type Carousel,
  categories,
  type Draft,
  type Footer,
  type Header,
  headerFormats,
  type LimitedTimeOffer,
  type NamedExample,
  otpTypes,
  parameterFormats,
  type SupportedApp,
} from './draft.ts'

/** A schema for every property of the type; a missing one does not compile. */
export type ShapeOf<T> = { [Key in keyof T]-?: z.ZodType<T[Key]> }

const text = z.string()
const optionalText = text.exactOptional()
const optionalTexts = z.array(text).exactOptional()
const optionalNumber = z.number().exactOptional()
const optionalFlag = z.boolean().exactOptional()

const namedExamples = z
  .array(z.object({ param_name: text, example: text } satisfies ShapeOf<NamedExample>))
  .exactOptional()

const header = z.object({
  type: z.literal('HEADER'),
  format: z.enum(headerFormats),
  text: optionalText,
  example: z
    .object({
      header_text: optionalTexts,
      header_text_named_params: namedExamples,
      header_handle: optionalTexts,
    } satisfies ShapeOf<NonNullable<Header['example']>>)
    .exactOptional(),
} satisfies ShapeOf<Header>)

const body = z.object({
  type: z.literal('BODY'),
  text: optionalText,
  add_security_recommendation: optionalFlag,
  example: z
    .object({
      body_text: z.array(z.array(text)).exactOptional(),
      body_text_named_params: namedExamples,
    } satisfies ShapeOf<NonNullable<Body['example']>>)
    .exactOptional(),
} satisfies ShapeOf<Body>)

const footer = z.object({
  type: z.literal('FOOTER'),
  text: optionalText,
  code_expiration_minutes: optionalNumber,
} satisfies ShapeOf<Footer>)

const button = z.object({
  type: z.enum(buttonTypes),
  text: optionalText,
  url: optionalText,
  phone_number: optionalText,
  example: z.union([text, z.array(text)]).exactOptional(),
  otp_type: z.enum(otpTypes).exactOptional(),
  autofill_text: optionalText,
  supported_apps: z
    .array(z.object({ package_name: text, signature_hash: text } satisfies ShapeOf<SupportedApp>))
    .exactOptional(),
  zero_tap_terms_accepted: optionalFlag,
  flow_id: optionalText,
  flow_name: optionalText,
  flow_json: optionalText,
  flow_action: z.enum(['navigate', 'data_exchange']).exactOptional(),
  navigate_screen: optionalText,
  icon: optionalText,
  ttl_minutes: optionalNumber,
  payment_setting: z.record(z.string(), z.unknown()).exactOptional(),
} satisfies ShapeOf<Button>)

const buttons = z.object({
  type: z.literal('BUTTONS'),
  buttons: z.array(button),
} satisfies ShapeOf<Buttons>)

const card = z.object({
  components: z.array(z.discriminatedUnion('type', [header, body, buttons])),
} satisfies ShapeOf<Card>)

const carousel = z.object({ type: z.literal('CAROUSEL'), cards: z.array(card) } satisfies ShapeOf<Carousel>)

const limitedTimeOffer = z.object({
  type: z.literal('LIMITED_TIME_OFFER'),
  limited_time_offer: z.object({ text, has_expiration: optionalFlag } satisfies ShapeOf<
    LimitedTimeOffer['limited_time_offer']
  >),
} satisfies ShapeOf<LimitedTimeOffer>)

const callPermissionRequest = z.object({
  type: z.literal('call_permission_request'),
} satisfies ShapeOf<CallPermissionRequest>)

/** Parses a stored draft. */
export const draftSchema = z.object({
  name: optionalText,
  language: optionalText,
  category: z.enum(categories).exactOptional(),
  sub_category: optionalText,
  parameter_format: z.enum(parameterFormats).exactOptional(),
  message_send_ttl_seconds: optionalNumber,
  display_format: optionalText,
  cta_url_link_tracking_opted_out: optionalFlag,
  is_primary_device_delivery_only: optionalFlag,
  components: z.array(
    z.discriminatedUnion('type', [header, limitedTimeOffer, body, footer, buttons, carousel, callPermissionRequest]),
  ),
} satisfies ShapeOf<Draft>)
