/** Parses JSON bodies: strict UTF-8, no text that the database or the log cannot store, limited nesting. */
import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { appError, type InputFault } from '../errors.ts'

/** No template is nested deeper, and code that walks a deeper body recursively could overflow the stack. */
const maxDepth = 2000

const unstorable = /\p{Surrogate}|\0/u

/** Why a string cannot be stored, or null. */
function textFault(text: string): string | null {
  if (!unstorable.test(text)) return null
  return text.includes('\0') ? 'must not contain the NUL character' : 'must not contain half a surrogate pair'
}

interface Place {
  value: unknown
  path: string
  depth: number
}

function childrenOf({ value, path, depth }: Place): Place[] {
  if (typeof value !== 'object' || value === null) return []
  const prefix = path === '' ? '' : `${path}/`
  return Object.entries(value).map(([key, child]) => ({ value: child, path: `${prefix}${key}`, depth: depth + 1 }))
}

/** Walks without recursion. With `texts: false`, any string is allowed. At most 20 faults. */
function bodyFaults(body: unknown, { texts }: { texts: boolean }): InputFault[] {
  const open: Place[] = [{ value: body, path: '', depth: 0 }]
  const faults: InputFault[] = []
  for (let place = open.pop(); place && faults.length < 20; place = open.pop()) {
    if (place.depth > maxDepth) return [{ path: '', message: `must not be nested deeper than ${maxDepth} levels` }]
    const fault = texts && typeof place.value === 'string' ? textFault(place.value) : null
    if (fault !== null) faults.push({ path: place.path, message: fault })
    open.push(...childrenOf(place))
  }
  return faults
}

const decoder = new TextDecoder('utf-8', { fatal: true })

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(decoder.decode(bytes))
  } catch (cause) {
    throw appError('MALFORMED_JSON', { cause })
  }
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The body may contain strings that cannot be stored: templates from anywhere are validated, not refused. */
    anyText?: boolean
  }
}

async function parseBody(request: FastifyRequest, bytes: Buffer): Promise<unknown> {
  const encoding = request.headers['content-encoding'] ?? 'identity'
  if (encoding !== 'identity') {
    throw appError('UNSUPPORTED_MEDIA_TYPE', { detail: 'Send the body without a content encoding.' })
  }
  // An empty body counts as absent; the route's schema decides whether it needs one.
  if (bytes.length === 0) return undefined
  const body = parseJson(bytes)
  const errors = bodyFaults(body, { texts: request.routeOptions.config.anyText !== true })
  if (errors.length > 0) throw appError('INVALID_REQUEST', { detail: 'The body is not valid; see errors.', errors })
  return body
}

/** Resolves as soon as the answer is known, without reading on after the first bytes. */
const isEmpty = (body: Readable): Promise<boolean> =>
  new Promise((resolve, reject) => {
    body.once('data', () => {
      body.pause()
      resolve(false)
    })
    body.once('end', () => resolve(true))
    body.once('error', reject)
  })

/**
 * Refuses bodies that are not JSON. Streaming clients announce a body (`Transfer-Encoding: chunked`) before they know
 * whether it has any bytes, and without a content type: if it turns out empty, the request has no body.
 */
async function refuseBody(request: FastifyRequest, body: Readable): Promise<undefined> {
  if (request.is404 || (await isEmpty(body))) return undefined
  throw appError('UNSUPPORTED_MEDIA_TYPE')
}

export const jsonBody = fastifyPlugin(
  async (app: FastifyInstance) => {
    app.removeContentTypeParser(['application/json', 'text/plain'])
    app.addContentTypeParser('application/json', { parseAs: 'buffer' }, parseBody)
    app.addContentTypeParser('*', refuseBody)
  },
  { name: 'json-body' },
)
