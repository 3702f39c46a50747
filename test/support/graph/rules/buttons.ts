/** Buttons: which, how many, in which category, and what they carry. */
import { asList, asObject, asText, type Json, lengthOf, upper } from '../json.ts'
import { demand } from '../refusal.ts'
import { checkLength, emojiIn, type Style, variablesIn } from './text.ts'

interface Kind {
  categories: readonly string[]
  most: number
  /** The longest label; null: Meta sets it. */
  label: number | null
  check?: (button: Json, style: Style) => void
}

const business = ['MARKETING', 'UTILITY']
const marketing = ['MARKETING']
const format = 2388060

function checkUrl(button: Json, style: Style): void {
  const url = asText(button.url)
  demand(url !== '', 'A URL button needs a url')
  checkLength(url, 2000, 'A url')
  // Meta's own samples have {{1}} in the url of a template with names.
  const names = variablesIn(url, /\{\{1\}\}/.test(url) ? 'POSITIONAL' : style)
  demand(names.length <= 1, 'A url takes one variable')
  const isValid = /^https?:\/\/[^\s/?#]+/i.test(url.replaceAll(/\{\{[^{}]*\}\}/g, 'x'))
  demand(isValid, `${url} is not a valid URI`)
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? ''
  const path = url.slice(url.indexOf(host) + host.length)
  const isWhatsApp = ['wa.me', 'whatsapp.com'].some((domain) => host === domain || host.endsWith(`.${domain}`))
  demand(!isWhatsApp || /^\/(?:otp|in\/bill\/reminder|pay)/.test(path), 'Direct links to WhatsApp are not allowed')
  demand(host !== 'localhost' && !/^127\./.test(host) && host !== '[', 'The url leads to no public host')
  if (names.length === 0) return
  demand(url.endsWith('}}'), 'A variable has to be at the end of a url')
  const samples = asList(button.example)
  const isSample = samples.length === 1 && asText(samples[0]).trim() !== ''
  demand(isSample, 'BUTTONS is missing expected field(s) (example)', 2388043)
}

function checkOtp(button: Json): void {
  const type = upper(button.otp_type)
  demand(['COPY_CODE', 'ONE_TAP', 'ZERO_TAP'].includes(type), 'otp_type is not valid')
  for (const label of [button.text, button.autofill_text]) checkLength(asText(label), 25, 'A label')
  if (type === 'COPY_CODE') return
  const apps = asList(button.supported_apps).map(asObject)
  demand(apps.length >= 1 && apps.length <= 5, 'supported_apps takes one to five apps')
  for (const app of apps) {
    const name = asText(app.package_name)
    demand(/^[a-z]\w*(?:\.[a-z]\w*)+$/i.test(name) && name.length <= 224, 'package_name is not valid')
    demand(/^[A-Za-z0-9+/=]{11}$/.test(asText(app.signature_hash)), 'signature_hash needs 11 characters')
  }
  if (type === 'ZERO_TAP') demand(button.zero_tap_terms_accepted === true, 'The terms of zero-tap are not accepted')
}

function checkFlow(button: Json): void {
  const sources = ['flow_id', 'flow_name', 'flow_json'].filter((name) => button[name] !== undefined)
  demand(sources.length === 1, 'A flow button takes one of flow_id, flow_name and flow_json')
  const action = asText(button.flow_action).toLowerCase()
  demand(['', 'navigate', 'data_exchange'].includes(action), 'flow_action is not valid')
  if (action === 'navigate') demand(asText(button.navigate_screen) !== '', 'navigate needs a navigate_screen')
  if (button.flow_json !== undefined) demand(isJsonText(button.flow_json), 'flow_json is not a text of JSON')
}

function isJsonText(value: unknown): boolean {
  try {
    return typeof value === 'string' && typeof JSON.parse(value) === 'object'
  } catch {
    return false
  }
}

const payments: Readonly<Record<string, readonly [part: string, label: string]>> = {
  pix_dynamic_code: ['code', 'Copy Pix code'],
  boleto: ['digitable_line', 'Copy Boleto code'],
  payment_link: ['uri', 'Open payment link'],
}

function checkPayment(button: Json): void {
  const setting = asObject(button.payment_setting)
  const type = asText(setting.type)
  const [part, label] = payments[type] ?? []
  demand(part !== undefined, 'payment_setting has no known type')
  demand(asText(asObject(setting[type])[part]) !== '', `payment_setting lacks ${type}.${part}`)
  demand(button.text === undefined || button.text === label, `The label has to be ${label}`)
}

function checkPhone({ phone_number: value }: Json): void {
  const number = asText(value)
  demand(number !== '' && lengthOf(number) <= 20, 'phone_number takes 1 to 20 characters')
  demand((number.match(/\d/g)?.length ?? 0) >= 5 && !/\p{L}/u.test(number), 'The phone number is not valid')
}

function checkCode({ example }: Json): void {
  const code = Array.isArray(example) && example.length === 1 ? asText(example[0]) : asText(example)
  demand(code !== '', 'BUTTONS is missing expected field(s) (example)', 2388043)
  checkLength(code, 20, 'A coupon code')
}

function checkCall({ ttl_minutes: minutes }: Json): void {
  if (minutes === undefined) return
  demand(
    Number.isInteger(minutes) && Number(minutes) >= 1440 && Number(minutes) <= 43_200,
    'ttl_minutes is out of range',
  )
}

const kinds: Readonly<Record<string, Kind>> = {
  QUICK_REPLY: { categories: business, most: 10, label: 25 },
  URL: { categories: business, most: 2, label: 25, check: checkUrl },
  PHONE_NUMBER: { categories: business, most: 1, label: 25, check: checkPhone },
  COPY_CODE: { categories: business, most: 1, label: null, check: checkCode },
  OTP: { categories: ['AUTHENTICATION'], most: 1, label: null, check: checkOtp },
  FLOW: { categories: business, most: 10, label: 25, check: checkFlow },
  CATALOG: { categories: marketing, most: 1, label: null },
  MPM: { categories: marketing, most: 1, label: null },
  SPM: { categories: marketing, most: 1, label: null },
  VOICE_CALL: { categories: business, most: 10, label: null, check: checkCall },
  ORDER_DETAILS: { categories: business, most: 1, label: null },
  PAYMENT_REQUEST: { categories: business, most: 3, label: null, check: checkPayment },
  REQUEST_CONTACT_INFO: { categories: business, most: 10, label: null },
  APP: { categories: marketing, most: 10, label: null },
}

function checkLabel(text: unknown, most: number | null): void {
  if (most !== null) demand(asText(text).trim() !== '', 'A button needs a text')
  const label = asText(text)
  checkLength(label, 25, 'A label')
  const isPlain = !/\{\{|\}\}|[\n\r*~]|(?:^|\s)_.*_(?:\s|$)/.test(label) && emojiIn(label) === 0
  demand(isPlain, 'Buttons take no variables, line breaks, emoji or formatting marks', format)
}

/** @param card the buttons stand on a card of a carousel */
export function checkButtons(value: unknown, category: string, style: Style): Json[] {
  const buttons = asList(value).map(asObject)
  demand(buttons.length >= 1 && buttons.length <= 10, 'buttons takes 1 to 10 buttons')
  const types = buttons.map(({ type }) => upper(type))
  for (const [index, button] of buttons.entries()) {
    const kind = kinds[types[index] ?? '']
    demand(kind !== undefined, `${asText(button.type)} is no type of button`)
    demand(kind.categories.includes(category), `${types[index]} is not allowed in ${category}`)
    demand(types.filter((type) => type === types[index]).length <= kind.most, `Too many ${types[index]} buttons`)
    checkLabel(button.text, kind.label)
    kind.check?.(button, style)
  }
  const order = types.map((type) => (type === 'QUICK_REPLY' ? 'q' : 'o')).join('')
  demand(/^(?:q*o*|o*q*)$/.test(order), 'Quick replies have to stand together')
  return buttons
}
