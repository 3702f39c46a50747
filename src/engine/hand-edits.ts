/** Edits as a program sends them: unlike a model's they name things by number, and a number that is wrong is said to be. Pure. */
import { appError, type InputFault } from '../errors.ts'
import { buttonsOf, type Draft } from '../template/draft.ts'
import type { Edit } from '../template/edit.ts'
import { applyEdit } from '../template/edits.ts'

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

/**
 * The draft after all edits, in their order; the same reference when none changes anything.
 * @throws AppError INVALID_EDIT with every edit of a button that is not there when its turn comes
 */
export function applyByHand(draft: Draft, edits: readonly Edit[]): Draft {
  const faults: InputFault[] = []
  const edited = edits.reduce((current, edit, position) => {
    faults.push(...faultsOf(current, edit, position))
    return applyEdit(current, edit)
  }, draft)
  if (faults.length > 0) throw appError('INVALID_EDIT', { errors: faults })
  return edited
}
