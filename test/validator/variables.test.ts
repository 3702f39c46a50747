import {
  body,
  footer,
  header,
  link,
  named,
  namedBody,
  plain,
  quick,
  template,
  utility,
  withButtons,
} from '../support/templates.ts'
import { testRule } from '../support/test-rule.ts'

const saying = (text: string, ...samples: string[]) => ({ template: utility(body(text, ...samples)) })
const naming = (text: string, samples: Record<string, string> = {}) => ({ template: named(namedBody(text, samples)) })
const text = 'components/0/text'
const ending = 'your order has been shipped today.'

testRule('var-braces', {
  valid: [
    saying(`Hi {{1}}, ${ending}`, 'Ana'),
    naming(`Hi {{first-name}}, ${ending}`),
    saying(`Hi {{1$}}, ${ending}`),
    saying('No braces at all'),
  ],
  invalid: [
    ...['{1}', '{{1}', '{1}}', '{{ }}', '{{}}', '{{{1}}}', '{{1', '1}}'].map((token) => ({
      ...saying(`Hi ${token}, ${ending}`),
      path: text,
    })),
    { ...saying(`Hi :} friend, ${ending}`), path: text, severity: 'warning' },
    { template: utility(header('Order {1}'), body(plain)), path: text },
    { template: utility(body(plain), footer('Bye {1}')), path: 'components/1/text' },
    { template: withButtons(quick('Yes {1}')), path: 'components/1/buttons/0/text' },
    { template: withButtons(link('https://x.example/{1}')), path: 'components/1/buttons/0/url' },
  ],
})

testRule('var-no-special-chars', {
  valid: [saying(`Hi {{1}}, ${ending}`, 'Ana'), naming(`Hi {{first-name}}, ${ending}`)],
  invalid: [
    ...['{{1$}}', '{{#1}}', '{{ 1 }}', '{{first name}}', '{{a.b}}', '{{first-name}}'].map((token) => ({
      ...saying(`Hi ${token}, ${ending}`),
      path: text,
      message: token,
    })),
    { ...naming(`Hi {{first name}}, ${ending}`), path: text },
  ],
})

testRule('var-positional-integer', {
  valid: [saying(`Hi {{1}} and {{2}}, ${ending}`, 'Ana', 'Bo'), naming(`Hi {{a1}}, ${ending}`)],
  invalid: ['{{0}}', '{{01}}', '{{-1}}', '{{1.5}}', '{{99999999}}'].map((token) => ({
    ...saying(`Hi ${token}, ${ending}`),
    path: text,
    message: token,
  })),
})

testRule('var-positional-contiguous', {
  valid: [
    saying(`Hi {{1}} and {{2}}, ${ending}`, 'Ana', 'Bo'),
    saying(`Hi {{1}} and {{2}} and {{1}}, ${ending}`, 'Ana', 'Bo'),
    { template: utility(header('Order {{1}}', 'A1'), body(`Hi {{1}}, ${ending}`, 'Ana')) },
    saying(`Hi {{0}}, ${ending}`),
    saying(`Hi {{2}} and {{1}}, ${ending}`, 'Ana', 'Bo'),
    saying(`For {{3}}, from {{1}} by {{2}}: ${ending}`, 'Ana', 'Bo', 'Cy'),
  ],
  invalid: [
    { ...saying(`Hi {{1}} and {{3}}, ${ending}`, 'Ana', 'Bo'), path: text, message: '{{1}}, {{3}}' },
    { ...saying(`Hi {{2}}, ${ending}`, 'Ana'), path: text },
    { ...saying(`Hi {{3}} and {{1}}, ${ending}`, 'Ana', 'Bo'), path: text },
    { template: utility(header('Order {{2}}', 'A1'), body(plain)), path: text },
  ],
})

testRule('var-positional-repeat', {
  valid: [saying(`Hi {{1}} and {{2}}, ${ending}`, 'Ana', 'Bo'), naming(`Hi {{a}} and {{a}}, ${ending}`)],
  invalid: [{ ...saying(`Hi {{1}} and {{1}}, ${ending}`, 'Ana'), path: text, severity: 'warning', message: '{{1}}' }],
})

testRule('var-named-charset', {
  valid: [naming(`Hi {{first_name2}}, ${ending}`), naming(`Hi {{_}}, ${ending}`), saying(`Hi {{Name}}, ${ending}`)],
  invalid: ['{{Name}}', '{{First_Name}}', '{{first-name}}', '{{prénom}}', '{{नाम}}'].map((token) => ({
    ...naming(`Hi ${token}, ${ending}`),
    path: text,
    message: token,
  })),
})

testRule('var-named-length', {
  valid: [naming(`Hi {{${'a'.repeat(32)}}}, ${ending}`)],
  invalid: [
    { ...naming(`Hi {{${'a'.repeat(33)}}}, ${ending}`), path: text, message: '33 characters; WhatsApp allows 32' },
  ],
})

testRule('var-named-unique', {
  valid: [naming(`Hi {{a}} and {{b}}, ${ending}`), saying(`Hi {{1}} and {{1}}, ${ending}`, 'Ana')],
  invalid: [{ ...naming(`Hi {{a}} and {{a}}, ${ending}`), path: text, message: '{{a}}' }],
})

testRule('var-format-match', {
  valid: [
    naming(`Hi {{a}}, ${ending}`),
    saying(`Hi {{1}}, ${ending}`, 'Ana'),
    { template: template('UTILITY', [body(`Hi {{1}}, ${ending}`, 'Ana')], { parameter_format: 'positional' }) },
    { template: named(body(plain), { type: 'BUTTONS', buttons: [link('https://x.example/{{1}}')] }) },
    { template: utility(body(plain), footer('Bye {{name}}')) },
  ],
  invalid: [
    { ...saying(`Hi {{first_name}}, ${ending}`), path: text, message: 'not NAMED' },
    { ...naming(`Hi {{1}}, ${ending}`), path: text, message: 'is a number' },
    { template: utility(header('For {{name}}'), body(plain)), path: text },
  ],
})

testRule('var-no-mixing', {
  valid: [naming(`Hi {{a}}, ${ending}`)],
  invalid: [
    { ...saying(`Hi {{1}} and {{name}}, ${ending}`), path: text },
    { template: named(header('For {{1}}'), namedBody(`Hi {{a}}, ${ending}`, {})), path: 'components/1/text' },
  ],
})

testRule('var-button-label-none', {
  valid: [{ template: withButtons(quick('Yes')) }],
  invalid: [{ template: withButtons(quick('Yes {{1}}')), path: 'components/1/buttons/0/text', message: '{{1}}' }],
})
