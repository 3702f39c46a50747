import {
  authentication,
  body,
  footer,
  handle,
  header,
  marketing,
  media,
  named,
  plain,
  utility,
} from '../support/templates.ts'
import { testRule } from '../support/test-rule.ts'

const shipped = body(plain)
const withHeader = (part: unknown) => ({ template: utility(part, shipped) })
const withFooter = (text: string) => ({ template: utility(shipped, footer(text)) })
const image = (example: unknown) => withHeader({ type: 'HEADER', format: 'IMAGE', example })
const text = 'components/0/text'
const sample = 'components/0/example/header_handle'

testRule('header-format-enum', {
  valid: [
    ...['TEXT', 'image', 'VIDEO', 'GIF', 'DOCUMENT', 'LOCATION'].map((format) =>
      withHeader({ type: 'HEADER', format }),
    ),
    { template: authentication(undefined, { type: 'HEADER', format: 'AUDIO' }) },
  ],
  invalid: [
    { ...withHeader({ type: 'HEADER', format: 'AUDIO' }), path: 'components/0/format', message: '"AUDIO"' },
    { ...withHeader({ type: 'HEADER', text: 'Hi' }), path: 'components/0/format', message: 'no format' },
    { ...withHeader({ type: 'HEADER', format: 'PRODUCT' }), path: 'components/0/format', severity: 'warning' },
  ],
})

testRule('header-text-required', {
  valid: [withHeader(header('Hi')), withHeader(media('IMAGE'))],
  invalid: ['', ' ', undefined, 7].map((value) => ({
    ...withHeader({ type: 'HEADER', format: 'TEXT', text: value }),
    path: text,
  })),
})

testRule('header-text-length', {
  valid: [withHeader(header('a'.repeat(60))), withHeader({ ...media('IMAGE'), text: 'a'.repeat(61) })],
  invalid: [
    { ...withHeader(header('a'.repeat(61))), path: text, message: '61 characters; WhatsApp allows 60' },
    { ...withHeader(header('𝒂'.repeat(60))), path: text, severity: 'warning', name: '60 code points in 120 units' },
    { ...withHeader(header('𝒂'.repeat(61))), path: text, name: '61 code points' },
    {
      ...withHeader(header(`${'a'.repeat(59)}𝒂`)),
      path: text,
      severity: 'warning',
      name: '60 code points in 61 units',
    },
  ],
})

testRule('header-text-one-variable', {
  valid: [withHeader(header('Support of order {{1}}', 'A1')), withHeader(header('{{1}} intro', 'A1'))],
  invalid: [{ ...withHeader(header('Order {{1}} for {{2}}', 'A1', 'Ana')), path: text, message: '2 variables' }],
})

testRule('header-text-no-newline', {
  valid: [withHeader(header('Hi there'))],
  invalid: ['Hi\nthere', 'Hi\r\nthere', 'Hi\n'].map((value) => ({ ...withHeader(header(value)), path: text })),
})

testRule('header-text-no-emoji', {
  valid: ['Sale™ ©2026 #1', 'Order № 5 → you', '100 % ✓ done'].map((value) => withHeader(header(value))),
  invalid: [
    ...['Sale 🎉', 'Flag 🇩🇪', 'Key 1️⃣', 'Family 👨‍👩‍👧', 'Love ❤️'].map((value) => ({
      ...withHeader(header(value)),
      path: text,
    })),
    { ...withHeader(header('Love ❤ you')), path: text, severity: 'warning' },
  ],
})

testRule('header-text-no-formatting', {
  valid: [
    withHeader(header('snake_case_name and 5 ~ 6')),
    { template: named({ type: 'HEADER', format: 'TEXT', text: 'For {{first_name}} and _' }, shipped) },
  ],
  invalid: [
    { ...withHeader(header('*Sale* now on')), path: text, message: '*' },
    ...['5 * 3', '_now_ open', '~old~ new', '`code` here'].map((value) => ({
      ...withHeader(header(value)),
      path: text,
    })),
  ],
})

testRule('header-text-example', {
  valid: [withHeader(header('Order {{1}}', 'A1')), withHeader(header('Order')), withHeader(media('IMAGE'))],
  invalid: [
    { ...withHeader(header('Order {{1}}')), path: 'components/0/example', message: '{{1}}' },
    { ...withHeader({ ...header('Order {{1}}'), example: { header_text: [] } }), path: 'components/0/example' },
    {
      template: named({ type: 'HEADER', format: 'TEXT', text: 'Order {{order_id}}' }, shipped),
      path: 'components/0/example',
    },
  ],
})

