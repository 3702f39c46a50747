/** A template with one part changed, so that it can be looked at before it is saved. Pure. */
import type { Button, Component, Draft } from '../api/types.ts'
import { buttonsIn, findPart, variablesIn } from './parts.ts'

/** In the order in which WhatsApp shows them. */
const order: readonly string[] = ['HEADER', 'LIMITED_TIME_OFFER', 'BODY', 'FOOTER', 'BUTTONS', 'CAROUSEL']

/** Puts the component in the place of the one of its type, or where it belongs; null takes it out. */
function withComponent(draft: Draft, type: Component['type'], component: Component | null): Draft {
  const others = draft.components.filter((one) => one.type !== type)
  const components = component === null ? others : [...others, component]
  return { ...draft, components: components.sort((one, other) => order.indexOf(one.type) - order.indexOf(other.type)) }
}

const isNumber = (name: string): boolean => /^\d+$/.test(name)

/** Samples in the form of the template, without those that are empty at the end. */
function exampleOf(kind: 'header' | 'body', text: string, samples: Readonly<Record<string, string>>): object {
  const names = variablesIn(text)
  if (names.length === 0) return {}
  if (!names.every(isNumber)) {
    const named = names.map((name) => ({ param_name: name, example: samples[name] ?? '' }))
    return { example: { [`${kind}_text_named_params`]: named } }
  }
  const values = [...names].sort((one, other) => Number(one) - Number(other)).map((name) => samples[name] ?? '')
  return { example: { [`${kind}_text`]: kind === 'body' ? [values] : values } }
}

export const withBody = (draft: Draft, text: string, samples: Readonly<Record<string, string>>): Draft =>
  withComponent(draft, 'BODY', text === '' ? null : { type: 'BODY', text, ...exampleOf('body', text, samples) })

export const withFooter = (draft: Draft, text: string): Draft =>
  withComponent(draft, 'FOOTER', text === '' ? null : { type: 'FOOTER', text })

type Format = Extract<Component, { type: 'HEADER' }>['format']

/** `text` counts for a text header alone; a file stays in a header of its kind. */
export function withHeader(
  draft: Draft,
  format: Format,
  text: string,
  samples: Readonly<Record<string, string>>,
): Draft {
  if (format !== 'TEXT') {
    const before = findPart(draft, 'HEADER')
    return before?.format === format ? draft : withComponent(draft, 'HEADER', { type: 'HEADER', format })
  }
  const header: Component = { type: 'HEADER', format, text, ...exampleOf('header', text, samples) }
  return withComponent(draft, 'HEADER', text === '' ? null : header)
}

/** Changes the button at this place, or adds one at the end. */
export function withButton(draft: Draft, index: number, button: Button): Draft {
  const buttons = buttonsIn(draft)
  const next = index < buttons.length ? buttons.map((one, at) => (at === index ? button : one)) : [...buttons, button]
  return withComponent(draft, 'BUTTONS', { type: 'BUTTONS', buttons: next })
}
