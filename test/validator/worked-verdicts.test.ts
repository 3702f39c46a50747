import { describe, expect, it } from 'vitest'
import { type RuleId, validate } from '../../src/validator/index.ts'
import {
  app,
  authentication,
  body,
  buttons,
  card,
  carousel,
  expiry,
  footer,
  header,
  link,
  marketing,
  named,
  namedBody,
  offer,
  otp,
  phone,
  plain,
  quick,
  template,
  utility,
  utilityWith,
  withButtons,
} from '../support/templates.ts'

type Verdict = 'error' | 'warning' | 'ok'

interface Vector {
  input: string
  template: unknown
  verdict: Verdict
  /** The rule that reports the input or, for an accepted input, the one that must not report an error. */
  rule?: RuleId
}

const saying = (text: string, ...samples: string[]) => utility(body(text, ...samples))
const image = card('IMAGE', [quick('More')])
const video = card('VIDEO', [quick('More')])
const zeroTap = otp({ otp_type: 'ZERO_TAP', supported_apps: [app] })
const shortHash = otp({ otp_type: 'ONE_TAP', supported_apps: [{ ...app, signature_hash: 'K8a/AINcGX' }] })
const eleven = '🌱🌿🍀🌵🌴🌳🌲🌷🌸🌹🌻'
const four = ['a', 'b', 'c', 'd']
const delivery = 'Hello {{1}}, your order {{2}} for {{3}} will be delivered by {{4}}'

