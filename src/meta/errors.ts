/** How calls to Meta fail. */
import type { FaultClass } from './contract.ts'

export interface MetaFault {
  class: FaultClass
  /** Meta's `error.code`; null if there was no answer. */
  code: number | null
  subcode: number | null
  /** What it means, in plain English, from our own table: Meta's own words are localised, and never decide anything. */
  meaning: string
  /** What to do about it, in plain English. */
  advice: string
  /** Meta's words for people (`error_user_title`, `error_user_msg`), to be shown as a quotation. */
  userMessage: string | null
  /** Meta's id of the call, for its support. */
  traceId: string | null
  /** Milliseconds; only for `slow-down`. */
  retryAfterMs: number | null
}

/** A call to Meta failed. Its message contains no token, no secret and nothing that a person wrote. */
export class MetaError extends Error {
  override readonly name = 'MetaError'
  readonly fault: MetaFault

  constructor(fault: MetaFault, cause?: unknown) {
    super(`Meta ${fault.code ?? 'gave no answer'}: ${fault.meaning}`, cause === undefined ? {} : { cause })
    this.fault = fault
  }
}
