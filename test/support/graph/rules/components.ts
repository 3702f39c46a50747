/** Header, body, footer, carousel and offer of marketing and utility templates. */
import { asList, asObject, asText, type Json, upper } from '../json.ts'
import { demand } from '../refusal.ts'
import { checkButtons } from './buttons.ts'
import { checkBodyVariables, checkLength, checkSamples, emojiIn, type Style, variablesIn } from './text.ts'

export interface Context {
  category: string
  style: Style
  /** Whether an upload gave this handle. */
  isHandle: (handle: string) => boolean
}

const media = ['IMAGE', 'VIDEO', 'GIF', 'DOCUMENT']
const headerFormats = ['TEXT', ...media, 'LOCATION', 'PRODUCT']

export function checkHeader(header: Json, { category, style, isHandle }: Context): void {
  const format = upper(header.format)
  demand(headerFormats.includes(format), 'The header has no known format')
  if (category === 'UTILITY') demand(!['GIF', 'PRODUCT'].includes(format), `${format} is not allowed in UTILITY`)
  if (media.includes(format)) {
    const handles = asList(asObject(header.example).header_handle)
    const isGiven = handles.length === 1 && typeof handles[0] === 'string' && handles[0] !== ''
    demand(isGiven, 'HEADER is missing expected field(s) (example)', 2388043)
    demand(isHandle(asText(handles[0])), 'header_handle is not a handle of an upload')
  }
  if (format !== 'TEXT') return
  const text = asText(header.text)
  demand(text.trim() !== '', 'The header needs a text')
  checkLength(text, 60, 'The header')
  const isPlain = !/[\n\r*]|(?:^|\s)[_~]\S|```/.test(text) && emojiIn(text) === 0
  demand(isPlain, 'The header takes no line breaks, emoji or formatting marks', 2388047)
  const names = variablesIn(text, style, 2388047)
  demand(new Set(names).size <= 1, 'The header takes one variable', 2388047)
  checkSamples(header, 'header_text', names, style)
}

export function checkBody(body: Json, most: number, { style }: Context): void {
  const text = asText(body.text)
  demand(text.trim() !== '', 'The body needs a text')
  checkLength(text, most, 'The body')
  demand(!/\n[^\S\n]*\n[^\S\n]*\n/.test(text.replaceAll('\r\n', '\n')), 'The body has too many line breaks', 2388072)
  demand(emojiIn(text) <= 10, 'The body has more than 10 emoji', 2388072)
  const names = variablesIn(text, style, 2388072)
  checkBodyVariables(text, names, style)
  checkSamples(body, 'body_text', names, style)
}

export function checkFooter(footer: Json): void {
  const text = asText(footer.text)
  demand(text.trim() !== '', 'The footer needs a text')
  checkLength(text, 60, 'The footer')
  const isPlain = !/[\n\r]|\{\{|\}\}/.test(text) && emojiIn(text) === 0
  demand(isPlain, "The footer can't have any newlines, emojis or variables", 2388073)
}

export const byType = (components: readonly Json[], type: string): Json | undefined =>
  components.find((component) => upper(component.type) === type)

export function checkCarousel(carousel: Json, context: Context): void {
  demand(context.category === 'MARKETING', 'A carousel is MARKETING')
  const cards = asList(carousel.cards).map((card) => asList(asObject(card).components).map(asObject))
  demand(cards.length >= 2 && cards.length <= 10, 'A carousel takes 2 to 10 cards')
  for (const card of cards) {
    const header = byType(card, 'HEADER')
    const format = upper(header?.format)
    demand(header !== undefined && ['IMAGE', 'VIDEO', 'PRODUCT'].includes(format), 'A card needs a header')
    checkHeader(header, context)
    const body = byType(card, 'BODY')
    if (body !== undefined) checkBody(body, 160, context)
    const known = ['HEADER', 'BODY', 'BUTTONS']
    demand(
      card.every(({ type }) => known.includes(upper(type))),
      'A card takes header, body and buttons',
    )
    const buttons = byType(card, 'BUTTONS')
    if (buttons !== undefined) checkCardButtons(buttons, format, context)
    else demand(format !== 'PRODUCT', 'A product card needs a button')
  }
  const shapes = cards.map(shapeOf)
  demand(
    shapes.every((shape) => shape === shapes[0]),
    'All cards need the same components',
  )
}

function checkCardButtons(buttons: Json, format: string, { category, style }: Context): void {
  const types = checkButtons(buttons.buttons, category, style).map(({ type }) => upper(type))
  const allowed = format === 'PRODUCT' ? ['SPM', 'URL'] : ['QUICK_REPLY', 'URL', 'PHONE_NUMBER']
  demand(types.length <= (format === 'PRODUCT' ? 1 : 2), 'A card has too many buttons')
  demand(
    types.every((type) => allowed.includes(type)),
    'A card has a button that it does not take',
  )
}

const shapeOf = (card: readonly Json[]): string =>
  [
    upper(byType(card, 'HEADER')?.format),
    byType(card, 'BODY') !== undefined,
    ...asList(byType(card, 'BUTTONS')?.buttons).map((button) => upper(asObject(button).type)),
  ].join()

export function checkOffer(components: readonly Json[], offer: Json, { category }: Context): void {
  demand(category === 'MARKETING', 'A limited-time offer is MARKETING')
  const { text, has_expiration: expires } = asObject(offer.limited_time_offer)
  demand(asText(text).trim() !== '', 'An offer needs a text')
  checkLength(asText(text), 16, 'The text of the offer')
  demand(expires === undefined || typeof expires === 'boolean', 'has_expiration is true or false')
  demand(byType(components, 'FOOTER') === undefined, 'An offer takes no footer')
  const header = byType(components, 'HEADER')
  demand(header === undefined || ['IMAGE', 'VIDEO'].includes(upper(header.format)), 'An offer takes IMAGE or VIDEO')
}
