/** Buttons as edits give them, made into buttons as Meta takes them. */

import { withComponent, withoutComponent } from './components.ts'
import type { Button, ButtonType, Draft } from './draft.ts'
import { buttonsOf } from './draft.ts'
import type { ButtonInput, Edit } from './edit.ts'
import { closeGaps, findPlaceholders } from './placeholders.ts'
import { tidyText } from './tidy-text.ts'

type ButtonChange = Extract<Edit, { op: 'change_button' }>['button']
type ButtonProperty = Exclude<keyof Button, 'type'>

/** In the order in which they are written out. */
const propertiesOf: Readonly<Record<ButtonType, readonly ButtonProperty[]>> = {
  QUICK_REPLY: ['text'],
  URL: ['text', 'url', 'example'],
  PHONE_NUMBER: ['text', 'phone_number'],
  COPY_CODE: ['example'],
  // Meta refuses labels of its own on this button (rule `auth-otp-label`), so edits give it none.
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
export const fixedLabels: Readonly<Partial<Record<ButtonType, string>>> = {
  CATALOG: 'View catalog',
  MPM: 'View items',
  SPM: 'View',
  ORDER_DETAILS: 'Review and Pay',
}

const takesOwnLabel = (type: ButtonType): boolean => propertiesOf[type].includes('text') && !(type in fixedLabels)

/** What an edit says about a button: null, undefined and blank properties say nothing. */
function said(input: ButtonChange): Partial<Button> {
  const entries = Object.entries(input).flatMap(([key, value]) => {
    const tidy = typeof value === 'string' ? tidyText(value) : value
    return tidy === null || tidy === undefined || tidy === '' ? [] : [[key, tidy] as const]
  })
  return Object.fromEntries(entries)
}

function finish(type: ButtonType, known: Partial<Button>): Button {
  const url = known.url === undefined ? undefined : closeGaps(known.url).text
  const sample = typeof known.example === 'string' ? known.example : known.example?.[0]
  const hasVariable = url !== undefined && findPlaceholders(url).length > 0
  const example = type !== 'URL' ? sample : hasVariable && sample !== undefined ? [sample] : undefined
  const values: Partial<Button> = {
    ...known,
    ...(url !== undefined && { url }),
    text: known.text ?? fixedLabels[type],
    example,
    ...(type === 'OTP' && { otp_type: known.otp_type ?? 'COPY_CODE' }),
  } as Partial<Button>
  const kept = propertiesOf[type].flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]] as const]))
  return { type, ...Object.fromEntries(kept) }
}

/** The button that an edit describes: only properties that its type knows, the `example` in the type's shape. */
export const toButton = (input: ButtonInput): Button => finish(input.type, said(input))

/** The button changed by what is said; a new type keeps what both types know. */
export function changeButton(button: Button, input: ButtonChange): Button {
  const change = said(input)
  const type = change.type ?? button.type
  if (type === button.type) return { ...finish(type, { ...button, ...change }), ...labelOfOtp(button) }
  const { example: _otherMeaning, text, ...rest } = button
  const keepsLabel = text !== undefined && takesOwnLabel(button.type) && takesOwnLabel(type)
  return finish(type, { ...rest, ...(keepsLabel && { text }), ...change })
}

const labelOfOtp = ({ type, text, autofill_text }: Button): Partial<Button> =>
  type === 'OTP' ? { ...(text !== undefined && { text }), ...(autofill_text !== undefined && { autofill_text }) } : {}

/** The draft with these buttons; without the component when there are none. */
export const withButtons = (draft: Draft, buttons: Button[]): Draft =>
  buttons.length === 0 ? withoutComponent(draft, 'BUTTONS') : withComponent(draft, { type: 'BUTTONS', buttons })

/** Puts a button before the one at `index`; at the end when nothing is said or there are fewer. */
export function addButton(draft: Draft, button: Button, index: number | null | undefined): Draft {
  const buttons = buttonsOf(draft)
  return withButtons(draft, buttons.toSpliced(index ?? buttons.length, 0, button))
}

/** Moves a button so that it stands at `to`; nothing happens when either place does not exist. */
export function moveButton(draft: Draft, from: number, to: number): Draft {
  const buttons = buttonsOf(draft)
  const button = buttons[from]
  if (button === undefined || to >= buttons.length) return draft
  return withButtons(draft, buttons.toSpliced(from, 1).toSpliced(to, 0, button))
}
