/** Every error the API answers with, its code, HTTP status and title; and `DatabaseUnavailable`, which rooms catch themselves. */

const table = {
  INVALID_REQUEST: [400, 'The request is not valid'],
  MALFORMED_JSON: [400, 'The body is not valid JSON'],
  INVALID_IDEMPOTENCY_KEY: [400, 'The Idempotency-Key header is not valid'],
  INVALID_EDIT: [400, 'An edit is not valid'],
  MEDIA_UNSUITABLE: [400, 'The file cannot be a sample'],
  LINK_REFUSED: [400, 'The link cannot be fetched'],
  INVALID_POLICY: [400, 'The policy file is not valid'],
  CONNECTION_REFUSED: [400, 'Meta does not accept this connection'],
  ADDRESS_REFUSED: [400, 'This address cannot be called'],
  UNAUTHENTICATED: [401, 'Credentials are missing or not valid'],
  INVALID_CREDENTIALS: [401, 'User or password is wrong'],
  FORBIDDEN: [403, 'These credentials do not allow this'],
  REGISTRATION_CLOSED: [403, 'Registration is closed'],
  INVITATION_INVALID: [403, 'Registration needs a valid invitation'],
  WEBHOOK_REFUSED: [403, 'This is not from Meta'],
  ROUTE_NOT_FOUND: [404, 'There is nothing at this address'],
  SESSION_NOT_FOUND: [404, 'There is no such session'],
  WORKSPACE_NOT_FOUND: [404, 'There is no such workspace'],
  MEMBER_NOT_FOUND: [404, 'There is no such member'],
  INVITATION_NOT_FOUND: [404, 'There is no such invitation'],
  USER_NOT_FOUND: [404, 'There is no such user'],
  BLUEPRINT_NOT_FOUND: [404, 'The gallery has no such blueprint'],
  API_KEY_NOT_FOUND: [404, 'There is no such API key'],
  JOB_NOT_FOUND: [404, 'There is no such job'],
  MEDIA_NOT_FOUND: [404, 'There is no such file'],
  CONNECTION_NOT_FOUND: [404, 'There is no such connection'],
  SUBMISSION_NOT_FOUND: [404, 'There is no such submission'],
  TEMPLATE_NOT_FOUND: [404, 'There is no such template'],
  TEST_NUMBER_NOT_FOUND: [404, 'There is no such test number'],
  WEBHOOK_NOT_FOUND: [404, 'The workspace has no webhook'],
  OVERRIDE_NOT_FOUND: [404, 'There is no such override'],
  METHOD_NOT_ALLOWED: [405, 'This address does not take this method'],
  REQUEST_TIMEOUT: [408, 'The request took too long to arrive'],
  USER_EXISTS: [409, 'This user id is taken'],
  IDEMPOTENCY_KEY_REUSED: [409, 'This Idempotency-Key was used with another body'],
  LAST_OWNER: [409, 'A workspace needs an owner'],
  POLICY_CONFLICT: [409, 'The policy has changed since that version'],
  PERSONAL_WORKSPACE: [409, 'A personal workspace stays with its person'],
  REVISION_CONFLICT: [409, 'The draft has changed since that revision'],
  NOT_FINAL: [409, 'The template is not final'],
  SESSION_UNREADABLE: [409, 'The stored session cannot be read'],
  NOTHING_TO_UNDO: [409, 'There is no earlier draft'],
  NOTHING_TO_REDO: [409, 'There is no later draft'],
  EXPORT_RUNNING: [409, 'An export of this user is still running'],
  JOB_BUSY: [409, 'The job cannot be changed now'],
  ENCRYPTION_OFF: [409, 'Secrets cannot be stored without a key'],
  SECRET_UNREADABLE: [409, 'A stored secret cannot be decrypted'],
  MEDIA_FULL: [409, 'There is no room for more files'],
  MEDIA_TOO_LARGE: [413, 'The file is too large'],
  ACCOUNT_TAKEN: [409, 'This account is connected already'],
  CONNECTION_BROKEN: [409, 'The connection needs a new token'],
  APPROVAL_MISSING: [409, 'A reviewer has not approved this draft'],
  DRAFT_HAS_ERRORS: [409, 'The draft has errors'],
  MEDIA_MISSING: [409, 'The header needs its file'],
  NAME_BLOCKED: [409, 'The name was deleted a short time ago'],
  TEMPLATE_EXISTS: [409, 'The account has a template with this name and language'],
  TEMPLATE_LOCKED: [409, 'The template cannot be changed now'],
  TEMPLATE_UNREADABLE: [409, 'The template cannot be opened here'],
  EDIT_BUDGET_SPENT: [409, 'The template cannot be changed again so soon'],
  CREATION_BUDGET_SPENT: [409, 'The account has created too many templates'],
  TEMPLATE_NOT_APPROVED: [409, 'Only an approved template can be sent'],
  TEST_NUMBER_UNVERIFIED: [409, 'The number has not been verified for this account'],
  TEST_SENDS_OFF: [409, 'The connection cannot send'],
  NOT_CONFIRMED: [409, 'Number and cost are not what was confirmed'],
  DRAFT_TOO_LARGE: [413, 'The draft would be too large'],
  BODY_TOO_LARGE: [413, 'The body is too large'],
  UNSUPPORTED_MEDIA_TYPE: [415, 'The body must be application/json'],
  RANGE_NOT_SATISFIABLE: [416, 'The file has no such range'],
  RATE_LIMITED: [429, 'Too many requests'],
  TEST_LIMIT: [429, 'Enough was tested for now'],
  HEADERS_TOO_LARGE: [431, 'The headers are too large'],
  INTERNAL: [500, 'Something went wrong on our side'],
  OVERLOADED: [503, 'The service is at its limit'],
  DATABASE_UNAVAILABLE: [503, 'The database does not answer'],
  META_BUSY: [503, 'Meta asks us to call less often'],
  META_UNAVAILABLE: [503, 'Meta does not answer'],
  SHUTTING_DOWN: [503, 'The service is shutting down'],
} as const satisfies Record<string, readonly [status: number, title: string]>

