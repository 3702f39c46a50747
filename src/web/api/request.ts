/** Sends one HTTP request to the API with credentials, and turns problem documents into errors. */
import type { Problem, ProblemCode, Refusal } from './types.ts'

/** A bearer token for users, an API key for support, null for anonymous callers. */
export type Credentials = { token: string } | { apiKey: string } | null

/** A problem document, or no answer at all (`status` 0: the server could not be reached). */
export class ApiError extends Error implements Refusal {
  readonly status: number
  readonly code: ProblemCode
  readonly retryAfter: number | null
  readonly requestId: string | null
  readonly isOffline: boolean
  /** What is wrong, place by place; empty where the server names none. */
  readonly faults: readonly { path: string; message: string }[]

  constructor(
    problem: Pick<Problem, 'status' | 'detail'> & {
      code: ProblemCode
      request_id?: string
      errors?: Problem['errors']
    },
    retryAfter: number | null = null,
  ) {
    super(problem.detail)
    this.status = problem.status
    this.code = problem.code
    this.retryAfter = retryAfter
    this.requestId = problem.request_id ?? null
    this.faults = problem.errors ?? []
    this.isOffline = problem.status === 0 && !navigator.onLine
  }

  /** Whether the same request may succeed later. */
  get isTransient(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500
  }
}

interface RequestOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  body?: unknown
  headers?: Record<string, string>
  credentials?: Credentials
  signal?: AbortSignal | undefined
  /** The person did not ask for it: a rejected token signs them out only when they do something. */
  isBackground?: boolean
}

export const unreachable = (): ApiError =>
  new ApiError({ status: 0, code: 'UNREACHABLE', detail: 'The server cannot be reached.' })

/** The headers that say who is asking. */
export function credentialHeaders(credentials: Credentials): Record<string, string> {
  if (credentials === null) return {}
  return 'token' in credentials ? { authorization: `Bearer ${credentials.token}` } : { 'x-api-key': credentials.apiKey }
}

async function problemFrom(response: Response): Promise<ApiError> {
  const retryAfter = Number(response.headers.get('retry-after')) || null
  const problem: Partial<Problem> = await response.json().catch(() => ({}))
  const { errors = [] } = problem
  const faults = errors.map(({ message }) => message).join(' ')
  const {
    code = 'UNKNOWN',
    request_id = response.headers.get('x-request-id') ?? '',
    detail = `The server answered ${response.status}.`,
  } = problem
  return new ApiError(
    { status: response.status, code, request_id, errors, detail: faults === '' ? detail : faults },
    retryAfter,
  )
}

/** Dispatches `token-rejected` (a TokenRejected) when the server rejects a bearer token. */
export const authEvents = new EventTarget()

/** Names the rejected token, because another may be in use by the time the event is handled. */
export class TokenRejected extends Event {
  readonly token: string

  constructor(token: string) {
    super('token-rejected')
    this.token = token
  }
}

/** What a refusing response means; a rejected token is made known. */
export async function refusalIn(response: Response, credentials: Credentials, isBackground = false): Promise<ApiError> {
  const problem = await problemFrom(response)
  if (problem.code === 'UNAUTHENTICATED' && !isBackground && credentials !== null && 'token' in credentials) {
    authEvents.dispatchEvent(new TokenRejected(credentials.token))
  }
  return problem
}

/** @throws ApiError if the answer is not a success or the server cannot be reached; the abort reason if `signal` is aborted */
export async function send(path: string, options: RequestOptions = {}): Promise<Response> {
  const { method = 'GET', body, headers = {}, credentials = null, signal, isBackground = false } = options
  const response = await fetch(path, {
    method,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...credentialHeaders(credentials),
      ...headers,
    },
    body: body === undefined ? null : JSON.stringify(body),
    credentials: 'omit',
    cache: 'no-store',
    signal: signal ?? null,
  }).catch((error: unknown) => {
    throw signal?.aborted ? error : unreachable()
  })
  if (response.ok) return response
  throw await refusalIn(response, credentials, isBackground)
}

/** The JSON of the answer; `Answer` is the type from the route's schema and is not checked. @throws ApiError */
export async function requestJson<Answer>(path: string, options: RequestOptions = {}): Promise<Answer> {
  const response = await send(path, options)
  return response.json().catch(() => {
    throw unreachable()
  })
}
