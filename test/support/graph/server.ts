/** The HTTP side: versions, tokens, proofs, budgets and faults around the handlers. */
import { createHmac, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { handleAdmin } from './admin.ts'
import type { Call } from './call.ts'
import type { Fault } from './faults.ts'
import type { Graph, RecordedCall } from './graph.ts'
import { asObject, asText, type Json } from './json.ts'
import { Refusal } from './refusal.ts'
import { answer } from './routes.ts'
import { exchange, identify } from './tokens.ts'
import { progress, receive, sessionOf } from './uploads.ts'

interface Answer {
  status: number
  headers: Record<string, string>
  body: object
}

async function readBody(request: IncomingMessage): Promise<Json> {
  const pieces: Buffer[] = []
  for await (const piece of request as AsyncIterable<Buffer>) pieces.push(piece)
  const text = Buffer.concat(pieces).toString()
  if (text === '') return {}
  try {
    return asObject(JSON.parse(text))
  } catch {
    throw new Refusal(100, 'The body is no JSON')
  }
}

function checkProof(graph: Graph, token: string, secret: string, call: { query: URLSearchParams; body: Json }): void {
  const proof = call.query.get('appsecret_proof') ?? asText(call.body.appsecret_proof)
  const type = 'GraphMethodException'
  if (proof === '' && graph.requiresProof) {
    throw new Refusal(100, 'API calls from the server require an appsecret_proof argument', { type })
  }
  const expected = createHmac('sha256', secret).update(token).digest('hex')
  if (proof !== '' && proof !== expected)
    throw new Refusal(100, 'Invalid appsecret_proof provided in the API argument', { type })
}

const hourMs = 3_600_000

/** Counts the call, and says in a header how much of the hour is used. @throws Refusal 80008 */
function countCall(graph: Graph, id: string): Record<string, string> {
  const { world } = graph
  const account = world.accounts.get(id) ?? world.accounts.get(world.templates.get(id)?.accountId ?? '')
  if (account === undefined) return {}
  const now = world.now()
  account.calls = [...account.calls.filter((at) => now - at < hourMs), now]
  const call_count = Math.round((account.calls.length / account.callsPerHour) * 100)
  const waitMs = call_count > 100 ? hourMs - (now - (account.calls[0] ?? now)) : 0
  const usage = { type: 'whatsapp', call_count, total_cputime: 1, total_time: 1 }
  const entry = { ...usage, estimated_time_to_regain_access: Math.ceil(waitMs / 60_000) }
  const headers = { 'x-business-use-case-usage': JSON.stringify({ [account.id]: [entry] }) }
  if (call_count > 100) throw new Refusal(80008, 'There have been too many calls to this WhatsApp account', { headers })
  return headers
}

/** Carries a call out. @throws Refusal */
async function perform(
  graph: Graph,
  request: IncomingMessage,
  url: URL,
  { path, body, stopAfter }: { path: string[]; body: Json; stopAfter: number | null },
): Promise<Answer | 'broken'> {
  const method = request.method ?? 'GET'
  const { searchParams: query } = url
  const version = Number(/^\/v(\d+)/.exec(url.pathname)?.[1] ?? 0)
  const [scheme = '', bearer] = (request.headers.authorization ?? '').split(' ')
  const [first = ''] = path
  if (first === 'oauth' && path[1] === 'access_token')
    return { status: 200, headers: {}, body: exchange(graph.world, query) }
  const value = bearer ?? query.get('access_token')
  const { app, token } = identify(graph.world, value)
  checkProof(graph, value ?? '', app.secret, { query, body })
  if (first.startsWith('upload:')) {
    if (scheme !== 'OAuth') throw new Refusal(100, 'Uploads take the header Authorization: OAuth')
    const session = sessionOf(graph.world, `${first}?sig=${query.get('sig')}`)
    if (method === 'GET') return { status: 200, headers: {}, body: progress(session) }
    const received = await receive(graph.world, session, request, stopAfter)
    return received === 'broken' ? 'broken' : { status: 200, headers: {}, body: received }
  }
  const headers = countCall(graph, first)
  const { world, onPending, isHandle } = graph
  const call: Call = {
    world,
    method,
    path,
    query,
    body,
    version,
    token,
    app,
    onPending,
    isHandle,
    emit: graph.webhooks.emit,
  }
  return { status: 200, headers, body: await answer(call, `${url.origin}${url.pathname}`) }
}

const trace = (): string => randomBytes(8).toString('base64url')

const answerOf = (refusal: Refusal): Answer => ({
  status: refusal.status,
  headers: refusal.more.headers ?? {},
  body: refusal.body(trace()),
})

function refusalOf(fault: Extract<Fault, { kind: 'error' }>): Refusal {
  const { code, status, subcode, isTransient, regainMinutes } = fault
  const usage = [{ type: 'whatsapp', call_count: 100, estimated_time_to_regain_access: regainMinutes }]
  return new Refusal(code, 'Fault on demand', {
    ...(status !== undefined && { status }),
    ...(subcode !== undefined && { subcode }),
    ...(isTransient !== undefined && { isTransient }),
    ...(regainMinutes !== undefined && {
      headers: { 'x-business-use-case-usage': JSON.stringify({ any: usage }) },
    }),
  })
}

function sendAnswer(response: ServerResponse, { status, headers, body }: Answer): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=UTF-8', ...headers })
    .end(JSON.stringify(body))
}

