/** What moves the forecast, by kind; and what it says about itself. */
import { describe, expect, it } from 'vitest'
import { assess, rulesVersion } from '../../src/assessment/index.ts'
import { wordLists } from '../../src/assessment/words/index.ts'
import { template } from './template.ts'

const forecastOf = (payload: unknown) => assess(payload, { depth: 'forecast' }).category
const reading = (text: string, parts = {}) => forecastOf(template(text, parts))

describe('a later sweep is stricter', () => {
  it.each([
    ['a mild offer beside it', 'Your order {{1}} has shipped and arrives on {{2}}. A small gift is in the parcel.'],
    ['a word of deals', 'Your booking {{1}} is confirmed for {{2}} at noon. The bar has deals from six.'],
  ])('with %s than the first review', (_, text) => {
    const { first_review, later_sweep, probabilities } = reading(text)
    expect([first_review, later_sweep, probabilities.MARKETING < 0.5]).toEqual(['UTILITY', 'MARKETING', true])
  })

  it('but not with a plain transaction', () => {
    expect(reading('Your order {{1}} has shipped and arrives on {{2}} before noon.').later_sweep).toBe('UTILITY')
  })
})

describe('words that sell elsewhere do not sell', () => {
  it.each([
    ['free of charge', 'Your repair {{1}} is free of charge under the warranty and ready on {{2}}.'],
    ['an offer letter', 'Your offer letter for {{1}} is attached. Please sign it by {{2}} this week.'],
    ['the sale of a car', 'The sale of your car {{1}} was registered on {{2}} at our office.'],
    ['no offers any more', 'You have been unsubscribed from {{1}}. You will no longer receive offers or discounts.'],
    ['your order', 'Your order {{1}} was placed and paid. It leaves our warehouse on {{2}} at noon.'],
    [
      'an upgrade of the system',
      'Scheduled system upgrade on {{1}}: your account {{2}} cannot be reached from 1 to 3 am.',
    ],
    ['an offer for a house', 'Your offer of {{1}} for the house in {{2}} was accepted by the seller.'],
  ])('%s', (_, text) => {
    expect(reading(text).first_review).toBe('UTILITY')
  })
})

describe('texts without obvious words sell', () => {
  it.each([
    ['Soup is on the stove and the fire is lit. The door is open from seven.'],
    ['{{1}}, the tulips arrived this morning.'],
    ['Is your car ready for winter? Brakes and battery checked for 29.'],
    ['Your flight {{1}} leaves in three days. Add a bag now, it costs more at the airport.'],
    ['Hello, I am your new virtual assistant. Ask me anything about our products!'],
  ])('%s', (text) => {
    expect(reading(text).first_review).toBe('MARKETING')
  })
})

describe('parts tell the category', () => {
  const body = { type: 'BODY', text: 'Here is what you can see today.' }
  const card = (text: string) => ({ components: [{ type: 'BODY', text }] })
  it.each([
    ['a carousel', 'MARKETING', { type: 'CAROUSEL', cards: [card('Blue'), card('Red')] }],
    ['a limited-time offer', 'MARKETING', { type: 'LIMITED_TIME_OFFER', limited_time_offer: { text: 'Hurry' } }],
    ['a coupon', 'MARKETING', { type: 'BUTTONS', buttons: [{ type: 'COPY_CODE', example: 'SAVE' }] }],
    ['a catalogue', 'MARKETING', { type: 'BUTTONS', buttons: [{ type: 'CATALOG', text: 'View catalog' }] }],
    ['an order to pay', 'UTILITY', { type: 'BUTTONS', buttons: [{ type: 'ORDER_DETAILS', text: 'Review and Pay' }] }],
    ['a code button', 'AUTHENTICATION', { type: 'BUTTONS', buttons: [{ type: 'OTP', otp_type: 'COPY_CODE' }] }],
  ])('%s: %s', (_, category, component) => {
    const { first_review } = forecastOf({ name: 'a', language: 'en', components: [body, component] })
    expect(first_review).toBe(category)
  })
})

describe('the confidence', () => {
  it.each([['{{1}} {{2}} {{3}}'], ['Hello {{1}}, {{2}}'], ['Congratulations!']])('is low for %s', (text) => {
    const { first_review, confidence } = reading(text)
    expect([first_review, confidence < 0.85]).toEqual(['MARKETING', true])
  })

  it('is lower in a language without word lists', () => {
    const { confidence } = reading('Agizo lako {{1}} limetumwa na litafika {{2}} asubuhi.', { language: 'sw' })
    expect(confidence).toBeLessThan(0.7)
  })

  it('does not hang on the requested category', () => {
    const text = 'Your order {{1}} has shipped and arrives on {{2}} before noon.'
    const [utility, marketing] = ['UTILITY', 'MARKETING'].map((category) => reading(text, { category }))
    expect(utility).toEqual({ ...marketing, requested: 'UTILITY' })
  })
})

