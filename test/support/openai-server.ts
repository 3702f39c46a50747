/**
 * A scripted OpenAI-compatible server on 127.0.0.1, for tests and benchmarks. In a test, queue one behaviour for each
 * expected request, or set one for all. It can also run as a program of its own:
 *
 *   node --import tsx test/support/openai-server.ts --port 8100 --delay 800 [--content '{"reply":…}']
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parseArgs } from 'node:util'
import { answers, type Behaviour, type RequestBody, usage } from './openai-behaviours.ts'

export * from './openai-behaviours.ts'

interface RecordedRequest {
  path: string
  headers: IncomingMessage['headers']
  body: RequestBody
}

export interface ScriptedServer {
  /** The value for `OPENAI_BASE_URL`. */
  baseUrl: string
  requests: RecordedRequest[]
  /** The behaviours of the next requests, in order. */
  queue(...behaviours: Behaviour[]): void
  /** The behaviour of requests for which nothing is queued. If null, they are answered with 418. */
  always(behaviour: Behaviour | null): void
  /** Number of queued behaviours that no request has used. */
  left(): number
  close(): Promise<void>
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Pieces of about eight UTF-16 units; like real servers, they may split a character in two. */
const piecesOf = (content: string): string[] => content.match(/[\s\S]{1,8}/g) ?? []

function sendJson(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

const chunk = (model: string, choices: unknown[], more: Record<string, unknown> = {}): string =>
  `data: ${JSON.stringify({ id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model, choices, ...more })}\n\n`

const delta = (model: string, content: string): string =>
  chunk(model, [{ index: 0, delta: { content }, finish_reason: null }])

function startStream(response: ServerResponse, model: string): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  response.write(chunk(model, [{ index: 0, delta: { role: 'assistant', content: '' }, finish_reason: null }]))
}

type Content = Extract<Behaviour, { kind: 'content' }>

async function sendStreamed(response: ServerResponse, body: RequestBody, behaviour: Content): Promise<void> {
  const { content, finishReason = 'stop', refusal, usage = null, everyMs } = behaviour
  startStream(response, body.model)
  for (const piece of piecesOf(content)) {
    if (everyMs !== undefined) await sleep(everyMs)
    response.write(delta(body.model, piece))
  }
  if (refusal !== undefined) response.write(chunk(body.model, [{ index: 0, delta: { refusal }, finish_reason: null }]))
  response.write(chunk(body.model, [{ index: 0, delta: {}, finish_reason: finishReason }]))
  if (body.stream_options !== undefined && usage !== null) response.write(chunk(body.model, [], { usage }))
  response.end('data: [DONE]\n\n')
}

function sendWhole(response: ServerResponse, { model }: RequestBody, behaviour: Content): void {
  const { content, finishReason = 'stop', refusal = null, usage = null } = behaviour
  const choices = [{ index: 0, message: { role: 'assistant', content, refusal }, finish_reason: finishReason }]
  const completion = { id: 'chatcmpl-1', object: 'chat.completion', created: 1, model, choices }
  sendJson(response, 200, { ...completion, ...(usage && { usage }) })
}

type Partial = Extract<Behaviour, { pieces: number }>

/** Sends the beginning of an answer, as a stream if the request asked for one. */
function sendBeginning(
  response: ServerResponse,
  body: RequestBody,
  { content, pieces }: Pick<Partial, 'content' | 'pieces'>,
): void {
  if (!body.stream) {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.write('{"choices":[{"message":')
    return
  }
  startStream(response, body.model)
  for (const piece of piecesOf(content).slice(0, pieces)) response.write(delta(body.model, piece))
}

async function drip(
  response: ServerResponse,
  body: RequestBody,
  behaviour: Extract<Behaviour, { kind: 'drip' }>,
): Promise<void> {
  sendBeginning(response, body, { content: '', pieces: 0 })
  for (const piece of piecesOf(behaviour.content).slice(0, behaviour.pieces)) {
    if (response.destroyed) return
    response.write(body.stream ? delta(body.model, piece) : ' ')
    await sleep(behaviour.everyMs)
  }
}

