import { describe, expect, it } from 'vitest'
import { createBuiltinModel } from '../../src/llm/builtin/index.ts'
import { createLanguageModel, type LlmOptions } from '../../src/llm/index.ts'
import { answers, serverError, startOpenAiServer } from '../support/openai-server.ts'
import { describeModel } from './contract.ts'
import { optionsFor } from './options.ts'
import { requestOf } from './requests.ts'

const options: LlmOptions = {
  ...optionsFor({ baseUrl: null, timeoutMs: 5000 }),
  apiKey: null,
  fallbackModel: null,
  turnBudgetMs: 10_000,
}

describeModel('the built-in assistant', async () => ({ model: createBuiltinModel(), close: async () => undefined }))

describe('the language model of the service', () => {
  it('is the built-in assistant without a key', async () => {
    const model = await createLanguageModel(options)
    expect(model).toMatchObject({ name: 'builtin', provider: 'builtin' })
    expect((await model.extract(requestOf())).source.degraded).toBe(false)
  })

  it('is the configured one with a key, and falls back to the built-in assistant', async () => {
    const server = await startOpenAiServer()
    server.queue(answers({ reply: 'Hello.' }), serverError())
    const model = await createLanguageModel({ ...options, apiKey: 'sk-secret', baseUrl: server.baseUrl })
    const first = await model.extract(requestOf())
    const second = await model.extract(requestOf({ message: 'footer: "Luna Books"' }))
    await server.close()
    expect(model.name).toBe('gpt-4o-mini')
    expect(first.source).toEqual({ provider: 'openai', model: 'gpt-4o-mini', degraded: false })
    expect(second.source).toEqual({ provider: 'builtin', model: 'builtin', degraded: true })
    expect(second.extraction.edits).toContainEqual({ op: 'set_footer', text: 'Luna Books' })
  })
})
