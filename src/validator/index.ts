/** Tells what is wrong with a template. The public interface of the room: total, pure, never throws. */
import type { DescribedIssue, IssueOf } from './issue.ts'
import { messages } from './messages.ts'
import type { Policy } from './policy.ts'
import type { Finding, Rule } from './rule.ts'
import { type Subject, toSubject } from './subject.ts'
import { type RuleId, rules } from './table.ts'
import { translationOf } from './translations/index.ts'
import { say } from './words.ts'

export { type CatalogueEntry, catalogue } from './catalogue.ts'
export { type Fixed, fix } from './fix.ts'
export type { DescribedIssue, Severity } from './issue.ts'
export type { RuleId } from './table.ts'
export { languageOfText } from './text-language.ts'
export { languageNames } from './translations/language-names.ts'

/** An issue of one of our rules. */
export type Issue = IssueOf<RuleId>

/** The most issues reported for a template; a longer list would not help anybody. */
const maximumIssues = 200

const table: readonly Rule<RuleId>[] = rules
const byId: ReadonlyMap<string, Rule<RuleId>> = new Map(table.map((rule) => [rule.id, rule]))

function toIssue(
  rule: Rule<RuleId>,
  { path, args, range, severity, isFixable }: Finding,
  policy: Policy | undefined,
): Issue {
  const soft = rule.weak === true && policy?.weakRules === 'warning'
  const issue = {
    rule: rule.id,
    severity: soft ? 'warning' : (severity ?? rule.severity),
    path,
    args: args ?? {},
    ...(range !== undefined && { range }),
    ...(isFixable === false && { isFixable }),
  } as const
  return issue
}

function check(subject: Subject, policy: Policy | undefined): Issue[] {
  const issues: Issue[] = []
  for (const rule of table) {
    for (const finding of rule.check(subject)) {
      if (issues.length === maximumIssues) return issues
      issues.push(toIssue(rule, finding, policy))
    }
  }
  return issues
}

/** Everything that is wrong with a creation payload (any value), in the order of the rule table; at most 200 issues. */
export const validate = (template: unknown, policy?: Policy): Issue[] => check(toSubject(template, policy), policy)

/**
 * The issue in plain words, with limits and actual values filled in.
 * @param language of the words (`es`, `hi-Latn`); English where we have none in it
 */
export function describeIssue(issue: Issue, language = 'en'): DescribedIssue {
  const words = translationOf(issue.rule, language) ?? messages[issue.rule]
  const described = {
    rule: issue.rule,
    severity: issue.severity,
    path: issue.path.join('/'),
    message: say(words.message, issue.args),
    fix: words.fix === null ? null : say(words.fix, issue.args),
    fixable: issue.isFixable !== false && byId.get(issue.rule)?.fix !== undefined,
  }
  return issue.range === undefined ? described : { ...described, range: issue.range }
}
