/** Applies the fixes of the rules until nothing changes. Pure; never throws. */
import type { Policy } from './policy.ts'
import { type Renumbered, renumberings } from './renumber.ts'
import type { Rule } from './rule.ts'
import { type Subject, toSubject } from './subject.ts'
import { type RuleId, rules } from './table.ts'

/** The result of `fix`. */
export interface Fixed {
  template: unknown
  /** The rules whose fixes changed something, in the order of their first use. */
  applied: RuleId[]
  /** Variables whose number changed, so that sending code must be adapted. Paths refer to the original template. */
  renumbered: Renumbered[]
}

/** One fix may enable another, but only a few times; this also stops two fixes that undo each other. */
const maximumRounds = 8

type Fixer = Rule<RuleId> & Required<Pick<Rule<RuleId>, 'fix'>>

const table: readonly Rule<RuleId>[] = rules
const fixers = table.filter((rule): rule is Fixer => rule.fix !== undefined)

/** The number of errors by rule. */
function countErrors(subject: Subject): Map<string, number> {
  const counts = new Map<string, number>()
  for (const rule of table) {
    let count = 0
    for (const { severity } of rule.check(subject)) if ((severity ?? rule.severity) === 'error') count++
    if (count > 0) counts.set(rule.id, count)
  }
  return counts
}

const raisesErrors = (before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): boolean =>
  [...after].some(([rule, count]) => count > (before.get(rule) ?? 0))

/**
 * Repairs what can be repaired without inventing content or changing visible words. Idempotent; skips a fix that would
 * cause a new error. Returns the same reference if there is nothing to repair.
 */
export function fix(template: unknown, policy?: Policy): Fixed {
  const applied = new Set<RuleId>()
  const original = toSubject(template, policy)
  let subject = original
  let current = template
  let errors = countErrors(subject)
  for (let round = 0; round < maximumRounds; round++) {
    const before = current
    for (const rule of fixers) {
      const next = rule.fix(current, subject)
      if (next === current) continue
      const nextSubject = toSubject(next, policy)
      const nextErrors = countErrors(nextSubject)
      if (raisesErrors(errors, nextErrors)) continue
      current = next
      subject = nextSubject
      errors = nextErrors
      applied.add(rule.id)
    }
    if (current === before) break
  }
  const renumbered = applied.has('var-positional-contiguous') ? renumberings(original) : []
  return { template: current, applied: [...applied], renumbered }
}
