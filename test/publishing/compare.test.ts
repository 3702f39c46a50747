/** Whether what Meta has is what was sent. */
import { describe, expect, it } from 'vitest'
import { componentsHash, isSameTemplate } from '../../src/publishing/registry/compare.ts'

type Components = Parameters<typeof componentsHash>[0]
const body = { type: 'BODY', text: 'Your order {{1}} is ready.', example: { body_text: [['12']] } }
const buttons = (...list: object[]) => ({ type: 'BUTTONS', buttons: list })
const image = (handle: string) => ({ type: 'HEADER', format: 'IMAGE', example: { header_handle: [handle] } })

const same: [what: string, asked: Components, found: Components][] = [
  ['itself', [body], [body]],
  ['in another order', [body, { type: 'FOOTER', text: 'Bye' }], [{ type: 'FOOTER', text: 'Bye' }, body]],
  ['with a link in place of its handle', [image('4::aW'), body], [image('https://scontent.example/1'), body]],
  ['without samples', [body], [{ type: 'BODY', text: body.text }]],
  ['in small letters', [body], [{ ...body, type: 'body' }]],
  ['with other ends of lines', [{ type: 'BODY', text: 'One\r\ntwo ' }], [{ type: 'BODY', text: 'One\ntwo' }]],
  [
    'with a number written otherwise',
    [body, buttons({ type: 'PHONE_NUMBER', text: 'Call', phone_number: '+1 555 0100' })],
    [body, buttons({ type: 'PHONE_NUMBER', text: 'Call', phone_number: '+15550100' })],
  ],
  [
    'with an id as a number',
    [body, buttons({ type: 'FLOW', text: 'Book', flow_id: '123' })],
    [body, buttons({ type: 'FLOW', text: 'Book', flow_id: 123, flow_action: 'NAVIGATE' })],
  ],
  [
    'with the words that Meta presets',
    [
      { type: 'BODY', add_security_recommendation: true },
      { type: 'FOOTER', code_expiration_minutes: 5 },
      buttons({ type: 'OTP', otp_type: 'COPY_CODE' }),
    ],
    [
      { type: 'BODY', text: '*{{1}}* is your verification code.' },
      { type: 'FOOTER', text: 'This code expires in 5 minutes.' },
      buttons({
        type: 'URL',
        text: 'Copy code',
        url: 'https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otp{{1}}',
      }),
    ],
  ],
  [
    'with cards',
    [{ type: 'CAROUSEL', cards: [{ components: [image('4::aW'), body] }] }],
    [{ type: 'CAROUSEL', cards: [{ components: [image('https://a.example/'), body] }] }],
  ],
]

const other: [what: string, asked: Components, found: Components][] = [
  ['another text', [body], [{ ...body, text: 'Your order {{1}} is late.' }]],
  ['no header', [image('4::aW'), body], [body]],
  ['a footer more', [body], [body, { type: 'FOOTER', text: 'Bye' }]],
  ['another format', [image('4::aW')], [{ type: 'HEADER', format: 'VIDEO' }]],
  ['another button', [buttons({ type: 'QUICK_REPLY', text: 'Yes' })], [buttons({ type: 'QUICK_REPLY', text: 'No' })]],
  ['a button less', [buttons({ type: 'QUICK_REPLY', text: 'Yes' })], [buttons()]],
  [
    'another address',
    [buttons({ type: 'URL', text: 'Open', url: 'https://a.example/' })],
    [buttons({ type: 'URL', text: 'Open', url: 'https://b.example/' })],
  ],
  ['nothing', [body], []],
]

describe('a template', () => {
  it.each(same)('is the same %s', (_what, asked, found) => {
    expect(isSameTemplate(asked, found)).toBe(true)
  })
  it.each(other)('is another with %s', (_what, asked, found) => {
    expect(isSameTemplate(asked, found)).toBe(false)
    expect(componentsHash(asked)).not.toBe(componentsHash(found))
  })
  it('has a digest that depends on nothing that changes by itself', () => {
    expect(componentsHash([image('4::aW'), body])).toBe(componentsHash([body, image('https://scontent.example/1')]))
  })
})
