import {
  authentication,
  body,
  buttons,
  card,
  carousel,
  copyCode,
  link,
  marketing,
  otp,
  phone,
  plain,
  quick,
  utility,
  withButtons,
} from '../support/templates.ts'
import { testRule } from '../support/test-rule.ts'

const of = (...list: unknown[]) => ({ template: withButtons(...list) })
const list = 'components/1/buttons'
const first = `${list}/0`
const many = (count: number, make: (index: number) => unknown) =>
  Array.from({ length: count }, (_, index) => make(index))
const replies = (count: number) => many(count, (index) => quick(`Answer ${index}`))
const labelled = (text: unknown) => of({ type: 'QUICK_REPLY', text })
const astral = '𝒂'

testRule('buttons-total', {
  valid: [of(quick('Yes')), of(...replies(10)), { template: utility(body(plain)) }],
  invalid: [
    { ...of(), path: list, message: 'no buttons' },
    { ...of(...replies(11)), name: '11 buttons', path: list, message: '11 buttons; WhatsApp allows 10' },
    { ...of(...replies(10_000)), name: '10,000 buttons', path: list, message: '10000' },
    { template: utility(body(plain), { type: 'BUTTONS' }), path: list },
    { template: utility(body(plain), { type: 'BUTTONS', buttons: quick('Yes') }), path: list },
  ],
})

testRule('button-type-enum', {
  valid: [of(quick('Yes'), { type: 'voice_call' })],
  invalid: [
    { ...of({ type: 'MAILTO', text: 'Write' }), path: `${first}/type`, message: '"MAILTO"' },
    { ...of({ text: 'Write' }), path: `${first}/type`, message: 'no type' },
    { ...of(null, 5, 'URL', []), path: `${first}/type`, times: 4 },
  ],
})

testRule('button-category', {
  valid: [of(quick('Yes')), { template: authentication() }],
  invalid: [
    { ...of(otp()), path: `${first}/type` },
    { template: marketing(body(plain), buttons(otp())), path: `${first}/type` },
    { ...of({ type: 'APP', text: 'Open' }), path: `${first}/type`, severity: 'warning' },
  ],
})

testRule('button-text-required', {
  valid: [of(quick('Yes'), copyCode('A1'), { type: 'VOICE_CALL' }), { template: authentication() }],
  invalid: [
    ...[undefined, '', ' ', 5].map((text) => ({ ...labelled(text), path: `${first}/text` })),
    { ...of({ type: 'URL', url: 'https://x.example' }), path: `${first}/text` },
    { ...of({ type: 'PHONE_NUMBER', phone_number: '+15550051310' }), path: `${first}/text` },
    { ...of({ type: 'FLOW', flow_id: '1' }), path: `${first}/text` },
  ],
})

testRule('button-text-length', {
  valid: [labelled('a'.repeat(25)), of({ type: 'VOICE_CALL', text: 'a'.repeat(25) })],
  invalid: [
    { ...labelled('a'.repeat(26)), path: `${first}/text`, message: '26 characters; WhatsApp allows 25' },
    { ...labelled(astral.repeat(25)), name: '25 code points', path: `${first}/text`, severity: 'warning' },
    { ...labelled(astral.repeat(26)), name: '26 code points', path: `${first}/text` },
    { ...of({ type: 'VOICE_CALL', text: 'a'.repeat(26) }), path: `${first}/text` },
  ],
})

testRule('button-text-plain', {
  valid: ['Yes!', 'Sí, claro', 'हाँ', 'Change my delivery?', 'A_b'].map(labelled),
  invalid: [
    { ...labelled('Yes 👍'), path: `${first}/text`, message: 'an emoji' },
    { ...labelled('Change\ndelivery'), path: `${first}/text`, message: 'a line break' },
    { ...labelled('*Yes*'), path: `${first}/text`, message: 'mark *' },
    { ...labelled('Love ❤'), path: `${first}/text`, severity: 'warning' },
  ],
})

testRule('button-text-duplicate', {
  valid: [
    of(quick('Yes'), quick('No')),
    { template: marketing(body(plain), carousel(card('IMAGE', [quick('Yes')]), card('IMAGE', [quick('Yes')]))) },
  ],
  invalid: [
    { ...of(quick('Yes'), quick('yes ')), path: `${list}/1/text`, severity: 'warning' },
    { ...of(quick('Open'), link('https://x.example')), path: `${list}/1/text`, severity: 'warning' },
  ],
})

