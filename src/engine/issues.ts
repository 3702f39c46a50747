/** The issues of a draft in a conversation. Pure. */
import type { Draft } from '../template/draft.ts'
import { type Issue, validate } from '../validator/index.ts'
import type { Policy } from '../validator/policy.ts'
import { isAbsence } from './missing.ts'

/** A turn asks for the issues of its draft before and after the model; often it is the same draft. */
const judged = new WeakMap<Draft, { policy: Policy; issues: readonly Issue[] }>()

/** The issues of a draft that are worth saying: what is merely not there yet is said by `missing`. */
export function issuesOf(draft: Draft, policy: Policy): Issue[] {
  const known = judged.get(draft)
  if (known?.policy === policy) return [...known.issues]
  const issues = validate(draft, policy).filter(({ rule }) => !isAbsence(rule))
  judged.set(draft, { policy, issues })
  return [...issues]
}

export const hasErrors = (issues: readonly Issue[]): boolean => issues.some(({ severity }) => severity === 'error')
