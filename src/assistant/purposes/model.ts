/** The numbers that were learned, and how the likeliness of purposes follows from them. Pure. */

/** Places for weights, a power of two. */
export const places = 1 << 20

/** The place of the weight of a feature for a class, both as numbers. */
export const placeOf = (feature: number, purpose: number): number => {
  const hash = Math.imul(feature ^ Math.imul(purpose + 1, 0x9e3779b1), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) & (places - 1)
}

/** What is known of a message: the features of its words, and for each class what speaks for it besides. */
export interface Example {
  /** Hashes of features. */
  features: ArrayLike<number>
  /** Rows of `signs` numbers, one row a class. */
  evidence: ArrayLike<number>
}

/** Numbers that speak for a class, the same for all. */
export const signs = 6

export interface Weights {
  features: ArrayLike<number>
  /** The worth of a unit of a weight of a feature. */
  unit: number
  signs: ArrayLike<number>
  /** How likely a class is by itself. */
  bias: ArrayLike<number>
}

/** What one of so many features counts: a long message is no surer of what it says than a short one. */
export const shareOf = (count: number): number => 1 / Math.sqrt(count + 1)

/** How likely each class is; the numbers add up to 1. */
export function likeliness({ features, unit, signs: worth, bias }: Weights, example: Example): Float64Array {
  const scores = new Float64Array(bias.length)
  const share = unit * shareOf(example.features.length)
  let best = Number.NEGATIVE_INFINITY
  for (let purpose = 0; purpose < scores.length; purpose += 1) {
    let sum = 0
    for (let at = 0; at < example.features.length; at += 1)
      sum += features[placeOf(example.features[at] ?? 0, purpose)] ?? 0
    let score = sum * share + (bias[purpose] ?? 0)
    for (let at = 0; at < signs; at += 1) score += (worth[at] ?? 0) * (example.evidence[purpose * signs + at] ?? 0)
    scores[purpose] = score
    best = Math.max(best, score)
  }
  let total = 0
  for (let purpose = 0; purpose < scores.length; purpose += 1) {
    scores[purpose] = Math.exp((scores[purpose] ?? 0) - best)
    total += scores[purpose] ?? 0
  }
  return scores.map((score) => score / total)
}
