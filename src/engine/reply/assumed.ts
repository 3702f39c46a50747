/** What the assistant chose in this turn and before, with the reason in the person's language. Pure. */
import { assumableParts, type Extraction } from '../../llm/extraction.ts'
import type { Edit } from '../../template/edit.ts'
import type { Outcome } from '../dialogue/outcome.ts'
import type { Completion } from '../edits/completion.ts'
import { namesSetting } from '../edits/said.ts'
import { type Assumed, assumedAfter } from '../state/assumptions.ts'
import type { ConversationState } from '../state/state.ts'
import type { Phrases } from './phrases/index.ts'

/** A final template is confirmed as a whole: nothing in it is an assumption any more. */
export function assumedNow(
  { assumed }: ConversationState,
  { edits, assumed: chosen = [] }: Extraction,
  { isFinal, invented, draft, message, intent }: Outcome,
  completions: readonly Pick<Completion, 'part' | 'reason'>[],
  { why }: Phrases,
): Assumed {
  if (isFinal) return {}
  const settings: Edit[] = [
    ...(draft.category === undefined ? [] : [{ op: 'set_category', category: draft.category } as const]),
    ...(draft.language === undefined ? [] : [{ op: 'set_language', language: draft.language } as const]),
  ]
  // Whoever says the value that stands has settled it; whoever asks about it has not.
  const confirmed = intent === 'question' ? [] : settings.filter((setting) => namesSetting(setting, message))
  return assumedAfter(assumed, [...edits, ...confirmed], {
    ...Object.fromEntries(assumableParts.flatMap((part) => (invented.includes(part) ? [[part, why.suggested]] : []))),
    ...Object.fromEntries(chosen.map((choice) => [choice.part, choice.why])),
    ...Object.fromEntries(completions.map(({ part, reason }) => [part, why[reason]])),
  })
}
