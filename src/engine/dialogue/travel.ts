/** Undo, redo and "put back" in conversation: which draft of the history a turn starts from. Pure. */
import type { Extraction } from '../../llm/extraction.ts'
import { type Draft, emptyDraft } from '../../template/draft.ts'
import { outgrown } from '../../template/size.ts'
import {
  pushRevision,
  redoTarget,
  type Stacks,
  stepBack,
  stepForward,
  undoTarget,
  withPartRestored,
} from '../state/history.ts'
import type { ConversationState } from '../state/state.ts'

/** The draft of an earlier revision. */
export interface EarlierDraft {
  number: number
  draft: Draft
}

/** The draft a turn starts from, and how the turn got there; `part` is the one to restore. */
export interface Travelled {
  draft: Draft
  how: 'undo' | 'redo' | 'restore' | 'nothing-to-undo' | 'nothing-to-redo' | 'nothing-to-restore' | 'too-large' | null
  part: string | null
}

/** The draft this turn starts from: the current one except for undo, redo and restore. `earlier` is newest first. */
export function travel(
  state: ConversationState,
  { intent, facts }: Extraction,
  earlier: readonly EarlierDraft[],
): Travelled {
  const at = (number: number | null): Draft | undefined =>
    number === 0 ? emptyDraft() : earlier.find((revision) => revision.number === number)?.draft
  const stay = { draft: state.draft, part: null }
  if (intent === 'undo') {
    const draft = at(undoTarget(state))
    return draft ? { draft, how: 'undo', part: null } : { ...stay, how: 'nothing-to-undo' }
  }
  if (intent === 'redo') {
    const draft = at(redoTarget(state))
    return draft ? { draft, how: 'redo', part: null } : { ...stay, how: 'nothing-to-redo' }
  }
  if (intent === 'restore') {
    const part = facts.find(({ key }) => key === 'restore_part')?.value ?? ''
    const draft = withPartRestored(
      state.draft,
      part,
      earlier.map((revision) => revision.draft),
    )
    if (draft === null) return { draft: state.draft, how: 'nothing-to-restore', part }
    const fits = outgrown(state.draft, draft) === null
    return fits ? { draft, how: 'restore', part } : { draft: state.draft, how: 'too-large', part }
  }
  return { ...stay, how: null }
}

/** The stacks after this turn's draft became a new revision. */
export function stacksAfter(stacks: Stacks, how: Travelled['how']): Stacks {
  if (how === 'undo') return stepBack(stacks)
  if (how === 'redo') return stepForward(stacks)
  return pushRevision(stacks)
}
