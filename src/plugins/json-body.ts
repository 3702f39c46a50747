/** JSON in: strict UTF-8, no text that a database or a log cannot hold, no bottomless nesting. */
import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { appError, type InputFault } from '../errors.ts'

/** Deeper bodies are nobody's template, and would exhaust the stack of whoever walks them. */
const maxDepth = 2000

const unstorable = /\p{Surrogate}|\0/u

/** What is wrong with a string that is about to be stored, or null. */
export function textFault(text: string): string | null {
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

/** Walks without recursion. `texts: false` leaves strings alone. */
export function bodyFaults(body: unknown, { texts }: { texts: boolean }): InputFault[] {
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
    /** The body may hold any string at all: templates from anywhere are judged, not refused. */
    anyText?: boolean
  }
}

async function parseBody(request: FastifyRequest, bytes: Buffer): Promise<unknown> {
  const encoding = request.headers['content-encoding'] ?? 'identity'
  if (encoding !== 'identity') {
    throw appError('UNSUPPORTED_MEDIA_TYPE', { detail: 'Send the body without a content encoding.' })
  }
  // An empty body is no body: the schema of the route says whether it needs one.
  if (bytes.length === 0) return undefined
  const body = parseJson(bytes)
  const errors = bodyFaults(body, { texts: request.routeOptions.config.anyText !== true })
  if (errors.length > 0) throw appError('INVALID_REQUEST', { detail: 'The body is not valid; see errors.', errors })
  return body
}

/** Resolves as soon as it is known; what follows the first bytes is not read. */
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
 * Whatever does not come as JSON. Clients that stream announce a body (`Transfer-Encoding: chunked`) before they know
 * that it has no bytes, and then name no type either: that is a request without a body, like any other.
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
