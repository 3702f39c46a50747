/** `POST /{PHONE_NUMBER_ID}/messages`: whether the parameters fit the approved template. */
import { type Call, missing, needScope } from './call.ts'
import { asList, asObject, asText, type Json, lengthOf, upper } from './json.ts'
import { Refusal } from './refusal.ts'
import type { Template } from './world.ts'

/** From v23 on one code says both, with details. */
const unfit = (call: Call, code: 132000 | 132012, details: string): Refusal =>
  new Refusal(call.version >= 23 ? 132018 : code, 'There is a problem with the parameters of the template', {
    text: details,
    title: 'Parameters do not fit',
  })

const variablesOf = (text: unknown): string[] => [
  ...new Set([...asText(text).matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '')),
]

function checkTexts(call: Call, parameters: Json[], names: string[], isNamed: boolean): void {
  const where = `expected ${names.length} parameters, got ${parameters.length}`
  if (parameters.length !== names.length) throw unfit(call, 132000, where)
  if (isNamed && new Set(parameters.map(({ parameter_name: name }) => name)).size !== names.length) {
    throw unfit(call, 132000, 'parameter_name is missing or repeated')
  }
  for (const parameter of parameters) {
    const type = asText(parameter.type).toLowerCase()
    const value = type === 'text' ? asText(parameter.text) : asText(asObject(parameter[type]).fallback_value)
    if (!['text', 'currency', 'date_time'].includes(type)) throw unfit(call, 132012, `${type} is no text`)
    if (value === '') throw unfit(call, 132012, 'a value is empty')
    if (/[\n\r\t]| {5}/.test(value)) throw unfit(call, 132012, 'a value has a newline, a tab or more than four spaces')
    const named = asText(parameter.parameter_name)
    if (isNamed && !names.includes(named)) throw unfit(call, 132012, `${named} is no parameter of the template`)
  }
}

function checkHeader(call: Call, part: Json, parameters: Json[], isNamed: boolean): void {
  const format = asText(part.format).toLowerCase()
  if (format === 'text') {
    checkTexts(call, parameters, variablesOf(part.text), isNamed)
    return
  }
  const [parameter] = parameters
  if (parameters.length !== 1 || parameter === undefined) throw unfit(call, 132000, `the header needs one ${format}`)
  const value = asObject(parameter[format])
  const isFit = upper(parameter.type) === upper(format)
  if (!isFit) throw unfit(call, 132012, `the header needs ${format}`)
  if (['image', 'video', 'document', 'gif'].includes(format)) {
    if ((value.id === undefined) === (value.link === undefined)) throw unfit(call, 132012, 'give id or link')
  } else if (format === 'location' && (value.latitude === undefined || value.longitude === undefined)) {
    throw unfit(call, 132012, 'a location needs latitude and longitude')
  }
}

/** Which parameter a button takes: [type of parameter, whether it is required]; null: none. */
function needOf(button: Json, category: string): readonly [string, boolean] | null {
  switch (upper(button.type)) {
    case 'URL':
      return variablesOf(button.url).length > 0 ? ['text', true] : null
    case 'OTP':
      return ['text', category === 'AUTHENTICATION']
    case 'COPY_CODE':
      return ['coupon_code', true]
    case 'QUICK_REPLY':
      return ['payload', false]
    case 'MPM':
      return ['action', true]
    case 'FLOW':
    case 'CATALOG':
    case 'SPM':
      return ['action', false]
    default:
      return null
  }
}

function checkButtons(call: Call, template: Template, buttons: Json[], given: Json[]): void {
  const byIndex = new Map(given.map((component) => [String(component.index), component]))
  if (byIndex.size !== given.length) throw unfit(call, 132012, 'two components for one button')
  for (const [index, button] of buttons.entries()) {
    const component = byIndex.get(String(index))
    byIndex.delete(String(index))
    const need = needOf(button, template.category)
    if (component === undefined && need?.[1]) throw unfit(call, 132000, `button ${index} needs a parameter`)
    if (component === undefined) continue
    if (need === null) throw unfit(call, 132000, `button ${index} takes no parameter`)
    const parameters = asList(component.parameters).map(asObject)
    const isFit = parameters.length === 1 && parameters[0]?.type === need[0] && parameters[0]?.[need[0]] !== undefined
    if (!isFit) throw unfit(call, 132012, `button ${index} needs one parameter of type ${need[0]}`)
    if (need[0] === 'coupon_code' && lengthOf(asText(parameters[0]?.coupon_code)) > 20) {
      throw unfit(call, 132012, 'the coupon code is too long')
    }
  }
  if (byIndex.size > 0) throw unfit(call, 132012, 'there is no button at this index')
}

