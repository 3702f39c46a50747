/** Alternatives on the table, and how a person picks one. Pure. */
import { z } from 'zod'
import type { Extraction } from '../../llm/extraction.ts'
import type { Draft } from '../../template/draft.ts'
import type { ShapeOf } from '../../template/draft-schema.ts'
import { type ButtonInput, type Edit, editSchema } from '../../template/edit.ts'
import { applyEdit } from '../../template/edits.ts'
import { partSetBy, wholeEdits } from './alternatives.ts'

export interface Option {
  /** `1` for the first. */
  id: string
  label: string
  text: string
  /** What picking it carries out. */
  edits: Edit[]
}

export const optionSchema = z.object({
  id: z.string(),
  label: z.string(),
  text: z.string(),
  edits: z.array(editSchema),
} satisfies ShapeOf<Option>)

/** At most so many are kept. */
const most = 4

/**
 * The options of an answer. Those on the table stay when one is picked, so that another can be tried, until others or another
 * text take their place.
 * @param turn the draft after it, and its edits that changed something
 */
export function optionsAfter(
  onTable: readonly Option[],
  { options = [] }: Pick<Extraction, 'options'>,
  { draft, carriedOut, isPick }: { draft: Draft; carriedOut: readonly Edit[]; isPick: boolean },
): Option[] {
  // A model may carry out the pick: "no, the first one after all, please".
  const stay = isPick || onTable.some((option) => isInUse(option, draft))
  if (options.length === 0) return stay ? [...onTable] : optionsLeft(onTable, carriedOut)
  const given = options.slice(0, most).map((option) => ({ ...option, edits: option.edits ?? [] }))
  const whole = wholeEdits(
    draft,
    given.map(({ edits }) => edits),
  )
  const labels = given.map(({ label }) => folded(label))
  const isOwn = (label: string, index: number): boolean => label !== '' && labels.indexOf(label) === index
  return given.map(({ label, text, edits }, index) => ({
    id: String(index + 1),
    // The label alone picks it.
    label: isOwn(folded(label), index) ? label : `${label} ${index + 1}`.trim(),
    text: text?.trim() ? text : shownText(edits),
    edits: whole[index] ?? edits,
  }))
}

/** All of them, or none after a new beginning, another text, or other words for what they are about. */
export function optionsLeft(onTable: readonly Option[], edits: readonly Edit[]): Option[] {
  const changed = new Set(edits.map(partSetBy))
  const offered = onTable.map(({ edits: own }) => own.map(partSetBy))
  const isReworded = ['reset', 'body', ...offered.flat().filter(isWording)].some((part) => changed.has(part))
  const isTaken = offered.some((parts) => parts.length > 0 && parts.every((part) => changed.has(part)))
  return isReworded || isTaken ? [] : [...onTable]
}

const isWording = (part: string): boolean => part === 'header' || part === 'footer' || part === 'buttons'

/** True if the draft has all that the option would set; samples aside, which may have been changed since. */
export const isInUse = ({ edits }: Option, draft: Draft): boolean =>
  edits.length > 0 && edits.every((edit) => edit.op === 'set_examples' || applyEdit(draft, edit) === draft)

/** What an option says: its texts from top to bottom and its buttons, or else the settings that it changes. */
function shownText(edits: readonly Edit[]): string {
  const texts = (['set_header', 'set_body', 'set_footer'] as const).flatMap((op) => {
    const edit = edits.findLast((one) => one.op === op)
    return edit !== undefined && 'text' in edit && edit.text ? [edit.text] : []
  })
  const labels = edits.flatMap(buttonsIn).map(({ text, type }) => `[${text ?? type ?? ''}]`)
  const shown = [...texts, ...(labels.length === 0 ? [] : [labels.join(' ')])]
  return (shown.length > 0 ? shown : edits.flatMap(settingIn)).join('\n')
}

function buttonsIn(edit: Edit): { text?: ButtonInput['text']; type?: ButtonInput['type'] | undefined }[] {
  if (edit.op === 'set_buttons') return edit.buttons
  return edit.op === 'add_button' || edit.op === 'change_button' ? [edit.button] : []
}

function settingIn(edit: Edit): string[] {
  if (edit.op === 'set_name') return [edit.name]
  if (edit.op === 'set_language') return [edit.language]
  if (edit.op === 'set_limited_time_offer') return [edit.text]
  if (edit.op === 'set_carousel') return edit.cards.flatMap(({ body }) => body ?? [])
  return edit.op === 'set_category' ? [edit.category] : []
}

/** Words as they are compared: without signs, case and more than one space. */
export const folded = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * The option that a whole message names: by its label or, where nothing else may be meant, by its number or its place ("the
 * second one").
 * @param ordinals the places in the languages that we know, as whole messages, folded: `ordinals[1]` holds those for the second;
 *   null: a number may answer another question
 */
export function pickedOption(
  onTable: readonly Option[],
  message: string,
  ordinals: readonly ReadonlySet<string>[] | null,
): Option | null {
  if (onTable.length === 0) return null
  const said = folded(message)
  if (said === '') return null
  const named = onTable.find(({ id, label }) => said === folded(label) || (ordinals !== null && said === id))
  const place = ordinals?.findIndex((words) => words.has(said)) ?? -1
  return named ?? onTable[place] ?? null
}
