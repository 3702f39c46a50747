/** The validator's judgement in the shape of the contract. Pure. */

import { type DescribedIssue, describeIssue, fix, validate } from '../../validator/index.ts'
import type { Policy } from '../../validator/policy.ts'

export interface Judgement {
  valid: boolean
  issues: DescribedIssue[]
  fixed?: unknown
  applied?: string[]
  remaining?: DescribedIssue[]
}

export function judge(template: unknown, given: { fix: boolean; policy: Policy }): Judgement {
  const issuesOf = (subject: unknown): DescribedIssue[] => validate(subject, given.policy).map(describeIssue)
  const issues = issuesOf(template)
  const valid = issues.every(({ severity }) => severity !== 'error')
  if (!given.fix) return { valid, issues }
  const { template: fixed, applied } = fix(template, given.policy)
  return { valid, issues, fixed, applied, remaining: issuesOf(fixed) }
}
