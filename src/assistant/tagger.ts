/** Labels for a row of words: the numbers that were learned, and how the likeliest row of labels follows from them. Pure. */
import { inflateRawSync } from 'node:zlib'
import { hashOf } from './hash.ts'

/** What the words of a message look like, as places of their features. */
export interface Looks {
  words: readonly ArrayLike<number>[]
  /** Of the border before each word, where one label may end and another begin. */
  borders: readonly ArrayLike<number>[]
}

export interface Weights {
  /** How much each feature of a word speaks for each label; features that share a place share the weight. */
  words: ArrayLike<number>
  /** How much each feature of a border speaks for the end of each label there, and for the beginning of each. */
  ends: ArrayLike<number>
  begins: ArrayLike<number>
  /** How well each label goes behind each, then at the beginning. */
  transitions: ArrayLike<number>
}

/** Weights as a source holds them: a byte for each, deflated, in base64. */
export type Written = Record<'words' | 'ends' | 'begins', string> & { transitions: readonly number[] }

const bytesIn = (written: string): Int8Array => new Int8Array(inflateRawSync(Buffer.from(written, 'base64')))

export const weightsOf = ({ words, ends, begins, transitions }: Written): Weights => ({
  words: bytesIn(words),
  ends: bytesIn(ends),
  begins: bytesIn(begins),
  transitions,
})

/** In tokens; the longest message of words has fewer, and what comes behind them is not read. */
export const mostRead = 1000

/** Places for features, powers of two. */
export const places = { words: 1 << 18, borders: 1 << 16 }

/** Features by their names, for words and the borders before them. */
export interface Named {
  words: readonly (readonly string[])[]
  borders: readonly (readonly string[])[]
}

export const looksOf = ({ words, borders }: Named): Looks => ({
  words: words.map((found) => found.map((name) => hashOf(name) & (places.words - 1))),
  borders: borders.map((found) => found.map((name) => hashOf(name) & (places.borders - 1))),
})

/** Adds up what features speak for each label. */
export function scoreOf(weights: ArrayLike<number>, found: ArrayLike<number>, count: number): Float64Array {
  const scores = new Float64Array(count)
  for (let index = 0; index < found.length; index += 1) {
    const first = (found[index] ?? 0) * count
    for (let label = 0; label < count; label += 1) scores[label] = (scores[label] ?? 0) + (weights[first + label] ?? 0)
  }
  return scores
}

/** How well each label goes behind each before one word: row by row of the label before. */
export function stepsAt(
  { ends, begins, transitions }: Weights,
  border: ArrayLike<number>,
  count: number,
): Float64Array {
  const [ending, beginning] = [scoreOf(ends, border, count), scoreOf(begins, border, count)]
  const steps = new Float64Array(count * count)
  for (let last = 0; last < count; last += 1)
    for (let label = 0; label < count; label += 1) {
      const crossing = last === label ? 0 : (ending[last] ?? 0) + (beginning[label] ?? 0)
      steps[last * count + label] = (transitions[last * count + label] ?? 0) + crossing
    }
  return steps
}

/**
 * Labels for the words of messages, by weights that are unpacked when they are first asked for. Words behind those that have looks, up to `length`,
 * get the label `rest`.
 */
export function taggerOf<Label>(
  written: Written,
  labels: readonly Label[],
  rest: Label,
): (looks: Named, length: number) => Label[] {
  let weights: Weights | null = null
  return (named, length) => {
    weights ??= weightsOf(written)
    const found = likeliest(weights, looksOf(named), labels.length)
    return Array.from({ length }, (_, at) => labels[found[at] ?? -1] ?? rest)
  }
}

/** The likeliest row of labels, as numbers below `count`: Viterbi's algorithm. */
export function likeliest(weights: Weights, { words, borders }: Looks, count: number): number[] {
  let scores = new Float64Array(count)
  const steps = words.map((word, at) => {
    const before = scores
    const back: number[] = []
    const between = at === 0 ? null : stepsAt(weights, borders[at] ?? [], count)
    scores = scoreOf(weights.words, word, count).map((own, label) => {
      if (between === null) return own + (weights.transitions[count * count + label] ?? 0)
      let best = Number.NEGATIVE_INFINITY
      for (let last = 0; last < count; last += 1) {
        const score = (before[last] ?? 0) + (between[last * count + label] ?? 0)
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
