/** A few templates in the manner of Meta's library. */
import type { Json } from './json.ts'

interface Ready {
  id: string
  name: string
  language: string
  category: string
  topic: string
  usecase: string
  industry: string[]
  header: string
  body: string
  body_params: string[]
  body_param_types: string[]
  buttons: Json[]
  components: Json[]
}

function ready(name: string, usecase: string, topic: string, body: string, params: string[]): Ready {
  return {
    id: `library-${name}`,
    name,
    language: 'en_US',
    category: 'UTILITY',
    topic,
    usecase,
    industry: ['E_COMMERCE'],
    header: 'News of your order',
    body,
    body_params: params,
    body_param_types: params.map(() => 'TEXT'),
    buttons: [],
    components: [
      { type: 'HEADER', format: 'TEXT', text: 'News of your order' },
      { type: 'BODY', text: body, ...(params.length > 0 && { example: { body_text: [params] } }) },
    ],
  }
}

export const library: readonly Ready[] = [
  ready('order_confirmed_1', 'ORDER_CONFIRMATION', 'ORDER_MANAGEMENT', 'Hi {{1}}, we have your order {{2}}.', [
    'Ana',
    'A-17',
  ]),
  ready('delivery_today_1', 'DELIVERY_UPDATE', 'ORDER_MANAGEMENT', 'Hi {{1}}, your parcel comes today.', ['Ana']),
  ready('payment_due_1', 'PAYMENT_DUE_REMINDER', 'PAYMENTS', 'Hi {{1}}, a payment of {{2}} is due soon.', [
    'Ana',
    '12 EUR',
  ]),
]

export function searchLibrary(query: URLSearchParams): Json {
  const wanted = (name: string): string | null => query.get(name)
  const data = library
    .filter(({ name, body }) => `${name} ${body}`.toLowerCase().includes((wanted('search') ?? '').toLowerCase()))
    .filter(({ topic }) => (wanted('topic') ?? topic) === topic)
    .filter(({ usecase }) => (wanted('usecase') ?? usecase) === usecase)
    .filter(({ industry }) => industry.includes(wanted('industry') ?? industry[0] ?? ''))
    .filter(({ language }) => (wanted('language') ?? language) === language)
    .map(({ components: _, ...item }) => item)
  return { data, ...(data.length > 0 && { paging: { cursors: { before: 'first', after: 'last' } } }) }
}
