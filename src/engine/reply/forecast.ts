/** What Meta will make of the draft, in one line. Pure, with a cache: most turns leave the draft as it was. */
import { LRUCache } from 'lru-cache'
import {
  type CategoryForecast,
  forecastCategory,
  type PriceList,
  priceDifference,
  toldWhy,
} from '../../assessment/index.ts'
import { type Draft, findComponent } from '../../template/draft.ts'
import type { ForecastView } from '../contract.ts'

/** null while there is no text. @param language of the person, in which the reason is told; null: English */
export type ForecastOf = (draft: Draft, language: string | null) => ForecastView | null

const cachedDrafts = 512

interface Asked {
  draft: Draft
  language: string | null
}

/** The strongest of those that speak for the category that is expected. */
function reasonOf({ first_review, reasons }: CategoryForecast, language: string | null): ForecastView['reason'] {
  const [reason] = reasons.filter(({ weight }) => weight > 0 === (first_review === 'MARKETING'))
  if (reason === undefined) return null
  const { words, path, rule, why } = reason
  return { words, path, why: toldWhy(rule, why, language) }
}

function forecastOf({ draft, language }: Asked, prices: PriceList): ForecastView {
  const category = forecastCategory(draft)
  const { requested, first_review, later_sweep, confidence } = category
  return {
    category: first_review,
    later: later_sweep,
    confidence,
    reason: reasonOf(category, language),
    price_difference: requested === null ? null : priceDifference(prices, requested, first_review),
  }
}

/** Forecasts with the prices of this installation. */
export function createForecasts(prices: PriceList): ForecastOf {
  /** The next turn reads an equal draft from the database, as another object. */
  const byText = new LRUCache<string, ForecastView, Asked>({
    max: cachedDrafts,
    memoMethod: (_text, _stale, { context }) => forecastOf(context, prices),
  })
  return (draft, language) =>
    findComponent(draft, 'BODY')?.text === undefined
      ? null
      : byText.memo(`${language} ${JSON.stringify(draft)}`, { context: { draft, language } })
}
