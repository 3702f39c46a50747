import { describe, expect, it } from 'vitest'
import { buttonsOf, emptyDraft } from '../../../src/template/draft.ts'
import { draftAfter, hear, standing } from './understood.ts'

const labels = (message: string, draft = standing) => buttonsOf(draftAfter(message, draft)).map(({ text }) => text)

describe('buttons that are given', () => {
  it.each([
    ['quick replies "I\'ll be there" and "Can\'t make it"', ["I'll be there", "Can't make it"]],
    ['Add three quick replies: Book seats, Watch trailer, Maybe later', ['Book seats', 'Watch trailer', 'Maybe later']],
    ['add quick replies Yes and No', ['Yes', 'No']],
    ['Buttons:\n- Roses\n- Herbs', ['Roses', 'Herbs']],
    ['quick replies:\n1. Roses\n2. Herbs', ['Roses', 'Herbs']],
    ['agrega dos botones de respuesta rápida: Reservar y Ver menú', ['Reservar', 'Ver menú']],
  ])('are quick replies in %j', (message, expected) => {
    const buttons = buttonsOf(draftAfter(message, emptyDraft()))
    expect(buttons.map(({ text }) => text)).toEqual(expected)
    expect(new Set(buttons.map(({ type }) => type))).toEqual(new Set(['QUICK_REPLY']))
  })

  it.each([
    ['Flights https://a.example/f, Hotels https://a.example/h'],
    ['"Flights" https://a.example/f and "Hotels" going to https://a.example/h'],
    ['Flights -> https://a.example/f, Hotels -> https://a.example/h'],
  ])('are websites in "%s"', (list) => {
    expect(buttonsOf(draftAfter(`add website buttons: ${list}`, emptyDraft()))).toEqual([
      { type: 'URL', text: 'Flights', url: 'https://a.example/f' },
      { type: 'URL', text: 'Hotels', url: 'https://a.example/h' },
    ])
  })

  it('keep the variable of an address and its sample', () => {
    const message = 'Add a button "Track" that opens https://a.example/{{1}} (example: https://a.example/9)'
    expect(buttonsOf(draftAfter(message, emptyDraft()))).toEqual([
      { type: 'URL', text: 'Track', url: 'https://a.example/{{1}}', example: ['https://a.example/9'] },
    ])
  })

  it('call a number and copy a code', () => {
    expect(buttonsOf(draftAfter('a call button "Call us" with +1 202 555 0143', emptyDraft()))).toEqual([
      { type: 'PHONE_NUMBER', text: 'Call us', phone_number: '+12025550143' },
    ])
    expect(buttonsOf(draftAfter('add a copy code button with the code GLOW25', emptyDraft()))).toEqual([
      { type: 'COPY_CODE', example: 'GLOW25' },
    ])
  })

  it('keep labels that are too long, for the rules to report', () => {
    expect(labels('add a quick reply "Confirm the menu as it stands"')).toContain('Confirm the menu as it stands')
  })
})

describe('buttons that stand', () => {
  it.each([
    ['add a third quick reply: Maybe', ['I am in', 'Not today', 'Maybe']],
    ['no, remove Not today again', ['I am in']],
    ['remove the second button', ['I am in']],
    ['only "I am in" then', ['I am in']],
    ['change the second button to "Next time"', ['I am in', 'Next time']],
    ['rename the Not today button to Later', ['I am in', 'Later']],
    ['make the first button say "Count me in"', ['Count me in', 'Not today']],
    ['change "Not today" to "Another day"', ['I am in', 'Another day']],
    ['swap the two buttons', ['Not today', 'I am in']],
    ['put "Not today" first', ['Not today', 'I am in']],
    ['Replace the second button with a call button: "Call us", +91 98765 43210', ['I am in', 'Call us']],
    ['no buttons please', []],
  ])('are changed by %j', (message, expected) => {
    expect(labels(message)).toEqual(expected)
  })

  it('get another address', () => {
    const linked = draftAfter('website button "Help" https://a.example/x', emptyDraft())
    expect(buttonsOf(draftAfter('make it open https://b.example/help instead', linked))).toEqual([
      { type: 'URL', text: 'Help', url: 'https://b.example/help' },
    ])
  })
})

describe('a button that is not there', () => {
  it.each(['remove the Cancel button', 'remove the fifth button', 'remove the call button'])(
    'is not another one: %s',
    (message) => {
      const { edits, reply } = hear(message, { draft: standing })
      expect(edits).toEqual([])
      expect(reply).toContain('no such button')
    },
  )
})

describe('a second button in one sentence', () => {
  it('is a button, and no text', () => {
    const message = 'add a button "Shop now" https://shoes.com and another one "Call us" +15551234567'
    const draft = draftAfter(message, { components: [{ type: 'BODY', text: 'Your order is ready.' }] })
    expect(draft.components[0]).toMatchObject({ text: 'Your order is ready.' })
    expect(draft.components[1]).toMatchObject({ buttons: [{ text: 'Shop now' }, { phone_number: '+15551234567' }] })
  })
})
