/** Fills in sample values that nobody gave, so that no variable is left without one. Pure. */
import { cardSamplesEdit } from '../template/card-samples.ts'
import type { Draft } from '../template/draft.ts'
import type { Edit } from '../template/edit.ts'
import { applyEdits } from '../template/edits.ts'
import { sampleFor, variablesOf } from '../template/examples.ts'

export interface FilledSamples {
  draft: Draft
  edits: Edit[]
  /** What was filled in, as it is named in `authors`: `body {{1}}`. */
  samples: string[]
}

/** The draft with a plausible sample for each variable that had none; the same draft when none was missing. */
export function fillSamples(draft: Draft): FilledSamples {
  const wanting = variablesOf(draft).filter(({ example }) => example === null)
  const edits = wanting.map((variable): Edit => {
    const example = sampleFor(variable.before, variable.name, draft.language, variable.after)
    return variable.part === 'button'
      ? { op: 'change_button', index: variable.index, button: { example } }
      : { op: 'set_examples', part: variable.part, examples: [{ variable: variable.name, example }] }
  })
  const filled = applyEdits(draft, edits)
  const cards = cardSamplesEdit(filled)
  const complete = cards === null ? filled : applyEdits(filled, [cards])
  return {
    draft: complete,
    edits: cards === null || complete === filled ? edits : [...edits, cards],
    samples: wanting.map(({ part, name }) => `${part} {{${name}}}`),
  }
}
