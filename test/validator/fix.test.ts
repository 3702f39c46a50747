import { describe, expect, it } from 'vitest'
import { fix, type RuleId, validate } from '../../src/validator/index.ts'
import {
  body,
  buttons,
  card,
  carousel,
  footer,
  handle,
  header,
  link,
  marketing,
  media,
  named,
  namedBody,
  plain,
  quick,
  template,
  utility,
  utilityWith,
  withButtons,
} from '../support/templates.ts'

interface Repair {
  what: string
  broken: unknown
  fixed: unknown
  applied: readonly RuleId[]
}

const samples = (text: string, body_text: unknown) => ({ type: 'BODY', text, example: { body_text } })
const shop = link('https://x.example')
const two = 'Hi {{1}}, your order {{2}} has been shipped and is on its way.'

const repairs: readonly Repair[] = [
  {
    what: 'the case of enums',
    broken: {
      ...template('utility', [
        { type: 'body', text: plain },
        { type: 'CALL_PERMISSION_REQUEST' },
        { type: 'Buttons', buttons: [{ ...quick('Yes'), type: 'quick_reply' }] },
      ]),
      parameter_format: 'positional',
    },
    fixed: {
      ...template('UTILITY', [
        { type: 'BODY', text: plain },
        { type: 'call_permission_request' },
        { type: 'BUTTONS', buttons: [quick('Yes')] },
      ]),
      parameter_format: 'POSITIONAL',
    },
    applied: ['case-insensitive-enums'],
  },
  {
    what: 'the case of enums inside cards',
    broken: marketing(
      body(plain),
      carousel(
        { components: [{ ...media('image'), type: 'header' }, buttons(quick('A'))] },
        card('IMAGE', [{ ...quick('A'), type: 'quick_reply' }]),
      ),
    ),
    fixed: marketing(body(plain), carousel(card('IMAGE', [quick('A')]), card('IMAGE', [quick('A')]))),
    applied: ['case-insensitive-enums'],
  },
  {
    what: 'the spelling of the language',
    broken: utilityWith({ language: 'en-US' }),
    fixed: utilityWith({ language: 'en_US' }),
    applied: ['language-exact-spelling'],
  },
  ...(
    [
      ['Order Shipped', 'order_shipped'],
      ['order-shipped', 'order_shipped'],
      ['OrderShipped2', 'order_shipped2'],
      ['Rückgabe bestätigt!', 'ruckgabe_bestatigt'],
      ['  Straße & Co. ', 'strasse_co'],
    ] as const
  ).map(
    ([name, snake]): Repair => ({
      what: `the name ${name}`,
      broken: utilityWith({ name }),
      fixed: utilityWith({ name: snake }),
      applied: ['name-charset'],
    }),
  ),
  {
    what: 'gaps in the numbering, samples by order',
    broken: utility(body('Hi {{1}}, your order {{3}} has been shipped today.', 'Ana', 'A1')),
    fixed: utility(body('Hi {{1}}, your order {{2}} has been shipped today.', 'Ana', 'A1')),
    applied: ['var-positional-contiguous'],
  },
  {
    what: 'gaps in the numbering, samples by number',
    broken: utility(body('Hi {{1}}, your order {{3}} has been shipped today.', 'Ana', 'unused', 'A1')),
    fixed: utility(body('Hi {{1}}, your order {{2}} has been shipped today.', 'Ana', 'A1')),
    applied: ['var-positional-contiguous'],
  },
  {
    what: 'gaps among numbers out of order, each sample with its variable',
    broken: utility(body('Hi {{4}}, your order {{2}} has been shipped today.', 'A1', 'Ana')),
    fixed: utility(body('Hi {{2}}, your order {{1}} has been shipped today.', 'A1', 'Ana')),
    applied: ['var-positional-contiguous'],
  },
  {
    what: 'quick replies between other buttons, kept in their order',
    broken: withButtons(quick('A'), shop, quick('B')),
    fixed: withButtons(quick('A'), quick('B'), shop),
    applied: ['quick-reply-contiguous'],
  },
  {
    what: 'quick replies after other buttons',
    broken: withButtons(shop, quick('A'), { type: 'PHONE_NUMBER', text: 'Call', phone_number: '+15550051310' }),
    fixed: withButtons(shop, { type: 'PHONE_NUMBER', text: 'Call', phone_number: '+15550051310' }, quick('A')),
    applied: ['quick-reply-contiguous'],
  },
  {
    what: 'named variables without parameter_format',
    broken: utility(namedBody('Hi {{first_name}}, your order has been shipped.', { first_name: 'Ana' })),
    fixed: named(namedBody('Hi {{first_name}}, your order has been shipped.', { first_name: 'Ana' })),
    applied: ['var-format-match'],
  },
  {
    what: 'flat samples',
    broken: utility(samples(two, ['Ana', 'A1'])),
    fixed: utility(samples(two, [['Ana', 'A1']])),
    applied: ['example-body-nested'],
  },
  {
    what: 'a bare sample of header and body',
    broken: utility({ ...header('Order {{1}}'), example: { header_text: 'A1' } }, samples(`Hi {{1}}, ${plain}`, 'Ana')),
    fixed: utility(header('Order {{1}}', 'A1'), samples(`Hi {{1}}, ${plain}`, [['Ana']])),
    applied: ['example-body-nested'],
  },
  ...[{}, { body_text: [[]] }, { body_text: [['Ana']] }, { body_text_named_params: [] }].map(
    (example): Repair => ({
      what: `an example without a variable: ${JSON.stringify(example)}`,
      broken: utility({ ...header('Hi'), example: {} }, { type: 'BODY', text: plain, example }),
      fixed: utility(header('Hi'), body(plain)),
      applied: ['example-count'],
    }),
  ),
  {
    what: 'a bare handle',
    broken: utility({ ...media('IMAGE'), example: { header_handle: handle } }, body(plain)),
    fixed: utility(media('IMAGE'), body(plain)),
    applied: ['header-media-handle'],
  },
  {
    what: 'a bare sample of an address',
    broken: withButtons(link('https://x.example/{{1}}', { example: 'a' })),
    fixed: withButtons(link('https://x.example/{{1}}', { example: ['a'] })),
    applied: ['url-example-shape'],
  },
  {
    what: 'runs of line breaks',
    broken: utility(body('One.\n\n\n\nTwo.\r\n\r\n\r\nThree.')),
    fixed: utility(body('One.\n\nTwo.\n\nThree.')),
    applied: ['body-newline-run'],
  },
  {
    what: 'line breaks in header and footer',
    broken: utility(header('Order\nshipped'), body(plain), footer('Reply \n STOP')),
    fixed: utility(header('Order shipped'), body(plain), footer('Reply STOP')),
    applied: ['header-text-no-newline', 'footer-no-newline'],
  },
  {
    what: 'the order of components',
    broken: utility(buttons(quick('Yes')), body(plain), header('Hi'), footer('Bye')),
    fixed: utility(header('Hi'), body(plain), footer('Bye'), buttons(quick('Yes'))),
    applied: ['component-order'],
  },
  {
    what: 'a property without effect',
    broken: utilityWith({ allow_category_change: true }),
    fixed: utilityWith({}),
    applied: ['allow-category-change-noop'],
  },
]

