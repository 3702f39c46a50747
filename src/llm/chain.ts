/** Models in a row: the first that answers is heard, and the built-in assistant always does. */
import { type LanguageModel, type ModelCall, ModelError } from './model.ts'
import type { OpenAiModel } from './openai/index.ts'

/** The part of the time left that a model may use when another one stands behind it, and the longest wait it may ask for. */
const shareBeforeFallback = 2 / 3
const waitBeforeFallbackMs = 1000

interface ChainOptions {
  budgetMs: number
  now: () => number
}

/**
 * `budgetMs` is the time of all models of a turn together; the built-in assistant needs none. Rejects with the ModelError
 * `cancelled` alone, when the caller has gone. A model that shows its reply and then fails keeps the others from showing theirs.
 */
export function createChain(
  models: readonly OpenAiModel[],
  builtin: LanguageModel,
  { budgetMs, now }: ChainOptions,
): LanguageModel {
  return {
    name: models[0]?.name ?? builtin.name,
    provider: 'openai',
    health: () => models[0]?.health() ?? builtin.health(),
    async extract(request, options = {}) {
      const endsAt = now() + budgetMs
      const calls: ModelCall[] = []
      let isShown = false
      const show = (delta: string): void => {
        isShown = true
        options.onReply?.(delta)
      }
      const preview = (): { onReply?: (delta: string) => void } =>
        options.onReply && !isShown ? { onReply: show } : {}
      const { onReply: _, ...given } = options
      for (const [position, model] of models.entries()) {
        const isLast = position === models.length - 1
        const share = isLast ? endsAt : now() + (endsAt - now()) * shareBeforeFallback
        try {
          const patience = isLast ? {} : { longestWaitMs: waitBeforeFallbackMs }
          const answer = await model.extract(request, { ...given, ...preview(), ...patience, endsAt: share })
          return {
            extraction: answer.extraction,
            source: { ...answer.source, degraded: position > 0 },
            calls: [...calls, ...answer.calls],
          }
        } catch (error) {
          if (!(error instanceof ModelError)) throw error
          calls.push(...error.calls)
          if (error.kind === 'cancelled') throw new ModelError('cancelled', error.message, { calls })
        }
      }
      const answer = await builtin.extract(request, { ...given, ...preview() })
      return {
        extraction: answer.extraction,
        source: { ...answer.source, degraded: true },
        calls: [...calls, ...answer.calls],
      }
    },
  }
}
