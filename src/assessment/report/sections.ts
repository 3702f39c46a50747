/** The parts of a report that look at templates beside each other: money, risks, languages, names, duplicates. Pure. */
import type { Category } from '../../template/draft.ts'
import { describeIssue } from '../../validator/index.ts'
import { riskLevels } from '../contract.ts'
import { type CountryShare, costOf, type PriceDifference, type PriceList, priceDifference } from '../prices/index.ts'
import { english } from '../told/english.ts'
import type { AuditReport, RankedFault, RankedFinding, Reclassification } from './contract.ts'
import { feared, groupedBy, isReclassified, isTooDear, listLimit, namedOf, rounded } from './counting.ts'
import type { Facts } from './facts.ts'
import { nearlyEqual } from './sketch.ts'

/** What a report reckons money with. */
export interface Money {
  prices: PriceList
  countries: readonly CountryShare[]
  /** Messages a month and template. */
  volume: number | null
}

/** What a message costs more in one category than in the other; reckoned once for all templates of a report. */
function createReckoning({ prices, countries, volume }: Money) {
  const known = new Map<string, { difference: PriceDifference | null; more: number | null }>()
  return (from: Category, to: Category) => {
    const found = known.get(`${from} ${to}`)
    if (found !== undefined) return found
    const asked = costOf(prices, from, { countries, volume }).per_message
    const told = costOf(prices, to, { countries, volume }).per_message
    const more = asked === null || told === null ? null : rounded(told - asked, 6)
    const reckoned = { difference: priceDifference(prices, from, to), more }
    known.set(`${from} ${to}`, reckoned)
    return reckoned
  }
}

type Asked = Facts & { requested: Category }
const isAsked = (facts: Facts): facts is Asked => facts.requested !== null

const monthly = (more: number | null, volume: number | null): number | null =>
  more === null || volume === null ? null : rounded(more * volume, 2)

function reclassificationOf(
  facts: Asked,
  { difference, more }: ReturnType<ReturnType<typeof createReckoning>>,
  volume: number | null,
): Reclassification {
  const { requested, firstReview, laterSweep, confidence, rule, words, why } = facts
  return {
    ...namedOf(facts),
    requested,
    first_review: firstReview,
    later_sweep: laterSweep,
    confidence,
    rule,
    words,
    why,
    difference,
    more_per_message: more,
    more_per_month: monthly(more, volume),
  }
}

/** Those that Meta may move to a category that costs more. */
export const reclassifications = (facts: readonly Facts[], money: Money): AuditReport['reclassifications'] =>
  moves(facts.filter(isReclassified), money)

/** Those that could be sent as a category that costs less. */
export const savings = (facts: readonly Facts[], money: Money): AuditReport['savings'] =>
  moves(facts.filter(isTooDear), money)

/** Sums over all; only those that are shown are told in full. */
function moves(facts: readonly Facts[], money: Money): AuditReport['reclassifications'] {
  const { volume } = money
  const reckon = createReckoning(money)
  const reckoned = (one: Asked) => reckon(one.requested, feared(one))
  const found = facts.filter(isAsked).sort((one, other) => other.confidence - one.confidence)
  const priced = found.map((one) => monthly(reckoned(one).more, volume)).filter((more) => more !== null)
  const sum = priced.reduce((total, more) => total + more, 0)
  const asked = money.countries.length > 0 && money.volume !== null
  const unknown = priced.length === 0 && found.length > 0 ? english.prices.here : null
  return {
    count: found.length,
    money: {
      priced: priced.length,
      more_per_month: priced.length === 0 ? null : rounded(sum, 2),
      reason: asked ? unknown : english.prices.where,
    },
    templates: found.slice(0, listLimit).map((one) => reclassificationOf(one, reckoned(one), volume)),
  }
}

const examplesShown = 5

