import { describe, expect, it } from 'vitest'
import { createDraftValidator, issuesOf } from '../../../src/engine/edits/issues.ts'
import { proposalFor, shortened } from '../../../src/engine/edits/proposals.ts'
import type { Button, Component, Draft } from '../../../src/template/draft.ts'
import type { Edit } from '../../../src/template/edit.ts'
import { applyEdits } from '../../../src/template/edits.ts'
import { noPolicy } from '../../../src/validator/policy.ts'

const body: Component = { type: 'BODY', text: 'Your order has left our warehouse today.' }
const having = (...components: Component[]): Draft => ({
  name: 'order_shipped',
  language: 'en_US',
  category: 'MARKETING',
  components: [body, ...components],
})
const header = (text: string): Draft => having({ type: 'HEADER', format: 'TEXT', text })
const footer = (text: string): Draft => having({ type: 'FOOTER', text })
const buttons = (...list: Button[]): Draft => having({ type: 'BUTTONS', buttons: list })
const reply = (text: string): Button => ({ type: 'QUICK_REPLY', text })
const link = (text: string): Button => ({ type: 'URL', text, url: 'https://luna.example/menu' })
const phone = (text: string): Button => ({ type: 'PHONE_NUMBER', text, phone_number: '+12025550143' })

const validateDraft = createDraftValidator(() => noPolicy)
const offerFor = (draft: Draft) => proposalFor(draft, issuesOf(draft, validateDraft))
const errorsOf = (draft: Draft) => issuesOf(draft, validateDraft).filter(({ severity }) => severity === 'error')

describe('the repair offered for an error', () => {
  it.each<[string, Draft, string, Edit]>([
    [
      'a header that is too long',
      header('The great summer sale of the bakery Luna begins on Friday morning'),
      'The great summer sale of the bakery Luna begins on Friday',
      { op: 'set_header', format: 'TEXT', text: 'The great summer sale of the bakery Luna begins on Friday' },
    ],
    [
      'a header with emoji',
      header('Big 🎉 sale 👍🏽!'),
      'Big sale!',
      { op: 'set_header', format: 'TEXT', text: 'Big sale!' },
    ],
    ['a header of two lines', header('Big\nsale'), 'Big sale', { op: 'set_header', format: 'TEXT', text: 'Big sale' }],
    ['a header with marks', header('*Big* _sale_'), 'Big sale', { op: 'set_header', format: 'TEXT', text: 'Big sale' }],
    ['a footer with emoji', footer('🇩🇪 Bye ❤️'), 'Bye', { op: 'set_footer', text: 'Bye' }],
    ['a footer of two lines', footer('Bye \n all'), 'Bye all', { op: 'set_footer', text: 'Bye all' }],
    ['a footer with a variable', footer('Bye, {{1}}'), 'Bye', { op: 'set_footer', text: 'Bye' }],
    [
      'a footer with variables in between',
      footer('Call {{1}} or {{2}} now'),
      'Call or now',
      { op: 'set_footer', text: 'Call or now' },
    ],
    [
      'a footer that is too long',
      footer(`${'x'.repeat(40)} ${'y'.repeat(40)}`),
      'x'.repeat(40),
      { op: 'set_footer', text: 'x'.repeat(40) },
    ],
    [
      'a label that is too long',
      buttons(reply('Yes'), reply('Yes, send me the offer now please')),
      'Yes, send me the offer',
      { op: 'change_button', index: 1, button: { text: 'Yes, send me the offer' } },
    ],
    [
      'a label that is not plain',
      buttons(reply('*Yes*\n👍')),
      'Yes',
      { op: 'change_button', index: 0, button: { text: 'Yes' } },
    ],
  ])('%s', (_what, draft, shown, edit) => {
    expect(offerFor(draft)).toEqual({ shown, edits: [edit] })
    expect(errorsOf(applyEdits(draft, [edit]))).toEqual([])
  })

  it('keeps the first buttons when there are more than WhatsApp allows', () => {
    const eleven = buttons(...Array.from({ length: 12 }, (_, index) => reply(`Choice ${index}`)))
    const offer = offerFor(eleven)
    expect(offer?.shown).toBe(Array.from({ length: 10 }, (_, index) => `Choice ${index}`).join(', '))
    expect(errorsOf(applyEdits(eleven, offer?.edits ?? []))).toEqual([])
  })

  it.each([
    ['links', buttons(link('One'), link('Two'), reply('Yes'), link('Three')), 'One, Two, Yes'],
    ['phone numbers', buttons(phone('One'), phone('Two')), 'One'],
    ['codes', buttons({ type: 'COPY_CODE', example: 'SAVE20' }, { type: 'COPY_CODE', example: 'SAVE30' }), 'COPY_CODE'],
  ])('keeps fewer %s and all other buttons', (_what, draft, shown) => {
    const offer = offerFor(draft)
    expect(offer?.shown).toBe(shown)
    expect(errorsOf(applyEdits(draft, offer?.edits ?? []))).toEqual([])
  })

  it.each([
    ['nothing is left of the text', footer('🎉')],
    ['there is nothing near that works', having({ type: 'BODY', text: '{{1}}' })],
    ['nothing is wrong', footer('Bye')],
  ])('is nothing when %s', (_what, draft) => {
    expect(offerFor(draft)).toBeNull()
  })

  it('skips warnings and errors without a repair', () => {
    const draft = footer('Bye 🎉')
    const issues = issuesOf(draft, validateDraft)
    const unknown = { rule: 'name-charset', severity: 'error', path: ['name'], args: {} } as (typeof issues)[number]
    expect(proposalFor(draft, [unknown, ...issues])?.shown).toBe('Bye')
    expect(
      proposalFor(
        draft,
        issues.map((issue) => ({ ...issue, severity: 'warning' })),
      ),
    ).toBeNull()
  })
})

describe('a shortened text', () => {
  it.each([
    ['one two', 7, 'one two'],
    ['one two three', 7, 'one two'],
    ['one two, three', 8, 'one two'],
    ['one two three', 6, 'one tw'],
    ['a bbbbbbbbbbbb', 8, 'a bbbbbb'],
    ['one – two', 5, 'one –'],
    ['🎉🎉🎉', 2, '🎉🎉'],
  ])('%j at %i is %j', (text, limit, expected) => {
    expect(shortened(text, limit)).toBe(expected)
  })
})
