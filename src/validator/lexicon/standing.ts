/** Which phrases of a text count: those that no neutral phrase and no negation takes back. */
import type { Hit } from './matcher.ts'

/** How many words "never", "no longer" and the like negate. */
export const negationReach = 6

/**
 * Drops hits inside a neutral phrase and hits shortly after a negation, with the phrase and the negation themselves.
 * @param unconditional groups to which neither applies
 */
export function standing<Group extends string>(
  hits: readonly Hit<Group>[],
  unconditional: ReadonlySet<Group>,
): Hit<Group>[] {
  const kept: Hit<Group>[] = []
  let neutralEnd = -1
  let negation: Hit<Group> | null = null
  let ahead = 0
  for (const hit of hits) {
    // A neutral phrase that starts at the same word may come later in the list.
    for (; ahead < hits.length; ahead += 1) {
      const next = hits[ahead]
      if (next === undefined || next.first > hit.first) break
      if (next.group === 'neutral') neutralEnd = Math.max(neutralEnd, next.last)
    }
    if (hit.group === 'negation') negation = hit
    if (unconditional.has(hit.group) || (hit.last > neutralEnd && !isNegated(hit, negation))) kept.push(hit)
  }
  return kept
}

const isNegated = <Group extends string>(hit: Hit<Group>, negation: Hit<Group> | null): boolean =>
  negation !== null &&
  hit.sentence === negation.sentence &&
  hit.first >= negation.first &&
  hit.first <= negation.last + negationReach
