/** What a rule is. Rules are data and a pure check; they never call each other and hold no words (see `messages.ts`). */
import type { IssueArgs, IssuePath, Severity } from './issue.ts'
import type { Subject } from './subject.ts'

/** The part of the template a rule speaks of, for the catalogue. */
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

/** A fact found by a check. `severity` only where it differs from the rule's own (for example conflict C22). */
export interface Finding {
  path: IssuePath
  args?: IssueArgs
  range?: readonly [number, number]
  severity?: Severity
  /** False where the rule's fix cannot repair this one. */
  isFixable?: false
}

export interface Rule<Id extends string = string> {
  /** As in the rule reference; kebab-case; never renamed once released. */
  id: Id
  severity: Severity
  component: RuleComponent
  /** What it asks, one sentence. */
  about: string
  /** Keys of the source table of the rule reference, or the organisation's policy. */
  source: readonly string[]
  /** Letters of the evidence column (M, L, W, B, H). */
  evidence: string
  /** True for the `error` rules whose server enforcement is weakly proven; the policy may soften them. */
  weak?: boolean
  check(subject: Subject): readonly Finding[]
  /**
   * Repairs every finding without inventing content; answers the same template (same reference) when there is nothing
   * to do. Takes and returns plain JSON.
   */
  fix?(template: unknown, subject: Subject): unknown
}

/** Keeps the literal type of the id, so that `messages.ts` is typed over all ids. */
export const defineRule = <const Id extends string>(rule: Rule<Id>): Rule<Id> => rule

/** The answer of a check that found nothing; shared, so that silent rules allocate nothing. */
export const nothing: readonly Finding[] = []
