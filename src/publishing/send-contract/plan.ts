/** From a template to the tree of what is sent with it. */
import { limits } from '../../template/limits.ts'
import { styleOf } from '../../template/placeholders.ts'
import { type ButtonContext, buttonNodes } from './buttons.ts'
import { type MakeParameter, parameterMaker } from './naming.ts'
import { componentsOf, ofKind, type Raw, toKind, toList, toRecord, toText } from './raw.ts'
import { type Inventor, inventorFor, type Room, samplesIn, textParameters } from './texts.ts'
import { fixed, given, list, type Node, object, type Parameter } from './tree.ts'
import { codeSchema, locationSchema, mediaSchema, millisecondsSchema, productSchema } from './values.ts'

export interface Plan {
  name: string
  language: string
  /** One-time codes go to phone numbers alone; others also to business-scoped user ids. */
  isAuthentication: boolean
  /** `template.components` of the message. */
  components: Node
  rooms: Room[]
}

interface Context {
  make: MakeParameter
  invent: Inventor
  isNamed: boolean
  code: Parameter | null
  /** Of a card, or nothing. */
  prefix: string
  suffix: string
  rooms: Room[]
}

/** A link that opens no file, for the example. */
const exampleLinks = {
  image: 'https://www.example.com/picture.jpg',
  video: 'https://www.example.com/film.mp4',
  gif: 'https://www.example.com/film.mp4',
  document: 'https://www.example.com/document.pdf',
} as const

const part = (type: string, parameters: Node): Node => object({ type: fixed(type), parameters })

function mediaHeader(type: keyof typeof exampleLinks, { make, prefix, suffix }: Context): Node {
  const filename = type === 'document' ? { filename: 'document.pdf' } : {}
  const parameter = make({
    name: `${prefix}header_${type}`,
    schema: mediaSchema(type === 'gif' ? 'video' : type),
    example: { link: exampleLinks[type], ...filename },
    about: `The ${type} of the header${suffix}: an uploaded file's id, or a link`,
  })
  return part('header', list([object({ type: fixed(type), [type]: given(parameter) })]))
}

function placeHeader(type: 'location' | 'product', { make, prefix, suffix }: Context): Node {
  const isLocation = type === 'location'
  const parameter = make({
    name: `${prefix}header_${type}`,
    schema: isLocation ? locationSchema : productSchema,
    example: isLocation
      ? { latitude: 52.5163, longitude: 13.3777, name: 'Our shop', address: '1 Main Street' }
      : { product_retailer_id: 'sku-1001', catalog_id: '1234567890' },
    about: isLocation ? `The place that the header${suffix} shows` : `The product that the header${suffix} shows`,
  })
  return part('header', list([object({ type: fixed(type), [type]: given(parameter) })]))
}

function textNode(raw: Raw, kind: 'header' | 'body', limit: number, context: Context): Node[] {
  const { make, invent, isNamed, prefix, suffix, rooms } = context
  const text = toText(raw.text)
  const made = textParameters(make, {
    text,
    place: `${kind}${suffix}`,
    limit,
    samples: samplesIn(raw.example, `${kind}_text`, text),
    isNamed,
    nameOf: (variable) => {
      if (kind === 'header') return `${prefix}header_${isNamed ? variable : 'text'}`
      return isNamed ? `${prefix}${variable}` : `${prefix}body_${variable}`
    },
    invent,
    hasOtherForms: kind === 'body',
  })
  if (made === null) return []
  rooms.push(made.room)
  return [part(kind, made.node)]
}

const mediaTypes: Readonly<Record<string, keyof typeof exampleLinks>> = {
  IMAGE: 'image',
  VIDEO: 'video',
  GIF: 'gif',
  DOCUMENT: 'document',
}

function headerNodes(header: Raw | undefined, context: Context): Node[] {
  if (header === undefined) return []
  const format = toKind(header.format)
  const media = Object.hasOwn(mediaTypes, format) ? mediaTypes[format] : undefined
  if (media !== undefined) return [mediaHeader(media, context)]
  if (format === 'LOCATION' || format === 'PRODUCT') {
    return [placeHeader(format === 'LOCATION' ? 'location' : 'product', context)]
  }
  return textNode(header, 'header', limits.headerTextLength, context)
}

