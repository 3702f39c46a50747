/** From evidence to a forecast: log odds added up, for the first review and for a later sweep. */
import { type Category, categories } from '../../template/draft.ts'
import type { CategoryForecast, Reason } from '../contract.ts'
import type { Reading } from '../reading.ts'
import { authenticationOdds } from './authentication.ts'
import { gather } from './evidence.ts'
import { plainEvidence } from './forms.ts'
import type { Evidence } from './item.ts'
import { bias, forms, mixedFrom, mixedKeeps, thinShare, uncoveredBias, uncoveredShare } from './weights.ts'

/** The most reasons told; a longer list would not help anybody. */
const mostReasons = 12

const sigmoid = (odds: number): number => 1 / (1 + Math.exp(-odds))
const rounded = (value: number): number => Math.round(value * 1000) / 1000

const requestedOf = ({ subject }: Reading): Category | null =>
  categories.find((category) => category === subject.category) ?? null

interface Sum {
  odds: number
  /** What a mixture takes from the transaction. */
  cut: number
}

function sum(evidence: readonly Evidence[], bias: number, isSweep: boolean): Sum {
  let sells = 0
  let serves = 0
  let promotes = 0
  for (const { weight, sweep, isPromotion } of evidence) {
    const value = weight + (isSweep ? sweep : 0)
    if (value > 0) sells += value
    else serves -= value
    if (isPromotion) promotes += value
  }
  const rest = Math.max(0, serves - mixedKeeps.first)
  const cut = promotes >= mixedFrom ? rest * (1 - mixedKeeps.rest) : 0
  return { odds: bias + sells - serves + cut, cut }
}

/** The forecast, with the reasons that count most. The text alone decides, whatever category is requested. */
export function forecast(reading: Reading, extra: readonly Evidence[] = []): CategoryForecast {
  const codes = authenticationOdds(reading)
  const found = [...gather(reading), ...extra]
  const evidence = [...found, ...plainEvidence(reading, found)]
  const share = reading.isThin ? thinShare : reading.isCovered ? 1 : uncoveredShare
  const start = reading.isCovered ? bias : uncoveredBias
  const review = sum(evidence, start, false)
  const sweep = sum(evidence, start, true)
  const authentication = sigmoid(codes.odds)
  const marketing = (1 - authentication) * sigmoid(review.odds * share)
  const probabilities = { MARKETING: rounded(marketing), UTILITY: 0, AUTHENTICATION: rounded(authentication) }
  probabilities.UTILITY = rounded(1 - probabilities.MARKETING - probabilities.AUTHENTICATION)
  const first = likeliest(probabilities)
  const later = first === 'UTILITY' && sweep.odds > 0 ? 'MARKETING' : first
  const mixed = review.cut > 0 ? [mixedReason(evidence, review.cut)] : []
  return {
    requested: requestedOf(reading),
    first_review: first,
    later_sweep: later,
    confidence: probabilities[first],
    probabilities,
    reasons: [...codes.reasons, ...mixed, ...evidence.map(toReason)]
      .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
      .slice(0, mostReasons),
  }
}

function likeliest(probabilities: Readonly<Record<Category, number>>): Category {
  return categories.reduce((best, category) => (probabilities[category] > probabilities[best] ? category : best))
}

const toReason = ({ words, path, range, rule, weight, why }: Evidence): Reason => ({
  words,
  path,
  range,
  rule,
  weight: rounded(weight),
  why,
})

function mixedReason(evidence: readonly Evidence[], cut: number): Reason {
  const [strongest] = evidence.filter(({ isPromotion }) => isPromotion).sort((one, other) => other.weight - one.weight)
  const { words = '', path = '', range = [0, 0] as const } = strongest ?? {}
  return { words, path, range, rule: 'mixed', weight: rounded(cut), why: forms.mixed.why }
}
