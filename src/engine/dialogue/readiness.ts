/** How far a draft is from a finished template, and what the conversation does next. Pure. */
import type { Asked, Memory } from '../../llm/model.ts'
import type { Draft } from '../../template/draft.ts'
import type { Issue } from '../../validator/index.ts'
import type { Action, MissingPart } from '../contract.ts'
import { hasErrors, issuesOf, type ValidateDraft } from '../edits/issues.ts'
import { missingParts } from '../state/missing.ts'
import type { ConversationState } from '../state/state.ts'

export interface Readiness {
  /** Without those that only report a part listed in `missing`. */
  issues: Issue[]
  missing: MissingPart[]
  /** Complete and without errors: only the confirmation is left. */
  isReady: boolean
}

export function readinessOf(draft: Draft, memory: Memory, validateDraft: ValidateDraft): Readiness {
  const issues = issuesOf(draft, validateDraft)
  const missing = missingParts(draft, memory)
  return { issues, missing, isReady: missing.length === 0 && !hasErrors(issues) }
}

/** The next question about a draft that is not final. An error can wait until nothing is missing, unless `isUrgent`. */
export function questionAbout(
  draft: Draft,
  { issues, missing }: Pick<Readiness, 'issues' | 'missing'>,
  isUrgent: boolean,
): Asked {
  if (hasErrors(issues) && (isUrgent || missing.length === 0)) return 'fix'
  return missing[0] === 'body' && !isDictated(draft) ? 'purpose' : (missing[0] ?? 'confirm')
}

/** Who gives category, language and name gives the text as well: the answer to the next question is the text itself. */
const isDictated = ({ category, language, name }: Draft): boolean =>
  category !== undefined && language !== undefined && name !== undefined

/** The action of a turn that changed the draft and did not make it final. */
export const actionAfterChange = (
  { validAfter }: Pick<ConversationState, 'validAfter'>,
  { missing }: Pick<Readiness, 'missing'>,
): Action => (missing.length > 0 ? 'ASK' : validAfter === null ? 'DRAFT' : 'UPDATE')

/** After how many turns the draft was first ready; `turns` is their number now. */
export const firstValidAfter = (
  { validAfter }: Pick<ConversationState, 'validAfter'>,
  { isReady }: Pick<Readiness, 'isReady'>,
  turns: number,
): number | null => validAfter ?? (isReady ? turns : null)