// Every line of the rule reference's table of worked verdicts.
const vectors: readonly Vector[] = [
  {
    input: 'name Order_Update',
    template: utilityWith({ name: 'Order_Update' }),
    verdict: 'error',
    rule: 'name-charset',
  },
  {
    input: 'name order-update',
    template: utilityWith({ name: 'order-update' }),
    verdict: 'error',
    rule: 'name-charset',
  },
  { input: 'name 2026_update', template: utilityWith({ name: '2026_update' }), verdict: 'ok', rule: 'name-charset' },
  {
    input: 'language en-US',
    template: utilityWith({ language: 'en-US' }),
    verdict: 'error',
    rule: 'language-exact-spelling',
  },
  { input: 'language pt', template: utilityWith({ language: 'pt' }), verdict: 'error', rule: 'language-supported' },
  {
    input: 'a leading variable',
    template: saying('{{1}}, your order is ready.', 'Ana'),
    verdict: 'error',
    rule: 'body-leading-trailing-variable',
  },
  {
    input: 'a trailing variable',
    template: saying('Your tracking number is {{1}}', 'A1'),
    verdict: 'error',
    rule: 'body-leading-trailing-variable',
  },
  {
    input: 'a variable before the full stop',
    template: saying('Your tracking number is {{1}}.', 'A1'),
    verdict: 'error',
    rule: 'body-trailing-variable-punctuation',
  },
  {
    input: 'five words for one variable',
    template: saying('Your tracking number is {{1}}?', 'A1'),
    verdict: 'ok',
    rule: 'body-variable-density',
  },
  {
    input: 'adjacent variables',
    template: saying('Hi {{1}} {{2}}, welcome to our shop today friend.', 'a', 'b'),
    verdict: 'warning',
    rule: 'body-adjacent-variables',
  },
  {
    input: '12 words for 4 variables',
    template: saying(`${delivery}?`, ...four),
    verdict: 'error',
    rule: 'body-variable-density',
  },
  { input: '13 words for 4 variables', template: saying(`${delivery} today.`, ...four), verdict: 'ok' },
  {
    input: 'a gap in the numbers',
    template: saying('Hi {{1}}, your order {{3}} has been shipped today.', 'a', 'b'),
    verdict: 'error',
    rule: 'var-positional-contiguous',
  },
  { input: 'a body of one variable', template: saying('{{1}}', 'a'), verdict: 'error', rule: 'body-only-variables' },
  { input: '11 emoji', template: saying(`Look at ${eleven} all of them`), verdict: 'error', rule: 'body-emoji-count' },
  { input: 'three newlines in a row', template: saying('One.\n\n\nTwo.'), verdict: 'error', rule: 'body-newline-run' },
  {
    input: 'a name without parameter_format',
    template: utility(namedBody('Hi {{first_name}}, your order has been shipped.', { first_name: 'Ana' })),
    verdict: 'error',
    rule: 'var-format-match',
  },
  {
    input: '{{Name}} with NAMED',
    template: named(namedBody('Hi {{Name}}, your order has been shipped.', { Name: 'Ana' })),
    verdict: 'error',
    rule: 'var-named-charset',
  },
  {
    input: 'a variable without example',
    template: saying('Hi {{1}}, your order has been shipped.'),
    verdict: 'error',
    rule: 'body-example-required',
  },
  {
    input: 'header *Sale* now on',
    template: utility(header('*Sale* now on'), body(plain)),
    verdict: 'error',
    rule: 'header-text-no-formatting',
  },
  {
    input: 'header with an emoji',
    template: utility(header('Sale 🎉'), body(plain)),
    verdict: 'error',
    rule: 'header-text-no-emoji',
  },
  {
    input: 'header ending in a variable',
    template: utility(header('Support of order {{1}}', 'A1'), body(plain)),
    verdict: 'ok',
  },
  {
    input: 'footer with an emoji',
    template: utility(body(plain), footer('Reply STOP 🙂')),
    verdict: 'error',
    rule: 'footer-no-emoji',
  },
  {
    input: 'footer with a variable',
    template: utility(body(plain), footer('Bye {{1}}')),
    verdict: 'error',
    rule: 'footer-no-variable',
  },
  {
    input: 'button with an emoji',
    template: withButtons(quick('Yes 👍')),
    verdict: 'error',
    rule: 'button-text-plain',
  },
  {
    input: 'label of 26 characters',
    template: withButtons(quick('a'.repeat(26))),
    verdict: 'error',
    rule: 'button-text-length',
  },
  {
    input: 'QR, URL, QR',
    template: withButtons(quick('A'), link('https://x.example'), quick('B')),
    verdict: 'error',
    rule: 'quick-reply-contiguous',
  },
  {
    input: 'URL, PHONE, QR, QR',
    template: withButtons(link('https://x.example'), phone('+15550051310'), quick('A'), quick('B')),
    verdict: 'ok',
    rule: 'quick-reply-contiguous',
  },
  {
    input: 'four buttons on desktop',
    template: withButtons(link('https://x.example'), phone('+15550051310'), quick('A'), quick('B')),
    verdict: 'warning',
    rule: 'buttons-desktop-4',
  },
  {
    input: 'three URL buttons',
    template: withButtons(...[1, 2, 3].map((n) => link(`https://x${n}.example`))),
    verdict: 'error',
    rule: 'url-count',
  },
  {
    input: 'url without scheme',
    template: withButtons(link('shop.example/{{1}}', { example: ['a'] })),
    verdict: 'error',
    rule: 'url-valid',
  },
  {
    input: 'url with the variable inside',
    template: withButtons(link('https://x.example/{{1}}/cart', { example: ['a'] })),
    verdict: 'error',
    rule: 'url-variable-at-end',
  },
  {
    input: 'url wa.me',
    template: withButtons(link('https://wa.me/15551234567')),
    verdict: 'error',
    rule: 'url-whatsapp-domain',
  },
  { input: 'url bit.ly', template: withButtons(link('https://bit.ly/abc')), verdict: 'warning', rule: 'url-shortener' },
  {
    input: 'authentication with body text',
    template: template('AUTHENTICATION', [body('Your code'), buttons(otp())]),
    verdict: 'error',
    rule: 'auth-body-no-text',
  },
  {
    input: 'expiry after 91 minutes',
    template: authentication(undefined, expiry(91)),
    verdict: 'error',
    rule: 'auth-footer-only-expiry',
  },
  {
    input: 'ZERO_TAP without terms',
    template: authentication([zeroTap]),
    verdict: 'error',
    rule: 'auth-zero-tap-terms',
  },
  {
    input: 'signature hash of 10',
    template: authentication([shortHash]),
    verdict: 'error',
    rule: 'auth-signature-hash',
  },
  {
    input: 'utility with carousel',
    template: utility(body(plain), carousel(image, image)),
    verdict: 'error',
    rule: 'carousel-category',
  },
  {
    input: 'carousel with one card',
    template: marketing(body(plain), carousel(image)),
    verdict: 'error',
    rule: 'carousel-card-count',
  },
  {
    input: 'carousel of image and video',
    template: marketing(body(plain), carousel(image, video)),
    verdict: 'error',
    rule: 'carousel-uniform-cards',
  },
  {
    input: 'limited-time offer with footer',
    template: marketing(offer('Soon over'), body(plain), footer('Bye')),
    verdict: 'error',
    rule: 'lto-no-footer',
  },
  {
    input: 'marketing with TTL 120',
    template: template('MARKETING', [body(plain)], { message_send_ttl_seconds: 120 }),
    verdict: 'error',
    rule: 'ttl-range',
  },
  {
    input: 'an order update with a promotion',
    template: saying('Your order {{1}} shipped. Use code SAVE10 for 10% off.', 'A1'),
    verdict: 'warning',
    rule: 'utility-mixed',
  },
  {
    input: 'a login code in utility',
    template: saying('Your login code is {{1}}. Do not share it.', '123456'),
    verdict: 'warning',
    rule: 'heur-otp-words',
  },
  {
    input: 'a generic survey in utility',
    template: saying('How do you like our service?'),
    verdict: 'warning',
    rule: 'heur-survey-generic',
  },
]

describe('the worked verdicts of the rule reference', () => {
  it.each(vectors.map((vector) => [vector.input, vector] as const))('%s', (_input, { template, verdict, rule }) => {
    const issues = validate(template)
    const errors = issues.filter(({ severity }) => severity === 'error').map((issue) => issue.rule)
    if (verdict === 'error') expect(new Set(errors)).toEqual(new Set([rule]))
    else expect(errors).toEqual([])
    if (verdict === 'warning') expect(issues.map((issue) => issue.rule)).toContain(rule)
    if (verdict === 'ok' && rule !== undefined) {
      expect(issues.filter((issue) => issue.rule === rule && issue.severity === 'error')).toEqual([])
    }
  })
})
