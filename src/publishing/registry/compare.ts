/**
 * Whether two templates are the same to those who send them. Samples are left out: Meta shows those of media as links that change with
 * each reading, and may leave out others. Pure.
 */
import { createHash } from 'node:crypto'
import { isRecord, recordsOf } from '../../meta/index.ts'

type Component = Readonly<Record<string, unknown>>

const nameOf = (value: unknown): string => (typeof value === 'string' ? value.toUpperCase() : '')

/** What counts of a button: what it says and does. */
const buttonParts = ['text', 'url', 'phone_number', 'flow_id', 'navigate_screen', 'flow_action'] as const

const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === ''

/** Without what Meta changes when it stores a text. */
const plain = (value: unknown): string => String(value).replaceAll('\r\n', '\n').trim()

function partOf(part: (typeof buttonParts)[number], value: unknown): string {
  if (part === 'phone_number') return String(value).replaceAll(/\D/g, '')
  return part === 'flow_action' ? nameOf(value) : plain(value)
}

/** Meta shows the button of a one-time password as one that opens an address. */
const isOtp = ({ type, url }: Component): boolean =>
  nameOf(type) === 'OTP' || (typeof url === 'string' && /^https:\/\/(?:www\.)?whatsapp\.com\/otp\//.test(url))

function buttonOf(button: Component): Component {
  if (isOtp(button)) return { type: 'OTP' }
  const parts = buttonParts.flatMap((part) =>
    isAbsent(button[part]) ? [] : [[part, partOf(part, button[part])] as const],
  )
  return { type: nameOf(button.type), ...Object.fromEntries(parts) }
}

/** The text of a body or footer, and the format of a header; in a fixed order of keys. */
function essenceOf(component: Component): Component {
  const essence: Record<string, unknown> = { type: nameOf(component.type) }
  if (!isAbsent(component.format)) essence.format = nameOf(component.format)
  if (!isAbsent(component.text)) essence.text = plain(component.text)
  if (Array.isArray(component.buttons)) essence.buttons = recordsOf(component.buttons).map(buttonOf)
  if (isRecord(component.limited_time_offer)) essence.offer = plain(component.limited_time_offer.text)
  if (Array.isArray(component.cards))
    essence.cards = recordsOf(component.cards).map((card) => recordsOf(card.components).map(essenceOf))
  return essence
}

/** SHA-256 of what counts of the components, in whatever order they are. */
export function componentsHash(components: readonly Component[]): string {
  const essence = components.map((component) => JSON.stringify(essenceOf(component))).sort()
  return createHash('sha256').update(essence.join('\n')).digest('hex')
}

/** Everything that was asked for is there. Meta adds texts of its own where none may be given, as in AUTHENTICATION. */
function holds(found: unknown, asked: unknown): boolean {
  if (Array.isArray(asked))
    return Array.isArray(found) && found.length === asked.length && asked.every((item, at) => holds(found[at], item))
  if (isRecord(asked)) return isRecord(found) && Object.entries(asked).every(([key, value]) => holds(found[key], value))
  return found === asked
}

const typeOf = ({ type }: Component): string => String(type)

/** True if what Meta has is what was asked for: the same components, each with all that was asked. */
export function isSameTemplate(asked: readonly Component[], found: readonly Component[]): boolean {
  const [wanted, present] = [asked.map(essenceOf), found.map(essenceOf)]
  if (wanted.length !== present.length) return false
  return wanted.every((component) => {
    const match = present.find((other) => typeOf(other) === typeOf(component))
    return match !== undefined && holds(match, component)
  })
}
