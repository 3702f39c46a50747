/** Applies the fixes of the rules until nothing changes. Pure; never throws. */
import type { Policy } from './policy.ts'
import { type Renumbered, renumberings } from './renumber.ts'
import type { Rule } from './rule.ts'
import { type Subject, toSubject } from './subject.ts'
import { type RuleId, rules } from './table.ts'

export interface Fixed {
  template: unknown
  /** The rules whose fixes changed something, in the order they were applied first. */
  applied: RuleId[]
  /** Variables that got another number; sending code has to follow them. Paths are those of the template as given. */
  renumbered: Renumbered[]
}

/** Fixes enable each other at most a few times; two that undo each other stop here. */
const maximumRounds = 8

type Fixer = Rule<RuleId> & Required<Pick<Rule<RuleId>, 'fix'>>

const table: readonly Rule<RuleId>[] = rules
const fixers = table.filter((rule): rule is Fixer => rule.fix !== undefined)

/** How often each rule finds an error. */
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
 * Repairs what can be repaired without inventing content or changing visible words. Idempotent; a fix that would raise a
 * new error is left out. The template comes back as it was, the same reference, when there is nothing to do.
 */
export function fix(template: unknown, policy?: Policy): Fixed {
  const applied = new Set<RuleId>()
  const given = toSubject(template, policy)
  let subject = given
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
  const renumbered = applied.has('var-positional-contiguous') ? renumberings(given) : []
  return { template: current, applied: [...applied], renumbered }
}
