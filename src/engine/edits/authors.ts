/** Who wrote what, kept for what is there. Pure. */
import type { Draft } from '../../template/draft.ts'
import type { Edit } from '../../template/edit.ts'
import { variablesOf } from '../../template/examples.ts'
import type { Authors } from '../state/state.ts'

const writtenParts: Partial<Record<Edit['op'], string>> = {
  set_body: 'body',
  set_header: 'header',
  set_footer: 'footer',
  set_name: 'name',
  set_buttons: 'buttons',
  add_button: 'buttons',
  change_button: 'buttons',
}

/** The part whose words an edit sets, as it is called in `Authors`; null when it sets none. */
export const partWrittenBy = ({ op }: Edit): string | null => writtenParts[op] ?? null

/** What the sample of a variable is called there: `body {{1}}`. */
export const sampleKey = (part: string, variable: string): string => `${part} {{${variable}}}`

/** Without the samples of variables that the draft does not have: edits may name any, and the list would never end. */
export function authorsIn(draft: Draft, authors: Authors): Authors {
  const entries = Object.entries(authors)
  if (!entries.some(([key]) => key.includes('{{'))) return authors
  const samples = new Set(variablesOf(draft).map(({ part, name }) => sampleKey(part, name)))
  return Object.fromEntries(entries.filter(([key]) => !key.includes('{{') || samples.has(key)))
}
