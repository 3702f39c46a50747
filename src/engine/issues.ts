/** The issues of a draft in a conversation. Pure. */
import type { Draft } from '../template/draft.ts'
import { type Issue, validate } from '../validator/index.ts'
import type { Policy } from '../validator/policy.ts'
import { isAbsence } from './missing.ts'

/** The issues of a draft that are worth saying: what is merely not there yet is said by `missing`. */
export const issuesOf = (draft: Draft, policy: Policy): Issue[] =>
  validate(draft, policy).filter(({ rule }) => !isAbsence(rule))

export const hasErrors = (issues: readonly Issue[]): boolean => issues.some(({ severity }) => severity === 'error')
