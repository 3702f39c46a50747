import {
  body,
  buttons,
  card,
  carousel,
  copyCode,
  footer,
  header,
  link,
  marketing,
  media,
  offer,
  otp,
  phone,
  quick,
  utility,
} from '../support/templates.ts'
import { testRule } from '../support/test-rule.ts'

const intro = body('Here are a few plants we picked for you today.')
const showing = (...cards: unknown[]) => ({ template: marketing(intro, carousel(...cards)) })
const cards = 'components/1/cards'
const image = card('IMAGE', [quick('More')])
const times = (count: number, one: unknown) => Array.from({ length: count }, () => one)
const product = card('PRODUCT', [{ type: 'SPM', text: 'View' }])

testRule('carousel-category', {
  valid: [showing(image, image)],
  invalid: [{ template: utility(intro, carousel(image, image)), path: 'components/1' }],
})

testRule('carousel-card-count', {
  valid: [showing(image, image), { ...showing(...times(10, image)), name: 'ten cards' }],
  invalid: [
    { ...showing(image), path: cards, message: '1 card' },
    { ...showing(), path: cards },
    { ...showing(...times(11, image)), name: 'eleven cards', path: cards, message: 'WhatsApp allows 2 to 10' },
    { template: marketing(intro, { type: 'CAROUSEL' }), path: cards },
    { template: marketing(intro, { type: 'CAROUSEL', cards: {} }), path: cards },
  ],
})

testRule('carousel-product-card-count', {
  valid: [showing(product, product), showing(image, image, image)],
  invalid: [{ ...showing(product, product, product), name: 'three products', path: cards, severity: 'warning' }],
})

testRule('carousel-uniform-cards', {
  valid: [
    showing(image, image),
    showing(card('IMAGE', [quick('More')]), card('IMAGE', [quick('Other words')])),
    showing(product, product),
  ],
  invalid: [
    { ...showing(image, card('VIDEO', [quick('More')])), path: `${cards}/1`, message: 'header format' },
    { ...showing(image, card('IMAGE', [quick('More')], 'A plant.')), path: `${cards}/1`, message: 'body' },
    { ...showing(image, card('IMAGE', [])), path: `${cards}/1`, message: 'buttons' },
    {
      ...showing(
        card('IMAGE', [quick('More'), link('https://x.example')]),
        card('IMAGE', [link('https://x.example'), quick('More')]),
      ),
      path: `${cards}/1`,
    },
    { ...showing(image, product), path: `${cards}/1` },
  ],
})

testRule('carousel-card-header', {
  valid: [showing(image, card('VIDEO', [])), showing(product, product)],
  invalid: [
    { ...showing({ components: [buttons(quick('More'))] }, image), path: `${cards}/0`, message: 'no header' },
    { ...showing({ components: [header('Hi')] }, image), path: `${cards}/0/components/0/format`, message: 'TEXT' },
    { ...showing({ components: [media('GIF')] }, image), path: `${cards}/0/components/0/format` },
    { ...showing(null, 5), path: `${cards}/0`, times: 2 },
  ],
})

testRule('carousel-card-body-length', {
  valid: [{ ...showing(...times(2, card('IMAGE', [], 'a'.repeat(160)))), name: '160 letters' }],
  invalid: [
    {
      ...showing(...times(2, card('IMAGE', [], 'a'.repeat(161)))),
      name: '161 letters',
      path: `${cards}/0/components/1/text`,
      times: 2,
      message: '161 characters; WhatsApp allows 160',
    },
    {
      ...showing(card('IMAGE', [], '𝒂'.repeat(81)), card('IMAGE', [], 'a')),
      name: '81 code points in 162 units',
      path: `${cards}/0/components/1/text`,
      severity: 'warning',
    },
  ],
})

testRule('carousel-card-buttons-media', {
  valid: [
    showing(image, image),
    showing(card('IMAGE', []), card('IMAGE', [])),
    showing(...times(2, card('IMAGE', [phone('+15550051310')]))),
  ],
  invalid: [
    {
      ...showing(card('IMAGE', [quick('A'), quick('B'), quick('C')]), image),
      path: `${cards}/0/components/1/buttons`,
      message: '3 buttons',
    },
    { ...showing(card('IMAGE', [copyCode('A1')]), image), path: `${cards}/0/components/1/buttons/0/type` },
  ],
})

