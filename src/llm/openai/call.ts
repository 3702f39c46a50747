/** One call of the chat completions API: the request, and reading the response as it arrives. */
import { type Params, toBody } from './body.ts'
import type { Features } from './features.ts'
import { type Heard, hear } from './heard.ts'
import type { ChatMessage } from './messages.ts'
import { inTurns, withoutSystemRole } from './roles.ts'
import { answerSchema, type JsonSchema, wideAnswerSchema } from './schema.ts'
import { slim } from './slim-schema.ts'
import { createReplyDecoder } from './stream.ts'
import type { SendOptions, Wire } from './wire.ts'

/** The settings of every call; null: not sent. */
export interface CallOptions {
  model: string
  temperature: number
  maxOutputTokens: number
  reasoningEffort: string | null
  verbosity: string | null
  promptCacheKey: string | null
}

type Format = NonNullable<Params['response_format']>

const anyObject: Format = { type: 'json_object' }

const formatsOf = (schema: JsonSchema): Record<Features['format'], Format | null> => ({
  json_schema: { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema } },
  slim_schema: { type: 'json_schema', json_schema: { name: 'answer', schema: slim(schema) } },
  json_object: anyObject,
  text: null,
})

/** One object each for all requests, because `toBody` encodes it only once. */
const formats = new Map([answerSchema, wideAnswerSchema].map((schema) => [schema, formatsOf(schema)]))

/** How much more room an answer gets that had none left after the model's thoughts. */
const roomFactor = 4

/** Words for as little effort, or less. */
const littleEffort = ['none', 'minimal', 'low']

function lessEffort(effort: string | null, thinks: boolean): string | null {
  if (effort === null) return thinks ? 'low' : null
  return littleEffort.includes(effort) ? effort : 'low'
}

/** What the parameters depend on besides the settings and the features. */
interface Asked {
  /** What the answer is to be like. */
  schema: JsonSchema
  /** The model is known to think before it answers, so it can be asked for less of that. */
  thinks: boolean
}

/** The request parameters, without features that the server rejects. */
export function toParams(
  messages: readonly ChatMessage[],
  options: CallOptions,
  features: Features,
  { schema, thinks }: Asked,
): Params {
  const effort = features.roomy ? lessEffort(options.reasoningEffort, thinks) : options.reasoningEffort
  const format = formats.get(schema)?.[features.format] ?? null
  return {
    model: options.model,
    messages: inTurns(messages),
    ...(features.temperature && { temperature: options.temperature }),
    ...(features.limit !== 'none' && { [features.limit]: options.maxOutputTokens * (features.roomy ? roomFactor : 1) }),
    // Which words a server knows is its own affair.
    ...(features.effort && effort !== null && { reasoning_effort: effort as 'low' }),
    ...(features.verbosity && options.verbosity !== null && { verbosity: options.verbosity as 'low' }),
    ...(features.cacheKey && options.promptCacheKey !== null && { prompt_cache_key: options.promptCacheKey }),
    ...(format !== null && { response_format: format }),
  }
}

/** `onReply` is called with new characters of the reply as they arrive; null: the response need not be streamed. */
interface ConverseOptions extends SendOptions {
  features: Features
  onReply: ((delta: string) => void) | null
}

/** Sends the request and adds to `heard` what arrives. Rejects as the wire and `hear` do. */
export async function converse(
  wire: Wire,
  params: Params,
  heard: Heard,
  { features, onReply, ...sendOptions }: ConverseOptions,
): Promise<void> {
  const placed = features.systemRole
    ? params
    : { ...params, messages: withoutSystemRole(params.messages as ChatMessage[]) }
  if (onReply === null) {
    hear(heard, await wire.ask(toBody(placed, { stream: false }), sendOptions))
    heard.finishReason ??= 'stop'
    return
  }
  const usage = features.streamUsage ? { stream_options: { include_usage: true } } : {}
  const decode = createReplyDecoder()
  for await (const json of wire.stream(toBody(placed, { stream: true, ...usage }), sendOptions)) {
    const delta = decode(hear(heard, json))
    if (delta !== '') onReply(delta)
  }
}
