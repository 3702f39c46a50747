/** Edits as a program sends them: unlike a model's they name things by number, and a number that is wrong is said to be. Pure. */
import { appError, type InputFault } from '../../errors.ts'
import { buttonsOf, type Draft } from '../../template/draft.ts'
import type { Edit } from '../../template/edit.ts'
import { applyEdit } from '../../template/edits.ts'
import { type Excess, excessIn, outgrown } from '../../template/size.ts'
import type { Authors } from '../state/state.ts'
import { partWrittenBy, sampleKey } from './authors.ts'
import { movedSamples, withMovedAuthors } from './renumbering.ts'

/** The numbers of buttons that an edit needs to be there, by their properties. */
function buttonsNamedBy(edit: Edit): Record<string, number> {
  if (edit.op === 'change_button' || edit.op === 'remove_button') return { index: edit.index }
  return edit.op === 'move_button' ? { from: edit.from, to: edit.to } : {}
}

function faultsOf(draft: Draft, edit: Edit, position: number): InputFault[] {
  const { length } = buttonsOf(draft)
  return Object.entries(buttonsNamedBy(edit))
    .filter(([, number]) => number >= length)
    .map(([property, number]) => ({
      path: `edits/${position}/${property}`,
      message: `there is no button ${number}; buttons are counted from 0, and ${length === 1 ? 'one is' : `${length} are`} there`,
    }))
}

const tooLarge = ({ path, unit, limit, actual }: Excess) =>
  appError('DRAFT_TOO_LARGE', {
    detail: `${path === '' ? 'The draft' : path} would have ${actual} ${unit}; the most is ${limit}.`,
    errors: [{ path, message: `has ${actual} ${unit}; the most is ${limit}` }],
  })

/**
 * The draft after all edits, in their order; the same reference when none changes anything.
 * @throws AppError INVALID_EDIT with every edit of a button that is not there when its turn comes; DRAFT_TOO_LARGE
 */
export function applyByHand(draft: Draft, edits: readonly Edit[]): Draft {
  // Before any is applied: each edit reads the texts that the ones before it left.
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

/** Who wrote the parts of `draft` once the edits are applied: what they set is the user's, the rest stays. */
export function authorsByHand(authors: Authors, draft: Draft, edits: readonly Edit[]): Authors {
  let [known, current] = [authors, draft]
  for (const edit of edits) {
    const next = applyEdit(current, edit)
    known = { ...withMovedAuthors(known, movedSamples(edit, current, next)), ...writtenBy(edit) }
    current = next
  }
  return known
}
