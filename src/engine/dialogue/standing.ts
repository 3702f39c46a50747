/** Where a draft stands on its way to a template, and what follows for the conversation. Pure. */
import type { Asked, Memory } from '../../llm/model.ts'
import type { Draft } from '../../template/draft.ts'
import type { Issue } from '../../validator/index.ts'
import type { Action, MissingPart } from '../contract.ts'
import { hasErrors, issuesOf, type ValidateDraft } from '../edits/issues.ts'
import { missingParts } from '../state/missing.ts'
import type { ConversationState } from '../state/state.ts'

export interface Standing {
  /** Without those that `missing` already says. */
  issues: Issue[]
  missing: MissingPart[]
  /** Complete and free of errors: it only has to be confirmed. */
  isReady: boolean
}

export function standingOf(draft: Draft, memory: Memory, validateDraft: ValidateDraft): Standing {
  const issues = issuesOf(draft, validateDraft)
  const missing = missingParts(draft, memory)
  return { issues, missing, isReady: missing.length === 0 && !hasErrors(issues) }
}

/** What a draft that is not final is asked about. A fault can wait (`isUrgent` false) until the rest is there. */
export const questionAbout = ({ issues, missing }: Pick<Standing, 'issues' | 'missing'>, isUrgent: boolean): Asked =>
  hasErrors(issues) && (isUrgent || missing.length === 0) ? 'fix' : (missing[0] ?? 'confirm')

/** What a change that made nothing final was. */
export const actionAfterChange = (
  { validAfter }: Pick<ConversationState, 'validAfter'>,
  { missing }: Pick<Standing, 'missing'>,
): Action => (missing.length > 0 ? 'ASK' : validAfter === null ? 'DRAFT' : 'UPDATE')

/** After how many turns the draft was first ready; `turns` is their number now. */
export const firstValidAfter = (
  { validAfter }: Pick<ConversationState, 'validAfter'>,
  { isReady }: Pick<Standing, 'isReady'>,
  turns: number,
): number | null => validAfter ?? (isReady ? turns : null)
