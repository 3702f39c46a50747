/** Webhooks as Meta writes them become typed events; what cannot be read is set apart and costs the others nothing. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWebhook } from '../../src/meta/index.ts'

const change = (field: string, value: unknown) => ({ field, value })
const bodyOf = (...changes: unknown[]) =>
  JSON.stringify({ object: 'whatsapp_business_account', entry: [{ id: '1029', time: 1_764_460_800, changes }] })

const template = {
  message_template_id: 594_425_479_261_596,
  message_template_name: 'order_news',
  message_template_language: 'en-US',
}
const known = { id: '594425479261596', name: 'order_news', language: 'en_US' }
const statusField = 'message_template_status_update'

const cases: readonly (readonly [name: string, field: string, value: Record<string, unknown>, event: object])[] = [
  [
    'an approval',
    statusField,
    { event: 'APPROVED', ...template, reason: 'NONE', message_template_category: 'UTILITY' },
    {
      kind: 'status',
      template: known,
      status: 'APPROVED',
      reason: null,
      category: 'UTILITY',
      rejection: null,
      notice: null,
    },
  ],
  [
    'a rejection for its format',
    statusField,
    {
      event: 'REJECTED',
      ...template,
      reason: 'INVALID_FORMAT',
      rejection_info: { reason: 'Variables side by side', recommendation: 'Add words' },
    },
    {
      kind: 'status',
      reason: 'INVALID_FORMAT',
      category: null,
      rejection: { reason: 'Variables side by side', recommendation: 'Add words' },
    },
  ],
  [
    'a pause',
    statusField,
    { event: 'PAUSED', ...template, reason: 'NONE', other_info: { title: 'FIRST_PAUSE', description: '3 hours' } },
    { kind: 'status', status: 'PAUSED', reason: null, notice: { title: 'FIRST_PAUSE', description: '3 hours' } },
  ],
  [
    'the end',
    statusField,
    { event: 'DISABLED', ...template, reason: 'NONE', disable_info: { disable_date: '1764460800' } },
    { kind: 'status', status: 'DISABLED', disabledAt: new Date('2025-11-30T00:00:00Z') },
  ],
  [
    'a deletion in WhatsApp Manager, with a status that is new',
    statusField,
    { event: 'pending_deletion', ...template, reason: null },
    { kind: 'status', status: 'PENDING_DELETION', reason: null, disabledAt: null },
  ],
  [
    'a quality',
    'message_template_quality_update',
    { ...template, previous_quality_score: 'GREEN', new_quality_score: 'YELLOW' },
    { kind: 'quality', template: known, before: 'GREEN', quality: 'YELLOW' },
  ],
  [
    'a category that is announced',
    'template_category_update',
    { ...template, new_category: 'UTILITY', correct_category: 'MARKETING', category_update_timestamp: 1_764_547_200 },
    {
      kind: 'category',
      phase: 'coming',
      before: 'UTILITY',
      category: 'MARKETING',
      due: new Date('2025-12-01T00:00:00Z'),
    },
  ],
  [
    'a category that has changed',
    'template_category_update',
    { ...template, previous_category: 'UTILITY', new_category: 'MARKETING' },
    { kind: 'category', phase: 'done', before: 'UTILITY', category: 'MARKETING', due: null },
  ],
  [
    'a category that has changed, told shortly',
    'template_category_update',
    { ...template, new_category: 'MARKETING' },
    { kind: 'category', phase: 'done', before: null, category: 'MARKETING' },
  ],
  [
    'a category that Meta holds for right',
    'template_correct_category_detection',
    { ...template, category: 'UTILITY', correct_category: 'MARKETING' },
    { kind: 'category', phase: 'coming', before: 'UTILITY', category: 'MARKETING', due: null },
  ],
  [
    'components',
    'message_template_components_update',
    {
      ...template,
      message_template_title: 'News',
      message_template_element: 'Your order {{1}} has left.',
      message_template_footer: 'Lucky Shrub',
      message_template_buttons: [
        {
          message_template_button_type: 'URL',
          message_template_button_text: 'Follow',
          message_template_button_url: 'https://a.example/{{1}}',
        },
        'unreadable',
      ],
    },
    {
      kind: 'components',
      header: 'News',
      body: 'Your order {{1}} has left.',
      footer: 'Lucky Shrub',
      buttons: [{ type: 'URL', text: 'Follow', url: 'https://a.example/{{1}}', phoneNumber: null }],
    },
  ],
  [
    'a restriction of the account',
    'account_update',
    {
      event: 'ACCOUNT_RESTRICTION',
      violation_info: { violation_type: 'UTILITY_TEMPLATE_ABUSE' },
      restriction_info: [{ restriction_type: 'RESTRICTED_UTILITY_TEMPLATES', expiration: 1_764_547_200 }, {}],
    },
    {
      kind: 'account',
      event: 'ACCOUNT_RESTRICTION',
      violation: 'UTILITY_TEMPLATE_ABUSE',
      restrictions: [{ type: 'RESTRICTED_UTILITY_TEMPLATES', until: new Date('2025-12-01T00:00:00Z') }],
    },
  ],
  ['a field that nobody knows', 'business_moon_update', { phase: 'full' }, { kind: 'other', raw: { phase: 'full' } }],
]

describe('readWebhook', () => {
  it.each(cases)('reads %s', (_name, field, value, event) => {
    const { events, poison } = readWebhook(bodyOf(change(field, { ...value, surprise: [1] })))
    expect(poison).toEqual([])
    const raw = expect.objectContaining({ surprise: [1] })
    const common = { wabaId: '1029', field, at: new Date('2025-11-30T00:00:00Z'), raw }
    expect(events).toEqual([expect.objectContaining({ ...common, ...event, raw })])
  })

  it('keeps ids to the last digit', () => {
    const body = bodyOf(change(statusField, { event: 'APPROVED', ...template, message_template_id: 5 }))
    const { events } = readWebhook(body.replace('"message_template_id":5', '"message_template_id":12345678901234567'))
    expect(events).toMatchObject([{ template: { id: '12345678901234567' } }])
  })

  it('knows repeats by their key, whatever else is in the body', () => {
    const first = change(statusField, { event: 'APPROVED', ...template })
    const second = change(statusField, { event: 'PAUSED', ...template })
    const [alone] = readWebhook(bodyOf(first)).events
    const together = readWebhook(Buffer.from(bodyOf(second, first))).events
    expect(together.map(({ key }) => key === alone?.key)).toEqual([false, true])
    const later = readWebhook(bodyOf(first).replace('1764460800', '1764460801')).events
    expect(later[0]?.key).not.toBe(alone?.key)
  })

  it('sets apart what it cannot read, and reads the rest', () => {
    const good = change('message_template_quality_update', { ...template, new_quality_score: 'RED' })
    const deep = JSON.parse('['.repeat(5000) + ']'.repeat(5000)) as unknown
    const bad: unknown[] = [
      null,
      'text',
      change(statusField, 'text'),
      change(statusField, { event: 'APPROVED' }),
      change(statusField, { ...template }),
      change(statusField, { ...template, message_template_id: { $ne: 1 }, event: 'APPROVED' }),
      change('account_update', {}),
      { value: {} },
    ]
    const nested = `{"field":"x","value":{"deep":${'['.repeat(5000)}${']'.repeat(5000)}}}`
    const body = bodyOf(good, ...bad, good).replace('},null', `},${nested},null`)
    expect(deep).toBeDefined()
    const { events, poison } = readWebhook(body)
    expect(events.map(({ kind }) => kind)).toEqual(['quality', 'quality'])
    expect(poison.map(({ place }) => place)).toEqual(
      Array.from({ length: bad.length + 1 }, (_, index) => `entry[0].changes[${index + 1}]`),
    )
    expect(poison.every(({ wabaId }) => wabaId === '1029')).toBe(true)
    expect(poison.every(({ reason, text }) => reason !== '' && text.length <= 10_000)).toBe(true)
  })

  it.each(['', 'no JSON', 'null', '[]', '{}', '{"entry":{}}', `[${'"\\"'.repeat(50_000)}`])(
    'sets a body apart: %.20s',
    (body) => {
      expect(readWebhook(body)).toEqual({ events: [], poison: [expect.objectContaining({ place: 'body' })] })
    },
  )

  it('never throws, and loses no change', () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(...cases).chain(([, , known_]) => fc.jsonValue().map((more) => ({ ...known_, more }))),
      fc
        .constantFrom(...cases)
        .chain(([, , known_]) =>
          fc
            .constantFrom(...Object.keys(known_))
            .chain((key) => fc.jsonValue().map((other) => ({ ...known_, [key]: other }))),
        ),
    )
    const changes = fc.array(fc.record({ field: fc.constantFrom(...cases.map(([, field]) => field)), value }))
    fc.assert(
      fc.property(changes, (list) => {
        const { events, poison } = readWebhook(bodyOf(...list))
        expect(events.length + poison.length).toBe(list.length)
      }),
      { numRuns: 500 },
    )
    fc.assert(fc.property(fc.json(), (text) => void readWebhook(text)))
  })
})
