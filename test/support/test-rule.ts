import { describe, expect, it } from 'vitest'
import { describeIssue, type RuleId, validate } from '../../src/validator/index.ts'
import type { Severity } from '../../src/validator/issue.ts'
import type { Policy } from '../../src/validator/policy.ts'

interface Accepted {
  name?: string
  template: unknown
}

interface Refused extends Accepted {
  /** Slash-separated, of the first issue of the rule. */
  path: string
  /** 'error' where left out. */
  severity?: Severity
  /** How many issues of the rule there are; 1 where left out. */
  times?: number
  /** A part of the message of the first one. */
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

/** A table of templates on which a rule is silent, and of those on which it speaks; other rules may say what they like. */
export function testRule(id: RuleId, { valid, invalid, policy }: RuleCases): void {
  const found = (template: unknown) => validate(template, policy).filter(({ rule }) => rule === id)
  describe(id, () => {
    for (const accepted of valid) {
      it(`is silent on ${titleOf(accepted)}`, () => {
        expect(found(accepted.template)).toEqual([])
      })
    }
    for (const refused of invalid) {
      it(`speaks on ${titleOf(refused)}`, () => {
        const issues = found(refused.template)
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
