/** The one question of a turn, where the model asks it. Pure. */
import type { Extraction } from '../../llm/extraction.ts'
import type { Phrases } from './phrases/index.ts'
import { asksSomething, spokenWords } from './speech.ts'

/** The model's question in words; '' if its reply has it already; null if it asks nothing, so that we do. */
export function questionOf(
  { question = '', offer = [], options = [] }: Pick<Extraction, 'question' | 'offer' | 'options'>,
  lead: string,
  phrases: Phrases,
): string | null {
  const own = spokenWords(question)
  if (own !== '') return lead.includes(own) ? '' : own
  if (asksSomething(lead)) return ''
  if (offer.length > 0) return phrases.offerQuestion
  return options.length > 0 ? phrases.pickOption : null
}
