/** Answers what could not be read as a request: invalid HTTP, oversized headers, bodies that stopped half way. */
import { randomUUID } from 'node:crypto'
import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { type AppError, appError } from '../errors.ts'
import { rawProblem } from './problem.ts'

function problemFor(code: string | undefined): AppError {
  if (code === 'HPE_HEADER_OVERFLOW') return appError('HEADERS_TOO_LARGE')
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return appError('REQUEST_TIMEOUT')
  return appError('INVALID_REQUEST', { detail: 'This could not be read as an HTTP request.' })
}

/** Closing the socket at once could discard an answer that is still on its way. */
const timeToReadMs = 2000

/**
 * For Fastify's `clientErrorHandler`, which calls it with the application as `this`. Closes the connection soon after the
 * answer, even if the client does not.
 */
export function answerClientError(this: FastifyInstance, error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  if (!socket.writable) return void socket.destroy(error)
  const requestId = randomUUID()
  const problem = problemFor(error.code)
  const { status, code } = problem
  this.refusalLog.write({ requestId, method: null, route: 'unknown', status, code, durationMs: null })
  socket.end(rawProblem(problem, requestId))
  const timer = setTimeout(() => socket.destroy(), timeToReadMs)
  timer.unref()
  socket.once('close', () => clearTimeout(timer))
}
