import { expect, it } from 'vitest'
import { noPolicy } from '../../src/validator/policy.ts'
import { parseUrl } from '../../src/validator/url.ts'
import { body, buttons, link, named, plain, withButtons } from '../support/templates.ts'
import { testRule } from '../support/test-rule.ts'

const to = (url: unknown, example?: unknown) => ({
  template: withButtons(link(url as string, example === undefined ? {} : { example })),
})
const inNamed = (url: string) => ({ template: named(body(plain), buttons(link(url, { example: ['x'] }))) })
const url = 'components/1/buttons/0/url'
const example = 'components/1/buttons/0/example'

testRule('url-required', {
  valid: [to('https://x.example'), to('our shop')],
  invalid: [undefined, '', ' ', 5].map((value) => ({ ...to(value), path: url })),
})

const long = (length: number) => `https://x.example/${'a'.repeat(length - 18)}`

testRule('url-length', {
  valid: [{ ...to(long(2000)), name: '2000 characters' }],
  invalid: [
    { ...to(long(2001)), name: '2001 characters', path: url, message: '2001 characters; WhatsApp allows 2000' },
    { ...to(`${long(1999)}𝒂`), name: '2000 code points', path: url, severity: 'warning' },
  ],
})

testRule('url-valid', {
  valid: [
    'https://www.luckyshrub.com/shop',
    'http://x.test',
    'HTTPS://X.EXAMPLE/A',
    'https://website.com?ref={{1}}',
    'https://{{1}}.example/x',
    'https://café.example/menü',
    'https://x.example:8080/a#b',
    ' https://x.example ',
  ].map((value) => to(value)),
  invalid: [
    'our shop',
    'shop.example/{{1}}',
    'www.example.com',
    'mailto:me@x.example',
    'tel:+15550051310',
    'ftp://x.example',
    'https://',
    'https:///path',
    'https:x.example',
    'https://x example/a',
    'javascript:alert(1)',
  ].map((value) => ({ ...to(value), path: url })),
})

testRule('url-public-host', {
  valid: [
    'https://x.example',
    'https://128.0.0.1/a',
    'https://localhost.example/',
    'https://intranet/',
    'our shop',
  ].map((value) => to(value)),
  invalid: [
    'http://localhost',
    'https://LOCALHOST:3000/orders/{{1}}',
    'https://shop.localhost/a',
    'https://localhost./a',
    'https://127.0.0.1/a',
    'http://127.1.2.3:8080',
    'https://0x7f.1/a',
    'https://2130706433/',
    'https://0.0.0.0:5173/',
    'https://[::1]/a',
    'https://[::ffff:127.0.0.1]/a',
  ].map((value) => ({ ...to(value), path: url })),
})

testRule('url-private-host', {
  valid: ['https://x.example', 'https://172.32.0.1/', 'https://8.8.8.8/', 'https://{{1}}', 'https://localhost'].map(
    (value) => to(value),
  ),
  invalid: [
    'https://shop/a',
    'https://shop:8443/a/{{1}}',
    'https://10.1.2.3/',
    'https://172.16.0.9/a',
    'https://192.168.1.10/a',
    'https://169.254.10.1/',
    'https://printer.local/',
    'https://wiki.internal/a',
    'https://[fd00::1]/',
    'https://[fe80::1]/',
  ].map((value) => ({ ...to(value), path: url, severity: 'warning' as const })),
})

testRule('url-https', {
  valid: [to('https://x.example'), to('our shop')],
  invalid: [{ ...to('http://x.example'), path: url, severity: 'warning' }],
})

testRule('url-one-variable', {
  valid: [to('https://x.example/{{1}}', ['a'])],
  invalid: [{ ...to('https://x.example/{{1}}/{{2}}', ['a']), path: url, message: '2 variables' }],
})

testRule('url-variable-at-end', {
  valid: [to('https://x.example/{{1}}', ['a']), to('https://x.example/?q={{1}}', ['a']), to('https://x.example')],
  invalid: ['https://x.example/{{1}}/cart', 'https://x.example/{{1}}?a=b', 'https://{{1}}.example/'].map((value) => ({
    ...to(value, ['a']),
    path: url,
  })),
})

