/** Several models in order of preference: the first one to answer wins, and the built-in assistant always answers. */
import { type LanguageModel, type ModelCall, ModelError } from './model.ts'
import type { OpenAiModel } from './openai/index.ts'

/** How much of the remaining time a model may use, and how long a wait it may ask for, if there is another one to try. */
const shareBeforeFallback = 2 / 3
const maxWaitBeforeFallbackMs = 1000

interface ChainOptions {
  budgetMs: number
  now: () => number
}

/**
 * `budgetMs` is the time for all models of a turn together; the built-in assistant needs none. Rejects only with the
 * ModelError `cancelled`, if the caller has gone. Once a model has started to show a reply, later ones show none.
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
      const { onReply: _, ...callOptions } = options
      for (const [position, model] of models.entries()) {
        const isLast = position === models.length - 1
        const deadline = isLast ? endsAt : now() + (endsAt - now()) * shareBeforeFallback
        try {
          const waitLimit = isLast ? {} : { maxWaitMs: maxWaitBeforeFallbackMs }
          const answer = await model.extract(request, { ...callOptions, ...preview(), ...waitLimit, endsAt: deadline })
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
      const answer = await builtin.extract(request, { ...callOptions, ...preview() })
      return {
        extraction: answer.extraction,
        source: { ...answer.source, degraded: true },
        calls: [...calls, ...answer.calls],
      }
    },
  }
}
