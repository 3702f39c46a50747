/**
 * Learns the weights: a conditional random field over whole messages (Lafferty, McCallum and Pereira 2001), whose steps grow smaller where many
 * were made (AdaGrad, Duchi, Hazan and Singer 2011), with the scores of the decoder that the assistant uses.
 */
import { hashOf } from '../../src/assistant/hash.ts'
import { featuresOf } from '../../src/assistant/roles/features.ts'
import { roles } from '../../src/assistant/roles/model.ts'
import {
  type Looks,
  likeliest,
  looksOf,
  type Named,
  places,
  scoreOf,
  stepsAt,
  type Weights,
} from '../../src/assistant/tagger.ts'
import type { Token } from '../../src/language/index.ts'
import type { Labelled } from './labelled.ts'
import { randomly, shuffle } from './shuffle.ts'

/** The features of a message as hashes of their names, and the labels that its words should get. */
export interface Example {
  words: readonly Int32Array[]
  borders: readonly Int32Array[]
  labels: readonly number[]
}

export const exampleOf = ({ words, borders }: Named, labels: readonly number[]): Example => ({
  words: words.map((found) => Int32Array.from(found, hashOf)),
  borders: borders.map((found) => Int32Array.from(found, hashOf)),
  labels,
})

const epochs = 4
/** Messages in other orders; what they learn is averaged. */
const seeds = [1, 2, 3, 4, 5, 6]
const rate = 0.05
/** The first steps would be endless without it. */
const firstSquare = 0.1
/** Smaller gradients change nothing and cost time. */
const leastGradient = 1e-3

class Grown {
  readonly values: Float32Array
  readonly #squares: Float32Array
  constructor(length: number) {
    this.values = new Float32Array(length)
    this.#squares = new Float32Array(length)
  }
  add(place: number, gradient: number): void {
    const square = (this.#squares[place] ?? 0) + gradient * gradient
    this.#squares[place] = square
    this.values[place] = (this.values[place] ?? 0) + (rate * gradient) / (Math.sqrt(square) + firstSquare)
  }
  /** The same step for all these features and each label. */
  addAll(found: ArrayLike<number>, gradients: Float64Array): void {
    gradients.forEach((gradient, label) => {
      if (Math.abs(gradient) < leastGradient) return
      for (let index = 0; index < found.length; index += 1)
        this.add((found[index] ?? 0) * gradients.length + label, gradient)
    })
  }
}

function logOfSum(values: Float64Array): number {
  const most = Math.max(...values)
  let sum = 0
  for (const value of values) sum += Math.exp(value - most)
  return most + Math.log(sum)
}

const rowOf = (count: number, of: (label: number) => number): Float64Array =>
  Float64Array.from({ length: count }, (_, label) => of(label))

/** How likely each label, and each pair of labels before a word, is by the weights: the forward-backward algorithm. */
function likelihoods(
  weights: Weights,
  { words, borders }: Looks,
  count: number,
): { single: Float64Array[]; pairs: Float64Array[] } {
  const own = words.map((word) => scoreOf(weights.words, word, count))
  const steps = borders.map((border) => stepsAt(weights, border, count))
  const step = (at: number, last: number, label: number): number => steps[at]?.[last * count + label] ?? 0
  const score = (at: number, label: number): number => own[at]?.[label] ?? 0
  const forward: Float64Array[] = []
  words.forEach((_, at) => {
    const before = forward[at - 1]
    forward.push(
      rowOf(count, (label) =>
        before === undefined
          ? score(at, label) + (weights.transitions[count * count + label] ?? 0)
          : score(at, label) + logOfSum(before.map((value, last) => value + step(at, last, label))),
      ),
    )
  })
  const backward: Float64Array[] = words.map(() => new Float64Array(count))
  for (let at = words.length - 2; at >= 0; at -= 1) {
    const behind = (backward[at + 1] ?? new Float64Array(count)).map((value, label) => value + score(at + 1, label))
    backward[at] = rowOf(count, (last) => logOfSum(behind.map((value, label) => value + step(at + 1, last, label))))
  }
  const total = logOfSum(forward.at(-1) ?? new Float64Array(count))
  const from = (at: number, label: number): number => forward[at]?.[label] ?? 0
  const to = (at: number, label: number): number => (backward[at]?.[label] ?? 0) - total
  return {
    single: words.map((_, at) => rowOf(count, (label) => Math.exp(from(at, label) + to(at, label)))),
    pairs: words.map((_, at) =>
      at === 0
        ? new Float64Array()
        : rowOf(count * count, (pair) => {
            const [last, label] = [Math.floor(pair / count), pair % count]
            return Math.exp(from(at - 1, last) + step(at, last, label) + score(at, label) + to(at, label))
          }),
    ),
  }
}

/** The weights while they are learned. */
interface Growing {
  words: Grown
  ends: Grown
  begins: Grown
  transitions: Grown
}

const valuesOf = ({ words, ends, begins, transitions }: Growing): Weights => ({
  words: words.values,
  ends: ends.values,
  begins: begins.values,
  transitions: transitions.values,
})

/** One step towards the labels of a message. */
function follow(grown: Growing, looks: Looks, meant: readonly number[], count: number): void {
  const { single, pairs } = likelihoods(valuesOf(grown), looks, count)
  looks.words.forEach((word, at) => {
    const [right = 0, last = 0] = [meant[at], meant[at - 1]]
    const own = rowOf(count, (label) => (label === right ? 1 : 0) - (single[at]?.[label] ?? 0))
    grown.words.addAll(word, own)
    if (at === 0) {
      own.forEach((gradient, label) => {
        grown.transitions.add(count * count + label, gradient)
      })
      return
    }
    const [ending, beginning] = [new Float64Array(count), new Float64Array(count)]
    pairs[at]?.forEach((likelihood, pair) => {
      const [from, to] = [Math.floor(pair / count), pair % count]
      const gradient = (pair === last * count + right ? 1 : 0) - likelihood
      grown.transitions.add(pair, gradient)
      if (from === to) return
      ending[from] = (ending[from] ?? 0) + gradient
      beginning[to] = (beginning[to] ?? 0) + gradient
    })
    grown.ends.addAll(looks.borders[at] ?? [], ending)
    grown.begins.addAll(looks.borders[at] ?? [], beginning)
  })
}

function learnOnce(
  examples: readonly { looks: Looks; labels: readonly number[] }[],
  count: number,
  seed: number,
): Weights {
  const grown: Growing = {
    words: new Grown(places.words * count),
    ends: new Grown(places.borders * count),
    begins: new Grown(places.borders * count),
    transitions: new Grown(count * count + count),
  }
  const order = [...examples]
  const random = randomly(seed)
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random)
    for (const { looks, labels } of order) follow(grown, looks, labels, count)
  }
  return valuesOf(grown)
}

