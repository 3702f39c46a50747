/**
 * What a message is for: how likely it means each purpose of the gallery, or none of them, as utility or as marketing. Learned from labelled
 * messages (`test/purposes`), for whether a ready text would be true is told by many small signs. Pure.
 */

import { hashOf } from '../hash.ts'
import type { Reading, Span } from '../reading/index.ts'
import { featuresOf } from './features.ts'
import { likeliness, type Weights } from './model.ts'
import { bias, features, unit, worth } from './weights.ts'

export { classes, named } from './classes.ts'
export { signs } from './model.ts'

let weights: Weights | null = null

/**
 * How likely each of `classes` is. `evidence`: `signs` numbers for each of them, of what speaks for it besides the words; those `elsewhere` are
 * about something else.
 */
export function purposesIn(
  reading: Reading,
  evidence: ArrayLike<number>,
  elsewhere: readonly Span[] = [],
): Float64Array {
  weights ??= { features: new Int8Array(Buffer.from(features, 'base64')), unit, signs: worth, bias }
  return likeliness(weights, { features: Int32Array.from(featuresOf(reading, elsewhere), hashOf), evidence })
}
