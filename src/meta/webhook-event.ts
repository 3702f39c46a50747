/** What Meta's webhooks can tell: shapes alone. */
import type { Json } from './json.ts'

interface EventBase {
  /** The same for repeats of the same event. */
  key: string
  wabaId: string
  /** Meta's name for this kind of change, such as `message_template_status_update`. */
  field: string
  /** When Meta says that it happened; null if it does not say. */
  at: Date | null
  /** `value` as it came, with the fields that nobody knows yet. */
  raw: Json
}

/** Which template an event is about. */
export interface EventTemplate {
  id: string
  name: string | null
  /** As in the API, `en_US`; Meta writes `en-US` here as well. */
  language: string | null
}

export interface StatusEvent extends EventBase {
  kind: 'status'
  template: EventTemplate
  /** APPROVED, REJECTED, PAUSED …; more words than the API has statuses: FLAGGED, REINSTATED, LOCKED, UNARCHIVED. */
  status: string
  /** Why it was rejected; null where Meta says NONE. */
  reason: string | null
  category: string | null
  /** Meta's own words about a rejection, only for INVALID_FORMAT. */
  rejection: { reason: string | null; recommendation: string | null } | null
  /** About a pause or a lock, such as FIRST_PAUSE. */
  notice: { title: string | null; description: string | null } | null
  disabledAt: Date | null
}

export interface QualityEvent extends EventBase {
  kind: 'quality'
  template: EventTemplate
  before: string | null
  /** GREEN, YELLOW, RED or UNKNOWN. */
  quality: string
}

export interface CategoryEvent extends EventBase {
  kind: 'category'
  template: EventTemplate
  /** `coming` is an announcement, the template has its old category until then; `done`: it has changed. */
  phase: 'coming' | 'done'
  before: string | null
  category: string
  /** When it will change; only for `coming`, and even there it may be unknown. */
  due: Date | null
}

export interface ComponentsEvent extends EventBase {
  kind: 'components'
  template: EventTemplate
  header: string | null
  body: string | null
  footer: string | null
  buttons: readonly { type: string | null; text: string | null; url: string | null; phoneNumber: string | null }[]
}

export interface AccountEvent extends EventBase {
  kind: 'account'
  /** ACCOUNT_RESTRICTION, VOLUME_BASED_PRICING_TIER_UPDATE … */
  event: string
  violation: string | null
  restrictions: readonly { type: string; until: Date | null }[]
}

/** What people wrote to the account's numbers, and what became of messages that were sent from them. */
export interface MessagesEvent extends EventBase {
  kind: 'messages'
  /** The number of the account that it is about. */
  phoneNumberId: string | null
  texts: readonly { from: string; body: string }[]
  /** `tag` is the `biz_opaque_callback_data` of the message; `status` sent, delivered, read or failed. */
  deliveries: readonly { messageId: string; tag: string; status: string }[]
}

/** A change of a field that we do not read. */
export interface OtherEvent extends EventBase {
  kind: 'other'
}

export type WebhookEvent =
  | StatusEvent
  | QualityEvent
  | CategoryEvent
  | ComponentsEvent
  | AccountEvent
  | MessagesEvent
  | OtherEvent

/** A part of a body that cannot be read. */
export interface Poison {
  /** The account whose entry it stands in; null if that cannot be read either. */
  wabaId: string | null
  /** Where it stands, such as `entry[0].changes[2]`; `body` for the whole. */
  place: string
  reason: string
  /** The part as it came, cut after 10,000 characters. */
  text: string
}

export interface Webhook {
  events: WebhookEvent[]
  poison: Poison[]
}
