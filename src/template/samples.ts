/** Converts sample values between Meta's `example` shapes (rule reference, section 4.2) and a map by variable name. */
import type { Body, Header, NamedExample } from './draft.ts'
import { closeGaps, distinctNames, positionalNames } from './placeholders.ts'

/** Sample values by variable name. */
export type Samples = ReadonlyMap<string, string>

/**
 * The samples for `names`, which are in numeric order. If there are as many samples as the highest number, each is at the
 * position of its number, and those of missing numbers are dropped; otherwise the list is in order already.
 */
export function samplesInOrder<Sample>(names: readonly string[], samples: readonly Sample[]): readonly Sample[] {
  const isByNumber = names.length < samples.length && Number(names.at(-1)) === samples.length
  return isByNumber ? samples.filter((_, index) => names.includes(String(index + 1))) : samples
}

function readSamples(text: string, values: readonly string[], named: readonly NamedExample[]): Samples {
  const samples = new Map(named.map(({ param_name, example }) => [param_name, example]))
  positionalNames(text).forEach((name, index) => {
    const value = values[index]
    if (value !== undefined && value !== '') samples.set(name, value)
  })
  return samples
}

function writeSamples(text: string, samples: Samples): { values?: string[]; named?: NamedExample[] } {
  // '' is a placeholder for an unknown sample, so that the later ones stay with their variables.
  const numbers = positionalNames(text)
  const values = numbers.map((name) => samples.get(name) ?? '')
  const positional = new Set(numbers)
  const named = distinctNames(text).flatMap((name) => {
    const example = positional.has(name) ? undefined : samples.get(name)
    return example === undefined || example === '' ? [] : [{ param_name: name, example }]
  })
  return { ...(values.some((value) => value !== '') && { values }), ...(named.length > 0 && { named }) }
}

/** The samples of a header's variables. */
export const samplesOfHeader = (header: Header | undefined): Samples =>
  readSamples(header?.text ?? '', header?.example?.header_text ?? [], header?.example?.header_text_named_params ?? [])

/** The samples of a body's variables. */
export const samplesOfBody = (body: Body | undefined): Samples =>
  readSamples(body?.text ?? '', body?.example?.body_text?.[0] ?? [], body?.example?.body_text_named_params ?? [])

/** A text header; samples of variables that are not in the text are dropped. */
export function textHeader(text: string | undefined, samples: Samples): Header {
  const { values, named } = writeSamples(text ?? '', samples)
  const example = { ...(values && { header_text: values }), ...(named && { header_text_named_params: named }) }
  return {
    type: 'HEADER',
    format: 'TEXT',
    ...(text !== undefined && text !== '' && { text }),
    ...(Object.keys(example).length > 0 && { example }),
  }
}

/** The text of a body and its samples; samples of variables that are not in the text are dropped. */
export function bodyWording(text: string, samples: Samples): Pick<Body, 'text' | 'example'> {
  const { values, named } = writeSamples(text, samples)
  const example = { ...(values && { body_text: [values] }), ...(named && { body_text_named_params: named }) }
  return { text, ...(Object.keys(example).length > 0 && { example }) }
}

/** A text without gaps in its numbering, and its samples by their new numbers. */
interface Wording {
  text: string
  samples: Samples
}

/**
 * Closes gaps in the numbering of a new text. Samples of `current` stay with their variables, matched by old number. If
 * the result equals the current text the samples stay as they are, so that setting a text twice changes nothing.
 */
export function withoutGaps(newText: string, current: { text: string | undefined; samples: Samples }): Wording {
  const { text, moved } = closeGaps(newText)
  if (text === current.text) return { text, samples: current.samples }
  const keptSamples = distinctNames(newText).flatMap((name) => {
    const sample = current.samples.get(name)
    return sample === undefined ? [] : [[moved.get(name) ?? name, sample] as const]
  })
  return { text, samples: new Map(keptSamples) }
}
