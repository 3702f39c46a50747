/** The parts of a template: finds them, and the part that an issue is about. Pure. */
import type { Button, Component, Draft, Issue } from '../api/types.ts'
import { say } from '../words/index.ts'

export type Part =
  | 'category'
  | 'language'
  | 'name'
  | 'header'
  | 'body'
  | 'footer'
  | 'offer'
  | 'cards'
  | `button-${number}`

export const findPart = <Type extends Component['type']>(
  draft: Pick<Draft, 'components'>,
  type: Type,
): Extract<Component, { type: Type }> | undefined =>
  draft.components.find((component): component is Extract<Component, { type: Type }> => component.type === type)

export const buttonsIn = (draft: Pick<Draft, 'components'>): Button[] => findPart(draft, 'BUTTONS')?.buttons ?? []

const partOfComponent: Readonly<Record<string, Part>> = {
  HEADER: 'header',
  BODY: 'body',
  FOOTER: 'footer',
  LIMITED_TIME_OFFER: 'offer',
  CAROUSEL: 'cards',
}

const fields: readonly string[] = ['category', 'language', 'name']

/** Upper-case type of a component in any JSON value, or an empty string. */
function componentTypeAt(template: unknown, index: number): string {
  const components: unknown = Object(template).components
  const component: unknown = Array.isArray(components) ? components[index] : undefined
  const type: unknown = Object(component).type
  return typeof type === 'string' ? type.toUpperCase() : ''
}

/** The part that an issue is about; null means the template as a whole. */
export function partOfIssue(template: unknown, { path }: Pick<Issue, 'path'>): Part | null {
  const [first = '', index = '', list, position] = path.split('/')
  if (fields.includes(first)) return first as Part
  if (first !== 'components' || index === '') return null
  const type = componentTypeAt(template, Number(index))
  if (type === 'BUTTONS') return list === 'buttons' ? `button-${Number(position ?? 0)}` : 'button-0'
  return partOfComponent[type] ?? null
}

const button = 'button-'

/** Which button a part is, from 0; null: it is none. */
export const buttonIndex = (part: Part): number | null =>
  part.startsWith(button) ? Number(part.slice(button.length)) : null

const isButton = (part: Part): part is `button-${number}` => part.startsWith(button)

export const nameOfPart = (part: Part): string =>
  isButton(part) ? say.edit.button((buttonIndex(part) ?? 0) + 1) : say.parts[part]

/** The distinct variables of a text, without braces, in order of appearance. */
export function variablesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{\s{0,3}(\w{1,60})\s{0,3}\}\}/g)].map(([, name = '']) => name))]
}

/** Sample values by variable, from positional or named examples. */
export function samplesOf(component: Component | undefined): Record<string, string> {
  if (component?.type !== 'BODY' && component?.type !== 'HEADER') return {}
  const example: Record<string, unknown> = { ...component.example }
  const stem = component.type === 'BODY' ? 'body_text' : 'header_text'
  const listed: unknown = example[stem]
  const values: unknown[] = Array.isArray(listed) ? listed.flat() : []
  const numbers = variablesIn(component.text ?? '')
    .filter((name) => /^\d+$/.test(name))
    .sort((one, other) => Number(one) - Number(other))
  const named: unknown = example[`${stem}_named_params`]
  return {
    ...Object.fromEntries(numbers.map((name, index) => [name, String(values[index] ?? '')])),
    ...Object.fromEntries(
      (Array.isArray(named) ? named : []).map((pair) => [String(pair.param_name), String(pair.example)]),
    ),
  }
}

/** The text with the samples in place of its variables: nobody knows a number. Those without one stay what they are. */
export const withSamples = (text: string, samples: Readonly<Record<string, string>>): string =>
  text.replace(/\{\{\s{0,3}(\w{1,60})\s{0,3}\}\}/g, (variable, name: string) => {
    const sample = samples[name] ?? ''
    return sample === '' ? variable : `[${sample}]`
  })
