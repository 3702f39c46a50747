import { describe, expect, it } from 'vitest'
import { diagnose, optionsOf, rejectionReasons } from '../../../src/publishing/index.ts'
import type { Draft } from '../../../src/template/draft.ts'
import { applyEdits } from '../../../src/template/edits.ts'
import { validate } from '../../../src/validator/index.ts'
import { acceptedTemplates } from '../send-contract/templates.ts'

const template = (text: string, { language = 'en_US', category = 'UTILITY', more = [] as object[] } = {}) => ({
  name: 'a_template',
  language,
  category,
  components: [{ type: 'BODY', text, ...(text.includes('{{1}}') && { example: { body_text: [['A-17']] } }) }, ...more],
})
const shopButton = { type: 'BUTTONS', buttons: [{ type: 'URL', text: 'Shop now', url: 'https://example.com' }] }
const bodyAfter = (given: object, edits: Parameters<typeof applyEdits>[1]) =>
  applyEdits(given as Draft, edits).components.find(({ type }) => type === 'BODY')

describe('the cause of a rejection', () => {
  it.each([
    [
      'PROMOTIONAL',
      template('Your order {{1}} has left. Use code SAVE10 for 10% off today.'),
      ['Use code SAVE10', '10% off'],
    ],
    [
      'PROMOTIONAL',
      template('Tu pedido {{1}} ya salió. Aprovecha un 20% de descuento hoy.', { language: 'es' }),
      ['20% de descuento'],
    ],
    [
      'PROMOTIONAL',
      template('Ihre Bestellung {{1}} ist unterwegs. Sparen Sie 20% Rabatt.', { language: 'de' }),
      ['Sparen Sie 20%'],
    ],
    [
      'INCORRECT_CATEGORY',
      template('Your login code is {{1}}. Do not share it with anybody.'),
      ['login code', 'Do not share it'],
    ],
    ['TAG_CONTENT_MISMATCH', template('Your login code is {{1}}. Keep it to yourself, please.'), ['login code']],
    ['ABUSIVE_CONTENT', template('You owe us {{1}} for March. We will sue you.'), ['We will sue']],
    ['ABUSIVE_CONTENT', template('Hello {{1}} there. Please send us your credit card number.'), ['credit card number']],
    ['SCAM', template('Dear {{1}} of our shop, hello. You won a prize.'), ['You won']],
    ['INVALID_FORMAT', template('Your parcel is on its way and the number is {{1}}'), ['{{1}}']],
    ['INVALID_FORMAT', template('Your parcel {1} is on its way to you today.'), ['{1}']],
  ])('%s is shown by the words that carry it: %#', (reason, given, quoted) => {
    const { words, resubmit, cause } = diagnose({ template: given, reason })
    const found = words.map((one) => one.words).join(' | ')
    for (const expected of quoted) expect(found).toContain(expected)
    expect(resubmit).toBe('edit')
    expect(cause).not.toBe('')
    for (const { path, range, words: shown } of words) {
      const [, component, ...rest] = path.split('/')
      const text = rest.reduce<unknown>(
        (at, step) => (at as Record<string, unknown>)[step],
        given.components[Number(component)],
      )
      expect(String(text).slice(...range)).toBe(shown)
    }
  })

  it('is quoted from Meta, and never read', () => {
    const info = { reason: 'El parámetro falta', recommendation: '  ' }
    const one = diagnose({ template: template('Hello there, dear friend.'), reason: 'INVALID_FORMAT', info })
    expect(one.meta_says).toEqual(['El parámetro falta'])
    const { meta_says: _, ...rest } = diagnose({
      template: template('Hello there, dear friend.'),
      reason: 'INVALID_FORMAT',
    })
    expect(one).toMatchObject(rest)
  })

  it('is none for a paused template, and unknown for a reason that came later', () => {
    expect(diagnose({ template: template('Buy now!'), reason: null })).toMatchObject({
      reason: 'NONE',
      edits: [],
      resubmit: null,
    })
    const later = diagnose({ template: template('Your order {{1}} has left. Save 10% off now.'), reason: 'NEW_ONE' })
    expect(later).toMatchObject({ reason: null, resubmit: 'edit' })
    expect(later.cause).toContain('NEW_ONE')
    expect(later.words.length).toBeGreaterThan(0)
  })
})

