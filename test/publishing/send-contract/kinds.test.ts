import { describe, expect, it } from 'vitest'
import { componentsFor, sendContract } from '../../../src/publishing/index.ts'
import { kinds } from './kinds.ts'
import { judgesOf } from './schemas.ts'

describe('what is sent for each kind of parameter', () => {
  it.each(kinds)('%s', (_kind, template, values, sent) => {
    const { fits, componentsFit } = judgesOf(template)
    expect(fits(values)).toBe(true)
    expect(componentsFor(template, values)).toEqual(sent)
    expect(componentsFit(sent)).toBe(true)
  })

  const templateOf = (kind: string): unknown => kinds.find(([name]) => name === kind)?.[1]
  it.each([
    ['limited-time offer, in milliseconds', { offer_expires_at_ms: 1_800_000_000 }, 'seconds'],
    ['image header', { header_image: { id: '1', link: 'https://example.com/a.png' } }, 'id and link at once'],
    ['image header', { header_image: { link: 'http://example.com/a.png' } }, 'a link without https'],
    ['image header', { header_image: { id: '1', filename: 'a.png' } }, 'a file name for a picture'],
    ['location', { header_location: { latitude: 1, longitude: 2, name: 'Shop' } }, 'a place without address'],
    ['location', { header_location: { latitude: 91, longitude: 2, name: 'a', address: 'b' } }, 'a place off the globe'],
    ['one-time code', { code: '1234567890123456' }, 'a code of 16 characters'],
    ['end of an address, behind a static one and a number', { url_suffix: 'a b' }, 'a space in an address'],
    ['voice call', { call_ttl_minutes: 43_201 }, 'more than 30 days'],
  ] as const)('%s refuses %j: %s', (kind, values: unknown, _why) => {
    expect(judgesOf(templateOf(kind)).fits(values)).toBe(false)
  })

  it('accepts money and dates in a body as Meta words them, and nothing of that in a header', () => {
    const { componentsFit } = judgesOf({ components: [{ type: 'BODY', text: 'You paid {{1}} to us today.' }] })
    const money = { type: 'currency', currency: { fallback_value: '$1', code: 'USD', amount_1000: 1000 } }
    expect(componentsFit([{ type: 'body', parameters: [money] }])).toBe(true)
    const header = judgesOf({ components: [{ type: 'HEADER', format: 'TEXT', text: 'Paid {{1}}' }] })
    expect(header.componentsFit([{ type: 'header', parameters: [money] }])).toBe(false)
  })

  it.each([
    null,
    5,
    'text',
    [],
    {},
    { components: 'a' },
    { components: [null, {}, { type: 5 }, { type: 'CAROUSEL', cards: [null] }] },
  ])('makes something of %j', (template) => {
    expect(sendContract(template).body).toBeDefined()
  })
})
