/**
 * Maps the provider's errors to our few kinds. Providers quote the request and parts of the key in their messages, so only
 * status, code, type and parameter are passed on, never the message.
 */
import { APIConnectionError, APIError, APIUserAbortError } from 'openai/core/error'
import type { Extraction } from '../extraction.ts'
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
  /** What could be read of it, for want of a better one; null if nothing could. */
  readonly readable: Extraction | null

  constructor(content: string, details: { faults: readonly string[]; readable: Extraction | null }) {
    super('malformed', 'The answer is not a valid extraction', { retryable: false })
    this.content = content
    this.faults = details.faults
    this.readable = details.readable
  }
}

/** The model used up its room before it said anything. */
export class NoRoomLeft extends ProviderError {
  constructor() {
    super('malformed', 'The answer exceeded the token limit', { retryable: false, ownFault: true })
  }
}

/** Error codes that blame the message or the conversation. */
const requestFaultCodes = new Set(['invalid_prompt', 'context_length_exceeded', 'string_above_max_length'])

const short = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 80) : null

const summarise = (error: APIError): ErrorSummary => ({
  status: error.status ?? null,
  code: short(error.code),
  type: short(error.type),
  param: short(error.param),
})

/** How OpenAI says that thoughts took all the room, if it has no answer at all. */
const outOfRoom = /could not finish the message|output limit was reached/i

/** Converts anything that a call can throw to a ProviderError. `now` in milliseconds, for a Retry-After that is a date. */
export function toProviderError(error: unknown, now: number): ProviderError {
  if (error instanceof ProviderError) return error
  if (error instanceof APIConnectionError || error instanceof APIUserAbortError) return noConnection()
  if (error instanceof APIError) return outOfRoom.test(error.message) ? new NoRoomLeft() : fromStatus(error, now)
  if (error instanceof SyntaxError)
    return new ProviderError('malformed', 'The server did not answer with JSON', { retryable: false })
  return noConnection()
}

const noConnection = (): ProviderError =>
  new ProviderError('unavailable', 'The connection to the model failed', { retryable: true })

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

/** What the model wrote, if the server did not pass it on because it is not as asked; null for any other error. */
export function withheldAnswer(error: unknown): string | null {
  if (!(error instanceof APIError) || error.code !== 'json_validate_failed') return null
  const body: unknown = error.error
  const text = typeof body === 'object' && body !== null && 'failed_generation' in body ? body.failed_generation : ''
  return typeof text === 'string' ? text : JSON.stringify(text)
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
