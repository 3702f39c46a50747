/** An issue is a fact about a template; its words stand in `messages.ts`. */

export type Severity = 'error' | 'warning'

/** Where in the template: property names and array positions. */
export type IssuePath = readonly (string | number)[]

/** The figures and words that a message needs: limits, actual values, quoted words. */
export type IssueArgs = Readonly<Record<string, string | number | boolean | readonly string[]>>

/** `Id` is a rule's; the room's face narrows it to the ids of the table, see `index.ts`. */
export interface Issue<Id extends string> {
  rule: Id
  severity: Severity
  path: IssuePath
  args: IssueArgs
  /** UTF-16 offsets [from, to) of the offending words in the string at `path`. */
  range?: readonly [number, number]
  /** False where the rule's fix cannot repair this one. */
  isFixable?: false
}

/** An issue as callers of the API see it. */
export interface DescribedIssue {
  rule: string
  severity: Severity
  /** Slash-separated: `components/2/text`. */
  path: string
  message: string
  /** What to do about it, in plain words; null when there is nothing general to say. */
  fix: string | null
  /** True when `fix: true` repairs it without inventing content. */
  fixable: boolean
  range?: readonly [number, number]
}