/** Sends half of the answer, and breaks off. */
function sendHalf(response: ServerResponse, { status, body }: Answer): void {
  const text = JSON.stringify(body)
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
  response.write(text.slice(0, Math.ceil(text.length / 2)), () => response.socket?.resetAndDestroy())
}

/** What a caller sees of a call that met a fault. */
function misbehave(response: ServerResponse, fault: Fault, reply: Answer): void {
  switch (fault.kind) {
    case 'error':
      sendAnswer(response, answerOf(refusalOf(fault)))
      return
    case 'status':
      response.writeHead(fault.status, { 'content-type': 'text/html' }).end('<html>Sorry, something went wrong.</html>')
      return
    case 'silence':
      return
    case 'half':
      sendHalf(response, reply)
      return
    case 'garbage':
      response.writeHead(fault.status ?? 200, { 'content-type': 'application/json' }).end(fault.text)
      return
    case 'reset':
      response.socket?.resetAndDestroy()
      return
    default:
      sendAnswer(response, reply)
  }
}

async function handle(graph: Graph, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', graph.url)
  // Gone from the request once its body is given up.
  const { method = 'GET', socket } = request
  const parts = url.pathname.split('/').slice(1).map(decodeURIComponent)
  if (parts[0] === '__mock') {
    const reply = await handleAdmin(graph, method, parts.slice(1), () => readBody(request))
    sendAnswer(response, { headers: {}, ...reply })
    return
  }
  const path = parts.slice(1)
  const isUpload = method === 'POST' && (path[0]?.startsWith('upload:') ?? false)
  const body = isUpload ? {} : await readBody(request)
  const recorded: RecordedCall = {
    method,
    path: path.join('/'),
    query: Object.fromEntries(url.searchParams),
    headers: request.headers,
    body,
    status: null,
  }
  graph.calls.push(recorded)
  const fault = graph.faults.next({ method, path: recorded.path })
  if (fault?.kind === 'slow') await sleep(fault.ms)
  const isHandled = fault === null || fault.done === true || fault.kind === 'slow' || fault.kind === 'break'
  const stopAfter = fault?.kind === 'break' ? fault.afterBytes : null
  const carryOut = async (): Promise<Answer | 'broken'> => {
    if (!/^v\d+\.\d+$/.test(parts[0] ?? '')) throw new Refusal(2500, 'Unknown path components')
    return perform(graph, request, url, { path, body, stopAfter })
  }
  const reply = isHandled
    ? await carryOut().catch((error: unknown) => {
        if (error instanceof Refusal) return answerOf(error)
        throw error
      })
    : { status: 200, headers: {}, body: {} }
  if (reply === 'broken') {
    socket.resetAndDestroy()
    return
  }
  if (fault === null) sendAnswer(response, reply)
  else misbehave(response, fault, reply)
  recorded.status = response.headersSent ? response.statusCode : null
}

export const createGraphServer = (graph: Graph): Server =>
  createServer((request, response) => {
    handle(graph, request, response).catch((error: unknown) => {
      if (response.destroyed || response.headersSent) return
      const refusal = error instanceof Refusal ? error : new Refusal(1, String(error), { status: 500 })
      sendAnswer(response, answerOf(refusal))
    })
  })
