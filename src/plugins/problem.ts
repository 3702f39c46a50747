/** Renders all errors in one shape, `application/problem+json` (RFC 9457). */
import { STATUS_CODES } from 'node:http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { type AppError, appError, type ErrorCode, type InputFault } from '../errors.ts'
import { allowedMethods } from './allowed-methods.ts'
import { createRefusalLog, type RefusalLog } from './refusal-log.ts'
import { toAppError } from './to-app-error.ts'

export interface Problem {
  type: string
  title: string
  status: number
  detail: string
  code: string
  request_id: string
  errors?: { path: string; message: string }[]
}

/** "must be text" as a sentence about its value. */
const sentenceOf = ({ path, message }: InputFault): InputFault => ({
  path,
  message: `${path === '' ? 'The request' : path} ${message}${/[.?]$/.test(message) ? '' : '.'}`,
})

/** The document for an error. Contains only what the error table and the throwing code meant for callers. */
const problemOf = (error: AppError, requestId: string): Problem => ({
  type: `urn:problem-type:${error.code.toLowerCase().replaceAll('_', '-')}`,
  title: error.title,
  status: error.status,
  detail: error.detail ?? `${error.title}.`,
  code: error.code,
  request_id: requestId,
  ...(error.errors && { errors: error.errors.map(sentenceOf) }),
})

/** Faults of ours, whatever their status tells the caller. */
const ownFaults: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['INTERNAL', 'SESSION_UNREADABLE'])

function logProblem({ request, elapsedTime }: FastifyReply, { code, status }: AppError, cause: unknown): void {
  if (ownFaults.has(code)) request.log.error({ code, err: cause }, 'request failed')
  else if (status >= 500) request.log.warn({ code, err: cause }, 'request refused')
  else {
    const { id: requestId, method, server, routeOptions } = request
    const route = routeOptions.url ?? 'unknown'
    server.refusalLog.write({ requestId, method, route, status, code, durationMs: Math.round(elapsedTime) })
  }
}

/** Seconds by status, for errors that do not set their own. */
const defaultRetryAfter: Readonly<Record<number, number>> = { 429: 60, 503: 5 }

/** How large the file is, which those who serve files put into their error. */
const rangeIn = (error: unknown): string | undefined =>
  (error as { headers?: Record<string, string> }).headers?.['Content-Range']

/** Answers a request with a problem document. The cause of a 5xx goes only to the log. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = toAppError(error)
  logProblem(reply, problem, error)
  reply.header('x-request-id', request.id).header('cache-control', 'no-store')
  const retryAfter = problem.retryAfter ?? defaultRetryAfter[problem.status]
  if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter))
  const range = problem.status === 416 && rangeIn(error)
  if (range) reply.header('content-range', range)
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer')
  return reply
    .code(problem.status)
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send(problemOf(problem, request.id))
}

/** A complete HTTP response, for sockets on which no request could be read. */
export function rawProblem(error: AppError, requestId: string): string {
  const body = JSON.stringify(problemOf(error, requestId))
  return [
    `HTTP/1.1 ${error.status} ${STATUS_CODES[error.status] ?? 'Error'}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${requestId}`,
    'Cache-Control: no-store',
    'Connection: close',
    '',
    body,
  ].join('\r\n')
}

declare module 'fastify' {
  interface FastifyInstance {
    refusalLog: RefusalLog
    /** The document for `error`, for streams that have already begun. The error is logged like any other. */
    problemFor(error: unknown, reply: FastifyReply): Problem
  }
}

/** Error handler and not-found handler of the whole application; tells 405 from 404. */
export const problem = fastifyPlugin(
  async (app: FastifyInstance) => {
    const methodsAt = allowedMethods(app)
    app.setErrorHandler(sendProblem)
    const refusalLog = createRefusalLog(app.log)
    app.decorate('refusalLog', refusalLog)
    app.addHook('onClose', async () => refusalLog.close())
    app.decorate('problemFor', (error: unknown, reply: FastifyReply) => {
      const problem = toAppError(error)
      logProblem(reply, problem, error)
      return problemOf(problem, reply.request.id)
    })
    app.setNotFoundHandler((request, reply) => {
      const allowed = methodsAt(request.url)
      // Not found although a route matches: a static file that does not exist.
      if (allowed.length === 0 || allowed.includes(request.method))
        return sendProblem(appError('ROUTE_NOT_FOUND'), request, reply)
      reply.header('allow', allowed.join(', '))
      return sendProblem(appError('METHOD_NOT_ALLOWED', { detail: `Use ${allowed.join(', ')}.` }), request, reply)
    })
  },
  { name: 'problem', dependencies: ['request-id'] },
)
