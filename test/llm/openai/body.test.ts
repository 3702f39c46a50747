import { expect, it } from 'vitest'
import { type Params, toBody } from '../../../src/llm/openai/body.ts'

const format: Params['response_format'] = { type: 'json_object' }
const params = (message: string): Params => ({
  model: 'gpt-4o-mini',
  messages: [
    { role: 'system', content: 'Be brief: "…"' },
    { role: 'user', content: 'state' },
    { role: 'user', content: message },
  ],
  temperature: 0.2,
  max_completion_tokens: 100,
  response_format: format,
})

it.each([{ stream: false }, { stream: true, stream_options: { include_usage: true } }] as const)(
  'writes the whole request as JSON, time after time, with %j',
  (streaming) => {
    for (const message of ['first "नमस्ते"', 'second\n']) {
      const text = toBody(params(message), streaming).toString()
      expect(JSON.parse(text)).toEqual({ ...params(message), ...streaming })
    }
  },
)

it('writes a request without a system role', () => {
  const alone = { ...params(''), messages: [{ role: 'user' as const, content: 'All in one: "…"' }] }
  expect(JSON.parse(toBody(alone, { stream: false }).toString())).toEqual({ ...alone, stream: false })
})

it('leaves out missing properties', () => {
  const { response_format: _, temperature: __, ...least } = params('')
  const only = { ...least, messages: least.messages.slice(0, 1) }
  expect(JSON.parse(toBody(only, { stream: false }).toString())).toEqual({ ...only, stream: false })
})
