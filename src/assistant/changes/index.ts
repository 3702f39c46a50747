/**
 * What the words of a message about a text that stands are there for: learned from labelled messages (`test/changes`), as remarks, reasons and
 * what is to be told look alike to any rule. Pure.
 */
import type { Reading } from '../reading/index.ts'
import { likeliest, placeOf, type Weights } from '../tagger.ts'
import { featuresBeside } from './features.ts'
import { type Use, uses } from './model.ts'
import { features, transitions } from './weights.ts'

export type { Use } from './model.ts'

let weights: Weights | null = null

/** The use of each token of a message about a text. */
export function usesOf(message: Reading, text: Reading): Use[] {
  weights ??= { features: new Int8Array(Buffer.from(features, 'base64')), transitions }
  const words = featuresBeside(message, text).map((found) => found.map(placeOf))
  return likeliest(weights, words, uses.length).map((use) => uses[use] ?? 'us')
}
