/**
 * The way to the server. Types and errors are the SDK's; its client is passed by, for it costs as much processor time as
 * the rest of a turn: it writes the whole request anew each time and goes through every header four times.
 */
import type { IncomingMessage } from 'node:http'
import { createParser } from 'eventsource-parser'
import { APIError } from 'openai/core/error'
import type { ChatCompletionChunk } from 'openai/resources/chat/completions'
import { createHttpPost } from './http-post.ts'

export interface Sending {
  signal: AbortSignal
  /** Goes along as `x-client-request-id`, under which OpenAI finds a call again. */
  requestId: string | null
}

/** Both reject with the SDK's APIError for an answer that is an error, and with the system's when there is none. */
export interface Wire {
  /** The answer as JSON. Rejects with a SyntaxError when it is none, or far too long. */
  ask(body: readonly Buffer[], sending: Sending): Promise<unknown>
  /** The answer in pieces as they come; none when it is no stream of events. */
  stream(body: readonly Buffer[], sending: Sending): Promise<AsyncIterable<ChatCompletionChunk>>
}

export interface WireOptions {
  /** Of an OpenAI-compatible server. */
  baseUrl: string
  apiKey: string
}

export function createWire({ baseUrl, apiKey }: WireOptions): Wire {
  const post = createHttpPost(`${baseUrl.replace(/(?<!\/)\/+$/, '')}/chat/completions`, {
    authorization: `Bearer ${apiKey}`,
    'content-type': 'application/json',
    accept: 'application/json',
    'user-agent': 'whatsapp-template-builder',
  })
  const send = (body: readonly Buffer[], { signal, requestId }: Sending): Promise<IncomingMessage> =>
    post(body, signal, requestId === null ? {} : { 'x-client-request-id': requestId })
  return {
    async ask(body, sending) {
      const message = await accepted(await send(body, sending))
      return JSON.parse(await textOf(message))
    },
    stream: async (body, sending) => chunksOf(await accepted(await send(body, sending))),
  }
}

/** Read to its end, also past the last chunk: only then can the connection be used again. */
async function* chunksOf(message: IncomingMessage): AsyncGenerator<ChatCompletionChunk> {
  const arrived: string[] = []
  const parser = createParser({ onEvent: ({ data }) => arrived.push(data) })
  let length = 0
  for await (const piece of message.setEncoding('utf8')) {
    length += piece.length
    if (length > longestAnswer) throw new TooLong('The answer is too long')
    parser.feed(piece)
    for (const data of arrived.splice(0)) {
      if (data.startsWith('[DONE]')) continue
      const chunk: ChatCompletionChunk & { error?: object } = JSON.parse(data)
      if (chunk.error) throw new APIError(undefined, chunk.error, undefined, headersOf(message))
      yield chunk
    }
  }
}

/** No answer of ours comes near; what is longer is not worth the memory. */
const longestAnswer = 4 * 1024 * 1024

class TooLong extends SyntaxError {}

/** Not `for await`: an iterator over a stream costs more than a short answer. */
function textOf(message: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = []
    let length = 0
    message.on('data', (piece: Buffer) => {
      pieces.push(piece)
      length += piece.length
      if (length > longestAnswer) message.destroy(new TooLong('The answer is too long'))
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

/** The same message when its status is a success. @throws APIError */
async function accepted(message: IncomingMessage): Promise<IncomingMessage> {
  const { statusCode = 502 } = message
  if (statusCode >= 200 && statusCode < 300) return message
  throw APIError.generate(statusCode, errorBodyOf(await textOf(message)), undefined, headersOf(message))
}

/**
 * The body of an error as the SDK wants it, under `error`. Servers of other makes put their words elsewhere, and without
 * those words we cannot learn which parameter they refuse.
 */
export function errorBodyOf(text: string): { error: object } {
  const body = parsed(text)
  const error = typeof body === 'object' && body !== null && 'error' in body ? body.error : null
  if (typeof error === 'object' && error !== null) return { error }
  if (typeof error === 'string') return { error: { message: error } }
  return { error: { ...(typeof body === 'object' ? body : {}), message: text } }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
