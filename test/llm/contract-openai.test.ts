import { createOpenAiModel } from '../../src/llm/openai/index.ts'
import { answers, type Behaviour, type RequestBody, startOpenAiServer } from '../support/openai-server.ts'
import { describeModel } from './contract.ts'

/** Understands just enough for the contract. */
function understand({ messages }: RequestBody): Behaviour {
  const message = messages.at(-1)?.content ?? ''
  const body = /should say: "(.*)"/.exec(message)?.[1]
  if (body !== undefined) return answers({ edits: [{ op: 'set_body', text: body }] })
  if (message.startsWith('Thanks')) return answers({ reply: 'You are welcome. 🙌', intent: 'chitchat' })
  return answers()
}

describeModel('the OpenAI model', async () => {
  const server = await startOpenAiServer({ always: { kind: 'choose', choose: understand } })
  const model = createOpenAiModel(
    {
      apiKey: 'sk-secret',
      baseUrl: server.baseUrl,
      model: 'gpt-4o-mini',
      temperature: 0.2,
      timeoutMs: 5000,
      maxRetries: 1,
      maxOutputTokens: 2048,
    },
    { now: Date.now, random: () => 0 },
  )
  return { model, close: server.close }
})