testRule('quick-reply-contiguous', {
  valid: [
    of(quick('A'), quick('B'), link('https://x.example')),
    of(link('https://x.example'), phone('+15550051310'), quick('A'), quick('B')),
    of(quick('A')),
    of(copyCode('A1'), link('https://x.example')),
  ],
  invalid: [
    { ...of(quick('A'), link('https://x.example'), quick('B')), path: list },
    { ...of(link('https://x.example'), quick('A'), link('https://y.example')), path: list },
  ],
})

testRule('url-count', {
  valid: [of(link('https://x.example'), link('https://y.example'))],
  invalid: [
    {
      ...of(...many(3, () => link('https://x.example'))),
      path: `${list}/2`,
      message: '3 link buttons; WhatsApp allows 2',
    },
  ],
})

testRule('phone-count', {
  valid: [of(phone('+15550051310'))],
  invalid: [{ ...of(phone('+15550051310'), phone('+15550051311')), path: `${list}/1` }],
})

testRule('copy-code-count', {
  valid: [of(copyCode('A1'))],
  invalid: [{ ...of(copyCode('A1'), copyCode('A2')), path: `${list}/1` }],
})

testRule('buttons-desktop-4', {
  valid: [of(...replies(3))],
  invalid: [{ ...of(...replies(4)), path: list, severity: 'warning' }],
})

testRule('buttons-desktop-mix', {
  valid: [of(quick('A'), quick('B')), of(link('https://x.example'), phone('+15550051310'))],
  invalid: [{ ...of(quick('A'), phone('+15550051310')), path: list, severity: 'warning' }],
})

testRule('buttons-see-all', {
  valid: [of(...replies(3))],
  invalid: [{ ...of(...replies(4)), path: list, severity: 'warning', message: 'Of 4 buttons 2 are shown' }],
})

testRule('phone-number-length', {
  valid: [of(phone('1')), of(phone('1'.repeat(20))), of(phone(` ${'1'.repeat(20)}`))],
  invalid: [
    { ...of(phone('1'.repeat(21))), path: `${first}/phone_number`, message: '21 characters; WhatsApp allows 20' },
    ...['', ' ', 15550051310, undefined].map((value) => ({
      ...of({ type: 'PHONE_NUMBER', text: 'Call', phone_number: value }),
      path: `${first}/phone_number`,
      message: 'no number',
    })),
  ],
})

testRule('phone-number-valid', {
  valid: ['+15550051310', '0800 123 456', '+1 (555) 005-1310', '12345', ''].map((number) => of(phone(number))),
  invalid: [
    'call us',
    'ring-the-shop',
    '1-800-FLOWERS',
    'tel:+15550051310',
    '+1',
    '1234',
    '{{1}}',
    'звоните',
    '---',
  ].map((number) => ({ ...of(phone(number)), path: `${first}/phone_number`, message: 'no phone number' })),
})

testRule('phone-number-format', {
  valid: ['+15550051310', '15550051310', '+1 (555) 005-1310'].map((number) => of(phone(number))),
  invalid: ['0800123456', '+12345', '++15550051310', '+١٥٥٥٠٠٥١٣١٠'].map((number) => ({
    ...of(phone(number)),
    path: `${first}/phone_number`,
    severity: 'warning' as const,
  })),
})

testRule('copy-code-example-required', {
  valid: [of(copyCode('25OFF')), of(copyCode(['25OFF']))],
  invalid: [undefined, '', ' ', [], 25, ['A', 'B']].map((value) => ({
    ...of(copyCode(value)),
    path: `${first}/example`,
  })),
})

testRule('copy-code-example-length', {
  valid: [of(copyCode('A'.repeat(15)))],
  invalid: [
    { ...of(copyCode('A'.repeat(16))), path: `${first}/example`, message: '16 characters; WhatsApp allows 15' },
    { ...of(copyCode(['A'.repeat(16)])), path: `${first}/example` },
    { ...of(copyCode(astral.repeat(15))), path: `${first}/example`, severity: 'warning' },
  ],
})

testRule('copy-code-alphanumeric', {
  valid: [of(copyCode('25OFF'))],
  invalid: ['25-OFF', '25 OFF', 'ÉTÉ'].map((code) => ({
    ...of(copyCode(code)),
    path: `${first}/example`,
    severity: 'warning' as const,
  })),
})

testRule('copy-code-no-label', {
  valid: [of(copyCode('25OFF'))],
  invalid: [{ ...of({ ...copyCode('25OFF'), text: 'Copy' }), path: `${first}/text`, severity: 'warning' }],
})

testRule('copy-code-web', {
  valid: [of(quick('Yes'))],
  invalid: [{ ...of(copyCode('25OFF')), path: first, severity: 'warning' }],
})
