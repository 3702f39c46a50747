/** What our rules find in a template, with the words that they are about. */
import { type DescribedIssue, describeIssue, type Issue, validate } from '../../validator/index.ts'
import type { ReasonFacts } from './reasons.ts'
import type { Range } from './sentences.ts'

export interface Finding {
  rule: string
  path: Issue['path']
  /** null: it is about no words in particular. */
  range: Range | null
  /** The words in that range, or the whole text at the path; '' if there is no text. */
  words: string
  described: DescribedIssue
}

function textAt(template: unknown, path: Issue['path']): string {
  const value = path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step) ? at[step as keyof typeof at] : null,
    template,
  )
  return typeof value === 'string' ? value : ''
}

export interface Examination {
  /** What may have led to the rejection, the most telling first. */
  findings: Finding[]
  /** How many errors the template has, whatever they are about. */
  errors: number
}

/** @param facts null: Meta's reason is not known, so anything may have led to it */
export function examine(template: unknown, facts: ReasonFacts | null): Examination {
  const rank = ({ rule }: Issue): number => (facts === null ? 0 : (facts.rules as readonly string[]).indexOf(rule))
  const isError = ({ severity }: Issue): boolean => severity === 'error'
  const isMeant = (issue: Issue): boolean => facts === null || rank(issue) >= 0 || (facts.errors && isError(issue))
  const issues = validate(template)
  const findings = issues
    .filter(isMeant)
    .sort((one, other) => Number(isError(other)) - Number(isError(one)) || rank(one) - rank(other))
    .map((issue) => {
      const text = textAt(template, issue.path)
      return {
        rule: issue.rule,
        path: issue.path,
        range: issue.range ?? null,
        words: issue.range === undefined ? text : text.slice(...issue.range),
        described: describeIssue(issue),
      }
    })
  return { findings, errors: issues.filter(isError).length }
}
