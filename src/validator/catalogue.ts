/** Every rule of the reference as data, for callers who want to see what is checked and on which evidence. */
import type { Severity } from './issue.ts'
import type { Rule, RuleComponent } from './rule.ts'
import { type RuleId, rules } from './table.ts'
import { type Moment, repeatedRules, uncheckedRules } from './unchecked.ts'

/** One rule of the catalogue. */
export interface CatalogueEntry {
  id: string
  severity: Severity
  component: RuleComponent
  /** What the rule requires, in one sentence. */
  about: string
  /** Keys of the source table of the rule reference, or the organisation's policy. */
  source: readonly string[]
  /** Letters of the evidence column. */
  evidence: string
  /** True if a fix can repair it without inventing content. */
  fixable: boolean
  /** True if the evidence that Meta enforces the rule is weak; a policy may soften it. */
  weak: boolean
  /** False for rules that cannot be checked on a payload: those about sending, the account or editing. */
  checked: boolean
  /** When an unchecked rule applies. */
  moment?: Moment
  /** The rule under which the fault is reported, if the reference states it twice. */
  reported_as?: RuleId
}

const table: readonly Rule<RuleId>[] = rules

const describe = ({ id, severity, component, about, source, evidence, weak, fix }: Rule<RuleId>): CatalogueEntry => ({
  id,
  severity,
  component,
  about,
  source,
  evidence,
  fixable: fix !== undefined,
  weak: weak === true,
  checked: true,
})

/** All rules: the checked ones in reporting order, then those stated twice, then those not checked here. */
export function catalogue(): CatalogueEntry[] {
  const checked = table.map(describe)
  const repeated = repeatedRules.flatMap(({ reportedAs, ...own }) =>
    checked.filter(({ id }) => id === reportedAs).map((entry) => ({ ...entry, ...own, reported_as: reportedAs })),
  )
  const unchecked = uncheckedRules.map((rule) => ({ ...rule, fixable: false, weak: false, checked: false }))
  return [...checked, ...repeated, ...unchecked]
}
