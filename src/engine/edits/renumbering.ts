/** Authors and reported changes when closing a gap renumbers variables. Pure. */
import { type Draft, findComponent } from '../../template/draft.ts'
import type { Edit } from '../../template/edit.ts'
import { applyEdit } from '../../template/edits.ts'
import { type Renumbering, renumberingBy } from '../../template/renumbering.ts'
import type { Authors } from '../state/state.ts'
import { sampleKey } from './authors.ts'
import type { Change } from './changes.ts'

const textOf = (draft: Draft, part: Renumbering['part']): string | undefined =>
  findComponent(draft, part === 'body' ? 'BODY' : 'HEADER')?.text

/** The renumbering that an edit made between `before` and `after`; null when the text did not change. */
function renumberingBetween(edit: Edit, before: Draft, after: Draft): Renumbering | null {
  const renumbering = renumberingBy(edit)
  return renumbering === null || textOf(before, renumbering.part) === textOf(after, renumbering.part)
    ? null
    : renumbering
}

/** Keys of samples (`body {{3}}`) before the edit, mapped to their keys after it. */
export function movedSamples(edit: Edit, before: Draft, after: Draft): ReadonlyMap<string, string> {
  const renumbering = renumberingBetween(edit, before, after)
  if (renumbering === null) return new Map()
  const { part, moved } = renumbering
  return new Map([...moved].map(([from, to]) => [sampleKey(part, from), sampleKey(part, to)]))
}

/** The authors under their new keys. A variable whose number is taken over loses its entry. */
export function withMovedAuthors(authors: Authors, moved: ReadonlyMap<string, string>): Authors {
  if (moved.size === 0) return authors
  const taken = new Set(moved.values())
  return Object.fromEntries(
    Object.entries(authors).flatMap(([part, author]) => {
      const to = moved.get(part)
      if (to !== undefined) return [[to, author] as const]
      return taken.has(part) ? [] : [[part, author] as const]
    }),
  )
}

/** The variables that were renumbered, one change per part: if a part's text is set several times, the last one counts. */
export function renumberedChanges(before: Draft, edits: readonly Edit[]): Change[] {
  if (edits.every((edit) => renumberingBy(edit) === null)) return []
  const last = new Map<string, Change>()
  let draft = before
  for (const edit of edits) {
    const next = applyEdit(draft, edit)
    const renumbering = renumberingBetween(edit, draft, next)
    if (renumbering !== null) {
      const moves = [...renumbering.moved].map(([from, to]) => ({ from: `{{${from}}}`, to: `{{${to}}}` }))
      last.set(renumbering.part, { part: 'numbers', of: renumbering.part, moves })
    } else if (edit.op === 'set_body' || edit.op === 'set_header') last.delete(edit.op.slice(4))
    draft = next
  }
  return [...last.values()]
}
