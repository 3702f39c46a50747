/** What WhatsApp shows of a template, as data read from JSON of any shape; the HTML and text previews both render it. */
import { directionOf } from '../languages.ts'
import { limits } from '../limits.ts'
import { authenticationWords } from './authentication-words.ts'
import { type FilledText, filledText, filledUrl } from './filled.ts'
import { fixedButtonLabels, interfaceWords } from './preset.ts'
import { arrayAt, asObject, asText, enumAt, type JsonObject, objectAt, propertyOf, textAt } from './read.ts'

export type MediaKind = 'image' | 'video' | 'gif' | 'document' | 'location' | 'product' | 'catalog'
type SceneHeader = { kind: 'text'; text: FilledText } | { kind: MediaKind }

export interface SceneButton {
  /** Upper case; determines the icon. */
  type: string
  label: string
  /** The URL, phone number or code behind it; '' if there is none. */
  detail: string
}

export interface SceneCard {
  header: SceneHeader | null
  body: FilledText | null
  buttons: SceneButton[]
}

export interface Scene extends SceneCard {
  direction: 'ltr' | 'rtl'
  language: string
  footer: string
  offer: { text: string; expires: boolean; code: string } | null
  cards: SceneCard[]
  asksToCall: boolean
  /** Name of the library template whose text Meta fills in; '' if there is none. */
  library: string
  /** True if English replaces a preset text of Meta that is unknown in this language. */
  isEnglishFallback: boolean
}

const mediaKinds: Readonly<Record<string, MediaKind>> = {
  IMAGE: 'image',
  VIDEO: 'video',
  GIF: 'gif',
  DOCUMENT: 'document',
  LOCATION: 'location',
  PRODUCT: 'product',
}

const rightToLeftScript = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g
const letters = /\p{L}/gu

const runsRightToLeft = (text: string): boolean =>
  (text.match(rightToLeftScript)?.length ?? 0) * 2 > (text.match(letters)?.length ?? 0)

type Components = ReadonlyMap<string, JsonObject>

/** The first component of each type. */
function componentsOf(owner: JsonObject): Components {
  const components = new Map<string, JsonObject>()
  for (const item of arrayAt(owner, 'components')) {
    const component = asObject(item)
    const type = enumAt(component, 'type')
    if (!components.has(type)) components.set(type, component)
  }
  return components
}

function readHeader(component: JsonObject | undefined): SceneHeader | null {
  if (component === undefined) return null
  const kind = mediaKinds[enumAt(component, 'format')]
  if (kind !== undefined) return { kind }
  const text = filledText(component, 'header')
  return text.text === '' ? null : { kind: 'text', text }
}

function labelOf(type: string, button: JsonObject, language: string): string {
  if (type === 'OTP') {
    const words = authenticationWords(language)
    const custom = enumAt(button, 'otp_type') === 'ONE_TAP' ? textAt(button, 'autofill_text') : textAt(button, 'text')
    return custom || (enumAt(button, 'otp_type') === 'ONE_TAP' ? words.autofill : words.copy)
  }
  const custom = type === 'COPY_CODE' ? '' : textAt(button, 'text')
  return custom || (fixedButtonLabels[type] ?? (type.toLowerCase().replaceAll('_', ' ') || 'button'))
}

function readButton(value: unknown, language: string): SceneButton {
  const button = asObject(value)
  const type = enumAt(button, 'type')
  const example = propertyOf(button, 'example')
  const code = asText(Array.isArray(example) ? example[0] : example)
  const details: Readonly<Record<string, string>> = {
    URL: filledUrl(button),
    PHONE_NUMBER: textAt(button, 'phone_number'),
    COPY_CODE: code,
  }
  return { type, label: labelOf(type, button, language), detail: details[type] ?? '' }
}

function readBody(component: JsonObject | undefined): FilledText | null {
  if (component === undefined) return null
  const body = filledText(component, 'body')
  return body.text === '' ? null : body
}

