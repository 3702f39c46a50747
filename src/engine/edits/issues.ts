/** The issues of a draft in a conversation. Pure, but for remembering what was judged a moment ago. */
import { LRUCache } from 'lru-cache'
import type { Draft } from '../../template/draft.ts'
import { type Issue, validate } from '../../validator/index.ts'
import type { Policy } from '../../validator/policy.ts'
import { isAbsence } from '../state/missing.ts'

/** A draft is judged when a turn proposes it, at the end of the turn, and again when the next one begins. */
const rememberedDrafts = 512

interface Memory {
  /** Within a turn the same object is asked about; drafts are never changed in place. */
  byDraft: WeakMap<Draft, readonly Issue[]>
  /** From turn to turn it is another object with the same words. */
  byText: LRUCache<string, readonly Issue[]>
}

const judged = new WeakMap<Policy, Memory>()

function memoryOf(policy: Policy): Memory {
  const known = judged.get(policy)
  if (known !== undefined) return known
  const memory: Memory = { byDraft: new WeakMap(), byText: new LRUCache({ max: rememberedDrafts }) }
  judged.set(policy, memory)
  return memory
}

/** What `validate` says of a draft. */
export function judgementOf(draft: Draft, policy: Policy): readonly Issue[] {
  const { byDraft, byText } = memoryOf(policy)
  const seen = byDraft.get(draft)
  if (seen !== undefined) return seen
  const text = JSON.stringify(draft)
  const issues = byText.get(text) ?? validate(draft, policy)
  byDraft.set(draft, issues)
  byText.set(text, issues)
  return issues
}

/** The issues of a draft that are worth saying: what is merely not there yet is said by `missing`. */
export const issuesOf = (draft: Draft, policy: Policy): Issue[] =>
  judgementOf(draft, policy).filter(({ rule }) => !isAbsence(rule))

export const hasErrors = (issues: readonly Issue[]): boolean => issues.some(({ severity }) => severity === 'error')
