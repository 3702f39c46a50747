/**
 * Alternatives made whole: each sets every part that one of them sets, so that it can take the place of another that has been
 * picked before. What it leaves alone it sets as the draft has it. Pure.
 */
import { toButtonInput } from '../../template/buttons.ts'
import { type ComponentType, type Draft, findComponent } from '../../template/draft.ts'
import type { Edit } from '../../template/edit.ts'
import { applyEdits } from '../../template/edits.ts'
import { sameJson } from '../../template/same-json.ts'
import { type Samples, samplesOfBody, samplesOfHeader } from '../../template/samples.ts'

const parts = { header: 'HEADER', body: 'BODY', footer: 'FOOTER', buttons: 'BUTTONS' } as const
type Part = keyof typeof parts
const settings = ['category', 'language', 'name'] as const

const differs = (one: Draft, other: Draft, type: ComponentType): boolean =>
  !sameJson(findComponent(one, type), findComponent(other, type))

/** The part that an edit is about, by its name in `clear`. */
export function partSetBy(edit: Edit): string {
  if (edit.op === 'clear') return edit.part
  return edit.op.endsWith('_button') ? 'buttons' : edit.op.replace('set_', '')
}

/** The edits of each alternative, made whole on top of `draft`. */
export function wholeEdits(draft: Draft, alternatives: readonly (readonly Edit[])[]): Edit[][] {
  const results = alternatives.map((edits) => applyEdits(draft, edits))
  // A change to or from codes brings its own parts.
  if ([draft, ...results].some(({ category }) => category === 'AUTHENTICATION'))
    return alternatives.map((edits) => [...edits])
  const touched = (Object.keys(parts) as Part[]).filter((part) =>
    results.some((result) => differs(draft, result, parts[part])),
  )
  const set = settings.filter((key) => results.some((result) => result[key] !== draft[key]))
  return alternatives.map((edits, at) => {
    const result = results[at] ?? draft
    // Buttons by their place would be others on top of another alternative.
    const own = edits.filter((edit) => !touched.includes('buttons') || partSetBy(edit) !== 'buttons')
    const given = new Set(own.map(partSetBy))
    return [
      ...set.filter((key) => !given.has(key)).flatMap((key) => settingOf(draft, key)),
      ...own,
      ...touched.filter((part) => !given.has(part)).flatMap((part) => partOf(result, part)),
    ]
  })
}

function settingOf({ category, language, name }: Draft, key: (typeof settings)[number]): Edit[] {
  if (key === 'category') return category === undefined ? [] : [{ op: 'set_category', category }]
  if (key === 'language') return language === undefined ? [] : [{ op: 'set_language', language }]
  return name === undefined ? [] : [{ op: 'set_name', name }]
}

/** The edits that set the part as the draft has it. */
function partOf(draft: Draft, part: Part): Edit[] {
  const [header, body] = [findComponent(draft, 'HEADER'), findComponent(draft, 'BODY')]
  const [footer, buttons] = [findComponent(draft, 'FOOTER'), findComponent(draft, 'BUTTONS')]
  if (part === 'header' && header !== undefined) {
    const { format, text, example } = header
    const handle = example?.header_handle?.[0]
    return [{ op: 'set_header', format, text, handle }, ...examplesOf('header', samplesOfHeader(header))]
  }
  if (part === 'body' && body?.text !== undefined)
    return [{ op: 'set_body', text: body.text }, ...examplesOf('body', samplesOfBody(body))]
  if (part === 'footer' && footer?.text !== undefined) return [{ op: 'set_footer', text: footer.text }]
  if (part === 'buttons' && buttons !== undefined)
    return [{ op: 'set_buttons', buttons: buttons.buttons.map(toButtonInput) }]
  return [{ op: 'clear', part }]
}

function examplesOf(part: 'header' | 'body', samples: Samples): Edit[] {
  const examples = [...samples].map(([variable, example]) => ({ variable, example }))
  return examples.length === 0 ? [] : [{ op: 'set_examples', part, examples }]
}