type Message = Extract<Behaviour, { kind: 'message' }>

function sendMessage(
  response: ServerResponse,
  body: RequestBody,
  { message, finishReason = 'stop', first }: Message,
): void {
  const end = { index: 0, finish_reason: finishReason }
  if (!body.stream) {
    const choices = [{ ...end, message: { role: 'assistant', ...message } }]
    sendJson(response, 200, { id: 'chatcmpl-1', object: 'chat.completion', created: 1, choices, usage })
    return
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  if (first !== undefined) response.write(`data: ${JSON.stringify(first)}\n\n`)
  response.write(chunk(body.model, [{ index: 0, delta: message, finish_reason: null }]))
  response.write(chunk(body.model, [{ ...end, delta: {} }]))
  if (body.stream_options !== undefined) response.write(chunk(body.model, [], { usage }))
  response.end('data: [DONE]\n\n')
}

async function behave(
  behaviour: Behaviour,
  response: ServerResponse,
  body: RequestBody,
  request: { path: string; headers: IncomingMessage['headers'] },
): Promise<void> {
  switch (behaviour.kind) {
    case 'message':
      return sendMessage(response, body, behaviour)
    case 'content':
      return body.stream ? sendStreamed(response, body, behaviour) : sendWhole(response, body, behaviour)
    case 'status':
      return sendJson(response, behaviour.status, { error: behaviour.error ?? {} }, behaviour.headers)
    case 'raw':
      response.writeHead(behaviour.status ?? 200, { 'content-type': behaviour.contentType }).end(behaviour.body)
      return
    case 'silence':
      return
    case 'drip':
      return drip(response, body, behaviour)
    case 'reset':
      response.socket?.resetAndDestroy()
      return
    case 'broken':
      sendBeginning(response, body, behaviour)
      await sleep(5)
      response.socket?.resetAndDestroy()
      return
    case 'cut-stream':
      sendBeginning(response, body, behaviour)
      response.end()
      return
    case 'stream-error':
      sendBeginning(response, body, behaviour)
      response.end(
        `data: ${JSON.stringify({ error: { message: 'The server had an error', type: 'server_error' } })}\n\n`,
      )
      return
    case 'delay':
      await sleep(behaviour.ms)
      return behave(behaviour.next, response, body, request)
    case 'choose':
      return behave(behaviour.choose(body, request), response, body, request)
  }
}

async function read(request: IncomingMessage): Promise<RequestBody> {
  let text = ''
  for await (const piece of request) text += String(piece)
  return JSON.parse(text) as RequestBody
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)))

/** Starts a server, by default on a free port. `always` is the same as the method. */
export async function startOpenAiServer(
  options: { always?: Behaviour; port?: number; record?: boolean } = {},
): Promise<ScriptedServer> {
  const queued: Behaviour[] = []
  const requests: RecordedRequest[] = []
  let always = options.always ?? null
  const server = createServer(async (request, response) => {
    const body = await read(request)
    const asked = { path: request.url ?? '', headers: request.headers }
    if (options.record !== false) requests.push({ ...asked, body })
    const behaviour = queued.shift() ??
      always ?? { kind: 'status', status: 418, error: { message: 'nothing is scripted' } }
    await behave(behaviour, response, body, asked)
  })
  const port = await listen(server, options.port ?? 0)
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests,
    queue: (...behaviours) => {
      queued.push(...behaviours)
    },
    always: (behaviour) => {
      always = behaviour
    },
    left: () => queued.length,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8100' },
      delay: { type: 'string', default: '0' },
      content: { type: 'string' },
    },
  })
  const answer: Behaviour = values.content === undefined ? answers() : { kind: 'content', content: values.content }
  const delay = Number(values.delay)
  const always: Behaviour = delay === 0 ? answer : { kind: 'delay', ms: delay, next: answer }
  const { baseUrl } = await startOpenAiServer({ always, port: Number(values.port), record: false })
  console.log(`OpenAI-compatible server at ${baseUrl}, answers after ${delay} ms`)
}
