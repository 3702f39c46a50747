/** Who wrote which part of a draft. Pure. */
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

/** The key in `Authors` of the part whose words an edit sets; null when it sets none. */
export const partWrittenBy = ({ op }: Edit): string | null => writtenParts[op] ?? null

/** The key in `Authors` of a variable's sample: `body {{1}}`. */
export const sampleKey = (part: string, variable: string): string => `${part} {{${variable}}}`

/** Drops samples of variables that the draft lacks. Edits may name any variable, so the record could grow forever. */
export function authorsIn(draft: Draft, authors: Authors): Authors {
  const entries = Object.entries(authors)
  if (!entries.some(([key]) => key.includes('{{'))) return authors
  const samples = new Set(variablesOf(draft).map(({ part, name }) => sampleKey(part, name)))
  return Object.fromEntries(entries.filter(([key]) => !key.includes('{{') || samples.has(key)))
}
