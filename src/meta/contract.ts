/**
 * What Meta's Graph API does for us: the face of the only room that speaks to it. All calls are made with the credentials of
 * one WhatsApp Business Account. Every call may throw `MetaError`, and nothing else but an abort.
 */
import type { Category } from '../template/draft.ts'

/** What is needed to speak for an account. The secrets live in memory for one call or job only. */
export interface MetaCredentials {
  /** WhatsApp Business Account. */
  wabaId: string
  /** Needed for uploads, and to inspect or renew a token. */
  appId: string | null
  token: string
  /** With it, every call carries `appsecret_proof`. */
  appSecret: string | null
  /** Needed for test sends. */
  phoneNumberId: string | null
}

export interface CallOptions {
  signal?: AbortSignal
}

/** Meta's status of a template, in Meta's words: APPROVED, PENDING, REJECTED, PAUSED, DISABLED …; new ones may come. */
export type ReviewStatus = string

/** A template as Meta keeps it. Fields that Meta did not send are null. */
export interface MetaTemplate {
  id: string
  name: string
  language: string
  status: ReviewStatus
  category: string
  subCategory: string | null
  parameterFormat: string | null
  /** As in a creation payload, but samples of media are links that expire. */
  components: readonly Record<string, unknown>[]
  /** GREEN, YELLOW, RED, UNKNOWN. */
  quality: string | null
  rejectedReason: string | null
  previousCategory: string | null
  /** What Meta says that the category should be; other than `category`: it will be moved. */
  correctCategory: string | null
  updatedAt: Date | null
}

export interface Created {
  id: string
  status: ReviewStatus
  /** May differ from what was asked. */
  category: string
}

export interface TokenState {
  isValid: boolean
  scopes: readonly string[]
  /** null: never, or unknown. */
  expiresAt: Date | null
  appId: string | null
}

/** How much of the hour's calls is used, from Meta's usage headers. */
export interface CallBudget {
  /** 0 to 100 and more. */
  usedPercent: number
  /** When calls are answered again, milliseconds from now; 0: now. */
  regainMs: number
}

/** A media file for the header of a template. */
export interface Upload {
  name: string
  /** image/jpeg, image/png, video/mp4 or application/pdf. */
  type: string
  bytes: Uint8Array
}

/** A text of Meta's template library. */
export interface LibraryTemplate {
  id: string
  name: string
  language: string
  category: string
  topic: string | null
  useCase: string | null
  industries: readonly string[]
  header: string | null
  body: string
  bodyParams: readonly string[]
  footer: string | null
  buttons: readonly Record<string, unknown>[]
}

export interface Meta {
  create(credentials: MetaCredentials, payload: Record<string, unknown>, options?: CallOptions): Promise<Created>
  /** All components are replaced. */
  edit(
    credentials: MetaCredentials,
    templateId: string,
    change: { category?: Category; components?: unknown; message_send_ttl_seconds?: number },
    options?: CallOptions,
  ): Promise<void>
  /** Deletes one language, or with `templateId` null all languages of the name. */
  remove(
    credentials: MetaCredentials,
    target: { name: string; templateId: string | null },
    options?: CallOptions,
  ): Promise<void>
  read(credentials: MetaCredentials, templateId: string, options?: CallOptions): Promise<MetaTemplate | null>
  /** Every template with this name and language: at most one. Used to find out what became of a call without an answer. */
  lookUp(
    credentials: MetaCredentials,
    name: string,
    language: string,
    options?: CallOptions,
  ): Promise<MetaTemplate | null>
  /** One page of all templates. */
  list(
    credentials: MetaCredentials,
    page: { after: string | null; limit: number },
    options?: CallOptions,
  ): Promise<{ templates: MetaTemplate[]; after: string | null }>
  /** Creates or changes AUTHENTICATION templates in several languages at once. */
  upsert(
    credentials: MetaCredentials,
    payload: Record<string, unknown>,
    options?: CallOptions,
  ): Promise<{ id: string; status: ReviewStatus; language: string }[]>
  searchLibrary(
    credentials: MetaCredentials,
    query: { search?: string; topic?: string; useCase?: string; industry?: string; language?: string; after?: string },
    options?: CallOptions,
  ): Promise<{ templates: LibraryTemplate[]; after: string | null }>
  /** Meta's own verdict on a filled text; null: an answer without one. Accounts without Direct Send may be refused. */
  sampleCategory(credentials: MetaCredentials, text: string, options?: CallOptions): Promise<Category | null>
  /** How templates do beside each other, between two moments. */
  compare(
    credentials: MetaCredentials,
    templateId: string,
    others: readonly string[],
    period: { start: Date; end: Date },
    options?: CallOptions,
  ): Promise<Record<string, unknown>[]>
  /** Resumable upload; returns the handle for `example.header_handle`, to be kept to the letter. */
  upload(credentials: MetaCredentials, file: Upload, options?: CallOptions): Promise<string>
  /** Lets the app receive the account's webhooks. */
  subscribe(credentials: MetaCredentials, options?: CallOptions): Promise<void>
  inspectToken(credentials: MetaCredentials, options?: CallOptions): Promise<TokenState>
  /** A new token for one that still works; null where it cannot be renewed. */
  refreshToken(
    credentials: MetaCredentials,
    options?: CallOptions,
  ): Promise<{ token: string; expiresAt: Date | null } | null>
  /** The account's name and id, as a check that the token reaches it. */
  account(credentials: MetaCredentials, options?: CallOptions): Promise<{ id: string; name: string | null }>
  /** Test sends only. @param message the body of `POST /{PHONE_NUMBER_ID}/messages` */
  send(
    credentials: MetaCredentials,
    message: Record<string, unknown>,
    options?: CallOptions,
  ): Promise<{ messageId: string }>
  /** The account's phone number as people dial it, such as `+1 555-010-0123`. */
  displayNumber(credentials: MetaCredentials, options?: CallOptions): Promise<string>
  /** What is left of the hour, as far as the last answers told. */
  budgetOf(wabaId: string): CallBudget | null
}

/** What a failed call means for those who wait for it. */
export const faultClasses = [
  /** The template was refused; the same call will be refused again. */
  'template-refused',
  /** The token, its permissions or the account itself: somebody has to reconnect. */
  'connection-broken',
  /** Too many calls; `retryAfterMs` says when. */
  'slow-down',
  /** No answer, or half of one: the call may have been carried out. Never repeated blindly. */
  'unknown-outcome',
  /** Meta's side failed before it did anything. */
  'meta-fault',
  /** The call itself was wrong: ours to mend. */
  'bad-request',
] as const
export type FaultClass = (typeof faultClasses)[number]