describe('the smallest changes', () => {
  it.each([
    [
      'a sentence that sells',
      'PROMOTIONAL',
      template('Your order {{1}} has left. Use code SAVE10 for 10% off.'),
      'Your order {{1}} has left.',
    ],
    [
      'a sentence between others',
      'PROMOTIONAL',
      template('Your order {{1}} has left. Save 20% today! It comes on Monday.'),
      'Your order {{1}} has left. It comes on Monday.',
    ],
    [
      'a line that sells',
      'PROMOTIONAL',
      template('Your order {{1}} has left.\n\nSave 20% today\n\nIt comes on Monday.'),
      'Your order {{1}} has left.\n\nIt comes on Monday.',
    ],
    [
      'a threat',
      'ABUSIVE_CONTENT',
      template('You owe us {{1}} for March. We will sue you.'),
      'You owe us {{1}} for March.',
    ],
    [
      'a variable at the end',
      'INVALID_FORMAT',
      template('Your parcel is here and its number is {{1}}'),
      'Your parcel is here and its number is {{1}}. Thank you.',
    ],
    [
      'a variable at the end, in Spanish',
      'INVALID_FORMAT',
      template('Tu pedido llegó y su número es {{1}}', { language: 'es_MX' }),
      'Tu pedido llegó y su número es {{1}}. Muchas gracias.',
    ],
    [
      'a variable at the beginning',
      'INVALID_FORMAT',
      template('{{1}}, your parcel is at our door.'),
      'Hello {{1}}, your parcel is at our door.',
    ],
    [
      'single braces',
      'INVALID_FORMAT',
      template('Your parcel {1} is on its way to you today.'),
      'Your parcel {{1}} is on its way to you today.',
    ],
    [
      'shouting and selling',
      'PROMOTIONAL',
      template('Your order {{1}} has left today!!! Shop our new collection now.', { more: [shopButton] }),
      'Your order {{1}} has left today.',
    ],
  ])('take away %s', (_what, reason, given, text) => {
    const [first] = diagnose({ template: given, reason }).edits
    expect(first).toMatchObject({ complete: true })
    expect(bodyAfter(given, first?.edits ?? [])).toMatchObject({ text })
    expect(first?.preview).not.toContain('{{')
  })

  it('offer the category of the content where the words cannot go', () => {
    const promotion = diagnose({
      template: template('Save 20% with code TEA on your next order {{1}} today'),
      reason: 'PROMOTIONAL',
    })
    expect(promotion.edits.map(({ edits }) => edits)).toEqual([[{ op: 'set_category', category: 'MARKETING' }]])
    const given = template('Your login code is {{1}}. Do not share it with anybody.')
    const [code] = diagnose({ template: given, reason: 'INCORRECT_CATEGORY' }).edits
    const after = applyEdits(given as Draft, code?.edits ?? [])
    expect(after.category).toBe('AUTHENTICATION')
    expect(validate(after).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('leave no message that says nothing', () => {
    const given = template('Congratulations! You won a prize of {{1}} dollars. Click now!!!')
    for (const { edits } of diagnose({ template: given, reason: 'SCAM' }).edits) {
      expect(bodyAfter(given, edits)).not.toMatchObject({ text: 'Click now!!!' })
    }
  })

  it('are options of a session', () => {
    const given = diagnose({ template: template('Your order {{1}} has left. Save 20% today!'), reason: 'PROMOTIONAL' })
    const options = optionsOf(given)
    expect(options.map(({ id }) => id)).toEqual(['1', '2'])
    expect(options[0]).toEqual({
      id: '1',
      label: given.edits[0]?.title,
      text: given.edits[0]?.preview,
      edits: given.edits[0]?.edits,
    })
  })

  it('make nothing worse, for any template and reason', () => {
    for (const [index, { payload }] of acceptedTemplates.entries()) {
      for (const reason of ['INVALID_FORMAT', rejectionReasons[index % rejectionReasons.length] ?? null]) {
        for (const { edits } of diagnose({ template: payload, reason }).edits) {
          const errors = validate(applyEdits(payload as unknown as Draft, edits)).filter(
            ({ severity }) => severity === 'error',
          )
          expect(errors, JSON.stringify(edits)).toEqual([])
        }
      }
    }
  })

  it.each([null, 5, 'text', [], {}, { components: [null, { type: 'BODY', text: 5 }] }])('are none for %j', (broken) => {
    for (const reason of rejectionReasons) expect(diagnose({ template: broken, reason }).edits).toEqual([])
  })
})

describe('an appeal', () => {
  const since = new Date('2026-01-01T00:00:00Z')
  const sound = template('Your order {{1}} has left our house today.')

  it('has a letter with the text, the place, and the last day', () => {
    const { appeal, resubmit } = diagnose({ template: sound, reason: 'PROMOTIONAL', since, now: since })
    expect(resubmit).toBe('appeal')
    expect(appeal).toMatchObject({ until: '2026-03-02' })
    expect(appeal?.letter).toContain('Your order A-17 has left our house today.')
    expect(appeal?.letter).toContain('a_template')
    expect(appeal?.where).toContain('Request Review')
  })

  it.each([
    ['of a fault of form', { template: sound, reason: 'INVALID_FORMAT' }],
    [
      'of a one-time code',
      { template: template('Your login code is {{1}}. Tell nobody, please.'), reason: 'INCORRECT_CATEGORY' },
    ],
    ['of AUTHENTICATION', { template: { ...sound, category: 'AUTHENTICATION' }, reason: 'ABUSIVE_CONTENT' }],
    ['after 60 days', { template: sound, reason: 'SCAM', since, now: new Date('2026-03-03T00:00:00Z') }],
    ['of what was not rejected', { template: sound, reason: 'NONE' }],
  ])('is not possible %s', (_what, rejection) => {
    expect(diagnose(rejection).appeal).toBeNull()
  })
})
