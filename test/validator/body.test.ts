import {
  authentication,
  body,
  card,
  carousel,
  marketing,
  named,
  namedBody,
  offer,
  plain,
  quick,
  template,
  utility,
} from '../support/templates.ts'
import { testRule } from '../support/test-rule.ts'

const saying = (text: unknown, ...samples: string[]) => ({ template: utility(body(text as string, ...samples)) })
const text = 'components/0/text'
const seeds = '🌱🌿🍀🌵🌴🌳🌲🌷🌸🌹'

testRule('body-text-required', {
  valid: [saying(plain), { template: authentication() }],
  invalid: [
    ...['', '  \n', 5, undefined].map((value) => ({ ...saying(value), path: text })),
    {
      template: marketing(body(plain), carousel(card('IMAGE', [quick('Yes')], ''), card('IMAGE', [quick('Yes')], ' '))),
      path: 'components/1/cards/0/components/1/text',
      times: 2,
    },
  ],
})

testRule('body-text-length', {
  valid: [
    { ...saying('a'.repeat(1024)), name: '1024 letters' },
    {
      template: utility({ type: 'HEADER', format: 'PRODUCT' }, body('a'.repeat(160))),
      name: '160 letters beside a product',
    },
  ],
  invalid: [
    { ...saying('a'.repeat(1025)), name: '1025 letters', path: text, message: '1025 characters; WhatsApp allows 1024' },
    { ...saying('𝒂'.repeat(1024)), name: '1024 code points', path: text, severity: 'warning' },
    { ...saying('𝒂'.repeat(1025)), name: '1025 code points', path: text },
    {
      template: utility({ type: 'HEADER', format: 'PRODUCT' }, body('a'.repeat(161))),
      name: '161 letters beside a product',
      path: 'components/1/text',
      message: '160',
    },
  ],
})

testRule('body-newline-run', {
  valid: ['One.\n\nTwo.', 'One.\r\n\r\nTwo.', 'One.\n \n \nTwo.'].map((value) => saying(value)),
  invalid: ['One.\n\n\nTwo.', 'One.\r\n\r\n\r\nTwo.', `One.${'\n'.repeat(50)}Two.`].map((value) => ({
    ...saying(value),
    path: text,
  })),
})

testRule('body-emoji-count', {
  valid: [saying(`Look at ${seeds} all of them`), saying('👨‍👩‍👧‍👦👨‍👩‍👧‍👦👍🏽👍🏽🇩🇪🇩🇪1️⃣2️⃣❤️❤️ all ten')],
  invalid: [
    { ...saying(`Look at ${seeds}🌻 all of them`), path: text, message: '11 emoji; WhatsApp allows 10' },
    { ...saying(`Look at ${seeds}❤ all of them`), path: text, severity: 'warning' },
  ],
})

testRule('body-emoji-count-utility', {
  valid: [
    saying('Look 🌱🌿🍀🌵🌴🌳 here'),
    { template: marketing(body(`Look ${seeds} here`)) },
    { name: 'as many as are an error already', ...saying(`Look ${seeds}🌻 here`) },
  ],
  invalid: [{ ...saying('Look 🌱🌿🍀🌵🌴🌳🌲 here'), path: text, severity: 'warning', message: '7 emoji' }],
})

testRule('body-only-variables', {
  valid: [saying('Hello {{1}} there', 'Ana'), saying(plain)],
  invalid: [
    { ...saying('{{1}}', 'x'), path: text },
    { ...saying(' {{1}}\n{{2}} ', 'x', 'y'), path: text },
  ],
})

testRule('body-leading-trailing-variable', {
  valid: [
    saying('Your order {{1}} is on its way', 'A1'),
    saying('Your tracking number is {{1}}.', 'A1'),
    saying('{{1}}', 'x'),
    saying('Hello {{1}}, welcome to our {{2}} test. ', 'Ana', 'x'),
  ],
  invalid: [
    { ...saying('{{1}}, your order is ready.', 'Ana'), path: text, message: 'starts' },
    { ...saying('Your tracking number is {{1}}', 'A1'), path: text, message: 'ends' },
    { ...saying(' \n{{1}} is your order number today and {{2}}  ', 'a', 'b'), path: text, message: 'starts and ends' },
    { template: named(namedBody('Your order is {{status}}', { status: 'ready' })), path: text },
  ],
})

testRule('body-trailing-variable-punctuation', {
  valid: [
    saying('See you on {{1}} then.', 'Monday'),
    saying('It ends in {{1}}', 'x'),
    saying('Pay {{1}} €5 now', 'x'),
    saying('See you on {{1}}. तब मिलते हैं', 'x'),
    saying('See you in {{1}} 2️⃣ weeks', 'x'),
    { template: marketing(body('See you on {{1}}: 5', 'x')) },
  ],
  invalid: [
    ...[
      'Your tracking number is {{1}}.',
      'आपका ट्रैकिंग नंबर है {{1}}।',
      'おとどけび は {{1}}。',
      'It is *{{1}}.*',
      'It is _~{{1}}~_\n',
      'It is ```{{1}}```',
      'We say "{{1}}"',
      'Wait for {{1}}…',
      'Thank you for it, {{1}}\u200E',
      'See you {{1}} 🎉',
      'See you {{1}} ❤️👨‍👩‍👧 1️⃣ 🇪🇸!',
      'Will you come on {{1}}?!',
    ].map((value) => ({ ...saying(value, 'A1'), path: text })),
    ...['Will you come on {{1}}?', 'هل تأتي يوم {{1}}؟', 'It costs only {{1}}%', 'It costs only {{1}} €.'].map(
      (value) => ({
        ...saying(value, 'A1'),
        path: text,
        severity: 'warning' as const,
      }),
    ),
  ],
})

