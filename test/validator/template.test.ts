import {
  authentication,
  body,
  buttons,
  expiry,
  footer,
  header,
  link,
  marketing,
  plain,
  quick,
  template,
  utility,
  utilityWith,
} from '../support/templates.ts'
import { testRule } from '../support/test-rule.ts'

const shipped = body(plain)
const library = { name: 'order_update', language: 'en', category: 'UTILITY', library_template_name: 'order_update_1' }
const ttl = (category: string, seconds: unknown) => template(category, [shipped], { message_send_ttl_seconds: seconds })

testRule('components-required', {
  valid: [{ template: utility(shipped) }, { template: utility() }, { template: library }],
  invalid: [
    { template: utilityWith({ components: undefined }), path: 'components' },
    { template: utilityWith({ components: {} }), path: 'components' },
    { template: 7, path: 'components' },
  ],
})

testRule('component-type-enum', {
  valid: [
    { template: utility(header('Hi'), shipped, footer('Bye'), buttons(quick('Yes'))) },
    { template: utility({ type: 'body', text: plain }, { type: 'CALL_PERMISSION_REQUEST' }) },
  ],
  invalid: [
    { template: utility(shipped, { type: 'SUBTITLE', text: 'x' }), path: 'components/1/type', message: '"SUBTITLE"' },
    { template: utility(shipped, null), path: 'components/1/type', message: 'has no type' },
    { template: utility(shipped, { type: 5 }, ['BODY']), path: 'components/1/type', times: 2 },
    { template: utility(shipped, { type: 'constructor' }), path: 'components/1/type' },
  ],
})

testRule('component-unique', {
  valid: [{ template: utility(header('Hi'), shipped) }],
  invalid: [
    { template: utility(shipped, shipped), path: 'components/1' },
    { template: utility(shipped, { type: 'body', text: plain }), path: 'components/1' },
    {
      template: utility(shipped, buttons(quick('Yes')), buttons(quick('No'))),
      path: 'components/2',
      message: 'BUTTONS',
    },
    { name: '10,000 bodies', template: utility(...Array(10_000).fill(shipped)), path: 'components/1', times: 63 },
  ],
})

testRule('body-required', {
  valid: [{ template: utility(shipped) }, { template: library }, { template: utilityWith({ components: 5 }) }],
  invalid: [
    { template: utility(), path: 'components' },
    { template: utility(header('Hi')), path: 'components' },
  ],
})

testRule('component-order', {
  valid: [
    { template: utility(header('Hi'), shipped, footer('Bye'), buttons(quick('Yes'))) },
    { template: utility(shipped, { type: 'call_permission_request' }) },
  ],
  invalid: [
    { template: utility(shipped, header('Hi')), path: 'components/1', severity: 'warning', message: 'HEADER' },
    { template: utility(shipped, buttons(quick('Yes')), footer('Bye')), path: 'components/2', severity: 'warning' },
  ],
})

testRule('parameter-format-enum', {
  valid: ['NAMED', 'positional', undefined, null].map((parameter_format) => ({
    template: utilityWith({ parameter_format }),
  })),
  invalid: ['INVALID', 1, ''].map((parameter_format) => ({
    template: utilityWith({ parameter_format }),
    path: 'parameter_format',
  })),
})

testRule('sub-category-enum', {
  valid: ['ORDER_STATUS', 'fraud_alert', '', null].map((sub_category) => ({ template: utilityWith({ sub_category }) })),
  invalid: [
    { template: utilityWith({ sub_category: 'NEWS' }), path: 'sub_category', message: '"NEWS"' },
    { template: utilityWith({ sub_category: 4 }), path: 'sub_category' },
    { template: utilityWith({ sub_category: 'CUSTOM' }), path: 'sub_category', severity: 'warning' },
  ],
})

testRule('display-format-enum', {
  valid: ['ORDER_DETAILS', 'order_details', null].map((display_format) => ({
    template: utilityWith({ display_format }),
  })),
  invalid: [{ template: utilityWith({ display_format: 'LIST' }), path: 'display_format' }],
})

testRule('link-tracking-type', {
  valid: [true, false, null].map((value) => ({ template: utilityWith({ cta_url_link_tracking_opted_out: value }) })),
  invalid: ['true', 1].map((value) => ({
    template: utilityWith({ cta_url_link_tracking_opted_out: value }),
    path: 'cta_url_link_tracking_opted_out',
  })),
})

testRule('allow-category-change-noop', {
  valid: [{ template: utility(shipped) }],
  invalid: [
    { template: utilityWith({ allow_category_change: true }), path: 'allow_category_change', severity: 'warning' },
    { template: utilityWith({ allow_category_change: false }), path: 'allow_category_change', severity: 'warning' },
  ],
})

testRule('mm-only-features', {
  valid: [
    { template: template('MARKETING', [shipped], { bid_spec: {}, send_type: 'campaign' }) },
    { template: marketing(shipped, buttons(link('https://x.example', { app_deep_link: {} }))) },
  ],
  invalid: [
    { template: utilityWith({ degrees_of_freedom_spec: {} }), path: 'degrees_of_freedom_spec', severity: 'warning' },
    {
      template: utility(shipped, buttons(link('https://x.example', { app_deep_link: {} }))),
      path: 'components/1/buttons/0/app_deep_link',
      severity: 'warning',
    },
  ],
})

