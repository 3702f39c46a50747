/** Learns the weights: a softmax over the classes, by steps of AdaGrad (Duchi 2011) on hashed features. */
import { classes, named } from '../../src/assistant/purposes/classes.ts'
import {
  type Example,
  likeliness,
  placeOf,
  places,
  shareOf,
  signs,
  type Weights,
} from '../../src/assistant/purposes/model.ts'
import { randomly, shuffle } from '../roles/shuffle.ts'

export interface Labelled extends Example {
  /** The class that is meant, as a number. */
  purpose: number
  /** How much it counts. */
  weight: number
}

const epochs = 4
const rate = 0.3
/** How much weights shrink at each step that touches them. */
const decay = 2e-5

export interface Learned extends Weights {
  features: Int8Array
  signs: number[]
  bias: number[]
}

/** Weights that are moved against a gradient, the less the more they have been. */
class Adaptive {
  readonly now: Float32Array
  readonly #squares: Float32Array
  constructor(length: number, start: number) {
    this.now = new Float32Array(length)
    this.#squares = new Float32Array(length).fill(start)
  }
  move(at: number, gradient: number): void {
    const square = (this.#squares[at] ?? 0) + gradient * gradient
    this.#squares[at] = square
    this.now[at] = (this.now[at] ?? 0) - (rate * gradient) / Math.sqrt(square)
  }
}

/** A smaller gradient changes nothing to speak of. */
const least = 1e-3

interface State {
  features: Adaptive
  worth: Adaptive
  bias: Adaptive
}

/** One step: all weights a little nearer to what the example says. */
function step({ features, worth, bias }: State, one: Labelled): void {
  const shares = likeliness({ features: features.now, unit: 1, signs: worth.now, bias: bias.now }, one)
  const share = shareOf(one.features.length)
  const ofSigns = new Float32Array(signs)
  for (let purpose = 0; purpose < shares.length; purpose += 1) {
    const gradient = ((shares[purpose] ?? 0) - (purpose === one.purpose ? 1 : 0)) * one.weight
    for (let at = 0; at < signs; at += 1)
      ofSigns[at] = (ofSigns[at] ?? 0) + gradient * (one.evidence[purpose * signs + at] ?? 0)
    bias.move(purpose, gradient)
    if (Math.abs(gradient) < least) continue
    for (let at = 0; at < one.features.length; at += 1) {
      const place = placeOf(one.features[at] ?? 0, purpose)
      features.move(place, gradient * share + decay * (features.now[place] ?? 0))
    }
  }
  ofSigns.forEach((gradient, at) => {
    worth.move(at, gradient)
  })
}

/** The largest weights are cut off, so that the others keep their differences in a byte. */
const kept = 0.9995

const thousandths = (weights: Float32Array): number[] =>
  Array.from(weights, (weight) => Math.round(weight * 1000) / 1000)

/** Weights in bytes; the same ones for the same examples. */
export function learn(examples: readonly Labelled[], count: number): Learned {
  const state: State = {
    features: new Adaptive(places, 1e-3),
    worth: new Adaptive(signs, 1e-1),
    bias: new Adaptive(count, 1e-1),
  }
  const order = [...examples]
  const random = randomly(7)
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random)
    for (const one of order) step(state, one)
  }
  const { now } = state.features
  const sizes = Float32Array.from(now, Math.abs).sort()
  const unit = (sizes[Math.floor(sizes.length * kept)] || sizes.at(-1) || 1) / 127
  return {
    features: Int8Array.from(now, (weight) => Math.max(-127, Math.min(127, Math.round(weight / unit)))),
    unit,
    signs: thousandths(state.worth.now),
    bias: thousandths(state.bias.now),
  }
}

export interface Figures {
  messages: number
  right: number
  categories: number
}

/** The category of a class; what is no brief has none. */
const categoryOf = (purpose: number): string =>
  named[purpose]?.category ?? (/^other (.+)/.exec(classes[purpose] ?? '')?.[1] ?? 'none').toUpperCase()

/** How well weights tell what messages are for. */
export function measure(weights: Weights, messages: readonly Labelled[]): Figures {
  const figures: Figures = { messages: messages.length, right: 0, categories: 0 }
  for (const one of messages) {
    const shares = likeliness(weights, one)
    const best = shares.indexOf(Math.max(...shares))
    const byCategory = new Map<string, number>()
    shares.forEach((share, purpose) => {
      byCategory.set(categoryOf(purpose), (byCategory.get(categoryOf(purpose)) ?? 0) + share)
    })
    const [likeliest] = [...byCategory].sort((left, right) => right[1] - left[1])
    if (best === one.purpose) figures.right += 1
    if (likeliest?.[0] === categoryOf(one.purpose)) figures.categories += 1
  }
  return figures
}
