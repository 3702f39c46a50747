/** Fills in missing sample values, so that every variable has one. Pure, apart from a cache. */
import { cardSamplesEdit } from '../../template/card-samples.ts'
import { type Draft, findComponent } from '../../template/draft.ts'
import type { Edit } from '../../template/edit.ts'
import { applyEdits } from '../../template/edits.ts'
import { isOwnSample, sampleFor, variablesOf } from '../../template/examples.ts'
import { excessOf } from '../../template/size.ts'
import { languageOfText } from '../../validator/index.ts'
import type { Authors } from '../state/state.ts'
import { sampleKey } from './authors.ts'

interface FilledSamples {
  draft: Draft
  edits: readonly Edit[]
  /** What was filled in, as keys of `Authors`: `body {{1}}`. */
  samples: readonly string[]
}

const textLanguage = (draft: Draft): string | null => languageOfText(findComponent(draft, 'BODY')?.text ?? '')

/** While nobody has said the language, and none is assumed, it is that of the text: no "Alex" in an Arabic one. */
const languageOf = (draft: Draft): string | undefined => draft.language ?? textLanguage(draft) ?? undefined

const isSpokenAsBefore = (draft: Draft, before: Draft): boolean =>
  draft.language === before.language &&
  (draft.components === before.components || textLanguage(draft) === textLanguage(before))

/**
 * The edits that put our samples into the language of the draft, once that or the language of its text is another one. What
 * somebody gave stays.
 */
export function renewedSamples(draft: Draft, before: Draft, authors: Authors): Edit[] {
  const ours = variablesOf(draft).filter(
    ({ part, name, example }) =>
      part !== 'button' && example !== null && authors[sampleKey(part, name)] === 'assistant' && isOwnSample(example),
  )
  if (ours.length === 0 || isSpokenAsBefore(draft, before)) return []
  return (['header', 'body'] as const).flatMap((part): Edit[] => {
    const examples = ours
      .filter((variable) => variable.part === part)
      .map(({ name, before: words, after, example }) => ({
        name,
        example,
        next: sampleFor(words, name, languageOf(draft), after),
      }))
      .filter(({ example, next }) => next !== example)
      .map(({ name, next }) => ({ variable: name, example: next }))
    return examples.length === 0 ? [] : [{ op: 'set_examples', part, examples }]
  })
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
  const language = withoutSample.length === 0 ? undefined : languageOf(draft)
  const filledIn = withoutSample.map((variable) => ({
    variable,
    example: sampleFor(variable.before, variable.name, language, variable.after),
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
