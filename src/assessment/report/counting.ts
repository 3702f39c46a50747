/** Sums and lists over facts. Pure; equal facts in equal order give equal answers. */
import type { Category } from '../../template/draft.ts'
import { type RiskLevel, riskLevels } from '../contract.ts'
import { expectedOf, mayBeMoved } from '../moved.ts'
import type { Count, Named, PeriodSums } from './contract.ts'
import type { Facts } from './facts.ts'

/** How many templates a list of the report shows. */
export const listLimit = 200

export const namedOf = ({ id, name, language }: Facts): Named => ({ id, name, language })

/** Most frequent first, then by name; null counts as `none`. */
export function counted(values: Iterable<string | null>): Count[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value ?? 'none', (counts.get(value ?? 'none') ?? 0) + 1)
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
}

/** In a fixed order, also those of which there are none. */
export const countedIn = (order: readonly string[], values: readonly string[]): Count[] =>
  order.map((value) => ({ value, count: values.filter((one) => one === value).length }))

export const qualityBands = ['0–39', '40–59', '60–79', '80–100'] as const

export function bandOf(score: number): (typeof qualityBands)[number] {
  if (score < 40) return '0–39'
  if (score < 60) return '40–59'
  return score < 80 ? '60–79' : '80–100'
}

export const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length

/** To one place after the point. */
export const rounded = (value: number | null, places = 1): number | null =>
  value === null ? null : Math.round(value * 10 ** places) / 10 ** places

const atRisk: ReadonlySet<RiskLevel> = new Set(riskLevels.slice(riskLevels.indexOf('high')))

const forecastIn = ({ requested, firstReview, laterSweep }: Facts) => ({
  requested,
  first_review: firstReview,
  later_sweep: laterSweep,
})

/** The category that would cost: that of the review, or else that of the later sweep. */
export const feared = (facts: Facts): Category => expectedOf(forecastIn(facts))

/** Meta may move it. For marketing that reads like something else, see `isTooDear`. */
export const isReclassified = (facts: Facts): boolean => mayBeMoved(forecastIn(facts))

/** Marketing was asked for, and neither the review nor a later sweep would see it in the text. */
export const isTooDear = ({ requested, firstReview, laterSweep }: Facts): boolean =>
  requested === 'MARKETING' && firstReview !== 'MARKETING' && laterSweep !== 'MARKETING'

export const isFinished = ({ status }: Facts): boolean => status === 'final' || status === 'APPROVED'

export const sumsOf = (facts: readonly Facts[]): PeriodSums => ({
  templates: facts.length,
  finished: facts.filter(isFinished).length,
  refused: facts.filter(({ faults }) => faults.length > 0).length,
  reclassified: facts.filter(isReclassified).length,
  at_risk: facts.filter(({ risk }) => atRisk.has(risk)).length,
  quality: rounded(mean(facts.map(({ quality }) => quality))),
})

/** The items by a key, in the order in which the keys first come up. */
export function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}
