/**
 * What the create call refuses, written from Meta's pages and published live refusals, and NOT from `src/validator`: the two
 * hold each other to account. Throws a Refusal for the first fault, as Meta does.
 */
import { asList, asObject, asText, type Json, lengthOf, upper } from '../json.ts'
import { demand } from '../refusal.ts'
import { checkButtons } from './buttons.ts'
import { byType, type Context, checkBody, checkCarousel, checkFooter, checkHeader, checkOffer } from './components.ts'
import { languages } from './languages.ts'

const categories = ['MARKETING', 'UTILITY', 'AUTHENTICATION']
const componentTypes = [
  'HEADER',
  'BODY',
  'FOOTER',
  'BUTTONS',
  'CAROUSEL',
  'LIMITED_TIME_OFFER',
  'CALL_PERMISSION_REQUEST',
]
const subCategories = [
  'BOOKING_STATUS',
  'CALL_PERMISSIONS_REQUEST',
  'FLIGHT_DELAY_AND_GATE_CHANGE_ALERT',
  'FRAUD_ALERT',
  'ORDER_DETAILS',
  'ORDER_STATUS',
  'RICH_ORDER_STATUS',
]

function checkAuthentication(components: readonly Json[]): void {
  const types = components.map(({ type }) => upper(type))
  const known = ['BODY', 'FOOTER', 'BUTTONS']
  demand(
    types.every((type) => known.includes(type)),
    'AUTHENTICATION takes body, footer and one OTP button',
  )
  const body = byType(components, 'BODY')
  demand(body !== undefined && body.text === undefined && body.example === undefined, 'The body is set by Meta')
  const advice = body.add_security_recommendation
  demand(advice === undefined || typeof advice === 'boolean', 'add_security_recommendation is true or false')
  const footer = byType(components, 'FOOTER')
  if (footer !== undefined) {
    const minutes = footer.code_expiration_minutes
    const isInRange = Number.isInteger(minutes) && Number(minutes) >= 1 && Number(minutes) <= 90
    demand(footer.text === undefined && isInRange, 'The footer takes code_expiration_minutes from 1 to 90')
  }
  const buttons = checkButtons(byType(components, 'BUTTONS')?.buttons, 'AUTHENTICATION', 'POSITIONAL')
  demand(buttons.length === 1, 'AUTHENTICATION takes one OTP button')
}

function bodyLimit(components: readonly Json[]): number {
  if (byType(components, 'LIMITED_TIME_OFFER') !== undefined) return 600
  return upper(byType(components, 'HEADER')?.format) === 'PRODUCT' ? 160 : 1024
}

/** Multi-product and single-product templates need a certain header. */
function checkCommerce(components: readonly Json[], types: readonly string[]): void {
  const format = upper(byType(components, 'HEADER')?.format)
  if (types.includes('MPM')) demand(format === 'TEXT', 'MPM needs a header of text')
  if (types.includes('SPM')) demand(format === 'PRODUCT', 'SPM needs a header with a product')
}

/** @throws Refusal */
export function checkComponents(value: unknown, context: Context): void {
  demand(Array.isArray(value), 'components is required')
  const components = value.map(asObject)
  const types = components.map(({ type }) => upper(type))
  for (const type of types) demand(componentTypes.includes(type), `${type} is no type of component`)
  demand(new Set(types).size === types.length, 'A component is given twice')
  const body = byType(components, 'BODY')
  demand(body !== undefined, 'A template needs a body')
  if (context.category === 'AUTHENTICATION') {
    checkAuthentication(components)
    return
  }
  const header = byType(components, 'HEADER')
  const footer = byType(components, 'FOOTER')
  const carousel = byType(components, 'CAROUSEL')
  const offer = byType(components, 'LIMITED_TIME_OFFER')
  const buttons = byType(components, 'BUTTONS')
  if (header !== undefined) checkHeader(header, context)
  checkBody(body, bodyLimit(components), context)
  if (footer !== undefined) checkFooter(footer)
  if (carousel !== undefined) checkCarousel(carousel, context)
  if (offer !== undefined) checkOffer(components, offer, context)
  if (buttons !== undefined) {
    const checked = checkButtons(buttons.buttons, context.category, context.style)
    checkCommerce(
      components,
      checked.map(({ type }) => upper(type)),
    )
  }
}

const ranges: Readonly<Record<string, readonly [least: number, most: number]>> = {
  AUTHENTICATION: [30, 900],
  UTILITY: [30, 43_200],
  MARKETING: [43_200, 2_592_000],
}

export function checkTtl(value: unknown, category: string): void {
  if (value === undefined || (value === -1 && category !== 'MARKETING')) return
  const [least, most] = ranges[category] ?? [0, 0]
  const isInRange = Number.isInteger(value) && Number(value) >= least && Number(value) <= most
  demand(isInRange, `message_send_ttl_seconds takes ${least} to ${most}`)
}

export function checkName(value: unknown): void {
  const name = asText(value)
  demand(name !== '', 'name is required')
  demand(/^[a-z0-9_]+$/.test(name), 'Name Format is Incorrect', 2388046)
  demand(lengthOf(name) <= 512, 'A name has at most 512 characters')
}

export function checkCategory(value: unknown): string {
  const category = upper(value)
  demand(categories.includes(category), `Param category must be one of {${categories.join(', ')}}`)
  return category
}

export function checkLanguage(value: unknown): void {
  demand(languages.has(asText(value)), `${asText(value)} is not a supported language`)
}

export const styleOf = (value: unknown): Context['style'] => (upper(value) === 'NAMED' ? 'NAMED' : 'POSITIONAL')

/** The whole payload of a creation, without what depends on the account. @throws Refusal */
export function checkCreation(payload: Json, isHandle: Context['isHandle']): void {
  checkName(payload.name)
  checkLanguage(payload.language)
  const category = checkCategory(payload.category)
  const { parameter_format: format, display_format: display, sub_category: sub } = payload
  demand(format === undefined || ['NAMED', 'POSITIONAL'].includes(upper(format)), 'parameter_format is not valid')
  demand(display === undefined || upper(display) === 'ORDER_DETAILS', 'display_format is not valid')
  demand(sub === undefined || subCategories.includes(upper(sub)), 'sub_category is not valid')
  const tracking = payload.cta_url_link_tracking_opted_out
  demand(tracking === undefined || typeof tracking === 'boolean', 'cta_url_link_tracking_opted_out is true or false')
  checkTtl(payload.message_send_ttl_seconds, category)
  if (payload.library_template_name !== undefined) {
    demand(category !== 'MARKETING', 'The library has no MARKETING templates')
    demand(asList(payload.components).length === 0, 'A library template takes no components')
    return
  }
  checkComponents(payload.components, { category, style: styleOf(format), isHandle })
}
