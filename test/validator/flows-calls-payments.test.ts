import { describe, expect, it } from 'vitest'
import { validate } from '../../src/validator/index.ts'
import {
  authentication,
  body,
  buttons,
  card,
  carousel,
  header,
  link,
  marketing,
  media,
  offer,
  plain,
  quick,
  template,
  utility,
  withButtons,
} from '../support/templates.ts'
import { testRule } from '../support/test-rule.ts'

const first = 'components/1/buttons/0'
const flow = (more: object) => ({ template: withButtons({ type: 'FLOW', text: 'Start', ...more }) })
const call = (more: object) => ({ template: withButtons({ type: 'VOICE_CALL', ...more }) })
const permission = { type: 'call_permission_request' }

testRule('flow-one-source', {
  valid: [
    flow({ flow_id: '1' }),
    flow({ flow_name: 'a' }),
    flow({ flow_json: '{}' }),
    flow({ flow_id: '1', flow_name: '' }),
  ],
  invalid: [
    { ...flow({}), path: first, message: '0 of' },
    { ...flow({ flow_id: '1', flow_name: 'a' }), path: first, message: '2 of' },
  ],
})

testRule('flow-action-enum', {
  valid: [flow({ flow_action: 'navigate' }), flow({ flow_action: 'DATA_EXCHANGE' }), flow({})],
  invalid: ['open', 5].map((flow_action) => ({ ...flow({ flow_action }), path: `${first}/flow_action` })),
})

testRule('flow-navigate-screen', {
  valid: [
    flow({ flow_id: '1' }),
    flow({ flow_action: 'navigate', navigate_screen: 'A' }),
    flow({ flow_action: 'data_exchange' }),
  ],
  invalid: [{ ...flow({ flow_action: 'NAVIGATE' }), path: `${first}/navigate_screen` }],
})

testRule('flow-icon-enum', {
  valid: [flow({ icon: 'DOCUMENT' }), flow({ icon: 'review' }), flow({})],
  invalid: [{ ...flow({ icon: 'STAR' }), path: `${first}/icon`, severity: 'warning' }],
})

testRule('flow-json-string', {
  valid: [flow({ flow_json: '{"version":"5.0"}' }), flow({ flow_id: '1' })],
  invalid: [{}, 'not json', '5', []].map((flow_json) => ({ ...flow({ flow_json }), path: `${first}/flow_json` })),
})

testRule('flow-count', {
  valid: [flow({ flow_id: '1' })],
  invalid: [
    {
      template: withButtons({ type: 'FLOW', text: 'A', flow_id: '1' }, { type: 'FLOW', text: 'B', flow_id: '2' }),
      path: 'components/1/buttons/1',
      severity: 'warning',
    },
  ],
})

testRule('voice-call-text-length', {
  valid: [call({ text: 'a'.repeat(20) }), call({ text: 'a'.repeat(26) }), call({})],
  invalid: [
    { ...call({ text: 'a'.repeat(21) }), path: `${first}/text`, severity: 'warning', message: '21 characters' },
    { ...call({ text: 'a'.repeat(25) }), path: `${first}/text`, severity: 'warning' },
  ],
})

testRule('voice-call-ttl', {
  valid: [1440, 43_200, '1440', null].map((ttl_minutes) => call({ ttl_minutes })),
  invalid: [1439, 43_201, 1500.5, 'long'].map((ttl_minutes) => ({
    ...call({ ttl_minutes }),
    path: `${first}/ttl_minutes`,
  })),
})

const contact = (text?: string) => ({ type: 'REQUEST_CONTACT_INFO', ...(text === undefined ? {} : { text }) })

testRule('contact-info-label', {
  valid: [{ template: withButtons(contact()) }, { template: withButtons(contact('Share Contact Info')) }],
  invalid: [{ template: withButtons(contact('Give me your number')), path: `${first}/text`, severity: 'warning' }],
})

testRule('contact-info-category', {
  valid: [{ template: withButtons(contact()) }],
  invalid: [{ template: authentication([contact()]), path: `${first}/type` }],
})

testRule('cpr-category', {
  valid: [{ template: utility(body(plain), permission) }, { template: marketing(body(plain), permission) }],
  invalid: [{ template: authentication([], permission), path: 'components/1' }],
})

testRule('cpr-body', {
  valid: [{ template: utility(body(plain), permission) }, { template: utility() }],
  invalid: [{ template: utility(permission), path: 'components' }],
})

testRule('cpr-bare', {
  valid: [{ template: utility(body(plain), permission) }],
  invalid: [
    { template: utility(body(plain), { ...permission, text: 'Hi' }), path: 'components/1/text', severity: 'warning' },
  ],
})

testRule('cpr-no-other-interactive', {
  valid: [{ template: utility(header('Hi'), body(plain), permission) }],
  invalid: [buttons(quick('Yes')), offer('Soon over'), carousel(card('IMAGE', []), card('IMAGE', []))].map((other) => ({
    template: marketing(body(plain), permission, other),
    path: 'components/2',
    severity: 'warning' as const,
  })),
})

