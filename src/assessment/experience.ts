/**
 * What an account teaches: where our forecast of a kind of text was wrong here, it is less sure of the next text of that kind. Never
 * surer, and never another category: that is left to the rules and to people. Pure.
 */
import { type Category, categories } from '../template/draft.ts'
import { baseLanguage } from '../validator/lexicon/index.ts'
import type { CategoryForecast } from './contract.ts'
import { expectedOf } from './moved.ts'
import type { JudgedAssessment } from './overrides.ts'

/** A text of which somebody who knows better told the category, beside what we had said. */
export interface Lesson {
  category: CategoryForecast
  /** Of the text; null: not known. */
  language: string | null
  truth: Category
}

/** How a forecast fared with texts of one kind. */
interface Tally {
  ours: Category
  /** null: of any. */
  language: string | null
  rule: string | null
  count: number
  wrong: number
  truths: Record<Category, number>
}

export type Experience = ReadonlyMap<string, Tally>

/** What was learned that bears on a forecast. */
export interface Learned {
  /** Texts of its kind whose category we were told, and those of them of which we had said another. */
  count: number
  wrong: number
  /** What the kind is: the base code of a language and a reason's rule; both null: any text with this forecast. */
  language: string | null
  rule: string | null
  /** What most of those were that we had wrong; null: none. */
  given: Category | null
  /** The confidence without this; null: it is the same. */
  before: number | null
  /** Too few to rely on. */
  is_thin: boolean
}

/** So many texts of our own a forecast's confidence stands for: what was seen elsewhere is not forgotten at once. */
const strength = 6
/** Fewer change nothing, since one surprise is none. */
const least = 3
/** Fewer are little to go by. */
const enough = 10
/** A text is of the kinds of its strongest reasons; with more, some kind would always have had bad luck. */
const mostRules = 3

type Kind = Pick<Tally, 'ours' | 'language' | 'rule'>
const keyOf = ({ ours, language, rule }: Kind): string => `${ours} ${language ?? ''} ${rule ?? ''}`

/** Of reasons for codes the weight says nothing about MARKETING. */
const speaksFor = (category: Category, rule: string, weight: number): boolean =>
  category === 'AUTHENTICATION' ? rule.startsWith('code-') : weight > 0 === (category === 'MARKETING')

function kindsOf(forecast: CategoryForecast, language: string | null): Kind[] {
  const { first_review: ours, reasons } = forecast
  const rules = new Set(reasons.flatMap(({ rule, weight }) => (speaksFor(ours, rule, weight) ? [rule] : [])))
  const known = language === null ? null : baseLanguage(language)
  return [
    { ours, language: null, rule: null },
    ...[...rules].slice(0, mostRules).map((rule) => ({ ours, language: known, rule })),
  ]
}

/** What a later sweep was expected to do is not wrong when it is done. */
const isWrong = (forecast: CategoryForecast, truth: Category): boolean =>
  truth !== forecast.first_review && truth !== expectedOf(forecast)

/** Sums lessons up, in any order. */
export function experienceOf(lessons: readonly Lesson[]): Experience {
  const tallies = new Map<string, Tally>()
  for (const { category, language, truth } of lessons)
    for (const kind of kindsOf(category, language)) {
      const fresh: Tally = { ...kind, count: 0, wrong: 0, truths: { MARKETING: 0, UTILITY: 0, AUTHENTICATION: 0 } }
      const tally = tallies.get(keyOf(kind)) ?? fresh
      tallies.set(keyOf(kind), tally)
      tally.count += 1
      if (!isWrong(category, truth)) continue
      tally.wrong += 1
      tally.truths[truth] += 1
    }
  return tallies
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000

/** The confidence that is left of `said` after so many right and wrong ones. */
const leftOf = (said: number, { count, wrong }: Tally): number =>
  count < least ? said : Math.min(said, (strength * said + count - wrong) / (strength + count))

const mostly = (truths: Tally['truths']): Category =>
  categories.reduce((best, category) => (truths[category] > truths[best] ? category : best))

const learnedOf = ({ ours: _, truths, ...tally }: Tally, before: number | null): Learned => ({
  ...tally,
  given: tally.wrong === 0 ? null : mostly(truths),
  before,
  is_thin: tally.count < enough,
})

/** The likelihoods with less for one category: the others get what it loses, by what its texts turned out to be. */
function withLess(probabilities: CategoryForecast['probabilities'], { ours, wrong, truths }: Tally, left: number) {
  const lost = probabilities[ours] - left
  if (lost <= 0) return probabilities
  const shares = categories.map((category) => {
    const value = category === ours ? left : probabilities[category] + (lost * truths[category]) / wrong
    return [category, rounded(value)]
  })
  return Object.fromEntries(shares) as Record<Category, number>
}

/**
 * The forecast in the light of an account. `learned` tells of the kind that was wrong most; without any, of the narrowest kind of which
 * something is known.
 */
export function inLightOf(
  forecast: CategoryForecast,
  language: string | null,
  experience: Experience,
): { category: CategoryForecast; learned: Learned | null } {
  const tallies = kindsOf(forecast, language).flatMap((kind) => experience.get(keyOf(kind)) ?? [])
  const { confidence } = forecast
  const ranked = tallies
    .map((tally) => ({ tally, left: rounded(leftOf(confidence, tally)) }))
    .sort((one, other) => one.left - other.left || one.tally.count - other.tally.count)
  const [worst] = ranked
  if (worst === undefined) return { category: forecast, learned: null }
  const { tally, left } = worst
  if (left >= confidence) return { category: forecast, learned: learnedOf(tally, null) }
  const probabilities = withLess(forecast.probabilities, tally, left)
  return { category: { ...forecast, confidence: left, probabilities }, learned: learnedOf(tally, confidence) }
}

/**
 * The same for an assessment: what a person said of its category stands, whatever was learned of others.
 * @param experience null: of no account
 */
export function lightOn(
  { category, overridden, topic }: Pick<JudgedAssessment, 'category' | 'overridden' | 'topic'>,
  experience: Experience | null,
): ReturnType<typeof inLightOf> {
  const isSaid = overridden.some(({ kind }) => kind === 'category')
  return experience === null || isSaid ? { category, learned: null } : inLightOf(category, topic.language, experience)
}

/** The kinds in which the forecast was wrong often enough to matter, the worst first. */
export const wrongKinds = (
  experience: Experience,
): Pick<Learned, 'language' | 'rule' | 'count' | 'wrong' | 'given'>[] =>
  [...experience.values()]
    .filter(({ wrong, count, rule }) => wrong > 0 && count >= least && rule !== null)
    .sort((one, other) => other.wrong - one.wrong || one.count - other.count || (keyOf(one) < keyOf(other) ? -1 : 1))
    .map((tally) => {
      const { language, rule, count, wrong, given } = learnedOf(tally, null)
      return { language, rule, count, wrong, given }
    })
