/** The edits that turn one template into another, as far as edits can express the difference. Pure. */
import type { Button, Component, Draft, Edit } from '../api/types.ts'
import { buttonsIn, findPart, type Part, partOfIssue, samplesOf } from './parts.ts'

interface PartEdit {
  part: Part
  edit: Edit
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

type ButtonInput = Extract<Edit, { op: 'add_button' }>['button']

/** A template's button in the form that edits use: one sample instead of a list. */
export function buttonInput({ example, ...button }: Button): ButtonInput {
  const sample = Array.isArray(example) ? example[0] : example
  return { ...button, ...(sample !== undefined && { example: sample }) }
}

function fieldEdits(from: Draft, to: Draft): PartEdit[] {
  const edits: PartEdit[] = []
  if (to.category !== undefined && to.category !== from.category) {
    edits.push({ part: 'category', edit: { op: 'set_category', category: to.category } })
  }
  if (to.language !== undefined && to.language !== from.language) {
    edits.push({ part: 'language', edit: { op: 'set_language', language: to.language } })
  }
  if (to.name !== undefined && to.name !== from.name) {
    edits.push({ part: 'name', edit: { op: 'set_name', name: to.name } })
  }
  return edits
}

function sampleEdits(component: Component | undefined, part: 'header' | 'body'): PartEdit[] {
  const examples = Object.entries(samplesOf(component))
    .filter(([, example]) => example !== '')
    .map(([variable, example]) => ({ variable, example }))
  return examples.length === 0 ? [] : [{ part, edit: { op: 'set_examples', part, examples } }]
}

function headerEdits(from: Draft, to: Draft): PartEdit[] {
  const [before, after] = [findPart(from, 'HEADER'), findPart(to, 'HEADER')]
  if (isSame(before, after)) return []
  if (after === undefined) return [{ part: 'header', edit: { op: 'clear', part: 'header' } }]
  const { format, text = null, example } = after
  const handle = example?.header_handle?.[0] ?? null
  return [{ part: 'header', edit: { op: 'set_header', format, text, handle } }, ...sampleEdits(after, 'header')]
}

function bodyEdits(from: Draft, to: Draft): PartEdit[] {
  const [before, after] = [findPart(from, 'BODY'), findPart(to, 'BODY')]
  if (isSame(before, after)) return []
  if (after === undefined) return [{ part: 'body', edit: { op: 'clear', part: 'body' } }]
  const advice = after.add_security_recommendation
  const edits: PartEdit[] = []
  if (after.text !== undefined && after.text !== before?.text) {
    edits.push({ part: 'body', edit: { op: 'set_body', text: after.text } })
  }
  if (advice !== undefined) {
    edits.push({ part: 'body', edit: { op: 'set_authentication', add_security_recommendation: advice } })
  }
  return [...edits, ...sampleEdits(after, 'body')]
}

function footerEdits(from: Draft, to: Draft): PartEdit[] {
  const [before, after] = [findPart(from, 'FOOTER'), findPart(to, 'FOOTER')]
  if (isSame(before, after)) return []
  if (after === undefined) return [{ part: 'footer', edit: { op: 'clear', part: 'footer' } }]
  const minutes = after.code_expiration_minutes
  if (minutes !== undefined) {
    return [{ part: 'footer', edit: { op: 'set_authentication', code_expiration_minutes: minutes } }]
  }
  return [{ part: 'footer', edit: { op: 'set_footer', text: after.text ?? '' } }]
}

function buttonEdits(from: Draft, to: Draft): PartEdit[] {
  const [before, after] = [buttonsIn(from), buttonsIn(to)]
  if (isSame(before, after)) return []
  const whole: Edit = { op: 'set_buttons', buttons: after.map(buttonInput) }
  if (before.length !== after.length) return [{ part: 'button-0', edit: whole }]
  return after.flatMap((button, index) =>
    isSame(button, before[index])
      ? []
      : [{ part: `button-${index}` as const, edit: { op: 'change_button', index, button: buttonInput(button) } }],
  )
}

function offerEdits(from: Draft, to: Draft): PartEdit[] {
  const [before, after] = [findPart(from, 'LIMITED_TIME_OFFER'), findPart(to, 'LIMITED_TIME_OFFER')]
  if (isSame(before, after)) return []
  if (after === undefined) return [{ part: 'offer', edit: { op: 'clear', part: 'limited_time_offer' } }]
  return [{ part: 'offer', edit: { op: 'set_limited_time_offer', ...after.limited_time_offer } }]
}

type CardInput = Extract<Edit, { op: 'set_carousel' }>['cards'][number]

/** A card in the form that edits use. */
export function cardInput(card: Pick<Draft, 'components'>): CardInput {
  const [header, body] = [findPart(card, 'HEADER'), findPart(card, 'BODY')]
  const format = header?.format
  const samples = body?.example?.body_text?.[0]
  return {
    header_format: format === 'VIDEO' || format === 'PRODUCT' ? format : 'IMAGE',
    handle: header?.example?.header_handle?.[0] ?? null,
    body: body?.text ?? null,
    ...(samples !== undefined && { examples: samples }),
    buttons: buttonsIn(card).map(buttonInput),
  }
}

function cardEdits(from: Draft, to: Draft): PartEdit[] {
  const [before, after] = [findPart(from, 'CAROUSEL'), findPart(to, 'CAROUSEL')]
  if (isSame(before, after)) return []
  if (after === undefined) return [{ part: 'cards', edit: { op: 'clear', part: 'carousel' } }]
  return [{ part: 'cards', edit: { op: 'set_carousel', cards: after.cards.map(cardInput) } }]
}

const editsByPart = (from: Draft, to: Draft): PartEdit[] =>
  [fieldEdits, headerEdits, offerEdits, bodyEdits, footerEdits, buttonEdits, cardEdits].flatMap((edits) =>
    edits(from, to),
  )

/** Any JSON value as a template with a list of components, so that it can be compared. */
export function asDraft(template: unknown): Draft {
  const object = Object(template)
  return { ...object, components: Array.isArray(object.components) ? object.components : [] }
}

/** All edits that lead from one draft to the other, in the order to apply them. */
export const editsBetween = (from: Draft, to: Draft): Edit[] => editsByPart(from, to).map(({ edit }) => edit)

/** The edits towards `fixed` that concern the issue's part, or all of them if none does. */
export function editsForIssue(draft: Draft, fixed: Draft, issue: { path: string }): Edit[] {
  const part = partOfIssue(draft, issue)
  const all = editsByPart(draft, fixed)
  const own = all.filter((candidate) => candidate.part === part)
  return (own.length > 0 ? own : all).map(({ edit }) => edit)
}
