/** The issues of a draft in a conversation, and remembering what was judged a moment ago. */
import { LRUCache } from 'lru-cache'
import type { Draft } from '../../template/draft.ts'
import { type Issue, validate } from '../../validator/index.ts'
import type { Policy } from '../../validator/policy.ts'
import { isAbsence } from '../state/missing.ts'

/** A draft is judged when a turn proposes it, at the end of the turn, and again when the next one begins. */
const rememberedDrafts = 512

/** What `validate` says of a draft under the policy in force. */
export type ValidateDraft = (draft: Draft) => readonly Issue[]

function rememberingUnder(policy: Policy): ValidateDraft {
  /** Within a turn the same object is asked about; drafts are never changed in place. */
  const byDraft = new WeakMap<Draft, readonly Issue[]>()
  /** From turn to turn it is another object with the same words. */
  const byText = new LRUCache<string, readonly Issue[], Draft>({
    max: rememberedDrafts,
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

/** The policy may be another from one draft to the next; what was judged under the last one is then forgotten. */
export function createDraftValidator(policy: () => Policy): ValidateDraft {
  let last: { policy: Policy; validateDraft: ValidateDraft } | undefined
  return (draft) => {
    const current = policy()
    if (last?.policy !== current) last = { policy: current, validateDraft: rememberingUnder(current) }
    return last.validateDraft(draft)
  }
}

/** The issues of a draft that are worth saying: what is merely not there yet is said by `missing`. */
export const issuesOf = (draft: Draft, validateDraft: ValidateDraft): Issue[] =>
  validateDraft(draft).filter(({ rule }) => !isAbsence(rule))

export const hasErrors = (issues: readonly Issue[]): boolean => issues.some(({ severity }) => severity === 'error')