testRule('header-media-handle', {
  valid: [
    ...['IMAGE', 'video', 'GIF', 'DOCUMENT'].map((format) => withHeader(media(format))),
    withHeader({ type: 'HEADER', format: 'LOCATION' }),
    image({ header_handle: ['https://x.example/a.png'] }),
  ],
  invalid: [
    { ...image(undefined), path: sample, message: 'by a sample' },
    { ...image({}), path: sample },
    { ...image({ header_handle: [] }), path: sample },
    { ...image({ header_handle: [''] }), path: sample },
    { ...image({ header_handle: handle }), path: sample, message: 'an array' },
    { ...image({ header_handle: ['1234567890123456'] }), path: sample, message: 'media id' },
    { ...image({ header_handle: [handle, handle] }), path: sample, severity: 'warning' },
  ],
})

testRule('header-handle-is-url', {
  valid: [withHeader(media('IMAGE')), withHeader(header('https://x.example'))],
  invalid: [
    { ...image({ header_handle: ['https://scontent.whatsapp.net/v/t61'] }), path: sample },
    { ...image({ header_handle: ['http://x.example/a.png'] }), path: sample },
  ],
})

testRule('header-media-no-text', {
  valid: [withHeader(media('IMAGE')), withHeader({ ...media('IMAGE'), text: '' })],
  invalid: [{ ...withHeader({ ...media('IMAGE'), text: 'Hi' }), path: text, severity: 'warning' }],
})

testRule('header-location-bare', {
  valid: [withHeader({ type: 'HEADER', format: 'LOCATION' })],
  invalid: [
    { ...withHeader({ type: 'HEADER', format: 'LOCATION', text: 'Shop' }), path: text, severity: 'warning' },
    {
      ...withHeader({ type: 'HEADER', format: 'LOCATION', example: {} }),
      path: 'components/0/example',
      severity: 'warning',
    },
  ],
})

testRule('header-product-bare', {
  valid: [withHeader({ type: 'HEADER', format: 'PRODUCT' })],
  invalid: [{ ...withHeader({ type: 'HEADER', format: 'PRODUCT', text: 'Shop' }), path: text, severity: 'warning' }],
})

testRule('header-gif-mm-api', {
  valid: [withHeader(media('VIDEO'))],
  invalid: [{ template: marketing(media('GIF'), shipped), path: 'components/0/format', severity: 'warning' }],
})

testRule('location-header-category', {
  valid: [
    withHeader({ type: 'HEADER', format: 'LOCATION' }),
    { template: marketing({ type: 'HEADER', format: 'LOCATION' }, shipped) },
  ],
  invalid: [
    { template: authentication(undefined, { type: 'HEADER', format: 'LOCATION' }), path: 'components/1/format' },
  ],
})

testRule('footer-text-required', {
  valid: [withFooter('Bye'), { template: utility(shipped) }, { template: authentication(undefined, footer('')) }],
  invalid: [
    { ...withFooter(''), path: 'components/1/text' },
    { template: utility(shipped, { type: 'FOOTER' }), path: 'components/1/text' },
  ],
})

testRule('footer-text-length', {
  valid: [withFooter('a'.repeat(60))],
  invalid: [
    {
      ...withFooter('a'.repeat(73)),
      path: 'components/1/text',
      message: 'The footer has 73 characters; WhatsApp allows 60.',
    },
    { ...withFooter('a'.repeat(61)), path: 'components/1/text' },
    {
      ...withFooter('𝒂'.repeat(31)),
      path: 'components/1/text',
      severity: 'warning',
      name: '31 code points in 62 units',
    },
  ],
})

testRule('footer-no-newline', {
  valid: [withFooter('Reply STOP')],
  invalid: [{ ...withFooter('Reply\nSTOP'), path: 'components/1/text' }],
})

testRule('footer-no-emoji', {
  valid: [withFooter('Acme® 2026')],
  invalid: [
    { ...withFooter('Reply STOP 🙂'), path: 'components/1/text' },
    { ...withFooter('Made with ❤'), path: 'components/1/text', severity: 'warning' },
  ],
})

testRule('footer-no-variable', {
  valid: [withFooter('Bye'), withFooter('Bye {1}')],
  invalid: [{ ...withFooter('Bye {{1}}'), path: 'components/1/text', message: '{{1}}' }],
})

testRule('footer-formatting', {
  valid: [withFooter('Reply STOP')],
  invalid: [{ ...withFooter('Reply *STOP*'), path: 'components/1/text', severity: 'warning' }],
})