testRule('carousel-card-buttons-product', {
  valid: [showing(product, product), showing(...times(2, card('PRODUCT', [link('https://x.example')])))],
  invalid: [
    { ...showing(card('PRODUCT', []), product), path: `${cards}/0`, message: '0 buttons' },
    { ...showing(card('PRODUCT', [quick('A')]), product), path: `${cards}/0/components/1/buttons/0/type` },
    {
      ...showing(card('PRODUCT', [{ type: 'SPM' }, link('https://x.example')]), product),
      path: `${cards}/0/components/1/buttons`,
    },
  ],
})

testRule('carousel-card-no-footer', {
  valid: [showing(image, image)],
  invalid: [footer('Bye'), carousel(), offer('Soon'), null].map((part) => ({
    ...showing({ components: [media('IMAGE'), part] }, image),
    path: `${cards}/0/components/1`,
  })),
})

testRule('carousel-top-level-only-body', {
  valid: [showing(image, image)],
  invalid: [header('Hi'), footer('Bye'), buttons(quick('Yes'))].map((part) => ({
    template: marketing(intro, part, carousel(image, image)),
    path: 'components/1',
    severity: 'warning' as const,
  })),
})

const deal = body('Fresh plants are now cheaper while they last.')
const shop = link('https://x.example')
const offering = (part: unknown, ...others: unknown[]) => ({ template: marketing(part, deal, ...others) })

testRule('lto-category', {
  valid: [offering(offer('Soon over'))],
  invalid: [{ template: utility(offer('Soon over'), deal), path: 'components/0' }],
})

testRule('lto-text-length', {
  valid: [offering(offer('a'.repeat(16)))],
  invalid: [
    {
      ...offering(offer('a'.repeat(17))),
      path: 'components/0/limited_time_offer/text',
      message: '17 characters; WhatsApp allows 16',
    },
    { ...offering(offer('𝒂'.repeat(9))), path: 'components/0/limited_time_offer/text', severity: 'warning' },
    { ...offering(offer('')), path: 'components/0/limited_time_offer/text', message: 'no text' },
    { ...offering({ type: 'LIMITED_TIME_OFFER' }), path: 'components/0/limited_time_offer/text' },
    {
      ...offering({ type: 'LIMITED_TIME_OFFER', limited_time_offer: 'Soon' }),
      path: 'components/0/limited_time_offer/text',
    },
  ],
})

testRule('lto-has-expiration-type', {
  valid: [true, false, undefined].map((has_expiration) => offering(offer('Soon over', { has_expiration }))),
  invalid: ['true', 1].map((has_expiration) => ({
    ...offering(offer('Soon over', { has_expiration })),
    path: 'components/0/limited_time_offer/has_expiration',
  })),
})

testRule('lto-header-format', {
  valid: [
    offering(offer('Soon')),
    ...['IMAGE', 'video'].map((format) => ({ template: marketing(media(format), offer('Soon'), deal) })),
  ],
  invalid: [header('Hi'), media('DOCUMENT')].map((part) => ({
    template: marketing(part, offer('Soon'), deal),
    path: 'components/0/format',
  })),
})

testRule('lto-no-footer', {
  valid: [offering(offer('Soon'))],
  invalid: [{ ...offering(offer('Soon'), footer('Bye')), path: 'components/2' }],
})

testRule('lto-url-button', {
  valid: [offering(offer('Soon'), buttons(shop))],
  invalid: [{ ...offering(offer('Soon')), path: 'components/0', severity: 'warning' }],
})

testRule('lto-copy-code-first', {
  valid: [offering(offer('Soon'), buttons(copyCode('A1'), shop)), offering(offer('Soon'), buttons(shop))],
  invalid: [
    { ...offering(offer('Soon'), buttons(shop, copyCode('A1'))), path: 'components/2/buttons/1', severity: 'warning' },
  ],
})

testRule('lto-desktop', {
  valid: [{ template: marketing(deal, buttons(otp())) }],
  invalid: [{ ...offering(offer('Soon')), path: 'components/0', severity: 'warning' }],
})