const partsOf = (given: Json[], type: string): Json[] => given.filter((component) => upper(component.type) === type)
const parametersOf = (component: Json | undefined): Json[] => asList(component?.parameters).map(asObject)

function checkParts(call: Call, template: Template, components: Json[], given: Json[]): void {
  const isNamed = template.parameterFormat === 'NAMED'
  const find = (type: string): Json | undefined => components.find((component) => upper(component.type) === type)
  const [header, body, buttons, carousel] = ['HEADER', 'BODY', 'BUTTONS', 'CAROUSEL'].map(find)
  const [givenHeader] = partsOf(given, 'HEADER')
  if (header !== undefined) checkHeader(call, header, parametersOf(givenHeader), isNamed)
  else if (givenHeader !== undefined) throw unfit(call, 132000, 'the template has no header')
  const [givenBody] = partsOf(given, 'BODY')
  const names = template.category === 'AUTHENTICATION' ? ['1'] : variablesOf(body?.text)
  checkTexts(call, parametersOf(givenBody), names, isNamed)
  checkLength(call, asText(body?.text), parametersOf(givenBody))
  checkButtons(call, template, asList(buttons?.buttons).map(asObject), partsOf(given, 'BUTTON'))
  if (carousel === undefined) return
  const cards = asList(partsOf(given, 'CAROUSEL')[0]?.cards).map(asObject)
  const approved = asList(carousel.cards).map((card) => asList(asObject(card).components).map(asObject))
  if (cards.length !== approved.length) throw unfit(call, 132000, `the carousel has ${approved.length} cards`)
  for (const [index, card] of approved.entries()) {
    checkParts(call, template, card, asList(cards[index]?.components).map(asObject))
  }
}

function checkLength(call: Call, text: string, parameters: Json[]): void {
  const added = parameters.reduce((sum, { text: value }) => sum + lengthOf(asText(value)), 0)
  if (lengthOf(text.replaceAll(/\{\{\w+\}\}/g, '')) + added > 1024) {
    throw new Refusal(132005, `Translated text too long (v${call.version})`)
  }
}

function checkTemplate(call: Call, accountId: string, asked: Json): void {
  const code = asText(asObject(asked.language).code)
  const template = call.world
    .templatesOf(accountId)
    .find(({ name, language }) => name === asked.name && language === code)
  if (template?.status === 'PAUSED') throw new Refusal(132015, 'Template is paused')
  if (template?.status === 'DISABLED') throw new Refusal(132016, 'Template is disabled')
  if (template?.status !== 'APPROVED') {
    throw new Refusal(132001, 'Template name does not exist in the translation', { status: 404 })
  }
  checkParts(call, template, template.components, asList(asked.components).map(asObject))
}

export function send(call: Call, phoneNumberId: string): Json {
  needScope(call, 'whatsapp_business_messaging')
  const account = [...call.world.accounts.values()].find((one) => one.phoneNumberId === phoneNumberId)
  if (account === undefined || !(call.token?.accountIds.includes(account.id) ?? false)) throw missing(phoneNumberId)
  const { body } = call
  if (body.messaging_product !== 'whatsapp') throw new Refusal(100, 'The parameter messaging_product is required.')
  const to = asText(body.to) || asText(body.recipient)
  if (!/^\+?\d{5,20}$/.test(to)) throw new Refusal(131009, 'Parameter value is not valid')
  if (body.type !== 'template') throw new Refusal(131047, 'More than 24 hours have passed')
  checkTemplate(call, account.id, asObject(body.template))
  const id = `wamid.${call.world.newId()}`
  call.world.messages.push({ id, accountId: account.id, body })
  const timestamp = String(Math.floor(call.world.now() / 1000))
  const tag = body.biz_opaque_callback_data
  call.emit(account.id, 'messages', {
    messaging_product: 'whatsapp',
    metadata: { phone_number_id: phoneNumberId },
    statuses: [
      {
        id,
        status: 'delivered',
        timestamp,
        recipient_id: to,
        ...(tag !== undefined && { biz_opaque_callback_data: tag }),
      },
    ],
  })
  return {
    messaging_product: 'whatsapp',
    contacts: [{ input: to, wa_id: to.replace('+', '') }],
    messages: [{ id, message_status: 'accepted' }],
  }
}