const payment = (payment_setting: unknown, text?: string) => ({
  type: 'PAYMENT_REQUEST',
  payment_setting,
  ...(text === undefined ? {} : { text }),
})
const pix = { type: 'pix_dynamic_code', pix_dynamic_code: { code: '00020101' } }
const request = (setting: unknown, text?: string) => ({ template: withButtons(payment(setting, text)) })

testRule('payment-request-setting', {
  valid: [
    request(pix),
    request({ type: 'boleto', boleto: { digitable_line: '033' } }),
    request({ type: 'payment_link', payment_link: { uri: 'https://x.example' } }),
  ],
  invalid: [
    { ...request(undefined), path: `${first}/payment_setting`, message: 'pix_dynamic_code, boleto, payment_link' },
    { ...request({ type: 'cash' }), path: `${first}/payment_setting` },
    { ...request({ type: 'boleto' }), path: `${first}/payment_setting/boleto/digitable_line` },
    { ...request({ type: 'constructor' }), path: `${first}/payment_setting` },
  ],
})

testRule('payment-request-label', {
  valid: [request(pix), request(pix, 'Copy Pix code'), request({}, 'Open payment link')],
  invalid: [
    { ...request(pix, 'Copy Boleto code'), path: `${first}/text` },
    { ...request(pix, 'Pay now'), path: `${first}/text`, message: 'Copy Pix code' },
  ],
})

testRule('payment-request-count', {
  valid: [{ template: withButtons(payment(pix), payment(pix), payment(pix)) }],
  invalid: [
    { template: withButtons(payment(pix), payment(pix), payment(pix), payment(pix)), path: 'components/1/buttons/3' },
  ],
})

testRule('payment-request-region', {
  valid: [{ template: { ...withButtons(payment(pix)), language: 'pt_BR' } }],
  invalid: [{ template: withButtons(payment(pix)), path: first, severity: 'warning' }],
})

const order = (category: string, more: object = {}, text = 'Review and Pay') => ({
  template: template(category, [body(plain), buttons({ type: 'ORDER_DETAILS', text })], { ...more }),
})

testRule('order-details-label', {
  valid: [order('UTILITY'), order('UTILITY', { language: 'pt_BR' }, 'Copiar')],
  invalid: [{ ...order('UTILITY', {}, 'Pay'), path: `${first}/text`, severity: 'warning' }],
})

describe('an order details button', () => {
  it.each([
    ['UTILITY', {}],
    ['MARKETING', {}],
    ['MARKETING', { display_format: 'ORDER_DETAILS' }],
  ])('is no error in %s with %j', (category, more) => {
    expect(validate(order(category, more).template).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('is refused in an authentication template', () => {
    const rules = validate(authentication([{ type: 'ORDER_DETAILS' }])).map(({ rule }) => rule)
    expect(rules).toContain('auth-one-otp-button')
  })
})

const status = (category: string, ...components: unknown[]) => ({
  template: template(category, components, { sub_category: 'ORDER_STATUS' }),
})

testRule('order-status-shape', {
  valid: [
    status('UTILITY', body(plain), { type: 'FOOTER', text: 'Shop' }),
    { template: utility(header('Hi'), body(plain)) },
  ],
  invalid: [
    { ...status('MARKETING', body(plain)), path: 'category', severity: 'warning' },
    { ...status('UTILITY', header('Hi'), body(plain)), path: 'components/0', severity: 'warning' },
    { ...status('UTILITY', body(plain), buttons(quick('Yes'))), path: 'components/1', severity: 'warning' },
  ],
})

const selling = (type: string, ...head: unknown[]) => ({
  template: marketing(...head, body('Look at these'), buttons({ type, text: 'View' })),
})
const product = { type: 'HEADER', format: 'PRODUCT' }

testRule('commerce-marketing-only', {
  valid: [selling('CATALOG'), { template: authentication([{ type: 'MPM' }]) }],
  invalid: ['CATALOG', 'MPM', 'SPM'].map((type) => ({ template: withButtons({ type }), path: `${first}/type` })),
})

testRule('mpm-header-text', {
  valid: [selling('MPM', header('Look')), selling('CATALOG')],
  invalid: [
    { ...selling('MPM'), path: 'components' },
    { ...selling('MPM', media('IMAGE')), path: 'components/0/format' },
  ],
})

testRule('spm-header-product', {
  valid: [
    selling('SPM', product),
    {
      template: marketing(
        body(plain),
        carousel(card('PRODUCT', [{ type: 'SPM' }]), card('PRODUCT', [{ type: 'SPM' }])),
      ),
    },
  ],
  invalid: [
    { ...selling('SPM'), path: 'components' },
    { ...selling('SPM', header('Look')), path: 'components/0/format' },
  ],
})

testRule('commerce-single-button', {
  valid: [selling('CATALOG'), { template: withButtons(quick('A'), quick('B')) }],
  invalid: [
    {
      template: marketing(body(plain), buttons(link('https://x.example'), { type: 'CATALOG' })),
      path: 'components/1/buttons/1',
      severity: 'warning',
    },
  ],
})

testRule('fixed-label', {
  valid: [
    selling('SPM', product),
    { template: withButtons({ type: 'CATALOG', text: 'View catalog' }, { type: 'MPM' }) },
  ],
  invalid: [{ ...selling('CATALOG'), path: `${first}/text`, severity: 'warning', message: '"View catalog"' }],
})
