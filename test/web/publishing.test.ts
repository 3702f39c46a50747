import { describe, expect, it } from 'vitest'
import { eventSentence } from '../../src/web/publishing/events.ts'
import { faultIn } from '../../src/web/publishing/form-faults.ts'
import { statusWords } from '../../src/web/publishing/words.ts'
import { differencesBetween, narrowed } from '../../src/web/template/difference.ts'

describe('what Meta told of a template', () => {
  const status = 'message_template_status_update'
  const category = 'template_category_update'
  it.each([
    [status, 'APPROVED', {}, 'Meta approved it.'],
    [status, 'REJECTED', { reason: 'SCAM' }, 'Meta rejected it: it looks like a fraud.'],
    [status, 'REJECTED', { reason: 'NEW_REASON' }, 'Meta rejected it: it is about “New reason”, in Meta’s words.'],
    [status, 'REJECTED', { reason: 'NONE' }, 'Meta rejected it.'],
    [status, 'REJECTED', null, 'Meta rejected it.'],
    [status, 'SOMETHING_NEW', {}, 'Meta calls it “Something new” now.'],
    ['message_template_quality_update', 'RED', {}, 'Meta rates its quality as low.'],
    ['message_template_quality_update', 'UNKNOWN', {}, 'Meta does not rate its quality for now.'],
    [category, 'coming MARKETING', {}, 'Meta announced that it becomes marketing soon.'],
    [category, 'done MARKETING', {}, 'Meta moved it to marketing.'],
    ['message_template_components_update', 'components', {}, 'Its text was changed at Meta.'],
    ['a_field_of_next_year', 'COLOUR', 'no object', 'Meta told something else about it: colour.'],
  ])('is a sentence: %s %s', (field, event, value, sentence) => {
    expect(eventSentence({ field, event, value })).toBe(sentence)
  })

  it('names the day of an announcement', () => {
    const value = { category_update_timestamp: 1_798_761_600 }
    expect(eventSentence({ field: category, event: 'coming MARKETING', value })).toMatch(/marketing on .*202\d/)
  })

  it('has words for a status that nobody knows yet', () => {
    expect(statusWords('HALF_APPROVED').name).toBe('Half approved')
  })
})

describe('the difference between two versions', () => {
  const body = { type: 'BODY', text: 'Hello' }
  const version = (...components: Record<string, unknown>[]) => ({ category: 'UTILITY', components })
  it.each([
    ['nothing', version(body), version({ ...body, example: {} }), []],
    ['a text', version(body), version({ ...body, text: 'Hi' }), [['Text', 'Hello', 'Hi']]],
    ['a part less', version(body, { type: 'footer', text: 'Bye' }), version(body), [['Footer', 'Bye', '']]],
    ['a header', version(), version({ type: 'HEADER', format: 'IMAGE' }), [['Header', '', 'a picture']]],
    [
      'buttons',
      version(),
      version({ type: 'BUTTONS', buttons: [{ type: 'URL', text: 'Open', url: 'https://a.example' }, null] }),
      [['Buttons', '', 'Open → https://a.example']],
    ],
    [
      'cards',
      version({ type: 'CAROUSEL', cards: [{ components: [body] }] }),
      version({ type: 'CAROUSEL', cards: 'none' }),
      [['Cards', 'Hello', '']],
    ],
    ['the category', { category: null, components: [] }, version(), [['Category', '', 'Utility']]],
  ])('is %s', (_name, before, after, expected) => {
    const found = differencesBetween(before, after).map(({ part, before: old, after: now }) => [part, old, now])
    expect(found).toEqual(expected)
  })
})

describe('a difference in a line', () => {
  const long = Array.from({ length: 60 }, (_, at) => `w${at}`).join(' ')
  it.each([
    [
      'a word',
      'It is sale time: 20% off until Sunday.',
      'It is sale time: 25% off until Sunday.',
      '… sale time: 20% off until …',
      '… sale time: 25% off until …',
    ],
    ['a word at the end', 'See you soon', 'See you there', 'See you soon', 'See you there'],
    ['words more', 'We are open today', 'We are open today from nine', '… open today', '… open today from nine'],
    ['what was not there', '', 'Reply STOP', '', 'Reply STOP'],
    ['all of it', 'Hello', 'Hola a todos', 'Hello', 'Hola a todos'],
    ['words that come twice', 'a a', 'a a a', 'a a', 'a a a'],
    ['a long text', 'x', long, 'x', `${long.split(' ').slice(0, 24).join(' ')} …`],
  ])('is %s, with what stands beside it', (_name, before, after, was, is) => {
    expect(narrowed({ part: 'Text', before, after })).toEqual({ part: 'Text', before: was, after: is })
  })
})

describe('the form for an account', () => {
  const good = { waba_id: '102', app_id: '77', app_secret: 's'.repeat(32), token: 'E'.repeat(40) }
  const rest = { name: '', phone_number_id: '' }
  it.each([
    [{}, ''],
    [{ phone_number_id: '15551234' }, ''],
    [{ waba_id: 'My shop' }, 'The id of the WhatsApp account'],
    [{ app_id: '' }, 'The id of the app'],
    [{ app_secret: '••••••' }, 'The app secret is not whole'],
    [{ token: `${'E'.repeat(20)} ${'E'.repeat(20)}` }, 'The token is not whole'],
    [{ phone_number_id: '+1 555 1234' }, 'The id of the phone number'],
  ])('says what is wrong before Meta is asked: %j', (change, words) => {
    const found = faultIn({ ...good, ...rest, ...change })
    expect(words === '' ? found : found.slice(0, words.length)).toBe(words)
  })
})