/** The most frequent first; only what is shown is put into words. */
export function rankedFaults(facts: readonly Facts[]): RankedFault[] {
  const all = facts.flatMap((one) => one.faults.map((fault) => ({ one, fault })))
  return [...groupedBy(all, ({ fault }) => fault.rule).values()]
    .flatMap((group) => {
      const [first] = group
      if (first === undefined) return []
      const examples = group
        .slice(0, examplesShown)
        .map(({ one, fault }) => ({ ...namedOf(one), message: describeIssue(fault).message }))
      const { rule, message, fix } = describeIssue(first.fault)
      return [{ rule, message, fix, count: group.length, examples }]
    })
    .sort((one, other) => other.count - one.count || (one.rule < other.rule ? -1 : 1))
}

/** The worst and most frequent first. */
export function rankedRisks(facts: readonly Facts[]): RankedFinding[] {
  const all = facts.flatMap((one) => one.findings.map((finding) => ({ one, finding })))
  return [...groupedBy(all, ({ finding }) => `${finding.rule} ${finding.severity}`).values()]
    .flatMap((group) => {
      const [first] = group
      if (first === undefined) return []
      const { rule, kind, severity, advice } = first.finding
      const examples = group
        .slice(0, examplesShown)
        .map(({ one, finding }) => ({ ...namedOf(one), words: finding.words }))
      const overridden = group.filter(({ finding }) => finding.overridden !== null).length
      return [{ rule, kind, severity, advice, count: group.length, overridden, examples }]
    })
    .sort(
      (one, other) =>
        riskLevels.indexOf(other.severity) - riskLevels.indexOf(one.severity) ||
        other.count - one.count ||
        (one.rule < other.rule ? -1 : 1),
    )
}

/** Languages that at least this share of the names have are expected of all. */
const expectedShare = 0.3

export function missingLanguages(facts: readonly Facts[]): AuditReport['languages'] {
  const named = facts.flatMap(({ name, language }) => (name === null || language === null ? [] : [{ name, language }]))
  const byName = [...groupedBy(named, ({ name }) => name)].map(([name, group]) => ({
    name,
    has: [...new Set(group.map(({ language }) => language))].sort(),
  }))
  const counts = groupedBy(
    byName.flatMap(({ has }) => has),
    (language) => language,
  )
  const expected = [...counts]
    .filter(([, { length }]) => length >= 2 && length >= byName.length * expectedShare)
    .map(([language]) => language)
    .sort()
  const missing = byName
    .map(({ name, has }) => ({ name, has, missing: expected.filter((language) => !has.includes(language)) }))
    .filter((entry) => entry.missing.length > 0)
  return { expected, missing: expected.length < 2 ? [] : missing.slice(0, listLimit) }
}

/** Yields between pieces of the work. */
export function* nearDuplicates(facts: readonly Facts[]): Generator<void, AuditReport['near_duplicates'], void> {
  const groups = yield* nearlyEqual(
    facts.map(({ sketch }) => sketch),
    facts.map(({ language }) => language ?? ''),
  )
  return groups.slice(0, listLimit).map((group) => {
    const templates = group.flatMap((index) => (facts[index] === undefined ? [] : [namedOf(facts[index])]))
    return { language: templates[0]?.language ?? null, templates: templates.slice(0, listLimit) }
  })
}

/** Meta's form of names. */
const validName = /^[a-z0-9_]{1,512}$/

export function nameFaults(facts: readonly Facts[]): AuditReport['names'] {
  const named = facts.filter(({ name }) => name !== null)
  const twice = [...groupedBy(named, ({ name, language }) => `${name}\n${language ?? ''}`).values()]
    .filter(({ length }) => length > 1)
    .map((group) => ({ name: group[0]?.name ?? '', language: group[0]?.language ?? null, count: group.length }))
  return {
    unnamed: facts.length - named.length,
    invalid: named
      .filter(({ name }) => !validName.test(name ?? ''))
      .slice(0, listLimit)
      .map(namedOf),
    twice: twice.slice(0, listLimit),
  }
}
