/** The built-in assistant: a language model without a model. Deterministic, no key, no network. */

import { canMakeWarmer } from '../../assistant/brief/retell.ts'
import { createRounds } from '../../slices.ts'
import type { ExtractionRequest, LanguageModel, ModelAnswer } from '../model.ts'
import { canTranslate } from './translation.ts'
import { understand } from './understand.ts'

export { understand } from './understand.ts'

const name = 'builtin'

/** A model that always answers, at once and without cost. Reading takes milliseconds, so one message is read in each round of the event loop. */
export function createBuiltinModel(): LanguageModel {
  const inRound = createRounds()
  return {
    name,
    provider: 'builtin',
    health: () => 'builtin',
    canTranslate,
    canMakeWarmer,
    async extract(request: ExtractionRequest, options = {}): Promise<ModelAnswer> {
      const extraction = await inRound(() => understand(request))
      if (extraction.reply !== '') options.onReply?.(extraction.reply)
      return { extraction, source: { provider: 'builtin', model: name, degraded: false }, calls: [] }
    },
  }
}
