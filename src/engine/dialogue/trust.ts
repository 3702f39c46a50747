/** What a model alone cannot do: finish, clear or delete. It takes the person's own words. Pure. */
import type { Extraction, Intent } from '../../llm/extraction.ts'
import type { ConversationState } from '../state/state.ts'

/**
 * True for a reading that would make the template final, clear it or delete the conversation. A model may have been misled by
 * what it reads, so our own reader has to hear the same.
 */
export const needsWitness = ({ asked, confirmed }: ConversationState, { intent }: Extraction): boolean =>
  intent === 'finalize' ||
  (intent === 'start_over' && asked === 'start_over') ||
  (intent === 'confirm' && (asked === 'confirm' || asked === 'start_over' || asked === 'forget' || confirmed))

/** What our own reader may hear instead, so that the words bear the reading out. */
function bearing({ asked }: ConversationState, { intent }: Extraction): readonly Intent[] {
  if (intent !== 'finalize' && (asked === 'start_over' || asked === 'forget')) return ['confirm', asked]
  return intent === 'finalize' && asked !== 'confirm' ? ['finalize'] : ['finalize', 'confirm']
}

/** Whether the person's own words say what the reading would do; `witness`: what our own reader makes of them. */
export const isBorneOutBy = (state: ConversationState, read: Extraction, witness: Extraction | null): boolean =>
  !needsWitness(state, read) || (witness !== null && bearing(state, read).includes(witness.intent))
