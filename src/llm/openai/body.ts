/** The request's body as bytes. Nine tenths of it, the prompt and the schema, are the same every time and made once. */
import type { ChatCompletionCreateParamsBase } from 'openai/resources/chat/completions'

/** What is sent, less what the server does not take. The first message is the prompt. */
export type Params = Omit<ChatCompletionCreateParamsBase, 'stream'>

type Streaming = Pick<ChatCompletionCreateParamsBase, 'stream' | 'stream_options'>

function once<Value>(make: (value: Value) => string): (value: Value) => Buffer {
  const made = new Map<Value, Buffer>()
  return (value) => {
    const known = made.get(value)
    if (known !== undefined) return known
    const bytes = Buffer.from(make(value))
    made.set(value, bytes)
    return bytes
  }
}

const beginning = once((prompt: string) => `{"messages":[${JSON.stringify({ role: 'system', content: prompt })}`)
const ending = once((format: Params['response_format']) =>
  format === undefined ? '}' : `,"response_format":${JSON.stringify(format)}}`,
)

/** UTF-8 JSON in pieces. `prompt` and `response_format` must be few and the same objects each time: they are kept. */
export function toBody({ messages, response_format, ...rest }: Params, streaming: Streaming): Buffer[] {
  const [system, ...others] = messages
  const middle = others.map((message) => `,${JSON.stringify(message)}`).join('')
  return [
    beginning(String(system?.content)),
    Buffer.from(`${middle}],${JSON.stringify({ ...rest, ...streaming }).slice(1, -1)}`),
    ending(response_format),
  ]
}
