/** Edits sent by a program. Unlike a model's they name buttons by number, and a wrong number is an error. Pure. */
import { appError, type InputFault } from '../../errors.ts'
import { buttonsOf, type Draft } from '../../template/draft.ts'
import type { Edit } from '../../template/edit.ts'
import { applyEdit } from '../../template/edits.ts'
import { type Excess, excessIn, outgrown } from '../../template/size.ts'
import type { Authors } from '../state/state.ts'
import { partWrittenBy, sampleKey } from './authors.ts'
import { movedSamples, withMovedAuthors } from './renumbering.ts'

/** The buttons that an edit requires, as zero-based numbers by property of the edit. */
function requiredButtons(edit: Edit): Record<string, number> {
  if (edit.op === 'change_button' || edit.op === 'remove_button') return { index: edit.index }
  return edit.op === 'move_button' ? { from: edit.from, to: edit.to } : {}
}

function faultsOf(draft: Draft, edit: Edit, position: number): InputFault[] {
  const { length } = buttonsOf(draft)
  return Object.entries(requiredButtons(edit))
    .filter(([, number]) => number >= length)
    .map(([property, number]) => ({
      path: `edits/${position}/${property}`,
      message: `is ${number}, but there is no such button: they are counted from 0, and the draft has ${length}`,
    }))
}

const tooLarge = ({ path, unit, limit, actual }: Excess) =>
  appError('DRAFT_TOO_LARGE', {
    detail: `${path === '' ? 'The draft' : path} would have ${actual} ${unit}; the limit is ${limit}.`,
    errors: [{ path, message: `has ${actual} ${unit}; the limit is ${limit}` }],
  })

/**
 * The draft after all edits, in order; the same object when they change nothing.
 * @throws AppError INVALID_EDIT with all edits of a button that does not exist at that point; DRAFT_TOO_LARGE
 */
export function applyByHand(draft: Draft, edits: readonly Edit[]): Draft {
  // Checked before any edit is applied, because each edit reads the texts that earlier ones set.
  const oversized = excessIn(edits, 'edits')
  if (oversized !== null) throw tooLarge(oversized)
  const faults: InputFault[] = []
  const edited = edits.reduce((current, edit, position) => {
    faults.push(...faultsOf(current, edit, position))
    return applyEdit(current, edit)
  }, draft)
  if (faults.length > 0) throw appError('INVALID_EDIT', { errors: faults })
  const excess = outgrown(draft, edited)
  if (excess !== null) throw tooLarge(excess)
  return edited
}

function writtenBy(edit: Edit): Authors {
  if (edit.op === 'set_examples')
    return Object.fromEntries(edit.examples.map(({ variable }) => [sampleKey(edit.part, variable), 'user']))
  const part = partWrittenBy(edit)
  return part === null ? {} : { [part]: 'user' }
}

/** The authors after the edits: what these set is the user's, everything else keeps its author. */
export function authorsByHand(authors: Authors, draft: Draft, edits: readonly Edit[]): Authors {
  let [known, current] = [authors, draft]
  for (const edit of edits) {
    const next = applyEdit(current, edit)
    known = { ...withMovedAuthors(known, movedSamples(edit, current, next)), ...writtenBy(edit) }
    current = next
  }
  return known
}
