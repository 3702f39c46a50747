/** Alternatives on the table, and how a person picks one. Pure. */
import { z } from 'zod'
import type { Extraction } from '../../llm/extraction.ts'
import type { ShapeOf } from '../../template/draft-schema.ts'
import { type ButtonInput, type Edit, editSchema } from '../../template/edit.ts'

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
 * The options of an answer. Those on the table stay until one is picked, or its parts are set in other words, until others, another text or a new beginning take
 * their place, or until the template is final.
 */
export function optionsAfter(
  onTable: readonly Option[],
  { options = [], edits }: Extraction,
  isSettled: boolean,
): Option[] {
  if (options.length > 0)
    return options.slice(0, most).map(({ label, text, edits: own = [] }, index) => ({
      id: String(index + 1),
      label,
      text: text?.trim() ? text : shownText(own),
      edits: own,
    }))
  const isTaken = (option: Option): boolean =>
    option.edits.length > 0 && option.edits.every(({ op }) => edits.some((edit) => edit.op === op))
  return isSettled || edits.some(({ op }) => op === 'reset' || op === 'set_body') || onTable.some(isTaken)
    ? []
    : [...onTable]
}

/** The alternatives that were left when one of them was picked: until others are on the table, the text is another, or the template is final. */
export function pickedFromAfter(
  before: { options: readonly Option[]; pickedFrom: readonly Option[] },
  { options = [], edits }: Extraction,
  { isPick, isFinal }: { isPick: boolean; isFinal: boolean },
): Option[] {
  if (isFinal || options.length > 0) return []
  if (isPick) return [...(before.options.length > 0 ? before.options : before.pickedFrom)]
  return edits.some(({ op }) => op === 'reset' || op === 'set_body') ? [] : [...before.pickedFrom]
}

/** What edits say: their texts from top to bottom and its buttons, or else the settings that it changes. */
export function shownText(edits: readonly Edit[]): string {
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

/** The option that a whole message names by its label or its place: a number alone may answer another question by now. */
export function namedOption(
  all: readonly Option[],
  message: string,
  ordinals: readonly (readonly string[])[],
): Option | null {
  const said = folded(message)
  if (all.length === 0 || said === '') return null
  const place = ordinals.findIndex((words) => words.some((word) => folded(word) === said))
  return all.find(({ label }) => said === folded(label)) ?? all[place] ?? null
}

/**
 * The option that a whole message names: by its number, its label, or its place ("the second one").
 * @param ordinals the places in the languages that we know, as whole messages: `ordinals[1]` holds those for the second
 */
export function pickedOption(
  onTable: readonly Option[],
  message: string,
  ordinals: readonly (readonly string[])[],
): Option | null {
  const said = folded(message)
  return onTable.find(({ id }) => said === id) ?? namedOption(onTable, message, ordinals)
}
