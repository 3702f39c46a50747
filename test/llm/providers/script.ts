/** The parts that the scripts of providers are made of. What they say was read in public reports about the real servers. */
import { type Behaviour, extractionOf, type RequestBody, says, usage } from '../../support/openai-behaviours.ts'

/** What every script makes its model answer, in its own form. */
export const extraction = extractionOf({
  reply: 'Luna it is.',
  edits: [{ op: 'set_footer', text: 'Luna' }],
  facts: [{ key: 'brand_name', value: 'Luna' }],
})
export const json = JSON.stringify(extraction)

/** A server, as a function of the request and of how many came before it. */
export interface Provider {
  /** The server, or kind of model, whose behaviour it is. */
  server: string
  what: string
  answer: (body: RequestBody, request: { path: string; headers: Record<string, unknown>; count: number }) => Behaviour
  /** Settings that this server needs or that it refuses. */
  settings?: {
    apiType?: 'azure'
    apiVersion?: string
    reasoningEffort?: string
    verbosity?: string
    maxOutputTokens?: number
  }
  /** Calls of the first turns, in each of which the first is asked for a stream or not. */
  calls: number[]
}

/** Its row in the README. */
export const rowOf = ({ server, what, calls }: Provider): string => `| ${server} | ${what} | ${calls.join(' ')} |`

/** The answer as it should be. */
export const fine = says(json)

/** An answer of any status, as JSON or as text. */
export const refuses = (status: number, body: unknown): Behaviour => ({
  kind: 'raw',
  status,
  contentType: 'application/json',
  body: typeof body === 'string' ? body : JSON.stringify(body),
})

/** An error as OpenAI writes it. */
export const invalid = (message: string, more: Record<string, unknown> = {}): Behaviour =>
  refuses(400, { error: { message, type: 'invalid_request_error', param: null, code: null, ...more } })

export const formatOf = ({ response_format }: RequestBody): string => response_format?.type ?? 'text'
export const isStrict = ({ response_format }: RequestBody): boolean => response_format?.json_schema?.strict === true
export const schemaOf = ({ response_format }: RequestBody): string =>
  JSON.stringify(response_format?.json_schema ?? null)
export const rolesOf = ({ messages }: RequestBody): string[] => messages.map(({ role }) => role)

/** The schema stands in the prompt, in words. */
export const hasWords = ({ messages }: RequestBody): boolean =>
  messages.some(({ content }) => content.includes('"additionalProperties"'))

/** User and assistant in turns after an optional system message, the user first and last. */
export function alternate(body: RequestBody): boolean {
  const roles = rolesOf(body)
  const talk = roles[0] === 'system' ? roles.slice(1) : roles
  return talk.length % 2 === 1 && talk.every((role, index) => role === (index % 2 === 0 ? 'user' : 'assistant'))
}

/** A message of another form than a text. */
export const message = (fields: Record<string, unknown>): Behaviour => ({ kind: 'message', message: fields })

/** A 200 whose body is an error. */
export const inBand = (error: unknown): Behaviour => ({
  kind: 'raw',
  contentType: 'application/json',
  body: JSON.stringify({ error }),
})

/** An event stream that ends with an error. */
export const brokenStream = (chunk: unknown): Behaviour => ({
  kind: 'raw',
  contentType: 'text/event-stream',
  body: `: OPENROUTER PROCESSING\n\ndata: ${JSON.stringify(chunk)}\n\ndata: [DONE]\n\n`,
})

/** A completion in one piece, even where a stream was asked for. */
export const wholeAlways: Behaviour = {
  kind: 'raw',
  contentType: 'application/json',
  body: JSON.stringify({
    choices: [{ index: 0, message: { role: 'assistant', content: json }, finish_reason: 'stop' }],
    usage,
  }),
}
