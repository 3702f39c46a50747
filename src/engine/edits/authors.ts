/** Who wrote what, kept for what is there. Pure. */
import type { Draft } from '../../template/draft.ts'
import { variablesOf } from '../../template/examples.ts'
import type { Authors } from '../state/state.ts'

/** Without the samples of variables that the draft does not have: edits may name any, and the list would never end. */
export function authorsIn(draft: Draft, authors: Authors): Authors {
  const entries = Object.entries(authors)
  if (!entries.some(([key]) => key.includes('{{'))) return authors
  const samples = new Set(variablesOf(draft).map(({ part, name }) => `${part} {{${name}}}`))
  return Object.fromEntries(entries.filter(([key]) => !key.includes('{{') || samples.has(key)))
}
