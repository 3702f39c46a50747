/** What Meta's refusals mean for those who wait for an answer of ours. */
import { type AppError, appError } from '../errors.ts'
import { MetaError, type MetaFault } from '../meta/index.ts'

/** A fault as it is stored with a connection or a submission, and shown. */
export interface FaultView {
  /** Stable: `meta_` and the class of Meta's fault, or a word of ours. */
  kind: string
  meaning: string
  advice: string
  /** Meta's own words, to be shown as a quotation. */
  quotation: string | null
  code: number | null
  subcode: number | null
  trace_id: string | null
}

export const faultView = (fault: MetaFault): FaultView => ({
  kind: `meta_${fault.class.replaceAll('-', '_')}`,
  meaning: fault.meaning,
  advice: fault.advice,
  quotation: fault.userMessage,
  code: fault.code,
  subcode: fault.subcode,
  trace_id: fault.traceId,
})

/** A fault that we found ourselves. */
export const ownFault = (kind: string, meaning: string, advice: string): FaultView => ({
  kind,
  meaning,
  advice,
  quotation: null,
  code: null,
  subcode: null,
  trace_id: null,
})

const minuteMs = 60_000

/** The answer to a caller whose request needed Meta. Whatever is no fault of Meta's stays what it is. */
export function problemFor(error: unknown): unknown {
  if (!(error instanceof MetaError)) return error
  const { class: kind, meaning, advice, retryAfterMs } = error.fault
  const detail = `${meaning} ${advice}`
  if (kind === 'slow-down')
    return appError('META_BUSY', { detail, retryAfter: Math.ceil((retryAfterMs ?? minuteMs) / 1000) })
  if (kind === 'meta-fault' || kind === 'unknown-outcome') return appError('META_UNAVAILABLE', { detail, cause: error })
  return appError('CONNECTION_REFUSED', { detail })
}

/** @throws AppError in place of MetaError */
export async function asked<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call()
  } catch (error) {
    throw problemFor(error) as AppError
  }
}
