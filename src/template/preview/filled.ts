/** Texts with their samples filled in, whatever shape the samples have (rule reference, section 4.2 and conflict C8). */
import { findPlaceholders } from '../placeholders.ts'
import { arrayAt, asObject, asText, type JsonObject, objectAt, propertyOf, textAt } from './read.ts'

/** A text and the samples for its variables. */
export interface FilledText {
  text: string
  /** Samples by variable name. */
  samples: ReadonlyMap<string, string>
}

/** A piece of text; `variable` is set if it is the sample of a variable, or the variable itself for lack of a sample. */
interface Stretch {
  text: string
  variable?: { name: string; hasSample: boolean }
}

function positionalValues(value: unknown): unknown[] {
  if (!Array.isArray(value)) return value === undefined ? [] : [value]
  return Array.isArray(value[0]) ? value[0] : value
}

function samplesOf(text: string, values: readonly unknown[], named: readonly unknown[]): Map<string, string> {
  const numbers = findPlaceholders(text).flatMap(({ name, style }) => (style === 'POSITIONAL' ? [Number(name)] : []))
  const samples = new Map<string, string>()
  ;[...new Set(numbers)]
    .sort((left, right) => left - right)
    .forEach((number, index) => {
      const sample = asText(values[index])
      if (sample !== '') samples.set(String(number), sample)
    })
  for (const item of named) {
    const pair = asObject(item)
    if (textAt(pair, 'example') !== '') samples.set(textAt(pair, 'param_name'), textAt(pair, 'example'))
  }
  return samples
}

/** The text of a HEADER or BODY with its samples; `kind` is the prefix of its example keys. */
export function filledText(component: JsonObject, kind: 'header' | 'body'): FilledText {
  const text = textAt(component, 'text')
  const example = objectAt(component, 'example')
  const values = positionalValues(propertyOf(example, `${kind}_text`))
  return { text, samples: samplesOf(text, values, arrayAt(example, `${kind}_text_named_params`)) }
}

/** A link with its sample filled in; a sample is either just the suffix or the whole address. */
export function filledUrl(button: JsonObject): string {
  const url = textAt(button, 'url')
  const sample = asText(positionalValues(propertyOf(button, 'example'))[0])
  const [variable] = findPlaceholders(url)
  if (variable === undefined || sample === '') return url
  if (/^https?:\/\//i.test(sample)) return sample
  return url.slice(0, variable.start) + sample + url.slice(variable.end)
}

/** Splits a text at its variables. */
export function stretchesOf({ text, samples }: FilledText): Stretch[] {
  const stretches: Stretch[] = []
  let from = 0
  for (const { name, token, start, end } of findPlaceholders(text)) {
    const sample = samples.get(/^[0-9]+$/.test(name) ? String(Number(name)) : name)
    if (start > from) stretches.push({ text: text.slice(from, start) })
    stretches.push({ text: sample ?? token, variable: { name, hasSample: sample !== undefined } })
    from = end
  }
  if (from < text.length) stretches.push({ text: text.slice(from) })
  return stretches
}

/** The text as a plain string, with samples filled in. */
export const plainText = (filled: FilledText): string =>
  stretchesOf(filled)
    .map(({ text }) => text)
    .join('')
