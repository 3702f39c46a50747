/** What publishing does for its callers. Shapes are those of the API. */
import type { Caller } from '../engine/index.ts'
import type {
  SubmissionKind,
  SubmissionState,
  TemplateSearch,
  TestSendState,
  WorkspaceEvent,
} from '../repositories/types.ts'
import type { FaultView } from './faults.ts'

export type ConnectionWarning = 'reconnect' | 'token_expired' | 'token_expires_soon' | 'cannot_send_tests'

/** How many templates the last reconciliation found, and what it did with them. */
export interface ReconciliationView {
  created: number
  changed: number
  vanished: number
  /** Those that could not be read, or whose news are newer than the list. */
  skipped: number
}

/** What became of the last attempt to renew a token that ends soon. */
export interface RenewalView {
  /** `impossible`: Meta renews no such token; `failed`: it is tried again the next day. */
  state: 'renewed' | 'impossible' | 'failed'
  at: string
  fault: FaultView | null
}

export interface ConnectionView {
  connection_id: string
  workspace_id: string
  name: string
  waba_id: string
  app_id: string
  phone_number_id: string | null
  account_name: string | null
  status: 'connected' | 'broken'
  warnings: ConnectionWarning[]
  fault: FaultView | null
  token_last_four: string
  app_secret_last_four: string
  scopes: string[]
  expires_at: string | null
  checked_at: string
  reconciled_at: string | null
  reconciliation: ReconciliationView | null
  renewal: RenewalView | null
  created_at: string
  updated_at: string
}

export interface NewConnection {
  /** null: as Meta calls the account. */
  name: string | null
  wabaId: string
  appId: string
  phoneNumberId: string | null
  token: string
  appSecret: string
}

export interface SubmissionView {
  submission_id: string
  workspace_id: string
  connection_id: string
  session_id: string | null
  template_id: string | null
  draft_hash: string
  name: string
  language: string
  kind: SubmissionKind
  /** Where it stands with us. */
  state: SubmissionState
  /** Where the template stands with Meta's review; null: Meta has not accepted it yet. */
  review_status: string | null
  asked_category: string | null
  given_category: string | null
  meta_id: string | null
  fault: FaultView | null
  payload: Readonly<Record<string, unknown>>
  attempts: number
  created_at: string
  updated_at: string
}

export interface TemplateView {
  template_id: string
  workspace_id: string
  connection_id: string
  name: string
  language: string
  meta_id: string | null
  status: string
  quality: string | null
  category: string | null
  asked_category: string | null
  coming_category: string | null
  coming_at: string | null
  rejected_reason: string | null
  explanation: unknown
  parameter_format: string | null
  components: readonly Record<string, unknown>[]
  session_id: string | null
  approved_at: string | null
  deleted_at: string | null
  created_at: string
  updated_at: string
}

export interface TemplateHistoryView extends TemplateView {
  /** The other languages of its name. */
  family: { template_id: string; language: string; status: string }[]
  versions: {
    number: number
    category: string | null
    components: readonly Record<string, unknown>[]
    cause: string
    created_at: string
  }[]
  events: { field: string; event: string; at: string; value: unknown }[]
}

export interface StartedSession {
  session_id: string
  template_id: string
  language: string
}

/** A language that got no session, or one whose text still has to be translated. */
export interface StartedTranslation extends StartedSession {
  /** `gallery`: a ready text in that language; `untranslated`: the same text, still to be translated. */
  text: 'gallery' | 'untranslated'
}

export interface HookView {
  url: string
  failing_since: string | null
  last_error: string | null
  /** Events that it has not been told yet. */
  waiting: number
}

export interface TestNumberView {
  test_number_id: string
  connection_id: string
  /** null: the code has not come yet. */
  phone: string | null
  status: 'waiting' | 'verified'
  /** When the code ends; null: it has come. */
  expires_at: string | null
  verified_at: string | null
  /** Until when WhatsApp lets the business answer freely, as far as we know: 24 hours after the code came. */
  window_until: string | null
  created_at: string
}

/** The code is shown once. */
export interface NewTestNumber extends TestNumberView {
  code: string
  /** The number of the business, as people dial it. */
  send_to: string
  /** Opens WhatsApp with the code written already. */
  link: string
}

/** Of one message, at list price. */
export interface TestCost {
  amount: number
  currency: string
}

export interface TestSendView {
  test_send_id: string
  template_id: string | null
  test_number_id: string | null
  /** `unknown`: nobody answered. It may have arrived, and is never sent again. */
  state: TestSendState
  message_id: string | null
  /** Meta's last word: sent, delivered, read or failed; null: none yet. */
  delivery: string | null
  fault: FaultView | null
  created_at: string
  updated_at: string
}

