/** Repairs gaps in the numbering: the lowest number becomes 1, the next 2, and samples stay with their variables. */
import { closeGaps, positionalNames } from '../template/placeholders.ts'
import { samplesInOrder } from '../template/samples.ts'
import type { IssuePath } from './issue.ts'
import { mapComponents } from './repair.ts'
import { asObject, type ComponentView, type JsonObject, type Subject } from './subject.ts'
import type { TextView } from './text.ts'

/** The highest number that is renumbered; samples can still be matched to such numbers by position. */
const maxNumber = 1000

/** One variable whose number changed. */
export interface Renumbered {
  /** The path of the text. */
  path: IssuePath
  /** With braces, as in the text. */
  from: string
  to: string
}

/** The text of a header or body if it has gaps that can be closed, else null. */
function textWithGaps({ text, type }: ComponentView): TextView | null {
  if (text === null || (type !== 'BODY' && type !== 'HEADER') || text.placeholders.length === 0) return null
  if (text.length > text.value.length) return null
  const isNumbered = text.placeholders.every(
    ({ style, name }) => style === 'POSITIONAL' && /^[1-9]/.test(name) && Number(name) <= maxNumber,
  )
  return isNumbered && closeGaps(text.value).moved.size > 0 ? text : null
}

function reorderExample(example: JsonObject, names: readonly string[]): JsonObject {
  const { body_text: rows, header_text: list } = example
  const reorder = (samples: unknown): unknown => (Array.isArray(samples) ? samplesInOrder(names, samples) : samples)
  const isNested = Array.isArray(rows) && rows.every(Array.isArray)
  return {
    ...example,
    ...(rows !== undefined && { body_text: isNested ? rows.map(reorder) : reorder(rows) }),
    ...(list !== undefined && { header_text: reorder(list) }),
  }
}

function renumberComponent(raw: JsonObject, view: ComponentView): JsonObject {
  const text = textWithGaps(view)
  if (text === null) return raw
  const example = asObject(raw.example)
  return {
    ...raw,
    text: closeGaps(text.value).text,
    ...(example === null ? {} : { example: reorderExample(example, positionalNames(text.value)) }),
  }
}

/** Closes the gaps in the numbering of headers and bodies. A complete set stays as it is, in any order. */
export const renumberVariables = (template: unknown, subject: Subject): unknown =>
  mapComponents(mapComponents(template, subject, 'BODY', renumberComponent), subject, 'HEADER', renumberComponent)

/** The changes that `renumberVariables` makes: headers first, then bodies. */
export const renumberings = ({ headers, bodies }: Subject): Renumbered[] =>
  [...headers, ...bodies].flatMap((view) => {
    const text = textWithGaps(view)
    const moved = text === null ? [] : [...closeGaps(text.value).moved]
    return moved.map(([from, to]) => ({ path: [...view.path, 'text'], from: `{{${from}}}`, to: `{{${to}}}` }))
  })
