/** An issue is a fact about a template; its message is in `messages.ts`. */

export type Severity = 'error' | 'warning'

/** Where in the template: property names and array positions. */
export type IssuePath = readonly (string | number)[]

/** The values that a message needs: limits, actual values, quoted words. */
export type IssueArgs = Readonly<Record<string, string | number | boolean | readonly string[]>>

/** `Id` is the type of rule ids; `index.ts` narrows it to the ids of the table. */
export interface IssueOf<Id extends string> {
  rule: Id
  severity: Severity
  path: IssuePath
  args: IssueArgs
  /** UTF-16 offsets [from, to) of the offending words in the string at `path`. */
  range?: readonly [number, number]
  /** False if the rule has a fix that cannot repair this issue. */
  isFixable?: false
}

/** An issue as callers of the API see it. */
export interface DescribedIssue {
  rule: string
  severity: Severity
  /** Slash-separated: `components/2/text`. */
  path: string
  message: string
  /** What to do about it, in plain words; null if there is no general advice. */
  fix: string | null
  /** True if `fix: true` repairs it without inventing content. */
  fixable: boolean
  range?: readonly [number, number]
}
