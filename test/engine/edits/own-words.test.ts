/** Whose words an edit carries, part by part. */
import { describe, expect, it } from 'vitest'
import { isExplicit } from '../../../src/engine/edits/explicit.ts'
import { restoreWords } from '../../../src/engine/edits/words.ts'
import type { Draft } from '../../../src/template/draft.ts'
import type { Edit } from '../../../src/template/edit.ts'

const empty: Draft = { components: [] }
const none = { draft: empty, authors: {} }
const restored = (edit: Edit, sources: string[], given: Parameters<typeof restoreWords>[1] = none) =>
  restoreWords(edit, given, sources)

describe('the words of an edit', () => {
  const said = ['the words are: It’s “on”  today']
  const plain = 'It\'s "on" today'
  const original = 'It’s “on”  today'

  it.each<[Edit, Edit]>([
    [
      { op: 'set_body', text: plain },
      { op: 'set_body', text: original },
    ],
    [
      { op: 'set_footer', text: plain },
      { op: 'set_footer', text: original },
    ],
    [
      { op: 'set_header', format: 'TEXT', text: plain },
      { op: 'set_header', format: 'TEXT', text: original },
    ],
  ])('%j are restored exactly as the user wrote them', (edit, expected) => {
    expect(restored(edit, said)).toEqual({ edit: expected, author: 'user', saidName: null })
    expect(restored(edit, ['something else'])).toEqual({ edit, author: 'assistant', saidName: null })
  })

  it('come back only from the message of this turn', () => {
    const edit: Edit = { op: 'set_body', text: plain }
    expect(restored(edit, ['use straight quotes', ...said])).toEqual({ edit, author: 'user', saidName: null })
  })

  const curly = 'It’s “on” – today\n\nBye'
  it.each<[string, string, boolean]>([
    [`text: ${curly}`, 'It\'s "on" – today\n\nBye', false],
    [`text: ${curly}\nwith straight quotes please`, 'It\'s "on" – today\n\nBye', true],
    [`con comillas rectas: ${curly}`, 'It\'s "on" – today\n\nBye', true],
    [`put it in one paragraph: ${curly}`, 'It’s “on” – today Bye', true],
    [`ohne Leerzeile: ${curly}`, 'It’s “on” – today\nBye', true],
    [`with a hyphen: ${curly}`, 'It’s “on” - today\n\nBye', true],
    [`with a hyphen: ${curly}`, 'It\'s "on" – today\n\nBye', false],
    ['text: Mind the line – “now”', 'Mind the line - "now"', false],
  ])('take the form that the message asks for: %j', (message, text, stands) => {
    const { edit } = restored({ op: 'set_body', text }, [message])
    expect(edit.op === 'set_body' && edit.text === text).toBe(stands)
  })

  it.each<[string, Edit, Draft['components'][number]]>([
    ['body', { op: 'set_body', text: 'We open on Monday' }, { type: 'BODY', text: 'We open on Sunday' }],
    ['footer', { op: 'set_footer', text: 'We open on Monday' }, { type: 'FOOTER', text: 'We open on Sunday' }],
    [
      'header',
      { op: 'set_header', format: 'TEXT', text: 'We open on Monday' },
      { type: 'HEADER', format: 'TEXT', text: 'We open on Sunday' },
    ],
  ])('of a %s by the user stay the user’s when a few words change', (part, edit, component) => {
    const draft: Draft = { components: [component] }
    const author = (authors: Record<string, 'user' | 'assistant'>) =>
      restored(edit, ['Monday, not that'], { draft, authors }).author
    expect(author({ [part]: 'user' })).toBe('user')
    expect(author({ [part]: 'assistant' })).toBe('assistant')
    expect(author({})).toBe('assistant')
    expect(restored(edit, ['Monday, not that'], { draft: empty, authors: { [part]: 'user' } }).author).toBe('assistant')
  })

  it.each<[Edit, 'user' | 'assistant']>([
    [{ op: 'set_header', format: 'IMAGE' }, 'user'],
    [{ op: 'set_header', format: 'TEXT', text: null }, 'user'],
    [{ op: 'add_button', button: { type: 'QUICK_REPLY', text: 'Order now' } }, 'user'],
    [{ op: 'add_button', button: { type: 'QUICK_REPLY', text: 'Buy now' } }, 'assistant'],
    [{ op: 'add_button', button: { type: 'URL', text: 'Order now', url: 'https://other.example' } }, 'assistant'],
    [{ op: 'add_button', button: { type: 'URL', text: 'Order now', url: 'https://luna.example' } }, 'user'],
    [{ op: 'change_button', index: 0, button: { text: 'Buy now' } }, 'assistant'],
    [{ op: 'change_button', index: 0, button: { text: 'Order now' } }, 'user'],
    [
      {
        op: 'set_buttons',
        buttons: [
          { type: 'QUICK_REPLY', text: 'Order now' },
          { type: 'QUICK_REPLY', text: 'Later' },
        ],
      },
      'assistant',
    ],
    [{ op: 'set_buttons', buttons: [{ type: 'QUICK_REPLY', text: 'Order now' }] }, 'user'],
    [{ op: 'set_carousel', cards: [] }, 'assistant'],
    [{ op: 'set_limited_time_offer', text: 'Ends soon' }, 'assistant'],
    [{ op: 'set_authentication' }, 'assistant'],
    [{ op: 'set_ttl', seconds: 600 }, 'assistant'],
    [{ op: 'set_category', category: 'UTILITY' }, 'user'],
    [{ op: 'clear', part: 'body' }, 'user'],
  ])('%j are the %s’s', (edit, author) => {
    const sources = ['a button that says Order now and leads to https://luna.example please']
    expect(restored(edit, sources)).toEqual({ edit, author, saidName: null })
  })

  it.each([
    ['Order Shipped', ['call it Order Shipped'], 'order_shipped', 'user', 'Order Shipped'],
    ['order_shipped', ['call it order_shipped'], 'order_shipped', 'user', null],
    ['order_shipped', ['my order was shipped'], 'order_shipped', 'user', null],
    ['spring_sale', ['my order was shipped'], 'spring_sale', 'assistant', null],
  ] as const)('that name it %j after %j', (name, sources, valid, author, saidName) => {
    expect(restored({ op: 'set_name', name }, [...sources])).toEqual({
      edit: { op: 'set_name', name: valid },
      author,
      saidName,
    })
  })

  it('that name a language become WhatsApp’s code', () => {
    const language = { edit: { op: 'set_language', language: 'pt_BR' }, author: 'user', saidName: null }
    expect(restored({ op: 'set_language', language: 'pt-br' }, [])).toEqual(language)
  })
})

describe('a message that gives everything', () => {
  const edits: Edit[] = [
    { op: 'set_category', category: 'UTILITY' },
    { op: 'set_language', language: 'en' },
    { op: 'set_name', name: 'order' },
    { op: 'set_body', text: 'Your order is on its way.' },
  ]
  const authors = { name: 'user', body: 'user' } as const
  const message = 'utility, English, order: Your order is on its way.'

  it('needs no further confirmation', () => {
    expect(isExplicit(message, edits, authors, false)).toBe(true)
  })

  it.each(edits.map(({ op }) => op))('has to include %s', (missing) => {
    const others = edits.filter(({ op }) => op !== missing)
    expect(isExplicit(message, others, authors, false)).toBe(false)
  })

  it.each([
    ['does not name the category', 'English, order: Your order is on its way.', authors, false],
    ['has a name of the assistant’s', message, { ...authors, name: 'assistant' }, false],
    ['has words of the assistant’s', message, { ...authors, body: 'assistant' }, false],
    ['is for an AUTHENTICATION template, whose words are Meta’s', message, authors, true],
  ] as const)('is not one that %s', (_what, words, by, preset) => {
    expect(isExplicit(words, edits, by, preset)).toBe(false)
  })
})