export type ErrorCode = keyof typeof table

/**
 * One problem in the request. `path` is separated by slashes, e.g. `edits/0/text`; `message` says what is wrong with the
 * value there, without naming it: "must be text".
 */
export interface InputFault {
  path: string
  message: string
}

interface ErrorDetails {
  /** A sentence for the caller. Must not contain a stack trace, SQL, a key or a file name. */
  detail?: string
  errors?: InputFault[]
  /** Seconds to wait before a retry. */
  retryAfter?: number
  cause?: unknown
}

/** A request that cannot be served. `plugins/problem.ts` renders it as `application/problem+json`. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode
  readonly status: number
  readonly title: string
  readonly detail: string | undefined
  readonly errors: InputFault[] | undefined
  readonly retryAfter: number | undefined

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    const [status, title] = table[code]
    super(details.detail ?? title, { cause: details.cause })
    this.code = code
    this.status = status
    this.title = title
    this.detail = details.detail
    this.errors = details.errors
    this.retryAfter = details.retryAfter
  }
}

/** V8's own property, which the types of a browser do not have. */
const traced = Error as typeof Error & { stackTraceLimit: number }

/**
 * `throw appError('SESSION_NOT_FOUND')`. Errors below 500 carry no stack trace: nobody reads it, and capturing it would be
 * most of the cost of a refusal, which matters under attack.
 */
export function appError(code: ErrorCode, details?: ErrorDetails): AppError {
  if (table[code][0] >= 500) return new AppError(code, details)
  const { stackTraceLimit } = traced
  traced.stackTraceLimit = 0
  try {
    return new AppError(code, details)
  } finally {
    traced.stackTraceLimit = stackTraceLimit
  }
}

/**
 * The database did not do it, but may later; `db` and `repositories` throw it. `away`: shutting down, out of connections, too
 * slow; the cause says which. `locked`: it is well, but others held what was needed for too long.
 */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable'
  readonly reason: 'away' | 'locked'

  constructor(cause: unknown, reason: 'away' | 'locked' = 'away') {
    super(reason === 'away' ? 'The database does not answer' : 'What is needed is locked', { cause })
    this.reason = reason
  }
}

/** Code, status and title of every error, for the API description and its test. */
export const errorTable: readonly { code: ErrorCode; status: number; title: string }[] = (
  Object.entries(table) as [ErrorCode, readonly [number, string]][]
).map(([code, [status, title]]) => ({ code, status, title }))
