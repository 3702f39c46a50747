/** What the assistant chose and the person has neither said nor confirmed. Pure. */
import { type AssumablePart, assumableParts } from '../../llm/extraction.ts'
import { type Button, buttonsOf, type Draft, findComponent } from '../../template/draft.ts'
import type { Edit } from '../../template/edit.ts'

/** The assumed parts, each with the reason in the person's language. */
export type Assumed = Partial<Record<AssumablePart, string>>

export interface Assumption {
  part: AssumablePart
  value: string
  why: string
}

const partSetBy: Partial<Record<Edit['op'], AssumablePart>> = {
  set_category: 'category',
  set_language: 'language',
  set_name: 'name',
  set_header: 'header',
  set_body: 'body',
  set_footer: 'footer',
  set_buttons: 'buttons',
  add_button: 'buttons',
  change_button: 'buttons',
  remove_button: 'buttons',
}

/** The part that an edit gives a value; null for edits of samples, options and the like. */
const partOf = (edit: Edit): AssumablePart | null => partSetBy[edit.op] ?? null

const labelOf = ({ text, type }: Button): string => text ?? type

/** The value of a part in words; null when the draft lacks it. */
function shownValue(draft: Draft, part: AssumablePart): string | null {
  const header = findComponent(draft, 'HEADER')
  const values: Record<AssumablePart, string | undefined> = {
    category: draft.category,
    language: draft.language,
    name: draft.name,
    header: header?.text ?? header?.format,
    body: findComponent(draft, 'BODY')?.text,
    footer: findComponent(draft, 'FOOTER')?.text,
    buttons: buttonsOf(draft).map(labelOf).join(', ') || undefined,
  }
  return values[part] ?? null
}

/** Assumptions about parts that the draft still has, in the order of the template. */
export const assumptionsOf = (draft: Draft, assumed: Assumed): Assumption[] =>
  assumableParts.flatMap((part) => {
    const value = shownValue(draft, part)
    const why = assumed[part]
    return value === null || why === undefined ? [] : [{ part, value, why }]
  })

/** The assumptions after edits: a part that was said is no longer assumed, whatever it was before. */
export function assumedAfter(assumed: Assumed, said: readonly Edit[], newly: Assumed): Assumed {
  const next = said.some(({ op }) => op === 'reset') ? {} : { ...assumed }
  for (const edit of said) {
    const part = partOf(edit)
    if (part !== null) delete next[part]
  }
  return { ...next, ...newly }
}