/** The body that Meta presets for authentication templates. */
function readPresetBody(body: JsonObject | undefined, language: string): FilledText {
  const words = authenticationWords(language)
  const advises = body !== undefined && propertyOf(body, 'add_security_recommendation') === true
  return { text: advises ? `${words.code} ${words.advice}` : words.code, samples: new Map() }
}

function readFooter(footer: JsonObject | undefined, language: string): string {
  if (footer === undefined) return ''
  const minutes = propertyOf(footer, 'code_expiration_minutes')
  return typeof minutes === 'number' ? authenticationWords(language).expiry(minutes) : textAt(footer, 'text')
}

function readSlots(components: Components, language: string): SceneCard {
  const buttons = arrayAt(components.get('BUTTONS') ?? {}, 'buttons').slice(0, 2 * limits.buttons)
  return {
    header: readHeader(components.get('HEADER')),
    body: readBody(components.get('BODY')),
    buttons: buttons.map((button) => readButton(button, language)),
  }
}

function readOffer(component: JsonObject | undefined, buttons: readonly SceneButton[]): Scene['offer'] {
  if (component === undefined) return null
  const offer = objectAt(component, 'limited_time_offer')
  const code = buttons.find(({ type }) => type === 'COPY_CODE')?.detail ?? ''
  return { text: textAt(offer, 'text'), expires: propertyOf(offer, 'has_expiration') !== false, code }
}

/** Reads a template (any JSON value); parts that cannot be shown are left out. Never throws. */
export function readScene(value: unknown): Scene {
  const template = asObject(value)
  const language = textAt(template, 'language')
  const components = componentsOf(template)
  const slots = readSlots(components, language)
  const isAuthentication =
    enumAt(template, 'category') === 'AUTHENTICATION' || slots.buttons.some(({ type }) => type === 'OTP')
  const body =
    slots.body ?? (isAuthentication && components.size > 0 ? readPresetBody(components.get('BODY'), language) : null)
  const cards = arrayAt(components.get('CAROUSEL') ?? {}, 'cards').slice(0, limits.cardsMax)
  const isCatalog = slots.header === null && slots.buttons.some(({ type }) => type === 'CATALOG')
  const isRightToLeft = directionOf(language) === 'rtl' || runsRightToLeft(body?.text ?? '')
  return {
    ...slots,
    body,
    header: isCatalog ? { kind: 'catalog' } : slots.header,
    language,
    direction: isRightToLeft ? 'rtl' : 'ltr',
    footer: readFooter(components.get('FOOTER'), language),
    offer: readOffer(components.get('LIMITED_TIME_OFFER'), slots.buttons),
    cards: cards.map((card) => readSlots(componentsOf(asObject(card)), language)),
    asksToCall: components.has('CALL_PERMISSION_REQUEST'),
    library: textAt(template, 'library_template_name'),
    isEnglishFallback: isAuthentication && components.size > 0 && !authenticationWords(language).isKnown,
  }
}

/** Buttons as the phone lists them: of more than three it shows two, and "See all options" for the rest. */
export function splitButtons(buttons: readonly SceneButton[]): { shown: SceneButton[]; hidden: SceneButton[] } {
  const count = buttons.length > limits.buttonsShown ? limits.buttonsShownWithSheet : buttons.length
  return { shown: buttons.slice(0, count), hidden: buttons.slice(count) }
}

/** True if there is nothing to show. */
export const isEmptyScene = ({ header, body, footer, offer, buttons, cards, asksToCall }: Scene): boolean =>
  !header && !body && !footer && !offer && buttons.length === 0 && cards.length === 0 && !asksToCall

/** The note shown in place of an empty scene. */
export const emptySceneNote = ({ library }: Scene): string =>
  library === '' ? interfaceWords.nothing : `${interfaceWords.fromLibrary} ${library}`
