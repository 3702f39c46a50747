/** The request body as bytes. Nine tenths of it, the prompt and the schema, never change and are encoded only once. */
import type { ChatCompletionCreateParamsBase } from 'openai/resources/chat/completions'

/** The request parameters, without those that the server rejects. */
export type Params = Omit<ChatCompletionCreateParamsBase, 'stream'>

type Streaming = Pick<ChatCompletionCreateParamsBase, 'stream' | 'stream_options'>

function memoise<Value>(encode: (value: Value) => string): (value: Value) => Buffer {
  const cache = new Map<Value, Buffer>()
  return (value) => {
    const cached = cache.get(value)
    if (cached !== undefined) return cached
    const bytes = Buffer.from(encode(value))
    cache.set(value, bytes)
    return bytes
  }
}

const head = memoise((prompt: string) => JSON.stringify({ role: 'system', content: prompt }))
const tail = memoise((format: Params['response_format']) =>
  format === undefined ? '}' : `,"response_format":${JSON.stringify(format)}}`,
)

const opening = Buffer.from('{"messages":[')

/**
 * The body as UTF-8 JSON. There must be only a few prompts and `response_format` objects, the latter the same object each time,
 * because their bytes are cached for good.
 */
export function toBody({ messages, response_format, ...rest }: Params, streaming: Streaming): Buffer {
  const [first, ...others] = messages
  const start = first?.role === 'system' ? head(String(first.content)) : Buffer.from(JSON.stringify(first))
  const middle = others.length === 0 ? '' : `,${JSON.stringify(others).slice(1, -1)}`
  const settings = JSON.stringify({ ...rest, ...streaming }).slice(1, -1)
  return Buffer.concat([opening, start, Buffer.from(`${middle}],${settings}`), tail(response_format)])
}
