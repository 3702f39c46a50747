/** One call of the chat completions API: the request, the response, and how the request is logged. */
import type { ChatCompletion } from 'openai/resources/chat/completions'
import { type Params, toBody } from './body.ts'
import { ProviderError } from './errors.ts'
import type { Features } from './features.ts'
import type { ChatMessage } from './messages.ts'
import { promptVersion } from './prompt.ts'
import { answerSchema, type JsonSchema, wideAnswerSchema } from './schema.ts'
import { createReplyDecoder } from './stream.ts'
import type { SendOptions, Wire } from './wire.ts'

/** The response, whether it came whole or as a stream. */
export interface Completion {
  content: string
  refusal: string | null
  /** null: the stream ended before the model had finished. */
  finishReason: string | null
  usage: ChatCompletion['usage'] | null
  /** False if a stream was requested and the response was not one. */
  streamed: boolean
}

/** The settings of every call. */
export interface CallOptions {
  model: string
  temperature: number
  maxOutputTokens: number
}

/** One object per schema for all requests, because `toBody` encodes each only once. */
const strictAnswers = new Map(
  [answerSchema, wideAnswerSchema].map((schema): [JsonSchema, NonNullable<Params['response_format']>] => [
    schema,
    { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema } },
  ]),
)
const anyObject: NonNullable<Params['response_format']> = { type: 'json_object' }

/** The request parameters, without features that the server rejects. */
export function toParams(
  messages: readonly ChatMessage[],
  options: CallOptions,
  features: Features,
  schema: JsonSchema = answerSchema,
): Params {
  const strictAnswer = strictAnswers.get(schema)
  return {
    model: options.model,
    messages: [...messages],
    ...(features.temperature && { temperature: options.temperature }),
    ...(features.limit !== 'none' && { [features.limit]: options.maxOutputTokens }),
    ...(features.format === 'json_schema' && strictAnswer && { response_format: strictAnswer }),
    ...(features.format === 'json_object' && { response_format: anyObject }),
  }
}

/** The request as it is logged: complete, but with names in place of the prompt and the schema, which never change. */
export const toRecord = (params: Params, isStream: boolean, requestId: string | null): Record<string, unknown> => ({
  ...params,
  messages: params.messages.map((message) =>
    message.role === 'system' ? { ...message, content: promptVersion(String(message.content)) } : message,
  ),
  ...(params.response_format && { response_format: params.response_format.type }),
  stream: isStream,
  ...(requestId !== null && { request_id: requestId }),
})

/** Sends the request and reads the whole response. Rejects as the wire does, or with a ProviderError. */
export async function complete(wire: Wire, params: Params, sendOptions: SendOptions): Promise<Completion> {
  const answer = await wire.ask(toBody(params, { stream: false }), sendOptions)
  if (!isCompletion(answer))
    throw new ProviderError('malformed', 'The server did not answer with a completion', { retryable: false })
  const choice = answer.choices[0]
  return {
    content: choice?.message?.content ?? '',
    refusal: choice?.message?.refusal ?? null,
    finishReason: choice?.finish_reason ?? 'stop',
    usage: answer.usage ?? null,
    streamed: true,
  }
}

const isCompletion = (answer: unknown): answer is ChatCompletion =>
  typeof answer === 'object' &&
  answer !== null &&
  'choices' in answer &&
  Array.isArray(answer.choices) &&
  answer.choices.length > 0

/** The same with a stream: passes on pieces of content, and new characters of the reply, as they arrive. */
export async function completeInPieces(
  wire: Wire,
  params: Params,
  options: SendOptions & { withUsage: boolean; onPiece: (piece: string) => void; onReply: (delta: string) => void },
): Promise<Completion> {
  const usage = options.withUsage ? { stream_options: { include_usage: true } } : {}
  const stream = await wire.stream(toBody(params, { stream: true, ...usage }), options)
  const decode = createReplyDecoder()
  const result: Completion = { content: '', refusal: null, finishReason: null, usage: null, streamed: false }
  for await (const chunk of stream) {
    result.streamed = true
    if (chunk.usage) result.usage = chunk.usage
    const choice = chunk.choices?.[0]
    if (choice === undefined) continue
    if (choice.finish_reason) result.finishReason = choice.finish_reason
    if (choice.delta?.refusal) result.refusal = (result.refusal ?? '') + choice.delta.refusal
    const piece = choice.delta?.content ?? ''
    result.content += piece
    options.onPiece(piece)
    const delta = decode(piece)
    if (delta !== '') options.onReply(delta)
  }
  return result
}
