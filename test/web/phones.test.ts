import { describe, expect, it } from 'vitest'
import { fieldsOf, parametersOf } from '../../src/web/publishing/test-values.ts'
import { renewalWords } from '../../src/web/publishing/token-words.ts'
import { testWords } from '../../src/web/publishing/words.ts'

const example = {
  customer: 'Alex',
  minutes: 30,
  header_image: { link: 'https://example.com/a.jpg' },
  place: { latitude: 52.5, longitude: 13.4, name: 'Shop', address: 'Mill Street 1' },
  sections: [{ title: 'Cakes' }],
}

describe('the values of a test', () => {
  it('are fields with the words of the contract, the parts of a value apart', () => {
    const schema = { properties: { customer: { description: 'The customer, in the text' } } }
    const fields = fieldsOf(schema, example)
    expect(fields.map(({ key }) => key)).toEqual([
      ...['customer', 'minutes', 'header_image/link'],
      ...['place/latitude', 'place/longitude', 'place/name', 'place/address'],
    ])
    expect(fields[0]).toEqual({ key: 'customer', label: 'The customer, in the text', value: 'Alex' })
    expect(fields[2]).toMatchObject({ label: 'Header image: link', value: 'https://example.com/a.jpg' })
  })

  it('are the example with what was written, numbers where it has numbers', () => {
    expect(parametersOf(example, {})).toEqual(example)
    const written = { customer: 'Anna', minutes: '45', 'place/latitude': '48', 'place/longitude': 'east', other: 'x' }
    expect(parametersOf(example, written)).toEqual({
      ...example,
      customer: 'Anna',
      minutes: 45,
      place: { ...example.place, latitude: 48, longitude: 'east' },
    })
  })
})

describe('what became of', () => {
  it.each([
    ['sending', null, 'on its way'],
    ['sent', null, 'has taken it'],
    ['sent', 'delivered', 'has arrived'],
    ['sent', 'a word of next year', 'has taken it'],
    ['failed', null, 'did not send it'],
    ['unknown', null, 'may have arrived or not'],
  ] as const)('a test that is %s, %s', (state, delivery, words) => {
    expect(testWords({ state, delivery })).toContain(words)
  })

  it.each([
    ['renewed', 'Renewed by itself'],
    ['impossible', 'give it a new one before its end'],
    ['failed', 'tried again the next day'],
  ] as const)('a token whose renewal is %s', (state, words) => {
    const renewal = { state, at: '2026-11-01T00:00:00.000Z', fault: null }
    expect(renewalWords({ expires_at: '2026-12-01T00:00:00.000Z', renewal })).toContain(words)
    expect(renewalWords({ expires_at: null, renewal })).toBeNull()
    expect(renewalWords({ expires_at: '2026-12-01T00:00:00.000Z', renewal: null })).toBeNull()
  })
})
