import {
  body,
  card,
  carousel,
  header,
  marketing,
  named,
  namedBody,
  plain,
  quick,
  utility,
} from '../support/templates.ts'
import { testRule } from '../support/test-rule.ts'

const one = 'Hi {{1}}, your order has been shipped today.'
const two = 'Hi {{1}}, your order {{2}} has been shipped and is on its way.'
const withExample = (text: string, example: unknown) => ({ template: utility({ type: 'BODY', text, example }) })
const samples = (text: string, body_text: unknown) => withExample(text, { body_text })
const namedSamples = (text: string, params: unknown) => ({
  template: named({ type: 'BODY', text, example: { body_text_named_params: params } }),
})
const place = 'components/0/example/body_text'
const namedPlace = 'components/0/example/body_text_named_params'
const param = (param_name: unknown, example: unknown = 'Ana') => ({ param_name, example })

testRule('body-example-required', {
  valid: [
    samples(one, [['Ana']]),
    samples(one, ['Ana']),
    samples(one, 'Ana'),
    { template: utility(body(plain)) },
    namedSamples(one, [param('x')]),
  ],
  invalid: [
    { template: utility(body(one)), path: 'components/0/example', message: '{{1}}' },
    { template: utility(body(two)), path: 'components/0/example', message: '2 variables ({{1}}, {{2}})' },
    { ...samples(one, []), path: 'components/0/example' },
    { ...samples(one, [[]]), path: 'components/0/example' },
    { ...samples(one, 5), path: 'components/0/example' },
    { ...withExample(one, {}), path: 'components/0/example' },
    { ...withExample(one, 'Ana'), path: 'components/0/example' },
    { template: named({ type: 'BODY', text: 'Hi {{name}}, all is well today.' }), path: 'components/0/example' },
  ],
})

testRule('example-style', {
  valid: [samples(one, [['Ana']]), { template: named(namedBody('Hi {{a}}, all is well today.', { a: 'x' })) }],
  invalid: [
    {
      template: named({ type: 'BODY', text: 'Hi {{a}}, all is well today.', example: { body_text: [['x']] } }),
      path: place,
      message: 'by position',
    },
    {
      ...withExample(one, { body_text_named_params: [param('1')] }),
      path: namedPlace,
      message: 'by name',
    },
  ],
})

testRule('example-count', {
  valid: [
    samples(two, [['Ana', 'A1']]),
    samples('Hi {{1}} and {{1}}, all is well today.', [['Ana']]),
    samples(two, undefined),
    samples('Hi {{1}, all is well.', [['Ana']]),
  ],
  invalid: [
    { ...samples(two, [['Ana']]), path: place, message: '1 sample for 2 variables' },
    { ...samples(one, [['Ana', 'Bo']]), path: place, message: '2 samples for 1 variable' },
    { ...samples(two, ['Ana']), path: place },
    ...[{}, [], '', { body_text: [[]] }, { body_text: [['Ana']] }, { body_text_named_params: [param('a')] }].map(
      (example) => ({
        template: utility({ type: 'BODY', text: plain, example }),
        path: 'components/0/example',
        message: 'no variables',
      }),
    ),
    {
      template: utility({ ...header('Order'), example: { header_text: ['A1'] } }, body(plain)),
      path: 'components/0/example',
    },
    { template: utility(header('Order {{1}}', 'A1', 'A2'), body(plain)), path: 'components/0/example/header_text' },
  ],
})

testRule('example-named-match', {
  valid: [
    namedSamples('Hi {{a}} and {{b}}, all is well.', [param('b'), param('a')]),
    namedSamples('Hi {{first-name}}, all is well.', [param('first-name')]),
  ],
  invalid: [
    { ...namedSamples('Hi {{a}}, all is well.', [param('b')]), path: namedPlace },
    { ...namedSamples('Hi {{a}}, all is well.', [param('a'), param('a')]), path: namedPlace },
    { ...namedSamples('Hi {{a}}, all is well.', [param('{{a}}')]), path: namedPlace },
    { ...namedSamples('Hi {{a}} and {{b}}, all is well.', [param('a')]), path: namedPlace },
    { ...namedSamples('Hi {{a}}, all is well.', { a: 'Ana' }), path: namedPlace, message: 'not an array' },
    { ...namedSamples('Hi {{a}}, all is well.', [null]), path: namedPlace },
  ],
})

const rareSucculents = 'Rare succulents for {{1}}, have a look at them.'
const withCarousel = (body_text: unknown) => ({
  template: marketing(
    { type: 'BODY', text: rareSucculents, example: { body_text } },
    carousel(card('IMAGE', [quick('Yes')]), card('IMAGE', [quick('Yes')])),
  ),
})

testRule('example-body-nested', {
  valid: [samples(one, [['Ana']]), samples(two, [['Ana', 'A1']]), withCarousel('Ana'), withCarousel(['Ana'])],
  invalid: [
    { ...samples(one, ['Ana']), path: place, severity: 'warning' },
    { ...samples(one, 'Ana'), path: place, severity: 'warning' },
    { ...samples(two, ['Ana', 'A1']), path: place },
    { ...samples(two, 'Ana'), path: place },
    { ...samples(one, [['Ana'], ['Bo']]), path: place, severity: 'warning', message: 'more than one row' },
    {
      template: utility({ ...header('Order {{1}}'), example: { header_text: 'A1' } }, body(plain)),
      path: 'components/0/example/header_text',
      severity: 'warning',
    },
  ],
})

testRule('carousel-single-variable-example', {
  valid: [withCarousel([['Ana']]), samples(one, 'Ana')],
  invalid: ['Ana', ['Ana']].map((value) => ({ ...withCarousel(value), path: place, severity: 'warning' as const })),
})

testRule('example-non-empty', {
  valid: [samples(one, [['Ana']]), { template: utility(body(plain)) }, samples(plain, [['']])],
  invalid: [
    { ...samples(one, [['']]), path: `${place}/0/0` },
    { ...samples(two, [['', '\u00a0']]), path: `${place}/0/0`, times: 2 },
    { ...samples(two, [['Ana', 7]]), path: `${place}/0/1` },
    { ...namedSamples('Hi {{a}}, all is well.', [param('a', ' ')]), path: `${namedPlace}/0/example` },
    { template: utility(header('Order {{1}}', '\t'), body(plain)), path: 'components/0/example/header_text/0' },
  ],
})

testRule('example-no-newline', {
  valid: [samples(one, [['Ana    Maria']])],
  invalid: ['Ana\nMaria', 'Ana\tMaria', 'Ana     Maria'].map((value) => ({
    ...samples(one, [[value]]),
    path: `${place}/0/0`,
    severity: 'warning' as const,
  })),
})

testRule('example-realistic', {
  valid: [samples(one, [['Ana']]), samples(one, [['1']])],
  invalid: [
    { ...samples(one, [['{{1}}']]), path: `${place}/0/0`, severity: 'warning' },
    { ...samples(one, [['Example']]), path: `${place}/0/0`, severity: 'warning' },
    {
      ...namedSamples('Hi {{a_b}}, all is well.', [param('a_b', 'a_b')]),
      path: `${namedPlace}/0/example`,
      severity: 'warning',
    },
  ],
})

testRule('example-otp-like', {
  valid: [samples('Your code is {{1}} for the door.', [['SPRING25']]), samples(one, [['123456']])],
  invalid: [
    { ...samples('Your code is {{1}} for the door.', [['123456']]), path: `${place}/0/0`, severity: 'warning' },
    { ...samples('Seu código é {{1}} para entrar.', [['1234']]), path: `${place}/0/0`, severity: 'warning' },
  ],
})