function bodyNodes(body: Raw | undefined, limit: number, context: Context): Node[] {
  const { code } = context
  if (code !== null) return [part('body', list([object({ type: fixed('text'), text: given(code) })]))]
  return body === undefined ? [] : textNode(body, 'body', limit, context)
}

const buttonsIn = (components: readonly Raw[]): Raw[] => toList(ofKind(components, 'BUTTONS')?.buttons).map(toRecord)

const buttonContext = ({ make, invent, prefix, suffix, code }: Context): ButtonContext => ({
  make,
  invent,
  prefix,
  place: `button${suffix}`,
  code,
})

function cardNode(card: unknown, index: number, context: Context): Node {
  const components = componentsOf(card)
  const own = { ...context, prefix: `card_${index + 1}_`, suffix: ` of card ${index + 1}` }
  const nodes = [
    ...headerNodes(ofKind(components, 'HEADER'), own),
    ...bodyNodes(ofKind(components, 'BODY'), limits.cardBodyLength, own),
    ...buttonNodes(buttonsIn(components), buttonContext(own)),
  ]
  return object({ card_index: fixed(index), components: list(nodes, 'any') })
}

function offerNodes(offer: Raw | undefined, { make }: Context): Node[] {
  if (offer === undefined || toRecord(offer.limited_time_offer).has_expiration !== true) return []
  const expires = make({
    name: 'offer_expires_at_ms',
    schema: millisecondsSchema,
    example: 4_102_444_800_000,
    about: 'When the offer ends: milliseconds since 1970, not seconds',
  })
  const value = object({ expiration_time_ms: given(expires) })
  return [part('limited_time_offer', list([object({ type: fixed('limited_time_offer'), limited_time_offer: value })]))]
}

function bodyLimit(components: readonly Raw[]): number {
  if (ofKind(components, 'LIMITED_TIME_OFFER') !== undefined) return limits.bodyLengthWithOffer
  const isProduct = toKind(ofKind(components, 'HEADER')?.format) === 'PRODUCT'
  return isProduct ? limits.bodyLengthWithProduct : limits.bodyLength
}

const allTexts = (components: readonly Raw[]): string[] =>
  components.flatMap(({ text, cards }) => [
    toText(text),
    ...toList(cards).flatMap((card) => allTexts(componentsOf(card))),
  ])

/** @param template a creation payload, or a template as Meta gives it back; of whatever quality */
export function planOf(template: unknown): Plan {
  const payload = toRecord(template)
  const components = componentsOf(payload)
  const buttons = buttonsIn(components)
  const isAuthentication =
    toKind(payload.category) === 'AUTHENTICATION' || buttons.some(({ type }) => toKind(type) === 'OTP')
  const make = parameterMaker()
  const code = isAuthentication
    ? make({
        name: 'code',
        schema: codeSchema,
        example: '123456',
        about: 'The one-time code, in the text and the button',
      })
    : null
  const isNamed = toKind(payload.parameter_format) === 'NAMED' || styleOf(allTexts(components).join('\n')) === 'NAMED'
  const rooms: Room[] = []
  const context: Context = {
    make,
    invent: inventorFor(toText(payload.language) || undefined),
    isNamed,
    code,
    prefix: '',
    suffix: '',
    rooms,
  }
  const cards = toList(ofKind(components, 'CAROUSEL')?.cards)
  const nodes = [
    ...headerNodes(ofKind(components, 'HEADER'), context),
    ...bodyNodes(ofKind(components, 'BODY'), bodyLimit(components), context),
    ...offerNodes(ofKind(components, 'LIMITED_TIME_OFFER'), context),
    ...buttonNodes(buttons, buttonContext(context)),
    ...(cards.length === 0
      ? []
      : [
          object({
            type: fixed('carousel'),
            cards: list(
              cards.map((card, index) => cardNode(card, index, context)),
              'any',
            ),
          }),
        ]),
  ]
  return {
    name: toText(payload.name),
    language: toText(payload.language),
    isAuthentication,
    components: list(nodes, 'any'),
    rooms,
  }
}
