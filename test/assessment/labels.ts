/** Labelled texts: what they are, and how they are read. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Category } from '../../src/template/draft.ts'

export interface Label {
  id: string
  source: string
  licence: string
  /** `dev`: weights and word lists were looked at with them. `held-out`: they fitted nothing. */
  part: 'dev' | 'held-out'
  language: string
  category: Category
  kind: string
  payload: unknown
}

interface Line extends Omit<Label, 'payload'> {
  text?: string
  header?: string
  buttons?: string[]
  payload?: unknown
}

const folder = new URL('./labels/', import.meta.url)

/** The category is left out, so that nothing can be read off it. */
function payloadOf({ language, text, header, buttons }: Line): unknown {
  return {
    name: 'labelled_text',
    language,
    components: [
      ...(header === undefined ? [] : [{ type: 'HEADER', format: 'TEXT', text: header }]),
      { type: 'BODY', text },
      ...(buttons === undefined
        ? []
        : [{ type: 'BUTTONS', buttons: buttons.map((label) => ({ type: 'QUICK_REPLY', text: label })) }]),
    ],
  }
}

const linesOf = (file: URL): Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)

/** Every labelled text of the repository. */
export const labels = (): Label[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => linesOf(new URL(name, folder)))
    .map((line) => ({ ...line, payload: line.payload ?? payloadOf(line) }))

interface Declared {
  id: string
  source: string
  payload: { language?: unknown; category?: unknown; components?: unknown } & Record<string, unknown>
}

const wrote = new Map<string, Category>([
  ['UTILITY', 'UTILITY'],
  ['MARKETING', 'MARKETING'],
  ['AUTHENTICATION', 'AUTHENTICATION'],
])

/** Payloads beside the repository, with the category that their authors declared: weak labels. None where they are missing. */
export function declaredLabels(files: readonly URL[]): Label[] {
  return files
    .filter((file) => existsSync(file))
    .flatMap((file) => linesOf(file) as unknown as Declared[])
    .flatMap(({ id, payload }): Label[] => {
      const category = wrote.get(String(payload.category).toUpperCase())
      if (category === undefined || !Array.isArray(payload.components)) return []
      const { category: _, ...rest } = payload
      const language = String(payload.language ?? 'en')
      return [
        {
          id,
          source: 'declared',
          licence: 'read in place',
          part: 'held-out',
          language,
          category,
          kind: '',
          payload: rest,
        },
      ]
    })
}
