/** Meta's prices: the newest card that this release knows, and how to read another. */
export { type Cost, type CountryShare, costOf, type PriceDifference, priceDifference } from './cost.ts'
export { type PriceList, parsePriceList } from './list.ts'
export { pricesOfOctober2026 as knownPrices } from './meta-2026-10-01.ts'
