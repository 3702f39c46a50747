/** Turns the buttons of edits into buttons in Meta's format. */

import { withComponent, withoutComponent } from './components.ts'
import type { Button, ButtonType, Draft } from './draft.ts'
import { buttonsOf } from './draft.ts'
import type { ButtonInput, Edit } from './edit.ts'
import { closeGaps, findPlaceholders } from './placeholders.ts'
import { tidyText } from './tidy-text.ts'

type ButtonChange = Extract<Edit, { op: 'change_button' }>['button']
type ButtonProperty = Exclude<keyof Button, 'type'>

/** The properties of each button type, in output order. */
const propertiesOf: Readonly<Record<ButtonType, readonly ButtonProperty[]>> = {
  QUICK_REPLY: ['text'],
  URL: ['text', 'url', 'example'],
  PHONE_NUMBER: ['text', 'phone_number'],
  COPY_CODE: ['example'],
  // Meta refuses custom labels on this button (rule `auth-otp-label`), so edits cannot set one.
  OTP: ['otp_type', 'supported_apps', 'zero_tap_terms_accepted'],
  FLOW: ['text', 'flow_id', 'flow_name', 'flow_json', 'flow_action', 'navigate_screen', 'icon'],
  CATALOG: ['text'],
  MPM: ['text'],
  SPM: ['text'],
  VOICE_CALL: ['text', 'ttl_minutes'],
  ORDER_DETAILS: ['text'],
  PAYMENT_REQUEST: ['text', 'payment_setting'],
  REQUEST_CONTACT_INFO: ['text'],
  APP: ['text', 'url'],
}

/** Labels that WhatsApp fixes (rule reference, section 3.1). */
const fixedLabels: Readonly<Partial<Record<ButtonType, string>>> = {
  CATALOG: 'View catalog',
  MPM: 'View items',
  SPM: 'View',
  ORDER_DETAILS: 'Review and Pay',
}

const allowsCustomLabel = (type: ButtonType): boolean => propertiesOf[type].includes('text') && !(type in fixedLabels)

/** The properties that an edit sets: null, undefined and blank ones are left out. */
function providedProperties(input: ButtonChange): Partial<Button> {
  const entries = Object.entries(input).flatMap(([key, value]) => {
    const tidy = typeof value === 'string' ? tidyText(value) : value
    return tidy === null || tidy === undefined || tidy === '' ? [] : [[key, tidy] as const]
  })
  return Object.fromEntries(entries)
}

/** A complete button of that type: other types' properties dropped, gaps in the link's numbering closed. */
function buildButton(type: ButtonType, properties: Partial<Button>): Button {
  const url = properties.url === undefined ? undefined : closeGaps(properties.url).text
  const sample = typeof properties.example === 'string' ? properties.example : properties.example?.[0]
  const hasVariable = url !== undefined && findPlaceholders(url).length > 0
  const example = type !== 'URL' ? sample : hasVariable && sample !== undefined ? [sample] : undefined
  const values: Partial<Button> = {
    ...properties,
    ...(url !== undefined && { url }),
    text: properties.text ?? fixedLabels[type],
    example,
    ...(type === 'OTP' && { otp_type: properties.otp_type ?? 'COPY_CODE' }),
  } as Partial<Button>
  const entries = propertiesOf[type].flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]] as const]))
  return { type, ...Object.fromEntries(entries) }
}

/** The button that an edit describes, with only the properties its type allows and `example` in the type's shape. */
export const toButton = (input: ButtonInput): Button => buildButton(input.type, providedProperties(input))

/** The button as an edit describes it, with one sample instead of a list. */
export function toButtonInput({ example, ...button }: Button): ButtonInput {
  const sample = Array.isArray(example) ? example[0] : example
  return { ...button, ...(sample !== undefined && { example: sample }) }
}

/** The button with the edit's properties applied; a change of type keeps the properties that both types have. */
export function changeButton(button: Button, input: ButtonChange): Button {
  const change = providedProperties(input)
  const type = change.type ?? button.type
  if (type === button.type) return { ...buildButton(type, { ...button, ...change }), ...labelOfOtp(button) }
  const { example: _otherMeaning, text, ...rest } = button
  const keepsLabel = text !== undefined && allowsCustomLabel(button.type) && allowsCustomLabel(type)
  return buildButton(type, { ...rest, ...(keepsLabel && { text }), ...change })
}

const labelOfOtp = ({ type, text, autofill_text }: Button): Partial<Button> =>
  type === 'OTP' ? { ...(text !== undefined && { text }), ...(autofill_text !== undefined && { autofill_text }) } : {}

/** The draft with these buttons; an empty list removes the BUTTONS component. */
export const withButtons = (draft: Draft, buttons: Button[]): Draft =>
  buttons.length === 0 ? withoutComponent(draft, 'BUTTONS') : withComponent(draft, { type: 'BUTTONS', buttons })

/** Inserts a button before the one at `index` (from 0), or at the end if `index` is missing or too large. */
export function addButton(draft: Draft, button: Button, index: number | null | undefined): Draft {
  const buttons = buttonsOf(draft)
  return withButtons(draft, buttons.toSpliced(index ?? buttons.length, 0, button))
}

/** Moves a button from index `from` to index `to`; returns the draft unchanged if either is out of range. */
export function moveButton(draft: Draft, from: number, to: number): Draft {
  const buttons = buttonsOf(draft)
  const button = buttons[from]
  if (button === undefined || to >= buttons.length) return draft
  return withButtons(draft, buttons.toSpliced(from, 1).toSpliced(to, 0, button))
}
