/** One HTTP request to the API: credentials on, problem documents off. */
import type { Problem } from './types.ts'

/** Who asks. A bearer token for users, an API key for support. */
export type Credentials = { token: string } | { apiKey: string } | null

/** An answer that is a problem document, or none at all (`status` 0: the server was not reached). */
export class ApiError extends Error {
  readonly status: number
  readonly code: string
  /** Seconds until a retry makes sense. */
  readonly retryAfter: number | null

  constructor(problem: Pick<Problem, 'status' | 'code' | 'detail'>, retryAfter: number | null = null) {
    super(problem.detail)
    this.status = problem.status
    this.code = problem.code
    this.retryAfter = retryAfter
  }

  /** Whether the same request may fare better later. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500
  }
}

export interface RequestOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  body?: unknown
  headers?: Record<string, string>
  credentials?: Credentials
  signal?: AbortSignal | undefined
}

export const unreachable = (): ApiError =>
  new ApiError({ status: 0, code: 'UNREACHABLE', detail: 'The server cannot be reached.' })

function credentialHeaders(credentials: Credentials): Record<string, string> {
  if (credentials === null) return {}
  return 'token' in credentials ? { authorization: `Bearer ${credentials.token}` } : { 'x-api-key': credentials.apiKey }
}

async function problemFrom(response: Response): Promise<ApiError> {
  const retryAfter = Number(response.headers.get('retry-after')) || null
  const problem: Partial<Problem> = await response.json().catch(() => ({}))
  const faults = (problem.errors ?? []).map(({ path, message }) => `${path} ${message}`.trim()).join('; ')
  const { code = 'UNKNOWN', detail = `The server answered ${response.status}.` } = problem
  return new ApiError({ status: response.status, code, detail: faults === '' ? detail : `${faults}.` }, retryAfter)
}

/** Tells whoever keeps the credentials, with an event `refused`, that the server does not take them. */
export const refusals = new EventTarget()

/** The token that was refused: by then another may be kept. */
export class Refused extends Event {
  readonly token: string

  constructor(token: string) {
    super('refused')
    this.token = token
  }
}

/** @throws ApiError for every answer that is not a success, and for none at all */
export async function send(path: string, options: RequestOptions = {}): Promise<Response> {
  const { method = 'GET', body, headers = {}, credentials = null, signal } = options
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
  const problem = await problemFrom(response)
  if (problem.code === 'UNAUTHENTICATED' && credentials !== null && 'token' in credentials) {
    refusals.dispatchEvent(new Refused(credentials.token))
  }
  throw problem
}

/** The JSON of the answer; `Answer` is what the route's schema promises. @throws ApiError */
export async function requestJson<Answer>(path: string, options: RequestOptions = {}): Promise<Answer> {
  const response = await send(path, options)
  return response.json().catch(() => {
    throw unreachable()
  })
}
