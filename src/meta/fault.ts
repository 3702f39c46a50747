/** From an answer that is none of success to what it means. Pure: by code, then transience, subcode and status; never by text. */
import { MetaError, type MetaFault } from './errors.ts'
import { codes, type FaultRow, rows, subcodes } from './fault-table.ts'
import { isRecord, type Json, numberOf, textOf } from './json.ts'

/**
 * What a call does at Meta. `template`: it carries a template, which can be refused, and changes it; `write`: it changes
 * something else, or sends; `none`: it can be repeated at will.
 */
export type Effect = 'none' | 'write' | 'template'

export interface FailedAnswer {
  status: number
  /** `error` of the body; null if there is none. */
  error: Json | null
  /** What the headers say, milliseconds; null if nothing. */
  regainMs: number | null
}

/** A failure of Meta's side leaves open what became of a change. */
const inLightOf = (row: FaultRow, effect: Effect): FaultRow =>
  row.class === 'meta-fault' && effect !== 'none' ? rows.outcome : row

const isPermission = (code: number): boolean => code >= 200 && code <= 299

/** Limits of business use cases; WhatsApp's own two are in the table. */
const isUseCaseLimit = (code: number): boolean => code >= 80_000 && code <= 80_014

/** What a wrong or missing `appsecret_proof` gets: 100 like a refused template, but of another type and without a subcode. */
const isAboutProof = (error: Json | null): boolean =>
  numberOf(error?.code) === 100 &&
  error?.type === 'GraphMethodException' &&
  numberOf(error.error_subcode) === null &&
  error.is_transient !== true

function rowByStatus(status: number): FaultRow {
  if (status === 429) return rows.tooMany
  if (status === 401 || status === 403) return rows.permission
  return status === 408 || status >= 500 || status < 400 ? rows.down : rows.unknown
}

function rowOf({ status, error }: FailedAnswer, effect: Effect): FaultRow {
  const code = numberOf(error?.code)
  const known = code === null ? undefined : (codes[code] ?? subcodes[code])
  if (known !== undefined) return known
  if (isAboutProof(error)) return rows.proof
  if (code !== null && isUseCaseLimit(code)) return rows.tooMany
  if (error?.is_transient === true || status >= 500) return rows.down
  const subcode = numberOf(error?.error_subcode)
  const detailed = subcode === null ? undefined : subcodes[subcode]
  if (detailed !== undefined) return detailed
  if (code === 100) return effect === 'template' ? rows.refused : rows.invalid
  return code !== null && isPermission(code) ? rows.permission : rowByStatus(status)
}

/** Meta's words, as one quotation of bounded length. */
function quotationOf(error: Json | null, hide: (text: string) => string): string | null {
  const words = [textOf(error?.error_user_title), textOf(error?.error_user_msg)].filter((text) => text !== null)
  return words.length === 0 ? null : hide(words.join(': ')).toWellFormed().slice(0, 1000)
}

const idOf = (value: unknown): string | null =>
  typeof value === 'string' && /^[\w-]{1,100}$/.test(value) ? value : null

const toFault = ({ waitMs, ...row }: FaultRow, more: Partial<MetaFault> = {}): MetaFault => ({
  code: null,
  subcode: null,
  userMessage: null,
  traceId: null,
  ...row,
  retryAfterMs: null,
  ...(row.class === 'slow-down' && { retryAfterMs: waitMs ?? 0 }),
  ...more,
})

/** @param hide takes secrets out of a text */
export function refusalOf(answer: FailedAnswer, effect: Effect, hide: (text: string) => string): MetaError {
  const row = inLightOf(rowOf(answer, effect), effect)
  const { error, regainMs } = answer
  return new MetaError(
    toFault(row, {
      code: numberOf(error?.code),
      subcode: numberOf(error?.error_subcode),
      userMessage: quotationOf(error, hide),
      traceId: idOf(error?.fbtrace_id),
      ...(row.class === 'slow-down' && regainMs !== null && regainMs > 0 && { retryAfterMs: regainMs }),
    }),
  )
}

/** For answers that are cut off, no JSON, or lack what they are for. */
export const unreadable = (effect: Effect): MetaError => new MetaError(toFault(inLightOf(rows.unreadable, effect)))

/** What goes wrong before a request leaves. */
const beforeSending =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EAI_FAIL|ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_\w+|CERT_\w+|DEPTH_ZERO_\w+|SELF_SIGNED_\w+|UNABLE_TO_\w+)$/

function rowOfSilence(code: string, effect: Effect): FaultRow {
  // A token or an id that no header can hold.
  if (code === 'UND_ERR_INVALID_ARG') return rows.unsendable
  return beforeSending.test(code) ? rows.unreached : inLightOf(rows.down, effect)
}

/** For calls without an answer. Keeps the code of the cause alone: its message may name addresses. */
export function silence(cause: unknown, effect: Effect): MetaError {
  const code = isRecord(cause) ? textOf(cause.code) : null
  const safe = code !== null && /^[A-Z_]{1,60}$/.test(code) ? code : 'NO_ANSWER'
  return new MetaError(toFault(rowOfSilence(safe, effect)), new Error(safe))
}

/** For calls that cannot be made, because the connection lacks something. */
export const impossible = (lacking: string): MetaError =>
  new MetaError(toFault({ class: 'bad-request', meaning: `The connection has no ${lacking}.`, advice: 'Add it.' }))
