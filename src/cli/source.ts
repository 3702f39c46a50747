/** A file of templates, whatever its layout: one template, an array of them, or one a line. Pure. */
import { elementOffsets } from './locate.ts'

export interface TemplateItem {
  template: unknown
  /** Where the template stands in its line, its element of the array, or its file. */
  pointer: readonly string[]
  /** UTF-16 offset of that line, element or file in the text. */
  offset: number
  /** In an array of templates, from 0. */
  index: number | null
  /** From 1; null in a file that is one document. */
  line: number | null
}

export interface Source {
  /** As it is shown: a path, or `stdin`. */
  name: string
  text: string
  items: readonly TemplateItem[]
}

export interface InputFault {
  file: string
  line: number | null
  message: string
}

export interface ReadSource {
  source: Source
  faults: InputFault[]
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Test files and exports wrap the template in an object with notes. */
function unwrap(value: unknown): { template: unknown; pointer: readonly string[] } {
  const isWrapped = isObject(value) && Object.hasOwn(value, 'payload') && !Object.hasOwn(value, 'components')
  return isWrapped ? { template: value.payload, pointer: ['payload'] } : { template: value, pointer: [] }
}

const whyNotJson = (error: unknown): string => `not JSON: ${error instanceof Error ? error.message : String(error)}`

/** Reads the text of a file. Lines are read one by one when the name ends in `.jsonl`, or when the whole is no JSON. */
export function readSource(name: string, fileText: string): ReadSource {
  const text = fileText.replace(/^\uFEFF/, '')
  if (name.endsWith('.jsonl')) return readLines(name, text)
  try {
    return { source: { name, text, items: itemsOf(JSON.parse(text), text) }, faults: [] }
  } catch (error) {
    const lines = text.trim().split('\n')
    const mayBeLines = name === 'stdin' && lines.length > 1 && lines.every(mayBeObject)
    if (mayBeLines) return readLines(name, text)
    return { source: { name, text, items: [] }, faults: [{ file: name, line: null, message: whyNotJson(error) }] }
  }
}

/** Nothing, or something in braces. */
function mayBeObject(line: string): boolean {
  const bare = line.trim()
  return bare === '' || (bare.startsWith('{') && bare.endsWith('}'))
}

function itemsOf(value: unknown, text: string): TemplateItem[] {
  if (!Array.isArray(value)) return [{ ...unwrap(value), offset: 0, index: null, line: null }]
  const offsets = elementOffsets(text)
  return value.map((entry, index) => ({ ...unwrap(entry), offset: offsets[index] ?? 0, index, line: null }))
}

function readLines(name: string, text: string): ReadSource {
  const items: TemplateItem[] = []
  const faults: InputFault[] = []
  let offset = 0
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() !== '') {
      try {
        items.push({ ...unwrap(JSON.parse(line)), offset, index: null, line: index + 1 })
      } catch (error) {
        faults.push({ file: name, line: index + 1, message: whyNotJson(error) })
      }
    }
    offset += line.length + 1
  }
  return { source: { name, text, items }, faults }
}

/** The same text with templates replaced, in its own layout: indentation and line ends are kept. */
export function replaceTemplates(source: Source, templates: readonly unknown[]): string {
  const changed = source.items.flatMap((item, index) =>
    templates[index] === item.template ? [] : [{ item, template: templates[index] }],
  )
  if (changed.length === 0) return source.text
  if (source.items.some(({ line }) => line !== null)) return replaceLines(source.text, changed)
  let document: unknown = JSON.parse(source.text)
  for (const { item, template } of changed) {
    const pointer = item.index === null ? item.pointer : [item.index, ...item.pointer]
    document = replaceAt(document, pointer, template)
  }
  const indentation = /\n([ \t]+)\S/.exec(source.text)?.[1] ?? (source.text.trim().includes('\n') ? '' : '  ')
  return JSON.stringify(document, null, indentation) + (source.text.endsWith('\n') ? '\n' : '')
}

function replaceLines(text: string, changed: readonly { item: TemplateItem; template: unknown }[]): string {
  const lines = text.split('\n')
  for (const { item, template } of changed) {
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
