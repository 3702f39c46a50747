/** What a translation must have in common with its source. */
import { describe, expect, it } from 'vitest'
import { factDifferences } from '../../src/publishing/same-facts.ts'
import type { Draft } from '../../src/template/draft.ts'

const draft = (text: string, more: Draft['components'] = []): Draft => ({
  name: 'a',
  components: [{ type: 'BODY', text }, ...more],
})
const between = (source: string, translation: string) => factDifferences(draft(source), draft(translation))

describe('nothing differs', () => {
  it.each([
    ['Hello {{1}}, order {{2}} is ready.', 'Pedido {{2}} listo, {{1}}.'],
    ['It costs $1,299.50.', 'Das kostet 1.299,50 $.'],
    ['It costs 1,299.50 EUR.', 'Cela coûte 1\u202f299,50 €.'],
    ['Until 12/31/2026, 20% off.', 'Bis 31.12.2026: 20 % Rabatt.'],
    ['On 05/03 at 17:00.', 'Am 5.3. um 17 Uhr.'],
    ['Call 24 hours a day.', 'اتصل ٢٤ ساعة في اليوم.'],
    ['Up to 50% for 3 days.', '3 दिनों के लिए ५०% तक।'],
    ['See https://shop.example/a?b=1.', 'Siehe https://shop.example/a?b=1!'],
    ['Your order is ready.', 'Ihre Bestellung ist fertig.'],
    ['{{amount_1}} is due.', 'Fällig: {{amount_1}}.'],
  ])('between %j and %j', (source, translation) => expect(between(source, translation)).toEqual([]))
})

describe('a difference is told', () => {
  it.each<[source: string, translation: string, expected: object[]]>([
    ['Hello {{1}}.', 'Hallo.', [{ what: 'variables', missing: ['{{1}}'], added: [] }]],
    ['Hello {{1}}.', 'Hallo {{1}} {{1}}.', [{ what: 'variables', missing: [], added: ['{{1}}'] }]],
    ['Hello {{name}}.', 'Hallo {{nombre}}.', [{ what: 'variables', missing: ['{{name}}'], added: ['{{nombre}}'] }]],
    ['20% off.', '25 % Rabatt.', [{ what: 'numbers', missing: ['20'], added: ['25'] }]],
    ['Open 12 days.', '21 Tage offen.', [{ what: 'numbers', missing: ['12'], added: ['21'] }]],
    ['It costs $20.', 'Das kostet 20 €.', [{ what: 'money', missing: ['$'], added: ['EUR'] }]],
    ['20% off.', '20 Rabatt.', [{ what: 'money', missing: ['%'], added: [] }]],
    ['On 12/30/2026.', 'Am 31.12.2026.', [{ what: 'numbers', missing: ['12/30/2026'], added: ['31.12.2026'] }]],
    [
      'See https://shop.example/en',
      'Siehe https://shop.example/de',
      [{ what: 'links', missing: ['https://shop.example/en'], added: ['https://shop.example/de'] }],
    ],
  ])('between %j and %j', (source, translation, expected) => expect(between(source, translation)).toEqual(expected))

  it('in buttons and cards too', () => {
    const buttons = (text: string, url: string): Draft['components'] => [
      { type: 'BUTTONS', buttons: [{ type: 'URL', text, url }] },
    ]
    const source = draft('Hello.', buttons('Open 24 hours', 'https://shop.example/{{1}}'))
    expect(factDifferences(source, draft('Hallo.', buttons('24 Stunden offen', 'https://shop.example/{{1}}')))).toEqual(
      [],
    )
    const other = factDifferences(source, draft('Hallo.', buttons('Offen', 'https://shop.example/x')))
    expect(other.map(({ what }) => what)).toEqual(['variables', 'numbers', 'links'])
    expect(factDifferences(source, draft('Hallo.')).map(({ what }) => what)).toContain('parts')
  })
})