it('a sample that advertises counts, since the variable stands for it', () => {
  const text = 'Hello {{1}}, here is your update for today: {{2}} See you.'
  const plain = reading(text, { samples: ['Ana', 'your parcel is at the door'] })
  const loud = reading(text, { samples: ['Ana', 'Get 30% off everything, shop now!'] })
  expect(loud.probabilities.MARKETING).toBeGreaterThan(plain.probabilities.MARKETING + 0.1)
  expect(loud.reasons.some(({ path }) => path === 'components[0].example.body_text[0][1]')).toBe(true)
})

it('a code beside a purchase is a coupon, one for signing in is not', () => {
  expect(reading('Use code {{1}} for 20% off your next order this week.').first_review).toBe('MARKETING')
  expect(reading('Use code {{1}} to log in to your account now.').first_review).toBe('AUTHENTICATION')
})

it('reasons are strongest first and say why', () => {
  const { reasons } = reading('Your order {{1}} has shipped. Use code AGAIN for 10% off your next order!')
  const weights = reasons.map(({ weight }) => Math.abs(weight))
  expect(weights).toEqual(weights.toSorted((one, other) => other - one))
  expect(reasons.find(({ rule }) => rule === 'promo')).toMatchObject({ path: 'components[0].text' })
  for (const { why } of reasons) expect(why.length).toBeGreaterThan(5)
})

it('the version of the rules is in every assessment', () => {
  expect(rulesVersion).toMatch(/^\d+-[0-9a-f]{8}$/)
  expect(assess(null).rules_version).toBe(rulesVersion)
})

describe('what is denied, quoted or only talked about does not sell', () => {
  it.each([
    ['en', 'No discount was applied to your invoice {{1}} because the code had expired.'],
    ['en', 'Your question about the “50% off everything” poster was answered in ticket {{1}}.'],
    ['en', 'You asked about "Buy one get one free". Case {{1}} is now with {{2}}.'],
    ['en', 'Your complaint {{1}} about the free trial was accepted, we refund {{2}}.'],
    ['en', 'Your unsubscribe request is done: no more offers, deals or promotions to {{1}}.'],
    ['es', 'No se aplicó ningún descuento a su factura {{1}} porque el código había caducado.'],
    ['pt_BR', 'Nenhum desconto foi aplicado à fatura {{1}} porque o cupom expirou.'],
    ['fr', 'Vous ne recevrez plus nos offres ni nos promotions au {{1}}.'],
    ['de', 'Auf Ihre Rechnung {{1}} wurde kein Rabatt gewährt, weil der Gutschein abgelaufen war.'],
    ['it', 'Non riceverai più offerte e promozioni al numero {{1}}.'],
    ['nl', 'Je ontvangt geen aanbiedingen en acties meer op {{1}}.'],
    ['id', 'Anda tidak akan lagi menerima promo dan penawaran di nomor {{1}}.'],
    ['tr', '{{1}} numarasına artık kampanya ve indirim mesajı gönderilmeyecek.'],
    ['hi', 'अब आपको {{1}} पर कोई ऑफ़र या छूट के मैसेज नहीं मिलेंगे।'],
    ['ar', 'لن تتلقى عروضا أو خصومات بعد الآن على الرقم {{1}}.'],
  ])('%s: %s', (language, text) => {
    expect(reading(text, { language }).first_review).toBe('UTILITY')
  })

  it('but quotation marks alone hide nothing', () => {
    expect(reading('Our motto this week: “50% off everything in store”!').first_review).toBe('MARKETING')
  })
})

it('phrases of the word lists have no open ends: those are for single words', () => {
  const phrases = wordLists.flatMap((list) => Object.values(list)).flatMap((list) => list.split(/[,\n]/))
  expect(
    phrases.map((phrase) => phrase.trim()).filter((phrase) => phrase.includes('*') && phrase.includes(' ')),
  ).toEqual([])
})

describe('what a text says of one certain thing', () => {
  const marketingOf = (text: string) => assess(template(text)).category.probabilities.MARKETING

  it.each<[what: string, settled: string, offered: string]>([
    [
      'is no offer once it is booked',
      'Your free lesson with {{1}} is booked for {{2}}.',
      'Get a free lesson with {{1}}. Book now.',
    ],
    [
      'is no news of the business',
      'Parcel {{1}} is back at our depot and can be collected from {{2}}.',
      'Our summer menu is back on {{1}}, come and try it.',
    ],
  ])('%s', (_, settled, offered) => {
    expect(marketingOf(settled)).toBeLessThan(0.5)
    expect(marketingOf(offered)).toBeGreaterThan(0.5)
  })

  it.each([
    ['an instruction', 'Do not drive after the treatment on {{1}}, and bring somebody along.', true],
    ['an instruction in Spanish', 'No conduzca después del tratamiento del {{1}} y venga con alguien.', true],
    ['something that sells', 'Do not miss the sale on {{1}}, and bring somebody along.', false],
    ['no word but the variable', 'About {{1}}', false],
    ['no variable but the name', 'The brass band is in the park again, {{1}}.', false],
  ])('or nobody knows of which, is plain if nothing sells: %s', (_, text, isPlain) => {
    const { reasons } = assess(template(text)).category
    expect(reasons.some(({ rule }) => rule === 'plain')).toBe(isPlain)
    if (isPlain) expect(marketingOf(text)).toBeLessThan(0.5)
  })
})
