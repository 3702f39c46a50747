/** Repairs of samples: puts values into the arrays that Meta's schema requires, and drops those without a variable. */
import { mapComponents } from './repair.ts'
import { asObject, type ComponentView, type JsonObject, type Subject } from './subject.ts'

const isPlainList = (value: unknown): value is unknown[] =>
  Array.isArray(value) && value.length > 0 && !value.some(Array.isArray)

/** `"x"` and `["x", "y"]` become `[["x", "y"]]`; anything else is kept as it is. */
function nested(value: unknown): unknown {
  if (typeof value === 'string') return [[value]]
  return isPlainList(value) ? [value] : value
}

/** `"x"` and `[["x"]]` become `["x"]`; anything else is kept as it is. */
function flat(value: unknown): unknown {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) ? value[0] : value
}

function change(raw: JsonObject, property: string, shape: (value: unknown) => unknown): JsonObject {
  const example = asObject(raw.example)
  if (example === null || example[property] === undefined) return raw
  const shaped = shape(example[property])
  return shaped === example[property] ? raw : { ...raw, example: { ...example, [property]: shaped } }
}

/** Gives the samples of headers and bodies their documented shape. */
export function nestExamples(template: unknown, subject: Subject): unknown {
  const bodies = mapComponents(template, subject, 'BODY', (raw) => change(raw, 'body_text', nested))
  return mapComponents(bodies, subject, 'HEADER', (raw) => change(raw, 'header_text', flat))
}

function dropNeedless(raw: JsonObject, { text, type, format }: ComponentView): JsonObject {
  const isText = text !== null && (type === 'BODY' || format === 'TEXT')
  if (!isText || text.placeholders.length > 0 || text.malformed.length > 0) return raw
  if (raw.example === undefined || raw.example === null) return raw
  const { example: _needless, ...rest } = raw
  return rest
}

/** Removes the example of texts that have no variables. */
export function dropNeedlessExamples(template: unknown, subject: Subject): unknown {
  if (subject.isAuthentication) return template
  return mapComponents(mapComponents(template, subject, 'BODY', dropNeedless), subject, 'HEADER', dropNeedless)
}
