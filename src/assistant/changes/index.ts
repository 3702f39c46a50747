/**
 * What the words of a message about a text that stands are there for: learned from labelled messages (`test/changes`), as remarks, reasons and
 * what is to be told look alike to any rule. Pure.
 */
import type { Reading } from '../reading/index.ts'
import { taggerOf } from '../tagger.ts'
import { featuresBeside } from './features.ts'
import { type Use, uses } from './model.ts'
import * as written from './weights.ts'

export type { Use } from './model.ts'

const usesFor = taggerOf(written, uses, 'us')

/** A message is read for remarks, for facts told anew and for changes, beside the same text. */
const known = new WeakMap<Reading, { text: Reading; uses: Use[] }>()

/** The use of each token of a message about a text. */
export function usesOf(message: Reading, text: Reading): readonly Use[] {
  const before = known.get(message)
  if (before?.text === text) return before.uses
  const found = usesFor(featuresBeside(message, text), message.message.tokens.length)
  known.set(message, { text, uses: found })
  return found
}
