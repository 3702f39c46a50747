/** The HTTP transport: sends bytes through the SDK's client, and reads what comes back, whole or as a stream. */
import { createParser } from 'eventsource-parser'
import { createPost, type ServerOptions } from './client.ts'
import { boundedPieces, readText } from './response.ts'

/** Options of one request. */
export interface SendOptions {
  signal: AbortSignal
  /** Sent as `x-client-request-id`, by which OpenAI can look up a call. */
  requestId: string | null
}

/** Both methods reject with the SDK's APIError for an error response, and with its APIConnectionError if there is none. */
export interface Wire {
  /** The text of the response. Rejects with a SyntaxError if it is far too long. */
  ask(body: Buffer, options: SendOptions): Promise<string>
  /**
   * The JSON texts of the chunks as they arrive. A server that answers a request for a stream with one whole completion gives
   * one text.
   */
  stream(body: Buffer, options: SendOptions): AsyncIterable<string>
}

/** Creates the transport to one server. */
export function createWire(server: ServerOptions): Wire {
  const post = createPost(server)
  const send = async (body: Buffer, { signal, requestId }: SendOptions): Promise<AsyncIterable<Buffer>> =>
    (await post(body, signal, requestId)).body
  return {
    ask: async (body, options) => readText(await send(body, options)),
    async *stream(body, options) {
      yield* textsOf(await send(body, options))
    },
  }
}

/** Reads to the end of the response, even past the last chunk, so that the connection can be reused. */
async function* textsOf(body: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const events: string[] = []
  const parser = createParser({ onEvent: ({ data }) => events.push(data) })
  const decoder = new TextDecoder()
  let beginning = ''
  let whole: string[] | null = null
  for await (const bytes of boundedPieces(body)) {
    const piece = decoder.decode(bytes, { stream: true })
    if (whole === null && beginning.trim() === '') {
      beginning = piece
      // Some servers call a stream JSON and the other way round; no line of a stream begins like this.
      if (/^\s*[{[<]/.test(piece)) whole = []
    }
    if (whole !== null) whole.push(piece)
    else parser.feed(piece)
    // Not `[DONE]`, nor what some servers send to keep the connection.
    for (const data of events.splice(0)) if (data.trimStart().startsWith('{')) yield data
  }
  if (whole !== null) yield whole.join('')
}