describe('fix', () => {
  it.each(repairs.map((repair) => [repair.what, repair] as const))(
    'repairs %s',
    (_what, { broken, fixed, applied }) => {
      const before = structuredClone(broken)
      const result = fix(broken)
      expect(result.template).toEqual(fixed)
      expect(result.applied).toEqual(applied)
      expect(broken).toEqual(before)
      expect(fix(result.template)).toEqual({ template: result.template, applied: [], renumbered: [] })
    },
  )

  it('returns the same template if there is nothing to do', () => {
    const template = utility(header('Hi'), body(plain))
    expect(fix(template).template).toBe(template)
  })

  it.each([
    ['a name in another script', utilityWith({ name: 'ऑर्डर अपडेट' })],
    ['a complete set out of order', utility(body('Hi {{2}}, your order {{1}} has been shipped today.', 'A1', 'Ana'))],
    ['an unknown language', utilityWith({ language: 'pt' })],
    ['a text that is too long', utility(body('a'.repeat(1025)))],
    ['a variable at the end', utility(body('Your tracking number is {{1}}', 'A1'))],
    ['a missing sample', utility(body(two))],
    ['a sample too few', utility(body(two, 'Ana'))],
    ['an example for a broken variable', utility(body('Hi {{1}, all is well with your order.', 'Ana'))],
    ['an unknown property', utilityWith({ colour: 'red' })],
    ['a name of Meta’s own samples', utilityWith({ name: 'Hello World' })],
    ['named variables whose samples are positional', utility(body('Hi {{a}}, your order has been shipped.', 'Ana'))],
    ['named variables', named(body('Hi {{b}} and {{a}}, your order has been shipped.'))],
  ])('leaves %s alone', (_what, broken) => {
    expect(fix(broken)).toEqual({ template: broken, applied: [], renumbered: [] })
  })

  it.each([null, undefined, 7, 'text', true, [], {}])('returns %j as it is', (value) => {
    expect(fix(value)).toEqual({ template: value, applied: [], renumbered: [] })
  })

  it('keeps unknown and prototype-like properties', () => {
    const template: unknown = JSON.parse(
      '{"name":"Order Shipped","language":"en-US","category":"utility","components":[{"type":"body","text":"Hi there","__proto__":{"x":1}}],"__proto__":{"y":2},"colour":"red"}',
    )
    const fixed = JSON.stringify(fix(template).template)
    expect(fixed).toContain('"__proto__":{"x":1}')
    expect(fixed).toContain('"__proto__":{"y":2}')
    expect(fixed).toContain('"colour":"red"')
    expect(fixed).toContain('"order_shipped"')
  })

  it('reports which variables were renumbered, and where', () => {
    const template = marketing(
      header('For {{2}}', 'A1'),
      body('Hi {{1}}, your order {{3}} is on its way.', 'Ana', 'A1'),
    )
    expect(fix(template).renumbered).toEqual([
      { path: ['components', 0, 'text'], from: '{{2}}', to: '{{1}}' },
      { path: ['components', 1, 'text'], from: '{{3}}', to: '{{2}}' },
    ])
  })

  it('leaves the samples of a template that it cannot number alone', () => {
    const template = utility(body('Hi {{1}} and {{99999}}, your order has been shipped.', 'Ana', 'A1'))
    expect(fix(template).applied).toEqual([])
    expect(validate(template).map(({ rule }) => rule)).toContain('var-positional-contiguous')
  })
})