testRule('case-insensitive-enums', {
  valid: [{ template: utilityWith({ category: 'utility' }) }, { template: utility({ type: 'body', text: plain }) }],
  invalid: [
    { template: utilityWith({ category: 'Utility' }), path: 'category', severity: 'warning' },
    { template: utility({ type: 'Body', text: plain }), path: 'components/0/type', severity: 'warning' },
    {
      template: utility(shipped, buttons({ type: 'Quick_Reply', text: 'Yes' })),
      path: 'components/1/buttons/0/type',
      severity: 'warning',
    },
  ],
})

testRule('unknown-property', {
  valid: [
    { template: utility(header('Hi'), shipped, footer('Bye'), buttons(quick('Yes'))) },
    { template: JSON.parse('{"name":"a","category":"UTILITY","language":"en","components":[]}') },
  ],
  invalid: [
    { template: utilityWith({ colour: 'red' }), path: 'colour', severity: 'warning', message: '"colour"' },
    { template: utilityWith({ status: 'APPROVED' }), path: 'status', severity: 'warning', message: 'only answered' },
    { template: utility({ ...shipped, txet: 'x' }), path: 'components/0/txet', severity: 'warning' },
    {
      template: utility(shipped, buttons({ ...quick('Yes'), url: 'x' })),
      path: 'components/1/buttons/0/url',
      severity: 'warning',
    },
    { template: JSON.parse('{"__proto__":1,"constructor":2}'), path: '__proto__', severity: 'warning', times: 2 },
    {
      name: 'a thousand unknown properties',
      template: utilityWith(Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`x${index}`, 1]))),
      path: 'x0',
      severity: 'warning',
      times: 10,
    },
  ],
})

testRule('ttl-range', {
  valid: [
    ...[30, 43_200, -1, '60', null].map((seconds) => ({ template: ttl('UTILITY', seconds) })),
    ...[43_200, 2_592_000].map((seconds) => ({ template: ttl('MARKETING', seconds) })),
    { template: ttl('AUTHENTICATION', 5) },
  ],
  invalid: [
    ...[29, 43_201, 0, 30.5, 'soon', true].map((seconds) => ({
      template: ttl('UTILITY', seconds),
      path: 'message_send_ttl_seconds',
      message: '30 to 43200 seconds, or -1',
    })),
    ...[43_199, 2_592_001, -1, 120].map((seconds) => ({
      template: ttl('MARKETING', seconds),
      path: 'message_send_ttl_seconds',
      message: String(seconds),
    })),
  ],
})

testRule('auth-ttl', {
  valid: [30, 900, -1].map((seconds) => ({ template: ttl('AUTHENTICATION', seconds) })),
  invalid: [29, 901, 0].map((seconds) => ({
    template: ttl('AUTHENTICATION', seconds),
    path: 'message_send_ttl_seconds',
    message: `${seconds}; for authentication WhatsApp allows 30 to 900`,
  })),
})

testRule('ttl-marketing-cloud-api', {
  valid: [{ template: ttl('UTILITY', 60) }, { template: marketing(shipped) }],
  invalid: [{ template: ttl('MARKETING', 43_200), path: 'message_send_ttl_seconds', severity: 'warning' }],
})

const expiring = (seconds: number, minutes: number) => ({
  ...authentication(undefined, expiry(minutes)),
  message_send_ttl_seconds: seconds,
})

testRule('ttl-auth-vs-expiry', {
  valid: [{ template: expiring(600, 10) }, { template: authentication() }],
  invalid: [{ template: expiring(601, 10), path: 'message_send_ttl_seconds', severity: 'warning' }],
})

testRule('library-no-components', {
  valid: [{ template: library }, { template: { ...library, components: [] } }, { template: utility(shipped) }],
  invalid: [{ template: { ...library, components: [shipped] }, path: 'components', severity: 'warning' }],
})

const inputs = (value: unknown) => ({ ...library, library_template_button_inputs: value })

testRule('library-button-inputs-required', {
  valid: [
    { template: inputs([{ type: 'URL', url: { base_url: 'https://x.example/{{1}}' } }]) },
    { template: inputs([{ type: 'phone_number', phone_number: '+15550051310' }]) },
    { template: inputs("[{'type': 'URL'}]") },
    { template: library },
  ],
  invalid: [
    { template: inputs({}), path: 'library_template_button_inputs' },
    { template: inputs([{ type: 'MAIL' }]), path: 'library_template_button_inputs/0/type' },
    { template: inputs([null]), path: 'library_template_button_inputs/0/type' },
    { template: inputs([{ type: 'URL' }]), path: 'library_template_button_inputs/0/url', message: 'base_url' },
    { template: inputs([{ type: 'PHONE_NUMBER' }]), path: 'library_template_button_inputs/0/phone_number' },
  ],
})
