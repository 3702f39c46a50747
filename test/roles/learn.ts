/** Learns the weights: an averaged perceptron over whole messages (Collins 2002), with the decoder that the assistant uses. */
import { featuresOf } from '../../src/assistant/roles/features.ts'
import { roles } from '../../src/assistant/roles/model.ts'
import { likeliest, placeOf, places, type Weights } from '../../src/assistant/tagger.ts'
import type { Labelled } from './labelled.ts'
import { randomly, shuffle } from './shuffle.ts'

export interface Example {
  words: Int32Array[]
  roles: readonly number[]
}

export const exampleOf = ({ message: { tokens, marks }, roles: labels }: Labelled): Example => ({
  words: featuresOf(tokens, marks).map((found) => Int32Array.from(found, placeOf)),
  roles: labels,
})

const epochs = 8
/** Messages in other orders; what they learn is averaged. */
const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

/** Weights with the sum of all that was added to them, each times the step at which it was. */
class Averaged {
  readonly now: Float32Array
  readonly #sum: Float32Array
  constructor(length: number) {
    this.now = new Float32Array(length)
    this.#sum = new Float32Array(length)
  }
  add(place: number, amount: number, step: number): void {
    this.now[place] = (this.now[place] ?? 0) + amount
    this.#sum[place] = (this.#sum[place] ?? 0) + amount * step
  }
  over = (steps: number): Float32Array => this.now.map((weight, place) => weight - (this.#sum[place] ?? 0) / steps)
}

function learnOnce(
  examples: readonly Example[],
  count: number,
  seed: number,
): { features: Float32Array; transitions: Float32Array } {
  const features = new Averaged(places * count)
  const transitions = new Averaged(count * count + count)
  const order = [...examples]
  const random = randomly(seed)
  let step = 1
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random)
    for (const { words, roles: meant } of order) {
      const found = likeliest({ features: features.now, transitions: transitions.now }, words, count)
      words.forEach((word, at) => {
        const [right = 0, wrong = 0] = [meant[at], found[at]]
        const behind = (row: readonly number[]): number => (at === 0 ? count : (row[at - 1] ?? 0)) * count
        if (right !== wrong)
          for (const place of word) {
            features.add(place * count + right, 1, step)
            features.add(place * count + wrong, -1, step)
          }
        if (behind(meant) + right !== behind(found) + wrong) {
          transitions.add(behind(meant) + right, 1, step)
          transitions.add(behind(found) + wrong, -1, step)
        }
      })
      step += 1
    }
  }
  return { features: features.over(step), transitions: transitions.over(step) }
}

/** The largest ones are cut off, so that the others keep their differences in a byte. */
const kept = 0.9999

/** Weights in bytes, learned from labelled messages; the same ones for the same messages. */
export function learn(examples: readonly Example[], count: number): Weights & { features: Int8Array } {
  const runs = seeds.map((seed) => learnOnce(examples, count, seed))
  const sumOf = (of: (run: (typeof runs)[number]) => Float32Array): Float32Array =>
    runs.map(of).reduce((sum, next) => sum.map((weight, at) => weight + (next[at] ?? 0)))
  const features = sumOf((run) => run.features)
  const sizes = Float32Array.from(features, Math.abs).sort()
  const scale = 127 / (sizes[Math.floor(sizes.length * kept)] ?? 1)
  return {
    features: Int8Array.from(features, (weight) => Math.max(-127, Math.min(127, Math.round(weight * scale)))),
    transitions: Array.from(
      sumOf((run) => run.transitions),
      (weight) => Math.round(weight * scale),
    ),
  }
}

export interface Figures {
  words: number
  /** Words with the right role, and those of which it is right whether they are told. */
  right: number
  toldRight: number
}

/** How well weights find the roles of messages; marks do not count. */
export function measure(weights: Weights, messages: readonly Labelled[]): Figures {
  const figures: Figures = { words: 0, right: 0, toldRight: 0 }
  for (const message of messages) {
    const found = likeliest(weights, exampleOf(message).words, roles.length)
    message.message.tokens.forEach(({ kind }, at) => {
      if (kind === 'mark') return
      figures.words += 1
      if (found[at] === message.roles[at]) figures.right += 1
      if ((found[at] === 0) === (message.roles[at] === 0)) figures.toldRight += 1
    })
  }
  return figures
}
