/**
 * Maps the provider's errors to our few kinds. Providers quote the request and parts of the key in their messages, so only
 * status, code, type and parameter are passed on, never the message.
 */
import { APIError } from 'openai/core/error'
import { ModelError, type ModelFailure } from '../model.ts'

/** What may be stored and logged about a failed call. */
interface ErrorSummary {
  status: number | null
  code: string | null
  type: string | null
  param: string | null
}

interface FailureDetails {
  retryable: boolean
  /** Caused by our request rather than by the server, so it does not count towards opening the circuit. */
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

  constructor(kind: ModelFailure, message: string, details: FailureDetails) {
    super(kind, message, {
      cause: details.cause,
      ...(details.retryAfterMs !== undefined && { retryAfterMs: details.retryAfterMs }),
    })
    this.retryable = details.retryable
    this.ownFault = details.ownFault ?? false
    this.summary = details.summary ?? { status: null, code: null, type: null, param: null }
  }
}

/** An answer that is not a valid extraction. It can be sent back to the model with its faults. */
export class MalformedAnswer extends ProviderError {
  readonly content: string
  readonly faults: readonly string[]
  /** True if the answer violates the schema that was sent with the request. */
  readonly violatesSchema: boolean

  constructor(content: string, details: { faults: readonly string[]; violatesSchema: boolean }) {
    super('malformed', 'The answer is not a valid extraction', { retryable: false })
    this.content = content
    this.faults = details.faults
    this.violatesSchema = details.violatesSchema
  }
}

/** Error codes that blame the message or the conversation. */
const requestFaultCodes = new Set(['invalid_prompt', 'context_length_exceeded', 'string_above_max_length'])

const short = (value: unknown): string | null => (typeof value === 'string' ? value.slice(0, 80) : null)

const summarise = (error: APIError): ErrorSummary => ({
  status: error.status ?? null,
  code: short(error.code),
  type: short(error.type),
  param: short(error.param),
})

/** Converts anything that a call can throw to a ProviderError. `now` in milliseconds, for a Retry-After that is a date. */
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
  const details = { summary, retryAfterMs }
  if (code === 'content_filter' || code === 'content_policy_violation') {
    return new ProviderError('refused', 'The model refused the message', {
      ...details,
      retryable: false,
      ownFault: true,
    })
  }
  if (status === 429 || code === 'rate_limit_exceeded') {
    // A used-up quota is reported as 429 too, and waiting does not help.
    const retryable = code !== 'insufficient_quota' && type !== 'insufficient_quota'
    return new ProviderError('rate-limited', 'The model limits the rate of calls', { ...details, retryable })
  }
  if (status === 408 || status === 504)
    return new ProviderError('timeout', `The server answered ${status}`, { ...details, retryable: true })
  const retryable = status === null || status === 409 || status >= 500
  const ownFault = status === 413 || requestFaultCodes.has(code ?? '')
  return new ProviderError('unavailable', `The server answered ${status ?? 'an error in the stream'}`, {
    ...details,
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
