/** The state of a conversation as callers see it. Pure. */
import { toCreationPayload } from '../../template/payload.ts'
import { describeIssue } from '../../validator/index.ts'
import type { Action, DraftView, ProposalView } from '../contract.ts'
import type { Change } from '../edits/changes.ts'
import { issuesOf, type ValidateDraft } from '../edits/issues.ts'
import { partChanges } from '../edits/part-changes.ts'
import { assumptionsOf } from '../state/assumptions.ts'
import { draftHash } from '../state/draft-hash.ts'
import { missingParts } from '../state/missing.ts'
import { isInUse } from '../state/options.ts'
import type { ConversationState } from '../state/state.ts'
import type { ForecastOf } from './forecast.ts'
import { type Retelling, suggestionsFor } from './suggestions.ts'

export type CurrentDraft = Omit<ProposalView, 'changes'> &
  Pick<DraftView, 'draft' | 'missing' | 'issues' | 'final_creation_payload' | 'revision'>

/** The draft with what it lacks and what is wrong with it, under the current policy. */
export const judgedDraft = (
  state: ConversationState,
  validateDraft: ValidateDraft,
): Pick<DraftView, 'draft' | 'missing' | 'issues'> => ({
  draft: state.draft,
  missing: state.confirmed ? null : missingParts(state.draft, state.memory),
  issues: issuesOf(state.draft, validateDraft).map((issue) => describeIssue(issue)),
})

/** What judges a draft. */
export interface Judges {
  validateDraft: ValidateDraft
  /** Without it nothing is forecast. */
  forecastOf?: ForecastOf | undefined
  /** Who is asked for the text in another form. */
  model: Retelling
}

/** The draft with everything derived from it. */
export function currentDraft(
  state: ConversationState,
  { validateDraft, forecastOf }: Omit<Judges, 'model'>,
): CurrentDraft {
  return {
    ...judgedDraft(state, validateDraft),
    final_creation_payload: state.confirmed ? toCreationPayload(state.draft) : null,
    revision: state.revision,
    assumptions: assumptionsOf(state.draft, state.assumed),
    options: state.options.map((option) => ({
      id: option.id,
      label: option.label,
      text: option.text,
      picked: isInUse(option, state.draft),
    })),
    unused: state.unused,
    draft_hash: draftHash(state.draft),
    user_language: state.userLanguage,
    forecast: forecastOf?.(state.draft, state.userLanguage) ?? null,
  }
}

/** The part of an answer about the draft, the same after a message and after an edit by hand. */
export const draftView = (
  sessionId: string,
  state: ConversationState,
  { action, changes }: { action: Action; changes: readonly Change[] },
  judges: Judges,
): DraftView => ({
  session_id: sessionId,
  ...currentDraft(state, judges),
  action,
  changes: partChanges(changes),
  suggestions: suggestionsFor(state, judges.model),
})