/** Without features that are met once, which tell nothing, the places hold more of the others. */
function withoutRare(examples: readonly Example[], of: 'words' | 'borders', places: number): Int32Array[][] {
  const met = new Map<number, number>()
  for (const example of examples)
    for (const found of example[of]) for (const hash of found) met.set(hash, (met.get(hash) ?? 0) + 1)
  return examples.map((example) =>
    example[of].map((found) => found.filter((hash) => (met.get(hash) ?? 0) > 1).map((hash) => hash & (places - 1))),
  )
}

/** The largest ones are cut off, so that the others keep their differences in a byte. */
const kept = 0.9999

export type Learned = Weights & Record<'words' | 'ends' | 'begins', Int8Array>

/** Weights in bytes, learned from labelled messages; the same ones for the same messages. */
export function learn(examples: readonly Example[], count: number): Learned {
  const [words, borders] = [
    withoutRare(examples, 'words', places.words),
    withoutRare(examples, 'borders', places.borders),
  ]
  const all = examples.map(({ labels }, at) => ({
    looks: { words: words[at] ?? [], borders: borders[at] ?? [] },
    labels,
  }))
  const runs = seeds.map((seed) => learnOnce(all, count, seed))
  const sumOf = (of: keyof Weights): Float32Array =>
    runs
      .map((run) => Float32Array.from(run[of]))
      .reduce((sum, next) => sum.map((weight, at) => weight + (next[at] ?? 0)))
  const sums = { words: sumOf('words'), ends: sumOf('ends'), begins: sumOf('begins') }
  const sizes = Object.values(sums)
    .flatMap((sum) =>
      Array.from(
        sum.filter((weight) => weight !== 0),
        Math.abs,
      ),
    )
    .sort((a, b) => a - b)
  const scale = 127 / (sizes[Math.floor(sizes.length * kept)] ?? 1)
  const bytesOf = (sum: Float32Array): Int8Array =>
    Int8Array.from(sum, (weight) => Math.max(-127, Math.min(127, Math.round(weight * scale))))
  return {
    words: bytesOf(sums.words),
    ends: bytesOf(sums.ends),
    begins: bytesOf(sums.begins),
    transitions: Array.from(sumOf('transitions'), (weight) => Math.round(weight * scale)),
  }
}

/** The words of a message with the label that they get and the one that they should get; marks do not count. */
export function comparedIn(
  weights: Weights,
  count: number,
  { named, tokens, labels }: { named: Named; tokens: readonly Token[]; labels: readonly number[] },
): { found: number | undefined; meant: number | undefined }[] {
  const found = likeliest(weights, looksOf(named), count)
  return tokens.flatMap(({ kind }, at) => (kind === 'mark' ? [] : [{ found: found[at], meant: labels[at] }]))
}

export interface Figures {
  words: number
  /** Words with the right role, and those of which it is right whether they are told. */
  right: number
  toldRight: number
}

/** How well weights find the roles of messages. */
export function measure(weights: Weights, messages: readonly Labelled[]): Figures {
  const words = messages.flatMap(({ message: { tokens, marks }, roles: labels }) =>
    comparedIn(weights, roles.length, { named: featuresOf(tokens, marks), tokens, labels }),
  )
  return {
    words: words.length,
    right: words.filter(({ found, meant }) => found === meant).length,
    toldRight: words.filter(({ found, meant }) => (found === 0) === (meant === 0)).length,
  }
}