testRule('body-leading-variable-marks', {
  valid: [
    saying('Hi {{1}}, your parcel is here today.', 'Ana'),
    saying('{{1}}, your parcel is here today.', 'Ana'),
    saying('*Hi {{1}}*, your parcel is here today.', 'Ana'),
  ],
  invalid: ['*{{1}}*, your parcel is here today.', '🎉 {{1}}, your parcel is here.', '"{{1}}" is here today.'].map(
    (value) => ({ ...saying(value, 'Ana'), path: text, severity: 'warning' as const }),
  ),
})

testRule('body-adjacent-variables', {
  valid: [saying('Hi {{1}}, {{2}} is here for you today.', 'a', 'b')],
  invalid: [
    { ...saying('Hi {{1}} {{2}}, welcome to our shop today friend.', 'a', 'b'), path: text, severity: 'warning' },
    { ...saying('Hi {{1}}{{2}}, welcome to our shop today friend.', 'a', 'b'), path: text, severity: 'warning' },
  ],
})

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ')

testRule('body-variable-density', {
  valid: [
    saying(`${words(4)} {{1}} end`, 'x'),
    saying('您的订单{{1}}已经发货，请注意查收包裹', 'A1'),
    saying('คำสั่งซื้อ {{1}} ของคุณถูกจัดส่งแล้วและจะมาถึงในวันพรุ่งนี้', 'A1'),
    saying('आपका ऑर्डर {{1}} भेज दिया गया है और कल आएगा', 'A1'),
    saying(plain),
  ],
  invalid: [
    {
      ...saying('Hello {{1}}, your order {{2}} for {{3}} will be delivered by {{4}}.', 'a', 'b', 'c', 'd'),
      path: text,
      message: 'The body has 8 words for 4 variables; WhatsApp needs at least 9',
    },
    {
      ...saying('Hello {{1}}, your order {{2}} for {{3}} will be delivered by {{4}} today.', 'a', 'b', 'c', 'd'),
      path: text,
      severity: 'warning',
    },
    { ...saying('Hi {{1}} there', 'x'), path: text },
    { ...saying('Hi {{1}} there friend', 'x'), path: text, severity: 'warning' },
  ],
})

testRule('body-url-shortener', {
  valid: ['See https://www.example.com/bit.ly-guide', 'Write to me@bit.ly.example.org', 'See orbit.lyon.example'].map(
    (value) => saying(value),
  ),
  invalid: [
    { ...saying('See https://bit.ly/abc now'), path: text, severity: 'warning', message: 'bit.ly' },
    { ...saying('See tinyurl.com/abc now'), path: text, severity: 'warning' },
    { ...saying('See go.ow.ly/abc now'), path: text, severity: 'warning' },
  ],
})

testRule('body-whatsapp-link', {
  valid: [saying('Answer here on WhatsApp.'), saying('See https://wa.menu.example')],
  invalid: ['Write to wa.me/15551234567', 'Join https://chat.whatsapp.com/abc'].map((value) => ({
    ...saying(value),
    path: text,
    severity: 'warning' as const,
  })),
})

testRule('body-excess-spaces', {
  valid: [saying('One    two')],
  invalid: ['One     two', 'One\ttwo'].map((value) => ({ ...saying(value), path: text, severity: 'warning' as const })),
})

testRule('body-markdown-balance', {
  valid: [
    '*bold* and _italic_ and ~old~',
    '```mono *x```y*',
    'snake_case',
    '* one\n* two',
    '2 * 3 = 6',
    'Hi {{1}}',
  ].map((value) => saying(value)),
  invalid: [
    { ...saying('This is *bold'), path: text, severity: 'warning', message: '*' },
    { ...saying('This is _italic'), path: text, severity: 'warning' },
    { ...saying('This ```never closes'), path: text, severity: 'warning' },
  ],
})

testRule('body-long-marketing', {
  valid: [saying('Line\n'.repeat(40)), { template: marketing(body('Line\n'.repeat(8))) }],
  invalid: [{ template: marketing(body('A line of words\n'.repeat(15))), path: text, severity: 'warning' }],
})

testRule('lto-body-length', {
  valid: [
    { template: marketing(offer('Soon over'), body('a'.repeat(600))), name: '600 letters' },
    saying('a'.repeat(601)),
  ],
  invalid: [
    {
      template: marketing(offer('Soon over'), body('a'.repeat(601))),
      name: '601 letters',
      path: 'components/1/text',
      message: '601',
    },
    {
      template: template('MARKETING', [offer('Soon over'), body('𝒂'.repeat(301))]),
      name: '301 code points in 602 units',
      path: 'components/1/text',
      severity: 'warning',
    },
  ],
})