testRule('url-variable-name', {
  valid: [
    to('https://x.example/{{1}}', ['a']),
    inNamed('https://x.example/{{code}}'),
    inNamed('https://x.example/{{1}}'),
  ],
  invalid: [
    { ...to('https://x.example/{{2}}', ['a']), path: url },
    { ...to('https://x.example/{{code}}', ['a']), path: url },
    { ...inNamed('https://x.example/{{3}}'), path: url },
  ],
})

testRule('url-variable-in-host', {
  valid: [to('https://x.example/{{1}}', ['a']), to('https://x.example?x={{1}}', ['a'])],
  invalid: ['https://{{1}}', '{{1}}', 'https://x.example{{1}}', 'https://{{1}}.x.example/'].map((value) => ({
    ...to(value, ['a']),
    path: url,
    severity: 'warning' as const,
  })),
})

testRule('url-example-required', {
  valid: [to('https://x.example/{{1}}', ['a']), to('https://x.example/{{1}}', 'a'), to('https://x.example')],
  invalid: [
    ...[undefined, [], [''], [5], null].map((value) => ({ ...to('https://x.example/{{1}}', value), path: example })),
    { ...to('https://x.example/{{1}}', ['a', 'b']), path: example, message: '2 samples' },
  ],
})

testRule('url-example-shape', {
  valid: [to('https://x.example/{{1}}', ['a']), to('https://x.example/{{1}}', ['https://x.example/a'])],
  invalid: [
    { ...to('https://x.example/{{1}}', 'a'), path: example, severity: 'warning' },
    {
      ...to('https://x.example/{{1}}', ['a'.repeat(2001)]),
      name: 'a sample of 2001',
      path: `${example}/0`,
      severity: 'warning',
    },
  ],
})

testRule('url-example-without-variable', {
  valid: [to('https://x.example'), to('https://x.example/{{1}}', ['a'])],
  invalid: [{ ...to('https://x.example', ['a']), path: example, severity: 'warning' }],
})

testRule('url-whatsapp-domain', {
  valid: [
    'https://wa.me.example.com',
    'https://mywhatsapp.com',
    'https://www.whatsapp.com/otp/code/?code=1',
    'https://wa.me/pay/123',
  ].map((value) => to(value)),
  invalid: [
    'https://wa.me/15551234567',
    'https://api.whatsapp.com/send?phone=1',
    'https://WhatsApp.com/x',
    'https://chat.whatsapp.com/abc',
  ].map((value) => ({ ...to(value), path: url })),
})

testRule('url-shortener', {
  valid: [to('https://orbit.ly.example'), to('https://habit.ly/x')],
  invalid: ['https://bit.ly/abc', 'http://tinyurl.com/x', 'https://go.ow.ly/x'].map((value) => ({
    ...to(value),
    path: url,
    severity: 'warning' as const,
  })),
})

testRule('url-redirect-pattern', {
  valid: [to('https://x.example/a?product=1'), to('https://x.example/url')],
  invalid: ['https://x.example/?redirect=y', 'https://x.example/?a=1&URL=y', 'https://x.example/link?u=y'].map(
    (value) => ({
      ...to(value),
      path: url,
      severity: 'warning' as const,
    }),
  ),
})

testRule('policy-link-host-forbidden', {
  policy: { ...noPolicy, forbiddenLinkHosts: ['rival.example'] },
  valid: [to('https://x.example'), to('https://notrival.example')],
  invalid: [
    { ...to('https://rival.example/{{1}}', ['a']), path: url },
    { ...to('https://shop.RIVAL.example/a'), path: url },
  ],
})

// Engines compile what is called often, and the compiled form once judged differently (`toUrl`).
it('an address is judged the same way however often it is judged', () => {
  const address = 'https://café.example/menü'
  const refused = Array.from({ length: 20_000 }, () => parseUrl(address)).filter((parts) => parts === null)
  expect(refused).toEqual([])
  expect(parseUrl(address)).toEqual({ protocol: 'https:', host: 'xn--caf-dma.example', path: '/men%C3%BC' })
})
