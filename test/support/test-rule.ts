import { describe, expect, it } from 'vitest'
import { describeIssue, type RuleId, validate } from '../../src/validator/index.ts'
import type { Severity } from '../../src/validator/issue.ts'
import type { Policy } from '../../src/validator/policy.ts'

interface Accepted {
  name?: string
  template: unknown
}

interface Refused extends Accepted {
  /** Path of the rule's first issue, separated by slashes. */
  path: string
  /** Default: 'error'. */
  severity?: Severity
  /** Number of issues of the rule. Default: 1. */
  times?: number
  /** Part of the first issue's message. */
  message?: string
}

interface RuleCases {
  valid: readonly Accepted[]
  invalid: readonly Refused[]
  policy?: Policy
}

const shortened = (value: unknown): string => {
  const json = JSON.stringify(value) ?? String(value)
  return json.length > 100 ? `${json.slice(0, 100)}…` : json
}

const titleOf = ({ name, template }: Accepted): string => name ?? shortened(template)

/** Tests a rule on templates for which it must and must not report an issue. Other rules are ignored. */
export function testRule(id: RuleId, { valid, invalid, policy }: RuleCases): void {
  const issuesOf = (template: unknown) => validate(template, policy).filter(({ rule }) => rule === id)
  describe(id, () => {
    for (const accepted of valid) {
      it(`accepts ${titleOf(accepted)}`, () => {
        expect(issuesOf(accepted.template)).toEqual([])
      })
    }
    for (const refused of invalid) {
      it(`reports ${titleOf(refused)}`, () => {
        const issues = issuesOf(refused.template)
        expect(issues).toHaveLength(refused.times ?? 1)
        for (const issue of issues.slice(0, 1)) {
          expect(issue.path.join('/')).toBe(refused.path)
          expect(issue.severity).toBe(refused.severity ?? 'error')
          const { message, fix } = describeIssue(issue)
          expect(`${message} ${fix ?? ''}`).not.toMatch(/undefined|\[object|\{[a-z|]+\}(?!\})/i)
          expect(message).toContain(refused.message ?? '')
        }
      })
    }
  })
}
