/** The issues of a draft in a conversation. Pure, but for remembering what was judged a moment ago. */
import { LRUCache } from 'lru-cache'
import type { Draft } from '../template/draft.ts'
import { type Issue, validate } from '../validator/index.ts'
import type { Policy } from '../validator/policy.ts'
import { isAbsence } from './missing.ts'

/** A draft is judged when a turn proposes it, at the end of the turn, and again when the next one begins. */
const rememberedDrafts = 512

const judged = new WeakMap<Policy, LRUCache<string, readonly Issue[]>>()

function memoryOf(policy: Policy): LRUCache<string, readonly Issue[]> {
  const known = judged.get(policy)
  if (known !== undefined) return known
  const memory = new LRUCache<string, readonly Issue[]>({ max: rememberedDrafts })
  judged.set(policy, memory)
  return memory
}

/** What `validate` says of a draft. */
export function judgementOf(draft: Draft, policy: Policy): readonly Issue[] {
  const memory = memoryOf(policy)
  const text = JSON.stringify(draft)
  const known = memory.get(text)
  if (known !== undefined) return known
  const issues = validate(draft, policy)
  memory.set(text, issues)
  return issues
}

/** The issues of a draft that are worth saying: what is merely not there yet is said by `missing`. */
export const issuesOf = (draft: Draft, policy: Policy): Issue[] =>
  judgementOf(draft, policy).filter(({ rule }) => !isAbsence(rule))

export const hasErrors = (issues: readonly Issue[]): boolean => issues.some(({ severity }) => severity === 'error')
