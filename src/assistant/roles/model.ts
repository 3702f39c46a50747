/** The numbers that were learned, and how the likeliest roles of a row of words follow from them. Pure. */

/** What a word of a message is there for. The order is that of the weights. */
export const roles = ['told', 'name', 'varying', 'occasion', 'whom', 'part', 'us'] as const
export type Role = (typeof roles)[number]

export interface Weights {
  /** How much each feature speaks for each role; features that share a place share the weight. */
  features: ArrayLike<number>
  /** How well each role goes behind each, then at the beginning. */
  transitions: ArrayLike<number>
}

const count = roles.length
/** Places for features, a power of two. */
export const places = 1 << 16

/** The place of a feature: FNV-1a with a finish that spreads the low bits. */
export function placeOf(feature: string): number {
  let hash = 2166136261
  for (let at = 0; at < feature.length; at += 1) hash = Math.imul(hash ^ feature.charCodeAt(at), 16777619)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 12)) & (places - 1)
}

/** The likeliest row of roles, as numbers: Viterbi's algorithm. */
export function likeliest({ features, transitions }: Weights, words: readonly ArrayLike<number>[]): number[] {
  let scores: number[] = []
  const steps = words.map((word, at) => {
    const before = scores
    const back: number[] = []
    scores = roles.map((_, role) => {
      let own = 0
      for (let index = 0; index < word.length; index += 1) own += features[(word[index] ?? 0) * count + role] ?? 0
      if (at === 0) return own + (transitions[count * count + role] ?? 0)
      let best = Number.NEGATIVE_INFINITY
      for (let last = 0; last < count; last += 1) {
        const score = (before[last] ?? 0) + (transitions[last * count + role] ?? 0)
        if (score <= best) continue
        best = score
        back[role] = last
      }
      return own + best
    })
    return back
  })
  let role = scores.indexOf(Math.max(...scores))
  const row: number[] = []
  for (let at = words.length - 1; at >= 0; at -= 1) {
    row[at] = role
    role = steps[at]?.[role] ?? 0
  }
  return row
}
