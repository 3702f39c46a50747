/** Which model answers, and what replaces it when it fails. */
import { createBuiltinModel } from './builtin/index.ts'
import { createChain } from './chain.ts'
import type { LanguageModel } from './model.ts'
import type { OpenAiDeps } from './openai/index.ts'
import type { CategoryJudge } from './opinion.ts'
import { findPrice } from './prices.ts'

export { pricesVersion } from './prices.ts'

/** The configured models and their limits. */
export interface LlmOptions {
  /** null: only the built-in assistant answers. */
  apiKey: string | null
  apiType: 'openai' | 'azure'
  /** Base URL of any OpenAI-compatible server; null: OpenAI's own. */
  baseUrl: string | null
  /** Azure only. */
  apiVersion: string
  /** Azure only: the deployment of `model`; null: named like it. That of `fallbackModel` is always named like it. */
  deployment: string | null
  proxy: { http: string | null; https: string | null; except: string | null }
  model: string
  /** Asked if `model` fails, before the built-in assistant. */
  fallbackModel: string | null
  temperature: number
  /** Sent as they are to servers that accept them; null: not at all. */
  reasoningEffort: string | null
  verbosity: string | null
  promptCacheKey: string | null
  /** Milliseconds for one call. */
  timeoutMs: number
  /** Per model and turn, not counting the first call. */
  maxRetries: number
  /** Milliseconds for all calls of a turn together; after that the built-in assistant answers. */
  turnBudgetMs: number
  maxOutputTokens: number
}

interface LlmDeps extends Partial<OpenAiDeps> {
  builtin?: LanguageModel
}

const namesOf = ({ model, fallbackModel }: LlmOptions): string[] =>
  fallbackModel === null ? [model] : [model, fallbackModel]

/** The configured models without a known price, to warn that their calls are counted as free. */
export const unpricedModels = (options: LlmOptions): string[] =>
  options.apiKey === null ? [] : namesOf(options).filter((name) => findPrice(name) === null)

/**
 * The model that the engine asks. It always answers, if need be from the built-in assistant, and rejects only with the
 * ModelError `cancelled`, if its caller has gone. `onReply` is a preview: pieces that a call showed before it failed cannot
 * be taken back, so only the reply in the answer counts.
 */
export async function createLanguageModel(options: LlmOptions, overrides: LlmDeps = {}): Promise<LanguageModel> {
  const builtin = overrides.builtin ?? createBuiltinModel()
  const { apiKey } = options
  if (apiKey === null) return builtin
  // The SDK and its HTTP client take 24 MB, which nobody should pay for without a model.
  const { createOpenAiModel } = await import('./openai/index.ts')
  const deps: OpenAiDeps = {
    ...overrides,
    now: overrides.now ?? Date.now,
    random: overrides.random ?? Math.random,
  }
  const models = namesOf(options).map((model) => {
    const deployment = model === options.model ? options.deployment : null
    return createOpenAiModel({ ...options, apiKey, model, deployment }, deps)
  })
  return createChain(models, builtin, { budgetMs: options.turnBudgetMs, now: deps.now })
}

/** Who judges categories for a second opinion: the configured model; null without one. */
export async function createCategoryJudge(options: LlmOptions): Promise<CategoryJudge | null> {
  const { apiKey, model } = options
  if (apiKey === null) return null
  const { createOpenAiJudge, defaultBaseUrl } = await import('./openai/index.ts')
  const baseUrl = options.baseUrl ?? defaultBaseUrl
  return createOpenAiJudge({ ...options, baseUrl, apiKey, deployment: options.deployment ?? model }, model, Date.now)
}
