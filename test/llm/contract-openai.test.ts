import { createOpenAiModel } from '../../src/llm/openai/index.ts'
import { answers, type Behaviour, type RequestBody, saidIn, startOpenAiServer } from '../support/openai-server.ts'
import { describeModel } from './contract.ts'
import { optionsFor } from './options.ts'

/** Understands just enough for the contract. */
function understand(request: RequestBody): Behaviour {
  const message = saidIn(request)
  const body = /should say: "(.*)"/.exec(message)?.[1]
  if (body !== undefined) return answers({ edits: [{ op: 'set_body', text: body }] })
  if (message.startsWith('Thanks')) return answers({ reply: 'You are welcome. 🙌', intent: 'chitchat' })
  return answers()
}

describeModel('the OpenAI model', async () => {
  const server = await startOpenAiServer({ always: { kind: 'choose', choose: understand } })
  const model = createOpenAiModel(optionsFor({ baseUrl: server.baseUrl, timeoutMs: 5000, maxRetries: 1 }), {
    now: Date.now,
    random: () => 0,
  })
  return { model, close: server.close }
})
