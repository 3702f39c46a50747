/** Keeps samples with their variables when an edit closes gaps in the numbering of its text. Pure. */
import type { Edit } from './edit.ts'
import { closeGaps, distinctNames } from './placeholders.ts'

export interface Renumbering {
  part: 'header' | 'body'
  /** Names of the variables in the edit's own text. */
  names: readonly string[]
  /** From the name in the edit's text to the name in the draft; unchanged names are left out. */
  moved: ReadonlyMap<string, string>
}

const renumberingOf = (part: Renumbering['part'], text: string): Renumbering | null => {
  const { moved } = closeGaps(text)
  return moved.size === 0 ? null : { part, names: distinctNames(text), moved }
}

/** The renumbering that an edit causes; null if every variable keeps its number. */
export function renumberingBy(edit: Edit): Renumbering | null {
  if (edit.op === 'set_body') return renumberingOf('body', edit.text)
  return edit.op === 'set_header' && edit.format === 'TEXT' ? renumberingOf('header', edit.text ?? '') : null
}

type SetExamples = Extract<Edit, { op: 'set_examples' }>

function renumberSamples(edit: SetExamples, { names, moved }: Renumbering): SetExamples {
  const variables = edit.examples.map(({ variable }) => variable.replace(/[{}\s]/g, ''))
  // A number that is not in the edit's text can only refer to the draft's numbering.
  if (!variables.every((name) => names.includes(name))) return edit
  const examples = edit.examples.map((one, index) => ({
    ...one,
    variable: moved.get(variables[index] ?? '') ?? one.variable,
  }))
  return { ...edit, examples }
}

/**
 * The edits of one request, with samples moved to the numbers that their text has in the draft: the sample for `{{3}}` in
 * `{{1}} and {{3}}` becomes the sample for 2.
 */
export function withFollowingSamples(edits: readonly Edit[]): readonly Edit[] {
  const byPart = new Map<string, Renumbering | null>()
  return edits.map((edit) => {
    if (edit.op === 'set_body' || edit.op === 'set_header') byPart.set(edit.op.slice(4), renumberingBy(edit))
    const renumbering = edit.op === 'set_examples' ? byPart.get(edit.part) : null
    return edit.op === 'set_examples' && renumbering ? renumberSamples(edit, renumbering) : edit
  })
}
