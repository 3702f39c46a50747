/** Labels for a row of words: the numbers that were learned, and how the likeliest row of labels follows from them. Pure. */
import { hashOf } from './hash.ts'

export interface Weights {
  /** How much each feature speaks for each label; features that share a place share the weight. */
  features: ArrayLike<number>
  /** How well each label goes behind each, then at the beginning. */
  transitions: ArrayLike<number>
}

/** Weights as a source holds them: a byte for each, in base64. */
export const weightsOf = (features: string, transitions: readonly number[]): Weights & { features: Int8Array } => ({
  features: new Int8Array(Buffer.from(features, 'base64')),
  transitions,
})

/** Places for features, a power of two. */
export const places = 1 << 16

/** The place of a feature. */
export const placeOf = (feature: string): number => hashOf(feature) & (places - 1)

/** The likeliest row of labels, as numbers below `count`: Viterbi's algorithm. */
export function likeliest(
  { features, transitions }: Weights,
  words: readonly ArrayLike<number>[],
  count: number,
): number[] {
  let scores: number[] = []
  const steps = words.map((word, at) => {
    const before = scores
    const back: number[] = []
    scores = Array.from({ length: count }, (_, label) => {
      let own = 0
      for (let index = 0; index < word.length; index += 1) own += features[(word[index] ?? 0) * count + label] ?? 0
      if (at === 0) return own + (transitions[count * count + label] ?? 0)
      let best = Number.NEGATIVE_INFINITY
      for (let last = 0; last < count; last += 1) {
        const score = (before[last] ?? 0) + (transitions[last * count + label] ?? 0)
        if (score <= best) continue
        best = score
        back[label] = last
      }
      return own + best
    })
    return back
  })
  let label = scores.indexOf(Math.max(...scores))
  const row: number[] = []
  for (let at = words.length - 1; at >= 0; at -= 1) {
    row[at] = label
    label = steps[at]?.[label] ?? 0
  }
  return row
}
