/** What a rule is: data and a pure check. Rules never call each other and contain no messages (see `messages.ts`). */
import type { IssueArgs, IssuePath, Severity } from './issue.ts'
import type { Subject } from './subject.ts'

/** The part of the template that a rule is about, for the catalogue. */
export type RuleComponent =
  | 'TEMPLATE'
  | 'HEADER'
  | 'BODY'
  | 'FOOTER'
  | 'BUTTONS'
  | 'CAROUSEL'
  | 'LIMITED_TIME_OFFER'
  | 'CALL_PERMISSION_REQUEST'
  | 'POLICY'

/** A fault found by a check. `severity` is set only if it differs from the rule's own (for example conflict C22). */
export interface Finding {
  path: IssuePath
  args?: IssueArgs
  range?: readonly [number, number]
  severity?: Severity
  /** False if the rule has a fix that cannot repair this finding. */
  isFixable?: false
}

/** One rule. */
export interface Rule<Id extends string = string> {
  /** As in the rule reference; kebab-case; never renamed once released. */
  id: Id
  severity: Severity
  component: RuleComponent
  /** What the rule requires, in one sentence. */
  about: string
  /** Keys of the source table of the rule reference, or the organisation's policy. */
  source: readonly string[]
  /** Letters of the evidence column of the rule reference (M, L, W, B, H). */
  evidence: string
  /** True for `error` rules with only weak evidence that Meta enforces them; the policy may soften them. */
  weak?: boolean
  check(subject: Subject): readonly Finding[]
  /**
   * Repairs every finding without inventing content; returns the same reference if there is nothing to do. Takes and
   * returns plain JSON.
   */
  fix?(template: unknown, subject: Subject): unknown
}

/** Keeps the literal type of the id, so that `messages.ts` is typed over all ids. */
export const defineRule = <const Id extends string>(rule: Rule<Id>): Rule<Id> => rule

/** The result of a check without findings; shared, so that it costs no allocation. */
export const nothing: readonly Finding[] = []
