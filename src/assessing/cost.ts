/** What messages cost as one category and as the other. Pure. */
import { type Assessment, costOf, type PriceList, priceDifference, priceWordsIn } from '../assessment/index.ts'
import type { AssessmentCost, AssessmentOptions } from './contract.ts'

export function costsOf(
  prices: PriceList,
  { requested, first_review }: Pick<Assessment['category'], 'requested' | 'first_review'>,
  mix: Pick<AssessmentOptions, 'countries' | 'volume'>,
  language: string | null,
): AssessmentCost {
  const words = priceWordsIn(language)
  return {
    as_requested: requested === null ? null : costOf(prices, requested, mix, words),
    as_forecast: costOf(prices, first_review, mix, words),
    difference: requested === null ? null : priceDifference(prices, requested, first_review),
  }
}
