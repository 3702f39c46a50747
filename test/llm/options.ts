/** Options of a model behind a scripted server, for tests. */
import type { createOpenAiModel } from '../../src/llm/openai/index.ts'

type Options = Parameters<typeof createOpenAiModel>[0]

export const optionsFor = (given: Partial<Options> & Pick<Options, 'baseUrl'>): Options => ({
  apiType: 'openai',
  apiKey: 'sk-secret',
  apiVersion: '2024-10-21',
  deployment: null,
  proxy: { http: null, https: null, except: null },
  model: 'gpt-4o-mini',
  temperature: 0.2,
  maxOutputTokens: 2048,
  timeoutMs: 5000,
  maxRetries: 0,
  reasoningEffort: null,
  verbosity: null,
  promptCacheKey: null,
  ...given,
})
