/**
 * A draft always has the shape of Meta's creation payload (`POST /{WABA_ID}/message_templates`), minus what is not known
 * yet. Property names are Meta's.
 */

export const categories = ['MARKETING', 'UTILITY', 'AUTHENTICATION'] as const
export type Category = (typeof categories)[number]

export const parameterFormats = ['POSITIONAL', 'NAMED'] as const
export type ParameterFormat = (typeof parameterFormats)[number]

export const headerFormats = ['TEXT', 'IMAGE', 'VIDEO', 'GIF', 'DOCUMENT', 'LOCATION', 'PRODUCT'] as const
export type HeaderFormat = (typeof headerFormats)[number]

export const buttonTypes = [
  'QUICK_REPLY',
  'URL',
  'PHONE_NUMBER',
  'COPY_CODE',
  'OTP',
  'FLOW',
  'CATALOG',
  'MPM',
  'SPM',
  'VOICE_CALL',
  'ORDER_DETAILS',
  'PAYMENT_REQUEST',
  'REQUEST_CONTACT_INFO',
  'APP',
] as const
export type ButtonType = (typeof buttonTypes)[number]

export const otpTypes = ['COPY_CODE', 'ONE_TAP', 'ZERO_TAP'] as const
type OtpType = (typeof otpTypes)[number]

/** The sample value of one named variable. */
export interface NamedExample {
  param_name: string
  example: string
}

export interface Header {
  type: 'HEADER'
  format: HeaderFormat
  text?: string
  example?: { header_text?: string[]; header_text_named_params?: NamedExample[]; header_handle?: string[] }
}

export interface Body {
  type: 'BODY'
  /** Absent in AUTHENTICATION, where Meta presets the text. */
  text?: string
  add_security_recommendation?: boolean
  example?: { body_text?: string[][]; body_text_named_params?: NamedExample[] }
}

export interface Footer {
  type: 'FOOTER'
  text?: string
  /** Minutes, 1 to 90; AUTHENTICATION only. */
  code_expiration_minutes?: number
}

export interface SupportedApp {
  package_name: string
  signature_hash: string
}

/** One button of any type; which properties it needs depends on `type` (rule reference, section 3). */
export interface Button {
  type: ButtonType
  text?: string
  url?: string
  phone_number?: string
  /** URL: one string in an array. COPY_CODE: a string. */
  example?: string | string[]
  otp_type?: OtpType
  autofill_text?: string
  supported_apps?: SupportedApp[]
  zero_tap_terms_accepted?: boolean
  flow_id?: string
  flow_name?: string
  flow_json?: string
  flow_action?: 'navigate' | 'data_exchange'
  navigate_screen?: string
  icon?: string
  ttl_minutes?: number
  payment_setting?: Record<string, unknown>
}

export interface Buttons {
  type: 'BUTTONS'
  buttons: Button[]
}

export interface Card {
  components: (Header | Body | Buttons)[]
}

export interface Carousel {
  type: 'CAROUSEL'
  cards: Card[]
}

export interface LimitedTimeOffer {
  type: 'LIMITED_TIME_OFFER'
  limited_time_offer: { text: string; has_expiration?: boolean }
}

export interface CallPermissionRequest {
  type: 'call_permission_request'
}

export type Component = Header | LimitedTimeOffer | Body | Footer | Buttons | Carousel | CallPermissionRequest
export type ComponentType = Component['type']

/** The order in which Meta lists components; drafts and payloads follow it (rule `component-order`). */
export const componentOrder: readonly ComponentType[] = [
  'HEADER',
  'LIMITED_TIME_OFFER',
  'BODY',
  'FOOTER',
  'BUTTONS',
  'CAROUSEL',
  'call_permission_request',
]

/**
 * The properties of a draft besides its components, in Meta's order. The draft type, the payload, the detection of changes
 * and the sentences about them all follow this list; an entry that lacks any of these does not compile.
 */
export const draftProperties = [
  'name',
  'language',
  'category',
  'sub_category',
  'parameter_format',
  'message_send_ttl_seconds',
  'display_format',
  'cta_url_link_tracking_opted_out',
  'is_primary_device_delivery_only',
] as const
export type DraftProperty = (typeof draftProperties)[number]

interface PropertyTypes {
  name: string
  language: string
  category: Category
  parameter_format: ParameterFormat
  message_send_ttl_seconds: number
  sub_category: string
  display_format: string
  cta_url_link_tracking_opted_out: boolean
  is_primary_device_delivery_only: boolean
}

/** A template in progress. */
export interface Draft extends Partial<Pick<PropertyTypes, DraftProperty>> {
  components: Component[]
}

/** The properties that are optional in every template. */
export type DraftOption = Exclude<DraftProperty, 'name' | 'language' | 'category'>

/** A new draft, with nothing in it. */
export const emptyDraft = (): Draft => ({ components: [] })

/** True if the draft has no components and no properties, so that nothing could be lost. */
export const isEmptyDraft = (draft: Draft): boolean =>
  draft.components.length === 0 && draftProperties.every((property) => draft[property] === undefined)

/** The component of that type, or undefined. Drafts never have two of the same type. */
export function findComponent<T extends ComponentType>(
  draft: Pick<Draft, 'components'>,
  type: T,
): Extract<Component, { type: T }> | undefined {
  return draft.components.find((component): component is Extract<Component, { type: T }> => component.type === type)
}

/** The draft's buttons, or an empty list. */
export const buttonsOf = (draft: Pick<Draft, 'components'>): Button[] => findComponent(draft, 'BUTTONS')?.buttons ?? []
