/** The repair of gaps in the numbering: the lowest number becomes 1, the next 2, and samples keep their variable. */
import { closeGaps, positionalNames } from '../template/placeholders.ts'
import { samplesInOrder } from '../template/samples.ts'
import type { IssuePath } from './issue.ts'
import { mapComponents } from './repair.ts'
import { asObject, type ComponentView, type JsonObject, type Subject } from './subject.ts'
import type { TextView } from './text.ts'

/** The highest number for which samples by position can still be told from samples by order. */
const largestNumber = 1000

/** One variable that got another number. */
export interface Renumbered {
  /** Of the text. */
  path: IssuePath
  /** With braces, as they stand in the text. */
  from: string
  to: string
}

function gapsOf({ text, type }: ComponentView): TextView | null {
  if (text === null || (type !== 'BODY' && type !== 'HEADER') || text.placeholders.length === 0) return null
  if (text.length > text.value.length) return null
  const usable = text.placeholders.every(
    ({ style, name }) => style === 'POSITIONAL' && /^[1-9]/.test(name) && Number(name) <= largestNumber,
  )
  return usable && closeGaps(text.value).moved.size > 0 ? text : null
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
  const text = gapsOf(view)
  if (text === null) return raw
  const example = asObject(raw.example)
  return {
    ...raw,
    text: closeGaps(text.value).text,
    ...(example === null ? {} : { example: reorderExample(example, positionalNames(text.value)) }),
  }
}

/** Closes the gaps in the numbers of headers and bodies. A complete set stays, in whatever order it appears. */
export const renumberVariables = (template: unknown, subject: Subject): unknown =>
  mapComponents(mapComponents(template, subject, 'BODY', renumberComponent), subject, 'HEADER', renumberComponent)

/** What `renumberVariables` changes, in the order of the template. */
export const renumberings = ({ headers, bodies }: Subject): Renumbered[] =>
  [...headers, ...bodies].flatMap((view) => {
    const text = gapsOf(view)
    const moved = text === null ? [] : [...closeGaps(text.value).moved]
    return moved.map(([from, to]) => ({ path: [...view.path, 'text'], from: `{{${from}}}`, to: `{{${to}}}` }))
  })
