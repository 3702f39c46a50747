/** Model prices. An unknown model costs 0 and is reported as unpriced. */

/** The date on which the table was last compared with public copies of the provider's price list. */
export const pricesVersion = '2026-11-20'

/** US dollars per million tokens. */
interface Price {
  input: number
  cached: number
  output: number
}

const table: Record<string, readonly [input: number, cached: number, output: number]> = {
  'gpt-3.5-turbo': [0.5, 0.5, 1.5],
  'gpt-4': [30, 30, 60],
  'gpt-4-turbo': [10, 10, 30],
  'gpt-4o': [2.5, 1.25, 10],
  'gpt-4o-2024-05-13': [5, 5, 15],
  'gpt-4o-mini': [0.15, 0.075, 0.6],
  'gpt-4.1': [2, 0.5, 8],
  'gpt-4.1-mini': [0.4, 0.1, 1.6],
  'gpt-4.1-nano': [0.1, 0.025, 0.4],
  'gpt-5': [1.25, 0.125, 10],
  'gpt-5-mini': [0.25, 0.025, 2],
  'gpt-5-nano': [0.05, 0.005, 0.4],
  'gpt-5-pro': [15, 15, 120],
  'gpt-5.1': [1.25, 0.125, 10],
  'gpt-5.2': [1.75, 0.175, 14],
  'gpt-5.4': [2.5, 0.25, 15],
  'gpt-5.4-mini': [0.75, 0.075, 4.5],
  'gpt-5.4-nano': [0.2, 0.02, 1.25],
  'gpt-5.5': [5, 0.5, 30],
  'gpt-5.6-luna': [0.2, 0.02, 1.2],
  'gpt-5.6-terra': [2, 0.2, 12],
  o1: [15, 7.5, 60],
  'o1-mini': [1.1, 0.55, 4.4],
  'o1-pro': [150, 150, 600],
  o3: [2, 0.5, 8],
  'o3-mini': [1.1, 0.55, 4.4],
  'o3-pro': [20, 20, 80],
  'o4-mini': [1.1, 0.275, 4.4],
}

/** The tokens of one call. `cached` is the part of `input` that came from the provider's cache. */
interface TokenCount {
  input: number
  cached: number
  output: number
}

// Other suffixes (`-pro`, `-audio-preview`, `-realtime`) are separate models with their own prices.
const versionSuffix = /^(-\d{4}-\d{2}-\d{2}|-\d{4}|-latest|-chat-latest)?$/

/**
 * The price of a model, ignoring a version suffix: `gpt-4o-mini-2024-07-18` costs the same as `gpt-4o-mini`. null if it is
 * not known.
 */
export function findPrice(model: string): Price | null {
  const name = model.slice(model.lastIndexOf('/') + 1)
  const longestMatch = Object.keys(table)
    .filter((candidate) => name.startsWith(candidate) && versionSuffix.test(name.slice(candidate.length)))
    .reduce((longest, candidate) => (candidate.length > longest.length ? candidate : longest), '')
  const row = table[longestMatch]
  return row === undefined ? null : { input: row[0], cached: row[1], output: row[2] }
}

/** The cost of a call in US dollars; `priced` is false if the price is unknown. */
export function costOf(model: string, tokens: TokenCount): { usd: number; priced: boolean } {
  const price = findPrice(model)
  if (price === null) return { usd: 0, priced: false }
  const uncached = Math.max(0, tokens.input - tokens.cached)
  return {
    usd: (uncached * price.input + tokens.cached * price.cached + tokens.output * price.output) / 1e6,
    priced: true,
  }
}
