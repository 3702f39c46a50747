/**
 * What each word of a message is there for: to be told to the customers, to name who writes, to be said to us alone. Learned from
 * labelled messages (`test/roles`), as this is told by many small signs that no rule holds. Pure.
 */
import type { Marks, Token } from '../../language/index.ts'
import { likeliest, placeOf, type Weights, weightsOf } from '../tagger.ts'
import { featuresOf } from './features.ts'
import { type Role, roles } from './model.ts'
import { features, transitions } from './weights.ts'

export type { Role } from './model.ts'

let weights: Weights | null = null

/** The role of each token, in the order of the tokens. */
export function rolesOf(tokens: readonly Token[], marks: Marks): Role[] {
  weights ??= weightsOf(features, transitions)
  const words = featuresOf(tokens, marks).map((found) => found.map(placeOf))
  return likeliest(weights, words, roles.length).map((role) => roles[role] ?? 'us')
}
