import { limits } from '../../template/limits.ts'
import { findEach, overLength } from '../find.ts'
import { defineRule, type Finding, nothing } from '../rule.ts'
import type { CardView, Subject } from '../subject.ts'

const headerFormats: ReadonlySet<string> = new Set(['IMAGE', 'VIDEO', 'PRODUCT'])
const mediaButtons: ReadonlySet<string> = new Set(['QUICK_REPLY', 'URL', 'PHONE_NUMBER'])
const productButtons: ReadonlySet<string> = new Set(['SPM', 'URL'])
const cardComponents: ReadonlySet<string> = new Set(['HEADER', 'BODY', 'BUTTONS'])

const isProduct = ({ header }: CardView): boolean => header?.format === 'PRODUCT'

const buttonTypesOf = ({ buttons }: CardView): string =>
  (buttons?.buttons ?? []).map(({ type }) => type ?? '').join(' ')

/** The part in which a card differs from the first one; null if there is no difference. */
function differenceOf(card: CardView, first: CardView): string | null {
  if (card.header?.format !== first.header?.format && card.header !== undefined && first.header !== undefined) {
    return 'header'
  }
  if ((card.body === undefined) !== (first.body === undefined)) return 'body'
  return buttonTypesOf(card) === buttonTypesOf(first) ? null : 'buttons'
}

function mediaButtonsFault({ buttons }: CardView): Finding | null {
  if (buttons === undefined) return null
  const limit = limits.mediaCardButtons
  if ((buttons.length ?? 0) > limit) return { path: buttons.path, args: { count: buttons.length ?? 0, limit } }
  const odd = buttons.buttons.find(({ type }) => type !== null && !mediaButtons.has(type))
  return odd === undefined ? null : { path: [...odd.path, 'type'], args: { type: odd.type?.slice(0, 40) ?? '' } }
}

function productButtonsFault({ buttons, path }: CardView): Finding | null {
  const limit = limits.productCardButtons
  if (buttons?.length !== limit) return { path: buttons?.path ?? path, args: { count: buttons?.length ?? 0, limit } }
  const odd = buttons.buttons.find(({ type }) => type === null || !productButtons.has(type))
  return odd === undefined ? null : { path: [...odd.path, 'type'], args: { type: odd.type?.slice(0, 40) ?? '' } }
}

const onCards = (subject: Subject, find: (card: CardView) => Finding | null): readonly Finding[] =>
  subject.cards.length === 0 ? nothing : findEach(subject.cards, find)

export const carouselRules = [
  defineRule({
    id: 'carousel-category',
    severity: 'error',
    component: 'CAROUSEL',
    about: 'A carousel is allowed only in marketing templates.',
    source: ['media-carousel', 'components'],
    evidence: 'M',
    check: ({ carousel, category }) =>
      carousel !== undefined && category === 'UTILITY' ? [{ path: carousel.path }] : nothing,
  }),
  defineRule({
    id: 'carousel-card-count',
    severity: 'error',
    component: 'CAROUSEL',
    about: 'A carousel has 2 to 10 cards.',
    source: ['media-carousel', 'product-carousel'],
    evidence: 'M',
    check({ carousel, cardCount }) {
      if (carousel === undefined) return nothing
      const count = cardCount ?? 0
      const { cardsMin: from, cardsMax: to } = limits
      return count >= from && count <= to ? nothing : [{ path: [...carousel.path, 'cards'], args: { count, from, to } }]
    },
  }),
  defineRule({
    id: 'carousel-product-card-count',
    severity: 'warning',
    component: 'CAROUSEL',
    about: 'A product carousel is created with exactly two cards.',
    source: ['product-carousel'],
    evidence: 'M',
    check({ carousel, cards, cardCount }) {
      const [first] = cards
      if (carousel === undefined || first === undefined || !isProduct(first)) return nothing
      const { cardsMax, productCards } = limits
      if (cardCount === null || cardCount <= productCards || cardCount > cardsMax) return nothing
      return [{ path: [...carousel.path, 'cards'], args: { count: cardCount, limit: productCards } }]
    },
  }),
  defineRule({
    id: 'carousel-uniform-cards',
    severity: 'error',
    component: 'CAROUSEL',
    about: 'All cards have the same parts: header format, body, and buttons in type and order.',
    source: ['media-carousel', 'product-carousel'],
    evidence: 'M',
    check(subject) {
      const [first] = subject.cards
      if (first === undefined) return nothing
      return onCards(subject, (card) => {
        const difference = differenceOf(card, first)
        return difference === null ? null : { path: card.path, args: { card: card.index + 1, difference } }
      })
    },
  }),
  defineRule({
    id: 'carousel-card-header',
    severity: 'error',
    component: 'CAROUSEL',
    about: 'Every card has a header with an image, a video or a product.',
    source: ['media-carousel', 'product-carousel'],
    evidence: 'M',
    check: (subject) =>
      onCards(subject, ({ header, path, index }) => {
        if (header === undefined) return { path, args: { card: index + 1, format: '' } }
        return header.format !== null && headerFormats.has(header.format)
          ? null
          : { path: [...header.path, 'format'], args: { card: index + 1, format: header.format?.slice(0, 40) ?? '' } }
      }),
  }),
  defineRule({
    id: 'carousel-card-body-length',
    severity: 'error',
    component: 'CAROUSEL',
    about: 'The body of a card has at most 160 characters.',
    source: ['media-carousel'],
    evidence: 'M',
    check: (subject) =>
      onCards(subject, ({ body }) => (body?.text ? overLength(body.text, limits.cardBodyLength) : null)),
  }),
  defineRule({
    id: 'carousel-card-buttons-media',
    severity: 'error',
    component: 'CAROUSEL',
    about: 'A media card has up to 2 buttons: quick replies, links or a phone number.',
    source: ['media-carousel'],
    evidence: 'M',
    check: (subject) => onCards(subject, (card) => (isProduct(card) ? null : mediaButtonsFault(card))),
  }),
  defineRule({
    id: 'carousel-card-buttons-product',
    severity: 'error',
    component: 'CAROUSEL',
    about: 'A product card has exactly one button: the product or a link.',
    source: ['product-carousel'],
    evidence: 'M',
    check: (subject) => onCards(subject, (card) => (isProduct(card) ? productButtonsFault(card) : null)),
  }),
  defineRule({
    id: 'carousel-card-no-footer',
    severity: 'error',
    component: 'CAROUSEL',
    about: 'A card has header, body and buttons, and nothing else.',
    source: ['media-carousel'],
    evidence: 'MH',
    check: (subject) =>
      onCards(subject, ({ components }) => {
        const odd = components.find(({ type }) => type === null || !cardComponents.has(type))
        return odd === undefined ? null : { path: odd.path, args: { type: odd.type?.slice(0, 40) ?? '' } }
      }),
  }),
  defineRule({
    id: 'carousel-top-level-only-body',
    severity: 'warning',
    component: 'CAROUSEL',
    about: 'Beside a carousel there is only a body.',
    source: ['media-carousel', 'product-carousel'],
    evidence: 'M',
    check({ carousel, components }) {
      if (carousel === undefined) return nothing
      const odd = components.find(({ type }) => type === 'HEADER' || type === 'FOOTER' || type === 'BUTTONS')
      return odd === undefined ? nothing : [{ path: odd.path, args: { type: odd.type ?? '' } }]
    },
  }),
] as const
