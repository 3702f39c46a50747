import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesBetween, hasChanged } from '../../../src/engine/edits/changes.ts'
import { changeSentences } from '../../../src/engine/reply/change-sentences.ts'
import { phrasesFor } from '../../../src/engine/reply/phrases/index.ts'
import {
  componentOrder,
  type Draft,
  type DraftProperty,
  draftProperties,
  emptyDraft,
  isEmptyDraft,
} from '../../../src/template/draft.ts'
import { applyEdits } from '../../../src/template/edits.ts'
import { drafts, edits } from '../../template/arbitraries.ts'

const languages = ['en', 'es', 'pt', 'hi', 'hi-Latn', 'id'] as const

const sentences = (before: Draft, after: Draft, language: string): string[] =>
  changeSentences({ changes: changesBetween(before, after), renamedFrom: null }, {}, phrasesFor(language))

function expectTold(before: Draft, after: Draft): void {
  for (const language of languages) {
    const told = sentences(before, after, language)
    expect(told.length, JSON.stringify([before, after])).toBeGreaterThan(0)
    for (const sentence of told) {
      expect(sentence).toMatch(/[.।"]$/)
      expect(sentence).not.toMatch(/undefined|\[object|NaN/)
    }
  }
}

/** Two values of every property, so that a property without any does not compile. */
const values: { [Property in DraftProperty]: [one: Draft[Property], other: Draft[Property]] } = {
  name: ['order_shipped', 'order_sent'],
  language: ['en_US', 'es'],
  category: ['MARKETING', 'UTILITY'],
  sub_category: ['ORDER_STATUS', 'ORDER_DETAILS'],
  parameter_format: ['POSITIONAL', 'NAMED'],
  message_send_ttl_seconds: [600, 86_400],
  display_format: ['ORDER_DETAILS', 'OTHER'],
  cta_url_link_tracking_opted_out: [false, true],
  is_primary_device_delivery_only: [false, true],
}

const whole: Draft = {
  name: 'order_shipped',
  language: 'en_US',
  category: 'UTILITY',
  components: [
    { type: 'HEADER', format: 'TEXT', text: 'Hi {{1}}', example: { header_text: ['Asha'], header_handle: ['h'] } },
    { type: 'LIMITED_TIME_OFFER', limited_time_offer: { text: 'Ends soon', has_expiration: true } },
    { type: 'BODY', text: 'Order {{1}}', add_security_recommendation: true, example: { body_text: [['A1']] } },
    { type: 'FOOTER', text: 'Bye', code_expiration_minutes: 5 },
    {
      type: 'BUTTONS',
      buttons: [
        { type: 'QUICK_REPLY', text: 'Yes' },
        {
          type: 'FLOW',
          text: 'Open',
          flow_id: '1',
          flow_name: 'n',
          flow_json: '{}',
          flow_action: 'navigate',
          navigate_screen: 'A',
          icon: 'DOCUMENT',
        },
        { type: 'URL', text: 'Go', url: 'https://a.example/{{1}}', example: ['x'] },
        { type: 'VOICE_CALL', text: 'Call', ttl_minutes: 1440, phone_number: '+15550100' },
        { type: 'OTP', otp_type: 'ONE_TAP', autofill_text: 'Fill', zero_tap_terms_accepted: true },
        { type: 'ORDER_DETAILS', text: 'Pay', payment_setting: { type: 'upi' } },
        { type: 'OTP', supported_apps: [{ package_name: 'a.b', signature_hash: 'x' }] },
      ],
    },
    { type: 'CAROUSEL', cards: [{ components: [{ type: 'BODY', text: 'Card' }] }] },
    { type: 'call_permission_request' },
  ],
}

/** The value once for each of its leaves, with that leaf replaced by another one. */
function otherLeaves(value: unknown): unknown[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => otherLeaves(item).map((other) => value.with(index, other)))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, item]) =>
      key === 'type' ? [] : otherLeaves(item).map((other) => ({ ...value, [key]: other })),
    )
  return [typeof value === 'boolean' ? !value : typeof value === 'number' ? value + 1 : `${value}x`]
}

describe('changes', () => {
  it('are reported exactly when the payload differs, in every language', () => {
    fc.assert(
      fc.property(drafts, drafts, (before, after) => {
        if (hasChanged(before, after)) expectTold(before, after)
        else expect(changesBetween(before, after)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('are reported after any edits, except edits that cancel each other out', () => {
    fc.assert(
      fc.property(drafts, fc.array(edits, { maxLength: 3 }), (before, list) => {
        const after = applyEdits(before, list)
        if (hasChanged(before, after)) expectTold(before, after)
        expect(hasChanged(before, structuredClone(before))).toBe(false)
        expect(hasChanged(after, before)).toBe(hasChanged(before, after))
      }),
      { numRuns: 200 },
    )
  })

  it.each(draftProperties)('of %s are reported in one sentence, whatever the values', (property) => {
    const [one, other] = values[property]
    const without: Draft = { components: [{ type: 'BODY', text: 'Hello' }] }
    const having = (value: unknown): Draft => ({ ...without, [property]: value })
    for (const [before, after] of [
      [without, having(other)],
      [having(one), having(other)],
      [having(other), having(one)],
      [having(one), without],
    ] as const) {
      expectTold(before, after)
      for (const language of languages) expect(sentences(before, after, language)).toHaveLength(1)
    }
    for (const language of languages)
      expect(sentences(having(one), having(other), language)).not.toEqual(
        sentences(having(other), having(one), language),
      )
  })

  it('of every component are reported, down to each leaf', () => {
    expect(whole.components.map(({ type }) => type)).toEqual(componentOrder)
    const others = otherLeaves(whole.components) as Draft['components'][]
    expect(others.length).toBeGreaterThan(30)
    for (const components of others) expectTold(whole, { ...whole, components })
    for (const [index] of componentOrder.entries())
      expectTold(whole, { ...whole, components: whole.components.toSpliced(index, 1) })
  })

  it('name the format of variables only if the texts did not change', () => {
    const named = applyEdits(emptyDraft(), [{ op: 'set_body', text: 'Hi {{name}}, welcome' }])
    expect(changesBetween(emptyDraft(), named).map(({ part }) => part)).toEqual(['body'])
    expect(changesBetween(named, { ...named, parameter_format: 'POSITIONAL' }).map(({ part }) => part)).toEqual([
      'option',
    ])
  })

  it('give the time to live in the largest unit that fits', () => {
    const having = (message_send_ttl_seconds: number): Draft => ({
      ...emptyDraft(),
      name: 'a',
      message_send_ttl_seconds,
    })
    const told = (seconds: number): string => sentences(having(1), having(seconds), 'en').join()
    expect([30, 600, 43_200, 86_400, 90].map((seconds) => /for (\S+ \S+),/.exec(told(seconds))?.[1])).toEqual([
      '30 seconds',
      '10 minutes',
      '12 hours',
      '1 day',
      '90 seconds',
    ])
    expect(told(-1)).toContain('as long as it can')
  })
})

describe('an empty draft', () => {
  it('has no component and no property at all', () => {
    expect(isEmptyDraft(emptyDraft())).toBe(true)
    expect(isEmptyDraft({ components: [{ type: 'call_permission_request' }] })).toBe(false)
    for (const property of draftProperties)
      expect(isEmptyDraft({ ...emptyDraft(), [property]: values[property][1] })).toBe(false)
  })
})
