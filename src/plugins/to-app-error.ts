/** Maps whatever was thrown to an entry of the error table. */
import { AppError, appError, DatabaseUnavailable, type ErrorCode } from '../errors.ts'
import { InvalidInput } from './input/invalid-input.ts'

/** Framework errors caused by the caller. All others are our fault: INTERNAL. */
const frameworkCodes: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_BAD_URL: 'INVALID_REQUEST',
  FST_ERR_INVALID_URL: 'INVALID_REQUEST',
  FST_ERR_MAX_PARAM_LENGTH: 'INVALID_REQUEST',
  FST_ERR_CTP_BODY_TOO_LARGE: 'BODY_TOO_LARGE',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'MALFORMED_JSON',
  FST_ERR_CTP_INVALID_JSON_BODY: 'MALFORMED_JSON',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'INVALID_REQUEST',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'UNSUPPORTED_MEDIA_TYPE',
  FST_ERR_NOT_FOUND: 'ROUTE_NOT_FOUND',
}

/** Statuses of errors caused by the caller, from the framework and plugins such as @fastify/static. */
const statusCodes: Readonly<Record<number, ErrorCode>> = {
  400: 'INVALID_REQUEST',
  403: 'FORBIDDEN',
  404: 'ROUTE_NOT_FOUND',
  413: 'BODY_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  416: 'RANGE_NOT_SATISFIABLE',
}

const details: Partial<Record<string, string>> = {
  FST_ERR_BAD_URL: 'The URL contains a percent-encoding that is not valid.',
  FST_ERR_MAX_PARAM_LENGTH: 'A part of the URL is too long.',
}

const places: Readonly<Record<string, string>> = {
  body: 'The body is',
  querystring: 'The query string is',
  params: 'The URL path is',
  headers: 'The headers are',
}

interface Thrown {
  code?: unknown
  statusCode?: unknown
}

function fromValidation({ faults, validationContext = '' }: InvalidInput): AppError {
  const isKey = validationContext === 'headers' && faults.every(({ path }) => path === 'idempotency-key')
  return appError(isKey ? 'INVALID_IDEMPOTENCY_KEY' : 'INVALID_REQUEST', {
    detail: `${places[validationContext] ?? 'The request is'} not valid; see errors.`,
    errors: faults,
  })
}

const fromDatabase = (error: DatabaseUnavailable): AppError =>
  error.reason === 'locked'
    ? appError('OVERLOADED', { cause: error, retryAfter: 2, detail: 'Other requests are using the same data.' })
    : appError('DATABASE_UNAVAILABLE', { cause: error, retryAfter: 5 })

/** Never throws. Unknown errors become INTERNAL, which tells the caller nothing about the cause. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error
  if (error instanceof DatabaseUnavailable) return fromDatabase(error)
  if (typeof error !== 'object' || error === null) return appError('INTERNAL', { cause: error })
  if (error instanceof InvalidInput) return fromValidation(error)
  const { code, statusCode }: Thrown = error
  const mapped = frameworkCodes[String(code)] ?? statusCodes[Number(statusCode)]
  const detail = details[String(code)]
  return appError(mapped ?? 'INTERNAL', { cause: error, ...(detail !== undefined && { detail }) })
}
