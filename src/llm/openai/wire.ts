/**
 * The HTTP transport. It uses the SDK's types and errors but not its client, which takes as much processor time as the rest
 * of a turn: it serialises the whole request each time and goes through every header four times.
 */
import type { IncomingMessage } from 'node:http'
import { createParser } from 'eventsource-parser'
import { APIError } from 'openai/core/error'
import type { ChatCompletionChunk } from 'openai/resources/chat/completions'
import { createHttpPost } from './http-post.ts'

/** Options of one request. */
export interface SendOptions {
  signal: AbortSignal
  /** Sent as `x-client-request-id`, by which OpenAI can look up a call. */
  requestId: string | null
}

/** Both methods reject with the SDK's APIError for an error response, and with a system error if there is no response. */
export interface Wire {
  /** The parsed JSON response. Rejects with a SyntaxError if it is not JSON, or far too long. */
  ask(body: readonly Buffer[], options: SendOptions): Promise<unknown>
  /** The chunks of the response as they arrive; none if it is not an event stream. */
  stream(body: readonly Buffer[], options: SendOptions): Promise<AsyncIterable<ChatCompletionChunk>>
}

interface WireOptions {
  /** Base URL of an OpenAI-compatible server. */
  baseUrl: string
  apiKey: string
}

/** Creates the transport to one server. */
export function createWire({ baseUrl, apiKey }: WireOptions): Wire {
  const post = createHttpPost(`${baseUrl.replace(/(?<!\/)\/+$/, '')}/chat/completions`, {
    authorization: `Bearer ${apiKey}`,
    'content-type': 'application/json',
    accept: 'application/json',
    'user-agent': 'whatsapp-template-builder',
  })
  const send = (body: readonly Buffer[], { signal, requestId }: SendOptions): Promise<IncomingMessage> =>
    post(body, signal, requestId === null ? {} : { 'x-client-request-id': requestId })
  return {
    async ask(body, sendOptions) {
      const message = await requireSuccess(await send(body, sendOptions))
      return JSON.parse(await textOf(message))
    },
    stream: async (body, sendOptions) => chunksOf(await requireSuccess(await send(body, sendOptions))),
  }
}

/** Reads to the end of the response, even past the last chunk, so that the connection can be reused. */
async function* chunksOf(message: IncomingMessage): AsyncGenerator<ChatCompletionChunk> {
  const events: string[] = []
  const parser = createParser({ onEvent: ({ data }) => events.push(data) })
  let length = 0
  for await (const piece of message.setEncoding('utf8')) {
    length += piece.length
    if (length > maxResponseLength) throw new TooLong('The answer is too long')
    parser.feed(piece)
    for (const data of events.splice(0)) {
      if (data.startsWith('[DONE]')) continue
      const chunk: ChatCompletionChunk & { error?: object } = JSON.parse(data)
      if (chunk.error) throw new APIError(undefined, chunk.error, undefined, headersOf(message))
      yield chunk
    }
  }
}

/** Far longer than any expected response; protects our memory. In UTF-16 units for streams, in bytes otherwise. */
const maxResponseLength = 4 * 1024 * 1024

class TooLong extends SyntaxError {}

/** Does not use `for await`: iterating over a stream costs more than reading a short response. */
function textOf(message: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = []
    let length = 0
    message.on('data', (piece: Buffer) => {
      pieces.push(piece)
      length += piece.length
      if (length > maxResponseLength) message.destroy(new TooLong('The answer is too long'))
    })
    message.on('end', () => resolve(Buffer.concat(pieces).toString()))
    message.on('error', reject)
  })
}

function headersOf(message: IncomingMessage): Headers {
  const headers = new Headers()
  for (const [name, values = []] of Object.entries(message.headersDistinct)) {
    for (const value of values) headers.append(name, value)
  }
  return headers
}

/** The message itself if its status is a success. @throws APIError */
async function requireSuccess(message: IncomingMessage): Promise<IncomingMessage> {
  const { statusCode = 502 } = message
  if (statusCode >= 200 && statusCode < 300) return message
  throw APIError.generate(statusCode, errorBodyOf(await textOf(message)), undefined, headersOf(message))
}

/**
 * The body of an error in the form that the SDK expects, under `error`. Other servers put their messages elsewhere, and we
 * need the message to learn which parameter was rejected.
 */
export function errorBodyOf(text: string): { error: object } {
  const body = parseJson(text)
  const error = typeof body === 'object' && body !== null && 'error' in body ? body.error : null
  if (typeof error === 'object' && error !== null) return { error }
  if (typeof error === 'string') return { error: { message: error } }
  return { error: { ...(typeof body === 'object' ? body : {}), message: text } }
}

/** The parsed JSON; null if the text is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
