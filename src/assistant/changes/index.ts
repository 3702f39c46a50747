/**
 * What the words of a message about a text that stands are there for: learned from labelled messages (`test/changes`), as remarks, reasons and
 * what is to be told look alike to any rule. Pure.
 */
import type { Reading } from '../reading/index.ts'
import { likeliest, looksOf, type Weights, weightsOf } from '../tagger.ts'
import { featuresBeside } from './features.ts'
import { type Use, uses } from './model.ts'
import * as written from './weights.ts'

export type { Use } from './model.ts'

let weights: Weights | null = null

/** A message is read for remarks, for facts told anew and for changes, beside the same text. */
const known = new WeakMap<Reading, { text: Reading; uses: Use[] }>()

/** The use of each token of a message about a text. */
export function usesOf(message: Reading, text: Reading): readonly Use[] {
  const before = known.get(message)
  if (before?.text === text) return before.uses
  weights ??= weightsOf(written)
  const labels = likeliest(weights, looksOf(featuresBeside(message, text)), uses.length)
  const found = message.message.tokens.map((_, at) => uses[labels[at] ?? -1] ?? 'us')
  known.set(message, { text, uses: found })
  return found
}
