/** What closing a gap in the numbers of a text does to everything that speaks of its variables by number. Pure. */
import type { Edit } from './edit.ts'
import { closeGaps, distinctNames } from './placeholders.ts'

export interface Renumbering {
  part: 'header' | 'body'
  /** Names of the variables in the text as it was given. */
  given: readonly string[]
  /** From the name that was given to the one that the draft has; names that stay are left out. */
  moved: ReadonlyMap<string, string>
}

const renumberingOf = (part: Renumbering['part'], text: string): Renumbering | null => {
  const { moved } = closeGaps(text)
  return moved.size === 0 ? null : { part, given: distinctNames(text), moved }
}

/** The renumbering that an edit brings with it; null where every variable keeps its number. */
export function renumberingBy(edit: Edit): Renumbering | null {
  if (edit.op === 'set_body') return renumberingOf('body', edit.text)
  return edit.op === 'set_header' && edit.format === 'TEXT' ? renumberingOf('header', edit.text ?? '') : null
}

type SetExamples = Extract<Edit, { op: 'set_examples' }>

function follow(edit: SetExamples, { given, moved }: Renumbering): SetExamples {
  const names = edit.examples.map(({ variable }) => variable.replace(/[{}\s]/g, ''))
  // A number that the text did not have can only be meant as one that the draft has now.
  if (!names.every((name) => given.includes(name))) return edit
  const examples = edit.examples.map((one, index) => ({
    ...one,
    variable: moved.get(names[index] ?? '') ?? one.variable,
  }))
  return { ...edit, examples }
}

/**
 * Edits that came together, with samples under the numbers that their text has once it is in the draft: whoever sends
 * `{{1}} and {{3}}` sends the sample of the latter for 3.
 */
export function withFollowingSamples(edits: readonly Edit[]): readonly Edit[] {
  const known = new Map<string, Renumbering | null>()
  return edits.map((edit) => {
    if (edit.op === 'set_body' || edit.op === 'set_header') known.set(edit.op.slice(4), renumberingBy(edit))
    const renumbering = edit.op === 'set_examples' ? known.get(edit.part) : null
    return edit.op === 'set_examples' && renumbering ? follow(edit, renumbering) : edit
  })
}
