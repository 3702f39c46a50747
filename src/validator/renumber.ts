/** The repair of numbering gaps: variables become 1..n by first appearance, and their samples keep their variable. */
import { renumber } from '../template/placeholders.ts'
import { mapComponents } from './repair.ts'
import { asObject, type ComponentView, type JsonObject, type Subject } from './subject.ts'

/** The highest number for which samples by position can still be told from samples by order. */
const largestNumber = 1000

/**
 * Samples are listed by order of appearance when there are as many as variables; when there are as many as the highest
 * number they are listed by number and have to follow their variable.
 */
function reorder(samples: readonly unknown[], mapping: ReadonlyMap<string, string>): readonly unknown[] {
  const numbers = [...mapping.keys()].map(Number)
  const isPermutation = numbers.length === samples.length && Math.max(...numbers) === samples.length
  const isByNumber = numbers.length < samples.length && Math.max(...numbers) === samples.length
  return isPermutation || isByNumber ? numbers.map((number) => samples[number - 1]) : samples
}

function reorderExample(example: JsonObject, mapping: ReadonlyMap<string, string>): JsonObject {
  const rows = example.body_text
  if (!Array.isArray(rows)) return example
  const body = rows.every(Array.isArray) ? rows.map((row: unknown[]) => reorder(row, mapping)) : reorder(rows, mapping)
  return { ...example, body_text: body }
}

function renumberComponent(raw: JsonObject, { text }: ComponentView): JsonObject {
  if (text === null || text.placeholders.length === 0 || text.length > text.value.length) return raw
  const usable = text.placeholders.every(
    ({ style, name }) => style === 'POSITIONAL' && /^[1-9]/.test(name) && Number(name) <= largestNumber,
  )
  if (!usable || text.names.every((name, index) => name === String(index + 1))) return raw
  const { text: renumbered, mapping } = renumber(text.value)
  const example = asObject(raw.example)
  return {
    ...raw,
    text: renumbered,
    ...(example === null ? {} : { example: reorderExample(example, mapping) }),
  }
}

/** Numbers the variables of headers and bodies anew where they have gaps or stand out of order. */
export const renumberVariables = (template: unknown, subject: Subject): unknown =>
  mapComponents(mapComponents(template, subject, 'BODY', renumberComponent), subject, 'HEADER', renumberComponent)
