/** The issues of a draft in a conversation, with a cache of recent validations. */
import { LRUCache } from 'lru-cache'
import type { Draft } from '../../template/draft.ts'
import { type Issue, validate } from '../../validator/index.ts'
import type { Policy } from '../../validator/policy.ts'
import { isAbsence } from '../state/missing.ts'

/** Drafts in the cache: each is validated when a turn proposes it, at the end of the turn, and when the next one begins. */
const cachedDrafts = 512

/** Validates a draft under the current policy. */
export type ValidateDraft = (draft: Draft) => readonly Issue[]

function cachedValidator(policy: Policy): ValidateDraft {
  /** Within a turn the draft is the same object; drafts are never changed in place. */
  const byDraft = new WeakMap<Draft, readonly Issue[]>()
  /** The next turn reads an equal draft from the database, as another object. */
  const byText = new LRUCache<string, readonly Issue[], Draft>({
    max: cachedDrafts,
    memoMethod: (_text, _stale, { context: draft }) => validate(draft, policy),
  })
  return (draft) => {
    const known = byDraft.get(draft)
    if (known !== undefined) return known
    const issues = byText.memo(JSON.stringify(draft), { context: draft })
    byDraft.set(draft, issues)
    return issues
  }
}

/** A validator that caches its results until `policy` returns another policy. */
export function createDraftValidator(policy: () => Policy): ValidateDraft {
  let last: { policy: Policy; validateDraft: ValidateDraft } | undefined
  return (draft) => {
    const current = policy()
    if (last?.policy !== current) last = { policy: current, validateDraft: cachedValidator(current) }
    return last.validateDraft(draft)
  }
}

/** The issues of a draft, without those that only report an absent part, which `missing` lists. */
export const issuesOf = (draft: Draft, validateDraft: ValidateDraft): Issue[] =>
  validateDraft(draft).filter(({ rule }) => !isAbsence(rule))

export const hasErrors = (issues: readonly Issue[]): boolean => issues.some(({ severity }) => severity === 'error')
