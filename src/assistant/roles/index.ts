/**
 * What each word of a message is there for: to be told to the customers, to name who writes, to be said to us alone. Learned from
 * labelled messages (`test/roles`), as this is told by many small signs that no rule holds. Pure.
 */
import type { Marks, Token } from '../../language/index.ts'
import { mostRead, taggerOf } from '../tagger.ts'
import { featuresOf } from './features.ts'
import { type Role, roles } from './model.ts'
import * as written from './weights.ts'

export type { Role } from './model.ts'

const rolesFor = taggerOf(written, roles, 'us')

/** The role of each token, in the order of the tokens. */
export const rolesOf = (tokens: readonly Token[], marks: Marks): Role[] =>
  rolesFor(featuresOf(tokens.slice(0, mostRead), marks), tokens.length)
