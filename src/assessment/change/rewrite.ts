/** A template with some of its words cut or replaced: variables renumbered, samples kept with them. */
import { closeGaps, distinctNames } from '../../template/placeholders.ts'
import { filledText } from '../../template/preview/filled.ts'
import { bodyWording } from '../../template/samples.ts'
import { asObject, type JsonObject, type Subject } from '../../validator/subject.ts'

export interface Cut {
  start: number
  end: number
  replacement: string
}

/** How many words a text has between white space; a variable counts as one. */
export const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length

/** The text with the cuts made, from the last to the first; they must not overlap. */
export function cutText(text: string, cuts: readonly Cut[]): string {
  const sorted = [...cuts].sort((one, other) => other.start - one.start)
  return sorted.reduce(
    (rest, { start, end, replacement }) => rest.slice(0, start) + replacement + rest.slice(end),
    text,
  )
}

/** A copy of the template with another body; variables are numbered without gaps. Null if there is no body. */
export function withBody(template: JsonObject, subject: Subject, newText: string): JsonObject | null {
  const body = subject.body
  if (body === undefined || !Array.isArray(template.components)) return null
  const { text, moved } = closeGaps(newText)
  const left = new Set(distinctNames(newText))
  const samples = [...filledText(body.raw, 'body').samples].filter(([name]) => left.has(name))
  const { example: _, ...rest } = body.raw
  const wording = bodyWording(text, new Map(samples.map(([name, value]) => [moved.get(name) ?? name, value])))
  return {
    ...template,
    components: template.components.map((component: unknown) =>
      component === body.raw ? { ...rest, ...wording } : component,
    ),
  }
}

/** A copy of the template with every button as `change` returns it; null leaves it out. */
export function withButtons(template: JsonObject, change: (button: JsonObject) => JsonObject | null): JsonObject {
  if (!Array.isArray(template.components)) return template
  return {
    ...template,
    components: template.components.flatMap((component: unknown) => {
      const raw = asObject(component)
      if (raw === null || !Array.isArray(raw.buttons)) return [component]
      const buttons = raw.buttons.flatMap((item: unknown) => {
        const button = asObject(item)
        return button === null ? [] : [change(button)].filter((one) => one !== null)
      })
      return buttons.length === 0 ? [] : [{ ...raw, buttons }]
    }),
  }
}

/** A copy of the template without those components. */
export const withoutComponents = (template: JsonObject, gone: ReadonlySet<unknown>): JsonObject =>
  gone.size === 0 || !Array.isArray(template.components)
    ? template
    : { ...template, components: template.components.filter((component: unknown) => !gone.has(component)) }
