/** How a scripted OpenAI-compatible server responds to one request: answers, refusals and faults, as data. */
import type { IncomingHttpHeaders } from 'node:http'
import type { Extraction } from '../../src/llm/extraction.ts'

interface Usage {
  prompt_tokens: number
  completion_tokens: number
  prompt_tokens_details?: { cached_tokens: number }
  completion_tokens_details?: { reasoning_tokens: number }
}

export type Behaviour =
  /** A completion with this text. */
  | {
      kind: 'content'
      content: string
      finishReason?: string
      refusal?: string
      usage?: Usage | null
      everyMs?: number
    }
  /** An error answer. */
  | { kind: 'status'; status: number; error?: Record<string, unknown>; headers?: Record<string, string> }
  /** A completion with a message of any form; streamed as one chunk. */
  | { kind: 'message'; message: Record<string, unknown>; finishReason?: string; first?: Record<string, unknown> }
  /** Any body, by default with status 200. */
  | { kind: 'raw'; body: string; contentType: string; status?: number }
  /** Takes the request and never answers. */
  | { kind: 'silence' }
  /** Sends one piece of an answer every `everyMs`, all of them or the first `pieces`, then nothing more. */
  | { kind: 'drip'; content: string; everyMs: number; pieces?: number }
  /** Closes the connection without an answer. */
  | { kind: 'reset' }
  /** Closes the connection in the middle of the answer. */
  | { kind: 'broken'; content: string; pieces: number }
  /** Ends the stream properly, but in the middle of the answer. */
  | { kind: 'cut-stream'; content: string; pieces: number }
  /** An error event in the stream. */
  | { kind: 'stream-error'; content: string; pieces: number }
  /** Waits, then does `next`. */
  | { kind: 'delay'; ms: number; next: Behaviour }
  /** Decides by the body of the request. */
  | {
      kind: 'choose'
      choose: (body: RequestBody, request: { path: string; headers: IncomingHttpHeaders }) => Behaviour
    }

export interface RequestBody {
  model: string
  messages: { role: string; content: string }[]
  stream?: boolean
  temperature?: number
  max_tokens?: number
  max_completion_tokens?: number
  stream_options?: unknown
  response_format?: { type: string; json_schema?: { strict?: boolean; schema?: unknown } }
  reasoning_effort?: string
  verbosity?: string
  prompt_cache_key?: string
}

/** What the person said: the end of the last message of a request, which holds the state as well. */
export function saidIn({ messages }: Pick<RequestBody, 'messages'>): string {
  const content = messages.at(-1)?.content ?? ''
  return /<message>\n(.*?)\n<\/message>/s.exec(content)?.[1] ?? content
}

/** What a scripted completion says it has cost. */
export const usage: Usage = {
  prompt_tokens: 1200,
  completion_tokens: 40,
  prompt_tokens_details: { cached_tokens: 1024 },
}

/** A minimal extraction with some fields replaced. */
export const extractionOf = (fields: Partial<Extraction> = {}): Extraction => ({
  reply: 'Noted.',
  intent: 'edit',
  edits: [],
  facts: [],
  ...fields,
})

/** A correct answer. */
export const answers = (fields: Partial<Extraction> = {}): Behaviour => ({
  kind: 'content',
  content: JSON.stringify(extractionOf(fields)),
  usage,
})
export const says = (content: string): Behaviour => ({ kind: 'content', content, usage })
export const garbage = (): Behaviour => says('Sure! Here is your template. Enjoy!')
export const halfJson = (): Behaviour => says('{"reply":"Noted.","intent":"edit","edits":[{"op":"set_bo')
export const truncated = (): Behaviour => ({ kind: 'content', content: '{"reply":"No', finishReason: 'length', usage })
export const refusal = (): Behaviour => ({ kind: 'content', content: '', refusal: 'I cannot help with that.', usage })
export const contentFilter = (): Behaviour => ({ kind: 'content', content: '', finishReason: 'content_filter', usage })

const status = (code: number, error: Record<string, unknown>, headers: Record<string, string> = {}): Behaviour => ({
  kind: 'status',
  status: code,
  error,
  headers,
})
const invalid = (message: string, param: string | null = null): Behaviour =>
  status(400, { message, type: 'invalid_request_error', param, code: 'unsupported_value' })

export const unauthorized = (): Behaviour =>
  status(401, {
    message: 'Incorrect API key provided: sk-se**cret.',
    type: 'invalid_request_error',
    code: 'invalid_api_key',
  })
export const noSuchModel = (): Behaviour =>
  status(404, { message: 'The model does not exist', type: 'invalid_request_error', code: 'model_not_found' })
export const rateLimited = (headers: Record<string, string> = {}): Behaviour =>
  status(429, { message: 'Rate limit reached', type: 'requests', code: 'rate_limit_exceeded' }, headers)
export const emptyPurse = (): Behaviour =>
  status(429, { message: 'You exceeded your current quota', type: 'insufficient_quota', code: 'insufficient_quota' })
export const serverError = (code = 500): Behaviour =>
  status(code, { message: 'The server had an error', type: 'server_error' })
export const html = (): Behaviour => ({
  kind: 'raw',
  body: '<html><body>Welcome</body></html>',
  contentType: 'text/html',
})
export const brokenBody = (): Behaviour => ({
  kind: 'raw',
  body: '{"choices":[{"mess',
  contentType: 'application/json',
})
export const emptyBody = (): Behaviour => ({ kind: 'raw', body: '{}', contentType: 'application/json' })
export const silence = (): Behaviour => ({ kind: 'silence' })
export const reset = (): Behaviour => ({ kind: 'reset' })

/** A feature that a server or model may not support. */
type Unsupported =
  | 'json_schema'
  | 'json_object'
  | 'temperature'
  | 'max_completion_tokens'
  | 'max_tokens'
  | 'stream_options'

const isUsed: Record<Unsupported, (body: RequestBody) => boolean> = {
  json_schema: (body) => body.response_format?.type === 'json_schema',
  json_object: (body) => body.response_format?.type === 'json_object',
  temperature: (body) => body.temperature !== undefined,
  max_completion_tokens: (body) => body.max_completion_tokens !== undefined,
  max_tokens: (body) => body.max_tokens !== undefined,
  stream_options: (body) => body.stream_options !== undefined,
}

const complaints: Record<Unsupported, Behaviour> = {
  json_schema: invalid("Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model."),
  json_object: status(400, { message: "'response_format.type' must be 'text'" }),
  temperature: invalid("Unsupported value: 'temperature' does not support 0.2 with this model.", 'temperature'),
  max_completion_tokens: invalid('Unrecognized request argument supplied: max_completion_tokens'),
  max_tokens: invalid('Unrecognized request argument supplied: max_tokens'),
  stream_options: invalid('Unrecognized request argument supplied: stream_options'),
}

/** A server that answers 400 if the request uses one of these features, and otherwise does `otherwise`. */
export const without = (unsupported: readonly Unsupported[], otherwise: Behaviour = answers()): Behaviour => ({
  kind: 'choose',
  choose: (body) => {
    const first = unsupported.find((feature) => isUsed[feature](body))
    return first === undefined ? otherwise : complaints[first]
  },
})
