/** The validator's judgement in the shape of the contract. Pure. */

import { type DescribedIssue, describeIssue, type Fixed, fix, validate } from '../../validator/index.ts'
import type { Policy } from '../../validator/policy.ts'

export interface Judgement {
  valid: boolean
  issues: DescribedIssue[]
  fixed?: unknown
  applied?: string[]
  renumbered?: { path: string; from: string; to: string }[]
  remaining?: DescribedIssue[]
}

const withTextPath = ({ path, ...move }: Fixed['renumbered'][number]) => ({ path: path.join('/'), ...move })

export function judge(template: unknown, given: { fix: boolean; policy: Policy }): Judgement {
  const issuesOf = (subject: unknown): DescribedIssue[] => validate(subject, given.policy).map(describeIssue)
  const issues = issuesOf(template)
  const valid = issues.every(({ severity }) => severity !== 'error')
  if (!given.fix) return { valid, issues }
  const { template: fixed, applied, renumbered } = fix(template, given.policy)
  return { valid, issues, fixed, applied, renumbered: renumbered.map(withTextPath), remaining: issuesOf(fixed) }
}
