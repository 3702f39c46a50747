/** What messages cost: only from rates of the list, nothing estimated. Pure. */
import type { Category } from '../../template/draft.ts'
import type { PriceWords } from '../contract.ts'
import { english } from '../told/english.ts'
import { filled } from '../told/raise.ts'
import type { PriceList } from './list.ts'

/** A part of the recipients. */
export interface CountryShare {
  /** ISO 3166-1 of two letters, or the name of a market: `BR`, `Rest of Africa`. */
  country: string
  /** Weight among the others; any positive number. */
  share: number
}

export interface Cost {
  /** Of the list, and since when its rates hold. */
  version: string
  valid_from: string
  currency: string
  category: Category
  /** On average over the countries; null: the reason says why. */
  per_message: number | null
  /** null also where no volume is given. */
  per_month: number | null
  reason: string | null
  by_country: { country: string; market: string | null; per_message: number | null; reason: string | null }[]
}

const asMoney = (micros: number): number => Math.round(micros) / 1_000_000

const marketOf = ({ markets }: PriceList, country: string) => {
  const wanted = country.trim().toLowerCase()
  return markets.find(
    ({ market, countries }) =>
      market.toLowerCase() === wanted || countries.some((code) => code.toLowerCase() === wanted),
  )
}

/** Meta delivers no marketing templates to numbers of the United States. */
const isUndelivered = (country: string, category: Category): boolean =>
  category === 'MARKETING' && country.trim().toUpperCase() === 'US'

function priceIn(
  list: PriceList,
  country: string,
  category: Category,
  words: PriceWords,
): Cost['by_country'][number] & { micros: number | null } {
  const found = marketOf(list, country)
  const market = found?.market ?? null
  const without = (reason: string) => ({ country, market, per_message: null, micros: null, reason })
  if (found === undefined) return without(words.market)
  if (isUndelivered(country, category)) return without(words.us)
  const micros = found.rates[category]
  if (micros === null) return without(words.rate)
  return { country, market, per_message: asMoney(micros), micros, reason: null }
}

const nameIn = ({ country }: { country: string }): string => country

/**
 * List prices without the discounts for volume, which Meta counts over a whole portfolio.
 * @param volume delivered messages a month; null: not given
 * @param words of the language in which reasons are told
 */
export function costOf(
  list: PriceList,
  category: Category,
  { countries, volume }: { countries: readonly CountryShare[]; volume: number | null },
  words: PriceWords = english.prices,
): Cost {
  const { version, valid_from, currency } = list
  const priced = countries.map(({ country, share }) => ({ ...priceIn(list, country, category, words), share }))
  const unknown = priced.filter(({ micros }) => micros === null)
  const whole = priced.reduce((sum, { share }) => sum + share, 0)
  const average =
    priced.length === 0 || unknown.length > 0
      ? null
      : priced.reduce((sum, { micros, share }) => sum + ((micros ?? 0) * share) / whole, 0)
  const none = priced.length === 0 ? words.country : null
  return {
    version,
    valid_from,
    currency,
    category,
    per_message: average === null ? null : asMoney(average),
    per_month: average === null || volume === null ? null : Math.round((average * volume) / 10_000) / 100,
    reason: none ?? (unknown.length > 0 ? filled(words.rates, { countries: unknown.map(nameIn).join(', ') }) : null),
    by_country: priced.map(({ country, market, per_message, reason }) => ({ country, market, per_message, reason })),
  }
}

/** How much more a message costs in one category than in the other, over all markets of the list. */
export interface PriceDifference {
  version: string
  valid_from: string
  currency: string
  /** Per delivered message; negative: it is cheaper. */
  least: number
  most: number
}

/** null: the categories are the same, or no market has both rates. */
export function priceDifference(list: PriceList, from: Category, to: Category): PriceDifference | null {
  if (from === to) return null
  const differences = list.markets.flatMap(({ rates }) => {
    const [before, after] = [rates[from], rates[to]]
    return before === null || after === null ? [] : [after - before]
  })
  if (differences.length === 0) return null
  const { version, valid_from, currency } = list
  return {
    version,
    valid_from,
    currency,
    least: asMoney(Math.min(...differences)),
    most: asMoney(Math.max(...differences)),
  }
}
