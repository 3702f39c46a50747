/** Reads the model's text as our extraction: all of it if it is as asked, otherwise what can be read. Pure; never throws. */
import { z } from 'zod'
import { type Extraction, extractionSchema } from '../extraction.ts'
import { clamp, readable } from './bounded-text.ts'
import { fitTo } from './fit.ts'
import { findObject, isRecord } from './json-in-text.ts'
import { wideAnswerSchema } from './schema.ts'

/** In UTF-16 units. */
const faultLength = 120
const maxFaults = 5

/** Far deeper than any answer. */
const maxDepth = 40

/** What became of an answer. */
interface Reading {
  /** What could be read; null if nothing could. */
  extraction: Extraction | null
  /** What could not, in words for the model. */
  faults: string[]
  /** Edits were sent or proposed, but none of them could be read. */
  lostAllEdits: boolean
  /** A server that enforces the schema cannot have sent this. (The schema has no bounds on numbers.) */
  violatesSchema: boolean
}

const shape: Readonly<Record<string, z.ZodType>> = extractionSchema.shape
const known = new Set(Object.keys(shape))

/** How many of its properties an answer has; 0 for what is none, such as an option or an edit inside a broken answer. */
function likeness(value: Record<string, unknown>): number {
  const names = Object.keys(value).map((name) => name.toLowerCase())
  const own = names.filter((name) => known.has(name)).length
  if (names.includes('reply') || names.includes('intent')) return own
  // Options and edits have edits or options too, but a label or a kind beside them.
  return own === names.length && (names.includes('edits') || names.includes('options')) ? own : 0
}

/** Text around the object (code fences, thoughts, notes) is ignored; missing lists are empty. */
export function readAnswer(content: string): Reading {
  const found = findObject(content, likeness)
  const value = tidy(found)
  if (!isRecord(value)) return unreadable(['it is not one JSON object'])
  const strict = extractionSchema.safeParse({ reply: '', edits: [], facts: [], ...value })
  if (strict.success) return { extraction: strict.data, faults: [], lostAllEdits: false, violatesSchema: false }
  const violatesSchema = strict.error.issues.some(({ code }) => code !== 'too_small' && code !== 'too_big')
  const faults = strict.error.issues.slice(0, maxFaults).map(({ path, message }) => describe(path.join('/'), message))
  const fitting = fitTo(value, wideAnswerSchema)
  const extraction = isRecord(fitting) ? piecewise(fitting) : null
  if (extraction === null) return { ...unreadable(faults), violatesSchema }
  const lostAllEdits = isRecord(fitting) && editsIn(fitting).length > 0 && editsIn(extraction).length === 0
  return { extraction, faults, lostAllEdits, violatesSchema }
}

/** All edits that an answer sends or proposes. */
const editsIn = ({ edits, offer, options }: { [Name in keyof Extraction]?: unknown }): unknown[] =>
  [edits, offer, ...listOf(options).map((option) => (isRecord(option) ? option.edits : []))].flatMap(listOf)

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const describe = (path: string, message: string): string => clamp(`${path}: ${message}`, faultLength)

const unreadable = (faults: string[]): Reading => ({
  extraction: null,
  faults,
  lostAllEdits: false,
  violatesSchema: true,
})

/** Each property by itself, and lists item by item. null if there is nothing in it. */
function piecewise(value: Record<string, unknown>): Extraction | null {
  const kept = Object.fromEntries(
    Object.entries(shape).flatMap(([name, schema]) => {
      const part = name in value ? salvage(schema, value[name]) : undefined
      return part === undefined ? [] : [[name, part] as const]
    }),
  )
  const { edits = [], facts = [], options = [], offer = [], reply = '', question = '' } = kept as Partial<Extraction>
  const isEdit = edits.length + facts.length + options.length + offer.length > 0
  if (kept.intent === undefined && !isEdit && reply + question === '') return null
  const intent = isEdit ? 'edit' : 'unclear'
  const parsed = extractionSchema.safeParse({ intent, ...kept, reply, edits, facts })
  return parsed.success ? parsed.data : null
}

/** The value as the schema has it, without what it does not allow; undefined if nothing is left. An edit is kept or dropped whole. */
function salvage(schema: z.ZodType, value: unknown): unknown {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const inner = unwrapped(schema)
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    const element = inner.element as z.ZodType
    return value.flatMap((item) => {
      const kept = salvage(element, item)
      return kept === undefined ? [] : [kept]
    })
  }
  if (!(inner instanceof z.ZodObject) || !isRecord(value)) return undefined
  const properties: Readonly<Record<string, z.ZodType>> = inner.shape
  const kept = Object.entries(properties).map(([name, property]) => [name, salvage(property, value[name])])
  const again = schema.safeParse(Object.fromEntries(kept))
  return again.success ? again.data : undefined
}

/** The schema without "may be left out". */
function unwrapped(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return unwrapped(schema.unwrap() as z.ZodType)
  return schema
}

/**
 * Drops nulls, which a strict schema makes models write for properties that do not apply. Also cleans the texts, because
 * JSON escapes can contain characters that cannot be stored.
 */
function tidy(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return readable(value)
  if (typeof value !== 'object' || value === null) return value
  if (depth > maxDepth) return undefined
  if (Array.isArray(value)) return value.map((item) => tidy(item, depth + 1))
  const kept = Object.entries(value).filter(([, inner]) => inner !== null)
  return Object.fromEntries(kept.map(([key, inner]) => [key, tidy(inner, depth + 1)]))
}
