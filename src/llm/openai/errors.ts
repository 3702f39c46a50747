/**
 * The provider's errors as our few kinds. Providers quote the request and parts of the key in their messages, so none of
 * their words are passed on: only status, code, type and parameter, which are theirs alone.
 */
import { APIError } from 'openai/core/error'
import { ModelError, type ModelFailure } from '../model.ts'

/** What may be stored and logged of a failed call. */
export interface ErrorSummary {
  status: number | null
  code: string | null
  type: string | null
  param: string | null
}

interface Failed {
  retryable: boolean
  /** The message or the draft is the reason, not the server: it does not count against the server's circuit. */
  ownFault?: boolean
  summary?: ErrorSummary
  retryAfterMs?: number | undefined
  cause?: unknown
}

/** A failed call to the provider. */
export class ProviderError extends ModelError {
  readonly retryable: boolean
  readonly ownFault: boolean
  readonly summary: ErrorSummary

  constructor(kind: ModelFailure, message: string, given: Failed) {
    super(kind, message, {
      cause: given.cause,
      ...(given.retryAfterMs !== undefined && { retryAfterMs: given.retryAfterMs }),
    })
    this.retryable = given.retryable
    this.ownFault = given.ownFault ?? false
    this.summary = given.summary ?? { status: null, code: null, type: null, param: null }
  }
}

/** An answer that is no extraction. It can be sent back with its faults. */
export class MalformedAnswer extends ProviderError {
  readonly content: string
  readonly faults: readonly string[]
  /** Also the schema that was sent along was not kept. */
  readonly breaksSchema: boolean

  constructor(content: string, given: { faults: readonly string[]; breaksSchema: boolean }) {
    super('malformed', 'The answer of the model does not fit', { retryable: false })
    this.content = content
    this.faults = given.faults
    this.breaksSchema = given.breaksSchema
  }
}

/** The message or the conversation is what the provider minds, not who asks. */
const faultsOfTheRequest = new Set(['invalid_prompt', 'context_length_exceeded', 'string_above_max_length'])

const short = (value: unknown): string | null => (typeof value === 'string' ? value.slice(0, 80) : null)

const summarise = (error: APIError): ErrorSummary => ({
  status: error.status ?? null,
  code: short(error.code),
  type: short(error.type),
  param: short(error.param),
})

/** Anything that a call can throw, as a ProviderError. `now` in milliseconds, for waits given as a date. */
export function toProviderError(error: unknown, now: number): ProviderError {
  if (error instanceof ProviderError) return error
  if (error instanceof APIError) return fromStatus(error, now)
  if (error instanceof SyntaxError)
    return new ProviderError('malformed', 'The server did not answer with JSON', { retryable: false })
  return new ProviderError('unavailable', 'The connection to the model failed', { retryable: true })
}

function fromStatus(error: APIError, now: number): ProviderError {
  const summary = summarise(error)
  const { status, code, type } = summary
  const retryAfterMs = error.headers ? readRetryAfter(error.headers, now) : undefined
  const given = { summary, retryAfterMs }
  if (code === 'content_filter' || code === 'content_policy_violation') {
    return new ProviderError('refused', 'The model refused the message', { ...given, retryable: false, ownFault: true })
  }
  if (status === 429 || code === 'rate_limit_exceeded') {
    // An empty purse is reported as 429 too, and no wait fills it.
    const retryable = code !== 'insufficient_quota' && type !== 'insufficient_quota'
    return new ProviderError('rate-limited', 'The model limits the rate of calls', { ...given, retryable })
  }
  if (status === 408 || status === 504)
    return new ProviderError('timeout', `The server answered ${status}`, { ...given, retryable: true })
  const retryable = status === null || status === 409 || status >= 500
  const ownFault = status === 413 || faultsOfTheRequest.has(code ?? '')
  return new ProviderError('unavailable', `The server answered ${status ?? 'an error in the stream'}`, {
    ...given,
    retryable,
    ownFault,
  })
}

/** The wait that the server asks for, in milliseconds: `retry-after-ms`, or `Retry-After` in seconds or as a date. */
export function readRetryAfter(headers: Pick<Headers, 'get'>, now: number): number | undefined {
  const milliseconds = Number.parseFloat(headers.get('retry-after-ms') ?? '')
  if (Number.isFinite(milliseconds) && milliseconds >= 0) return milliseconds
  const text = headers.get('retry-after')?.trim() ?? ''
  if (/^\d{1,9}(\.\d{1,9})?$/.test(text)) return Number(text) * 1000
  const date = Date.parse(text)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
