/** Requests that never became one: bad HTTP, endless headers, bodies that stopped half way. */
import { randomUUID } from 'node:crypto'
import type { Socket } from 'node:net'
import { type AppError, appError } from '../errors.ts'
import { rawProblem } from './problem.ts'

function problemFor(code: string | undefined): AppError {
  if (code === 'HPE_HEADER_OVERFLOW') return appError('HEADERS_TOO_LARGE')
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return appError('REQUEST_TIMEOUT')
  return appError('INVALID_REQUEST', { detail: 'This is not an HTTP request that we can read.' })
}

/** For Fastify's `clientErrorHandler`. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  if (socket.writable) socket.end(rawProblem(problemFor(error.code), randomUUID()))
  else socket.destroy(error)
}
