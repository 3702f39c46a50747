/** Reads a file of templates in any layout: one template, an array of them, or one per line. Pure. */
import { elementOffsets } from './locate.ts'

export interface TemplateItem {
  template: unknown
  /** Path of the template within its line, array element or file: empty, or `['payload']` if it is wrapped. */
  pointer: readonly string[]
  /** UTF-16 offset of that line, element or file in the source's text. */
  offset: number
  /** Index in an array of templates, from 0; null outside an array. */
  index: number | null
  /** Line number, from 1; null if the file is one JSON document. */
  line: number | null
}

export interface Source {
  /** For display: a path, or `stdin`. */
  name: string
  text: string
  items: readonly TemplateItem[]
}

/** An input, or one line of it, that could not be read. */
export interface InputFault {
  file: string
  line: number | null
  message: string
}

interface ParsedSource {
  source: Source
  faults: InputFault[]
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Test files and exports wrap the template in an object with metadata. */
function unwrap(value: unknown): { template: unknown; pointer: readonly string[] } {
  const isWrapped = isObject(value) && Object.hasOwn(value, 'payload') && !Object.hasOwn(value, 'components')
  return isWrapped ? { template: value.payload, pointer: ['payload'] } : { template: value, pointer: [] }
}

const notJsonMessage = (error: unknown): string => `not JSON: ${error instanceof Error ? error.message : String(error)}`

/**
 * Parses the text of a file: as JSON lines if the name ends in `.jsonl`, or if standard input is not one JSON document but
 * looks like one object per line. Never throws; what cannot be parsed is a fault.
 */
export function readSource(name: string, fileText: string): ParsedSource {
  const text = fileText.replace(/^\uFEFF/, '')
  if (name.endsWith('.jsonl')) return readLines(name, text)
  try {
    return { source: { name, text, items: itemsOf(JSON.parse(text), text) }, faults: [] }
  } catch (error) {
    const lines = text.trim().split('\n')
    const looksLikeLines = name === 'stdin' && lines.length > 1 && lines.every(looksLikeObject)
    if (looksLikeLines) return readLines(name, text)
    return { source: { name, text, items: [] }, faults: [{ file: name, line: null, message: notJsonMessage(error) }] }
  }
}

/** Blank, or something in braces. */
function looksLikeObject(line: string): boolean {
  const bare = line.trim()
  return bare === '' || (bare.startsWith('{') && bare.endsWith('}'))
}

function itemsOf(value: unknown, text: string): TemplateItem[] {
  if (!Array.isArray(value)) return [{ ...unwrap(value), offset: 0, index: null, line: null }]
  const offsets = elementOffsets(text)
  return value.map((entry, index) => ({ ...unwrap(entry), offset: offsets[index] ?? 0, index, line: null }))
}

function readLines(name: string, text: string): ParsedSource {
  const items: TemplateItem[] = []
  const faults: InputFault[] = []
  let offset = 0
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() !== '') {
      try {
        items.push({ ...unwrap(JSON.parse(line)), offset, index: null, line: index + 1 })
      } catch (error) {
        faults.push({ file: name, line: index + 1, message: notJsonMessage(error) })
      }
    }
    offset += line.length + 1
  }
  return { source: { name, text, items }, faults }
}

/** The source's text with its templates replaced (same order as `items`), keeping indentation and line endings. */
export function replaceTemplates(source: Source, templates: readonly unknown[]): string {
  const replacements = source.items.flatMap((item, index) =>
    templates[index] === item.template ? [] : [{ item, template: templates[index] }],
  )
  if (replacements.length === 0) return source.text
  if (source.items.some(({ line }) => line !== null)) return replaceLines(source.text, replacements)
  let document: unknown = JSON.parse(source.text)
  for (const { item, template } of replacements) {
    const pointer = item.index === null ? item.pointer : [item.index, ...item.pointer]
    document = replaceAt(document, pointer, template)
  }
  const indentation = /\n([ \t]+)\S/.exec(source.text)?.[1] ?? (source.text.trim().includes('\n') ? '' : '  ')
  return JSON.stringify(document, null, indentation) + (source.text.endsWith('\n') ? '\n' : '')
}

function replaceLines(text: string, replacements: readonly { item: TemplateItem; template: unknown }[]): string {
  const lines = text.split('\n')
  for (const { item, template } of replacements) {
    const at = (item.line ?? 1) - 1
    const line = lines[at] ?? ''
    const end = line.endsWith('\r') ? '\r' : ''
    lines[at] = JSON.stringify(replaceAt(JSON.parse(line), item.pointer, template)) + end
  }
  return lines.join('\n')
}

function replaceAt(value: unknown, pointer: readonly (string | number)[], replacement: unknown): unknown {
  const [key, ...rest] = pointer
  if (key === undefined) return replacement
  if (Array.isArray(value)) return value.map((entry, at) => (at === key ? replaceAt(entry, rest, replacement) : entry))
  return isObject(value) ? { ...value, [key]: replaceAt(value[key], rest, replacement) } : value
}
