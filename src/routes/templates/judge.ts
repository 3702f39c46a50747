/** Maps the validator's result to the API's answer. Pure. */
import { type DescribedIssue, describeIssue, type Fixed, fix, validate } from '../../validator/index.ts'
import type { Policy } from '../../validator/policy.ts'

interface Validation {
  valid: boolean
  issues: DescribedIssue[]
  fixed?: unknown
  applied?: string[]
  renumbered?: { path: string; from: string; to: string }[]
  remaining?: DescribedIssue[]
}

const withTextPath = ({ path, ...move }: Fixed['renumbered'][number]) => ({ path: path.join('/'), ...move })

/** Issues of any JSON value; with `fix`, also the repaired template and what remains wrong with it. Never throws. */
export function judge(template: unknown, { fix: withFix, policy }: { fix: boolean; policy: Policy }): Validation {
  const issuesOf = (subject: unknown): DescribedIssue[] =>
    validate(subject, policy).map((issue) => describeIssue(issue))
  const issues = issuesOf(template)
  const valid = issues.every(({ severity }) => severity !== 'error')
  if (!withFix) return { valid, issues }
  const { template: fixed, applied, renumbered } = fix(template, policy)
  return { valid, issues, fixed, applied, renumbered: renumbered.map(withTextPath), remaining: issuesOf(fixed) }
}
