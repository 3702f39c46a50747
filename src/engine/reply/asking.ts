/** The one question of a turn, and what is put on the table with it. Pure. */
import type { Extraction } from '../../llm/extraction.ts'
import type { Outcome } from '../dialogue/outcome.ts'
import type { Option } from '../state/options.ts'
import type { ConversationState } from '../state/state.ts'
import type { Phrases } from './phrases/index.ts'
import { asksSomething, spokenWords } from './speech.ts'

/** The model's question in words; '' if its reply has it already; null if it asks nothing, so that we do. */
export function questionOf(
  { question = '', offer = [], options = [] }: Pick<Extraction, 'question' | 'offer' | 'options'>,
  lead: string,
  phrases: Phrases,
  isOwn: boolean,
): string | null {
  const own = spokenWords(question)
  if (own !== '') return lead.includes(own) ? '' : own
  if (isOwn) return null
  if (asksSomething(lead)) return ''
  if (offer.length > 0) return phrases.offerQuestion
  return options.length > 0 ? phrases.pickOption : null
}

/** What is kept of a question for the next turn, in UTF-16 units. */
const longestQuestion = 500

/** A yes is the answer to one question: the model's if it asked one, else ours. */
export function askedAfter(
  { question, asked, askedTimes, proposal }: Outcome,
  { offer }: Extraction,
  isOwn: boolean,
): Pick<ConversationState, 'asked' | 'askedTimes' | 'proposal' | 'offer' | 'question'> {
  if (question === null) return { asked, askedTimes, proposal: proposal?.edits ?? [], offer: [], question: null }
  return {
    // What our own reader asks for is the missing part.
    asked: isOwn && asked !== 'confirm' ? asked : null,
    askedTimes,
    proposal: [],
    offer: offer ?? [],
    question: question === '' ? null : question.slice(0, longestQuestion),
  }
}

/** New ones, which our own reader tells by itself; and all, whoever wants to see how things stand. */
export function toldOptions(
  onTable: readonly Option[],
  { intent, options = [] }: Extraction,
  isOwn: boolean,
): Option[] {
  const isNew = options.length > 0
  return (isNew && !isOwn) || (!isNew && intent === 'show') ? [...onTable] : []
}
