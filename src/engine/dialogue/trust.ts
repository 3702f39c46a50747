/** What a model alone cannot do: finish, clear or delete. It takes the person's own words. Pure. */
import type { Extraction, Intent } from '../../llm/extraction.ts'
import { isVerbatimIn } from '../edits/verbatim.ts'
import type { ConversationState } from '../state/state.ts'

/** A message that gives everything makes the template final without a question, unless it says otherwise. */
const givesAll = ({ edits }: Extraction, message: string): boolean =>
  (['set_category', 'set_language', 'set_name'] as const).every((op) => edits.some((edit) => edit.op === op)) &&
  edits.some((edit) => edit.op === 'set_body' && isVerbatimIn(edit.text, message))

/**
 * True for a reading that would make the template final, clear it or delete the conversation. A model may have been misled by
 * what it reads, so our own reader has to hear the same.
 */
export function needsWitness({ asked, confirmed }: ConversationState, read: Extraction, message: string): boolean {
  const { intent } = read
  return (
    intent === 'finalize' ||
    (intent === 'start_over' && asked === 'start_over') ||
    (intent === 'confirm' && (asked === 'confirm' || asked === 'start_over' || asked === 'forget' || confirmed)) ||
    givesAll(read, message)
  )
}

/** What our own reader may hear instead, so that the words bear the reading out; null: anything but "not yet". */
function bearing({ asked, confirmed }: ConversationState, { intent }: Extraction): readonly Intent[] | null {
  if (intent === 'finalize') return asked === 'confirm' ? ['finalize', 'confirm'] : ['finalize']
  if (intent === 'start_over' && asked === 'start_over') return ['confirm', 'start_over']
  if (intent !== 'confirm') return null
  if (asked === 'start_over' || asked === 'forget') return ['confirm', asked]
  return asked === 'confirm' || confirmed ? ['finalize', 'confirm'] : null
}

/** Whether the person's own words say what the reading would do; `witness`: what our own reader makes of them. */
export function isBorneOutBy(
  state: ConversationState,
  read: Extraction,
  message: string,
  witness: Extraction | null,
): boolean {
  if (!needsWitness(state, read, message)) return true
  if (witness === null) return false
  const intents = bearing(state, read)
  return intents === null ? witness.intent !== 'reject' : intents.includes(witness.intent)
}
