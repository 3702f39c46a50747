/** Helpers that most checks share. */
import type { Finding } from './rule.ts'
import { nothing } from './rule.ts'
import type { TextView } from './text.ts'

/** The results of `find` without the nulls; allocates nothing if all are null. */
export function findEach<Item>(items: readonly Item[], find: (item: Item) => Finding | null): readonly Finding[] {
  let findings: Finding[] | undefined
  for (const item of items) {
    const finding = find(item)
    if (finding === null) continue
    findings ??= []
    findings.push(finding)
  }
  return findings ?? nothing
}

/** One finding or none. */
export const when = (finding: Finding | null): readonly Finding[] => (finding === null ? nothing : [finding])

/**
 * A finding if the text is too long, else null. Over the limit in code points it has the rule's own severity; over it only
 * in UTF-16 units it is a warning, because the server's unit of length is not known (rule reference 0.4).
 */
export function overLength(text: TextView, limit: number): Finding | null {
  if (text.length <= limit) return null
  const length = text.codePoints
  if (length > limit) return { path: text.path, args: { length, limit } }
  return { path: text.path, args: { length: text.length, limit, units: true }, severity: 'warning' }
}
