/** Which model answers, and what stands in when it fails. */
import { createBuiltinModel } from './builtin/index.ts'
import { createChain } from './chain.ts'
import type { LanguageModel } from './model.ts'
import { createOpenAiModel, type OpenAiDeps } from './openai/index.ts'
import { findPrice } from './prices.ts'

export { pricesVersion } from './prices.ts'

export interface LlmOptions {
  /** null: the built-in assistant answers. */
  apiKey: string | null
  /** Of any OpenAI-compatible server; null: OpenAI's own. */
  baseUrl: string | null
  model: string
  /** Asked when `model` fails, before the built-in assistant. */
  fallbackModel: string | null
  temperature: number
  /** Of one call, milliseconds. */
  timeoutMs: number
  /** Of one model in one turn, beside the first call. */
  maxRetries: number
  /** Of all calls of a turn together, milliseconds; then the built-in assistant answers. */
  turnBudgetMs: number
  maxOutputTokens: number
}

export interface LlmDeps extends Partial<OpenAiDeps> {
  builtin?: LanguageModel
}

const namesOf = ({ model, fallbackModel }: LlmOptions): string[] =>
  fallbackModel === null ? [model] : [model, fallbackModel]

/** The models that will be asked and whose price is not known, so that nobody takes them for free. */
export const unpricedModels = (options: LlmOptions): string[] =>
  options.apiKey === null ? [] : namesOf(options).filter((name) => findPrice(name) === null)

/**
 * The model that the engine asks. With a key it always answers, from the built-in assistant at the last, and rejects only
 * with the ModelError `cancelled`, when its caller has gone. `onReply` is a preview: what a call showed before it failed
 * cannot be taken back, and the reply that counts is the one in the answer.
 */
export function createLanguageModel(options: LlmOptions, given: LlmDeps = {}): LanguageModel {
  const builtin = given.builtin ?? createBuiltinModel()
  const { apiKey } = options
  if (apiKey === null) return builtin
  const deps: OpenAiDeps = { ...given, now: given.now ?? Date.now, random: given.random ?? Math.random }
  const models = namesOf(options).map((model) => createOpenAiModel({ ...options, apiKey, model }, deps))
  return createChain(models, builtin, { budgetMs: options.turnBudgetMs, now: deps.now })
}