export interface TestOffer {
  /** To be repeated in the request, so that nobody sends elsewhere, or for more, than they meant. */
  confirm: { phone: string; cost: TestCost | null }
  left_today: number
  /** JSON Schema of the parameters, and values that fit it. */
  schema: Record<string, unknown>
  example: Record<string, unknown>
  /** Of this template, newest first. */
  sends: TestSendView[]
}

/** An open stream: hands over events in order until it is closed. */
export interface EventSubscription {
  close(): void
}

export interface EventSink {
  /** Events in order. `missed`: older ones than these are no longer kept. */
  onEvents(events: readonly WorkspaceEvent[], missed: boolean): void
  /** The caller may not read the workspace any more, or the process closes. */
  onEnd(): void
}

/**
 * The calls that routes make. They reject with AppError alone. What is not open to the caller is not found; members whose role is not
 * enough get FORBIDDEN.
 */
export interface Publishing {
  /** The token is checked at Meta first. CONNECTION_REFUSED, ACCOUNT_TAKEN, ENCRYPTION_OFF, META_BUSY, META_UNAVAILABLE. */
  connect(caller: Caller, workspaceId: string, input: NewConnection): Promise<ConnectionView>
  listConnections(caller: Caller, workspaceId: string): Promise<ConnectionView[]>
  getConnection(caller: Caller, workspaceId: string, id: string): Promise<ConnectionView>
  /** Checks and stores a new token, and what waits for it goes on. Null leaves what is stored. */
  reconnect(
    caller: Caller,
    workspaceId: string,
    id: string,
    input: { token: string; appSecret: string | null; phoneNumberId: string | null },
  ): Promise<ConnectionView>
  /** Asks Meta again whether the token works. */
  checkConnection(caller: Caller, workspaceId: string, id: string): Promise<ConnectionView>
  disconnect(caller: Caller, workspaceId: string, id: string): Promise<void>
  /** Reads the account's templates soon. */
  reconcile(caller: Caller, workspaceId: string, id: string): Promise<void>

  /** Repeats answer the same submission. See the README for the refusals. */
  submit(
    caller: Caller,
    sessionId: string,
    input: { connectionId: string; draftHash: string; replace: boolean },
  ): Promise<SubmissionView>
  listSubmissions(caller: Caller, sessionId: string): Promise<SubmissionView[]>
  getSubmission(caller: Caller, id: string): Promise<SubmissionView>

  listTemplates(
    caller: Caller,
    workspaceId: string,
    search: TemplateSearch,
  ): Promise<{ total: number; templates: TemplateView[] }>
  getTemplate(caller: Caller, workspaceId: string, id: string): Promise<TemplateHistoryView>
  /** A new session whose draft is the template. */
  openTemplate(caller: Caller, workspaceId: string, id: string): Promise<StartedSession>
  translateTemplate(
    caller: Caller,
    workspaceId: string,
    id: string,
    languages: readonly string[],
  ): Promise<{ sessions: StartedTranslation[]; skipped: { language: string; reason: string }[] }>

  /** A code that proves a phone when it is sent from there to the account. For editors. TEST_SENDS_OFF, TEST_LIMIT. */
  addTestNumber(caller: Caller, workspaceId: string, connectionId: string): Promise<NewTestNumber>
  listTestNumbers(caller: Caller, workspaceId: string): Promise<TestNumberView[]>
  removeTestNumber(caller: Caller, workspaceId: string, id: string): Promise<void>
  offerTestSend(caller: Caller, workspaceId: string, templateId: string, testNumberId: string): Promise<TestOffer>
  /** Repeats of the key answer the same send. See the README for the refusals. */
  testSend(
    caller: Caller,
    workspaceId: string,
    templateId: string,
    input: {
      testNumberId: string
      confirm: { phone: string; cost: TestCost | null }
      parameters: Readonly<Record<string, unknown>>
      idempotencyKey: string
    },
  ): Promise<TestSendView>

  /** The challenge, if the token is right. WEBHOOK_REFUSED. */
  handshake(query: { mode: string; token: string; challenge: string }): string
  /** Stores what is signed; returns how many changes are new. WEBHOOK_REFUSED. */
  receive(body: Uint8Array, signature: string | undefined): Promise<number>

  /** After `after`, or from now on if that is null. Without `follow` it ends after what is stored. */
  watch(
    caller: Caller,
    workspaceId: string,
    from: { after: number | null; follow: boolean },
    sink: EventSink,
  ): Promise<EventSubscription>
  getHook(caller: Caller, workspaceId: string): Promise<HookView>
  /** The secret that signs is in the answer, once. ADDRESS_REFUSED. */
  setHook(caller: Caller, workspaceId: string, url: string): Promise<HookView & { secret: string }>
  removeHook(caller: Caller, workspaceId: string): Promise<void>
  /** Ends the open streams. */
  close(): void
}
