/** Fills in missing sample values, so that every variable has one. Pure, apart from a cache. */
import { cardSamplesEdit } from '../../template/card-samples.ts'
import type { Draft } from '../../template/draft.ts'
import type { Edit } from '../../template/edit.ts'
import { applyEdits } from '../../template/edits.ts'
import { sampleFor, variablesOf } from '../../template/examples.ts'
import { excessOf } from '../../template/size.ts'
import { sampleKey } from './authors.ts'

interface FilledSamples {
  draft: Draft
  edits: readonly Edit[]
  /** What was filled in, as keys of `Authors`: `body {{1}}`. */
  samples: readonly string[]
}

/** A body of 1024 characters has no room for more variables with words between them (rule `body-variable-density`). */
const maxFilled = 150

/** The draft after one edit is the draft before the next, so each is filled several times in a turn. */
const cache = new WeakMap<Draft, FilledSamples>()

/**
 * The draft with a plausible sample for each variable that lacked one; the same object when no sample is missing, or when
 * samples would make the draft too large.
 */
export function fillSamples(draft: Draft): FilledSamples {
  const known = cache.get(draft)
  if (known !== undefined) return known
  const filled = filledSamples(draft)
  cache.set(draft, filled)
  return filled
}

function filledSamples(draft: Draft): FilledSamples {
  const withoutSample = variablesOf(draft)
    .filter(({ example }) => example === null)
    .slice(0, maxFilled)
  const filledIn = withoutSample.map((variable) => ({
    variable,
    example: sampleFor(variable.before, variable.name, draft.language, variable.after),
  }))
  // One edit per part, because each edit reads the whole text and there may be hundreds of variables.
  const ofPart = (part: 'header' | 'body'): Edit[] => {
    const examples = filledIn
      .filter(({ variable }) => variable.part === part)
      .map(({ variable, example }) => ({ variable: variable.name, example }))
    return examples.length === 0 ? [] : [{ op: 'set_examples', part, examples }]
  }
  const ofButtons = filledIn.flatMap(({ variable, example }): Edit[] =>
    variable.part === 'button' ? [{ op: 'change_button', index: variable.index, button: { example } }] : [],
  )
  const edits = [...ofPart('header'), ...ofPart('body'), ...ofButtons]
  const filled = applyEdits(draft, edits)
  const cards = cardSamplesEdit(filled)
  const complete = cards === null ? filled : applyEdits(filled, [cards])
  if (complete !== draft && excessOf(complete) !== null) return { draft, edits: [], samples: [] }
  return {
    draft: complete,
    edits: cards === null || complete === filled ? edits : [...edits, cards],
    samples: withoutSample.map(({ part, name }) => sampleKey(part, name)),
  }
}
