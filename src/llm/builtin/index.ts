/** The built-in assistant: a language model without a model. Deterministic, no key, no network. */
import { setImmediate as nextRound } from 'node:timers/promises'
import type { ExtractionRequest, LanguageModel, ModelAnswer } from '../model.ts'
import { understand } from './understand.ts'

export { understand } from './understand.ts'

const name = 'builtin'

/** Reading more than these UTF-16 units takes tens of milliseconds: a piece of work of its own, between which others get on. */
const longMessage = 1000

/** A model that always answers, at once and without cost. */
export function createBuiltinModel(): LanguageModel {
  return {
    name,
    provider: 'builtin',
    health: () => 'builtin',
    async extract(request: ExtractionRequest, options = {}): Promise<ModelAnswer> {
      const isLong = request.message.length > longMessage
      if (isLong) await nextRound()
      const extraction = understand(request)
      if (isLong) await nextRound()
      if (extraction.reply !== '') options.onReply?.(extraction.reply)
      return { extraction, source: { provider: 'builtin', model: name, degraded: false }, calls: [] }
    },
  }
}
