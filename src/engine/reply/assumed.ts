/** What the assistant chose in this turn and before, with the reason in the person's language. Pure. */
import { assumableParts, type Extraction } from '../../llm/extraction.ts'
import type { Outcome } from '../dialogue/outcome.ts'
import type { Completion } from '../edits/completion.ts'
import { type Assumed, assumedAfter } from '../state/assumptions.ts'
import type { ConversationState } from '../state/state.ts'
import type { Phrases } from './phrases/index.ts'

/** A final template is confirmed as a whole: nothing in it is an assumption any more. */
export function assumedNow(
  { assumed }: ConversationState,
  { edits, assumed: chosen = [] }: Extraction,
  { isFinal, invented }: Outcome,
  completions: readonly Pick<Completion, 'part' | 'reason'>[],
  { why }: Phrases,
): Assumed {
  if (isFinal) return {}
  return assumedAfter(assumed, edits, {
    ...Object.fromEntries(assumableParts.flatMap((part) => (invented.includes(part) ? [[part, why.suggested]] : []))),
    ...Object.fromEntries(chosen.map((choice) => [choice.part, choice.why])),
    ...Object.fromEntries(completions.map(({ part, reason }) => [part, why[reason]])),
  })
}
