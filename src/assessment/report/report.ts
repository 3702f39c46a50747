/** The report over an account, from the facts of its templates. Pure: the same facts give the same report. */
import { categories } from '../../template/draft.ts'
import { riskLevels } from '../contract.ts'
import { type Experience, wrongKinds } from '../experience.ts'
import type { AuditReport } from './contract.ts'
import {
  bandOf,
  counted,
  countedIn,
  groupedBy,
  isFinished,
  listLimit,
  mean,
  namedOf,
  qualityBands,
  rounded,
  sumsOf,
} from './counting.ts'
import type { Facts } from './facts.ts'
import { reliabilityOf } from './reliability.ts'
import {
  type Money,
  missingLanguages,
  nameFaults,
  nearDuplicates,
  rankedFaults,
  rankedRisks,
  reclassifications,
  savings,
} from './sections.ts'

/** The period, and what is not in the facts. */
export interface ReportOptions extends Money {
  rulesVersion: string
  from: Date | null
  to: Date
  truncated: boolean
  /** What the account teaches; absent: nothing. */
  experience?: Experience
}

function countsOf(facts: readonly Facts[]): AuditReport['by'] {
  return {
    category: countedIn(
      [...categories, 'none'],
      facts.map(({ requested }) => requested ?? 'none'),
    ),
    forecast: countedIn(
      categories,
      facts.map(({ firstReview }) => firstReview),
    ),
    status: counted(facts.map(({ status }) => status)),
    quality: countedIn(
      qualityBands,
      facts.map(({ quality }) => bandOf(quality)),
    ),
    rating: counted(facts.flatMap(({ rating }) => (rating === null ? [] : [rating]))),
    language: counted(facts.map(({ language }) => language)),
    risk: countedIn(
      riskLevels,
      facts.map(({ risk }) => risk),
    ),
    origin: counted(facts.map(({ origin }) => origin)),
    intent: counted(facts.map(({ intent }) => intent)),
    theme: counted(facts.map(({ theme }) => theme)),
    industry: counted(facts.map(({ industry }) => industry)),
  }
}

function authorsOf(facts: readonly Facts[]): AuditReport['authors'] {
  return [...groupedBy(facts, ({ author }) => author ?? '').values()]
    .map((group) => ({
      author: group[0]?.author ?? null,
      templates: group.length,
      finished: group.filter(isFinished).length,
      turns: group.reduce((sum, { effort }) => sum + (effort?.turns ?? 0), 0),
    }))
    .sort((one, other) => other.templates - one.templates || ((one.author ?? '') < (other.author ?? '') ? -1 : 1))
}

function effortOf(facts: readonly Facts[]): AuditReport['effort'] {
  const spent = facts.flatMap((one) => (one.effort === null ? [] : [{ ...one.effort, isDone: isFinished(one) }]))
  if (spent.length === 0) return null
  const done = spent.filter(({ isDone }) => isDone)
  const cost = spent.reduce((sum, { costUsd }) => sum + costUsd, 0)
  return {
    finished: done.length,
    turns_per_finished: rounded(mean(done.map(({ turns }) => turns))),
    questions_per_finished: rounded(mean(done.map(({ questions }) => questions))),
    // What conversations without an end cost is part of what those with one cost.
    cost_usd_per_finished: done.length === 0 ? null : rounded(cost / done.length, 6),
    cost_usd: rounded(cost, 6) ?? 0,
  }
}

const newestShown = 20

function overridesIn(facts: readonly Facts[]): AuditReport['overrides'] {
  const all = facts.flatMap((one) => one.overridden.map((override) => ({ ...override, template: namedOf(one) })))
  const newest = [...all].sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))
  return { count: all.length, by_kind: counted(all.map(({ kind }) => kind)), newest: newest.slice(0, newestShown) }
}

function samplesIn(facts: readonly Facts[]): AuditReport['samples'] {
  const answered = facts.filter(({ sample }) => sample !== null)
  const other = answered.filter(({ sample, firstReview }) => sample?.given !== firstReview)
  const templates = other.slice(0, listLimit).flatMap((one) => {
    const { sample, firstReview: first_review } = one
    return sample === null ? [] : [{ ...namedOf(one), first_review, sample: sample.given, at: sample.at }]
  })
  return { answered: answered.length, other: other.length, templates }
}

/**
 * The report in steps, for those who serve others in between.
 * @param facts of both periods, in the order in which lists show them
 */
export function* auditSteps(facts: readonly Facts[], options: ReportOptions): Generator<void, AuditReport, void> {
  const current = facts.filter(({ isCurrent }) => isCurrent)
  const { prices, countries, volume } = options
  const marketing = current.filter(({ requested, firstReview }) => (requested ?? firstReview) === 'MARKETING')
  const head = {
    rules_version: options.rulesVersion,
    from: options.from?.toISOString() ?? null,
    to: options.to.toISOString(),
    truncated: options.truncated,
    prices: { version: prices.version, valid_from: prices.valid_from, currency: prices.currency },
    countries: countries.map(({ country, share }) => ({ country, share })),
    volume,
    totals: sumsOf(current),
    before: options.from === null ? null : sumsOf(facts.filter(({ isCurrent }) => !isCurrent)),
  }
  yield
  const by = countsOf(current)
  yield
  const moved = reclassifications(current, options)
  yield
  const cheaper = savings(current, options)
  yield
  const faults = rankedFaults(current)
  const risks = rankedRisks(current)
  yield
  const languages = missingLanguages(current)
  yield
  const near_duplicates = yield* nearDuplicates(current)
  const names = nameFaults(current)
  yield
  return {
    ...head,
    by,
    reclassifications: moved,
    savings: cheaper,
    faults,
    risks,
    languages,
    near_duplicates,
    names,
    opt_outs: {
      marketing: marketing.length,
      without: marketing
        .filter(({ lacksOptOut }) => lacksOptOut)
        .slice(0, listLimit)
        .map(namedOf),
    },
    authors: authorsOf(current),
    effort: effortOf(current),
    reliability: reliabilityOf(current.flatMap(({ outcome }) => (outcome === null ? [] : [outcome]))),
    learned: wrongKinds(options.experience ?? new Map()).slice(0, newestShown),
    samples: samplesIn(current),
    overrides: overridesIn(current),
    list_limit: listLimit,
  }
}

/** The whole report at once. See `auditSteps`. */
export function auditOf(facts: readonly Facts[], options: ReportOptions): AuditReport {
  const steps = auditSteps(facts, options)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
