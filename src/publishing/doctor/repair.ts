/** What the rules can repair by themselves, as edits of a draft. */
import { type Button, type Draft, findComponent } from '../../template/draft.ts'
import { draftSchema } from '../../template/draft-schema.ts'
import type { ButtonInput, Edit } from '../../template/edit.ts'
import { sameJson } from '../../template/same-json.ts'
import { samplesOfBody } from '../../template/samples.ts'
import { fix } from '../../validator/index.ts'

/** The value as a draft; null if it has another form. */
export const asDraft = (template: unknown): Draft | null =>
  draftSchema.safeParse(template).success ? (template as Draft) : null

const inputOf = ({ example, ...button }: Button): ButtonInput => {
  const sample = typeof example === 'string' ? example : example?.[0]
  return { ...button, ...(sample !== undefined && { example: sample }) }
}

function propertyEdits(before: Draft, after: Draft): Edit[] {
  const { name, language, category, parameter_format } = after
  return [
    ...(name !== undefined && name !== before.name ? [{ op: 'set_name' as const, name }] : []),
    ...(language !== undefined && language !== before.language ? [{ op: 'set_language' as const, language }] : []),
    ...(category !== undefined && category !== before.category ? [{ op: 'set_category' as const, category }] : []),
    ...(parameter_format !== undefined && parameter_format !== before.parameter_format
      ? [{ op: 'set_parameter_format' as const, parameter_format }]
      : []),
  ]
}

function partEdits(before: Draft, after: Draft): Edit[] {
  const changed = (type: 'HEADER' | 'BODY' | 'FOOTER' | 'BUTTONS'): boolean =>
    !sameJson(findComponent(before, type) ?? null, findComponent(after, type) ?? null)
  const [header, body, footer] = [
    findComponent(after, 'HEADER'),
    findComponent(after, 'BODY'),
    findComponent(after, 'FOOTER'),
  ]
  const edits: Edit[] = []
  if (changed('HEADER') && header !== undefined) {
    edits.push({ op: 'set_header', format: header.format, ...(header.text !== undefined && { text: header.text }) })
  }
  if (changed('BODY') && body?.text !== undefined) {
    const samples = [...samplesOfBody(body)]
    edits.push({ op: 'set_body', text: body.text })
    const examples = samples.map(([variable, example]) => ({ variable, example }))
    if (examples.length > 0) edits.push({ op: 'set_examples', part: 'body', examples })
  }
  if (changed('FOOTER') && footer?.text !== undefined) edits.push({ op: 'set_footer', text: footer.text })
  const buttons = findComponent(after, 'BUTTONS')?.buttons
  if (changed('BUTTONS') && buttons !== undefined) edits.push({ op: 'set_buttons', buttons: buttons.map(inputOf) })
  return edits
}

/** Edits that repair the draft without new words; `rules` says how many rules were broken. */
export function repairOf(draft: Draft): { edits: Edit[]; rules: number } {
  const { template, applied } = fix(draft)
  const repaired = asDraft(template)
  if (repaired === null || applied.length === 0) return { edits: [], rules: 0 }
  return { edits: [...propertyEdits(draft, repaired), ...partEdits(draft, repaired)], rules: applied.length }
}
