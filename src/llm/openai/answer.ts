/** Reads the model's text as our extraction. Pure. */
import { type Extraction, extractionSchema } from '../extraction.ts'
import { clamp, readable } from './bounded-text.ts'

/** In UTF-16 units. */
const faultLength = 120

/** `violatesSchema`: a server that enforces the schema cannot have sent this. (The schema has no bounds on numbers.) */
type ParsedAnswer = { extraction: Extraction } | { faults: string[]; violatesSchema: boolean }

/** Parses an answer. Text around the object (code fences, thoughts) is ignored; missing lists are empty. Never throws. */
export function parseAnswer(content: string): ParsedAnswer {
  const value = parseObject(content)
  if (value === null) return { faults: ['it is not one JSON object'], violatesSchema: true }
  const parsed = extractionSchema.safeParse({ reply: '', edits: [], facts: [], ...value })
  if (parsed.success) return { extraction: parsed.data }
  const { issues } = parsed.error
  return {
    faults: issues.slice(0, 5).map(({ path, message }) => clamp(`${path.join('/')}: ${message}`, faultLength)),
    violatesSchema: issues.some(({ code }) => code !== 'too_small' && code !== 'too_big'),
  }
}

function parseObject(content: string): object | null {
  for (const text of [content, content.slice(content.indexOf('{'), content.lastIndexOf('}') + 1)]) {
    try {
      const value: unknown = tidy(JSON.parse(text))
      return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null
    } catch {
      // Not JSON; the next attempt looks for an object inside.
    }
  }
  return null
}

/**
 * Drops nulls, which a strict schema makes models write for properties that do not apply. Also cleans the texts, because
 * JSON escapes can contain characters that cannot be stored.
 */
function tidy(value: unknown): unknown {
  if (typeof value === 'string') return readable(value)
  if (Array.isArray(value)) return value.map(tidy)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([, inner]) => inner !== null)
  return Object.fromEntries(kept.map(([key, inner]) => [key, tidy(inner)]))
}
