import { describe, expect, it } from 'vitest'
import { type Button, buttonsOf, type Draft, emptyDraft } from '../../../../src/template/draft.ts'
import { draftAfter, standing } from '../understood.ts'

const withButtons = (buttons: Button[]): Draft => ({
  ...standing,
  components: [...standing.components.filter(({ type }) => type !== 'BUTTONS'), { type: 'BUTTONS', buttons }],
})
const colours = withButtons(
  ['Red', 'Green', 'Blue & White'].map((text) => ({ type: 'QUICK_REPLY', text }) satisfies Button),
)
const kinds = withButtons([
  { type: 'QUICK_REPLY', text: "I'm in" },
  { type: 'URL', text: 'Our shop', url: 'https://a.example/s' },
  { type: 'PHONE_NUMBER', text: 'Call us', phone_number: '+12025550143' },
])
const labels = (message: string, draft: Draft) => buttonsOf(draftAfter(message, draft)).map(({ text }) => text)

describe('the order of buttons', () => {
  it.each([
    ['Green should come first', ['Green', 'Red', 'Blue & White']],
    ['Blue & White goes first please', ['Blue & White', 'Red', 'Green']],
    ['move the last one to the front', ['Blue & White', 'Red', 'Green']],
    ['shift Red to the end', ['Green', 'Blue & White', 'Red']],
    ['put Blue & White before Green', ['Red', 'Blue & White', 'Green']],
    ['swap Red and Blue & White', ['Blue & White', 'Green', 'Red']],
  ])('follows "%s"', (message, expected) => {
    expect(labels(message, colours)).toEqual(expected)
  })

  it('is not touched by an address that a button should go to', () => {
    const [, shop] = buttonsOf(draftAfter('the Our shop button should go to https://a.example/new', kinds))
    expect(shop).toEqual({ type: 'URL', text: 'Our shop', url: 'https://a.example/new' })
  })
})

describe('one more button', () => {
  it.each([
    ['one more quick reply, thanks: "Perhaps"', 'Perhaps'],
    ['another quick reply: Perhaps', 'Perhaps'],
    ['un botón más: Tal vez', 'Tal vez'],
    ['mais um botão: Talvez', 'Talvez'],
    ['satu tombol lagi: Mungkin', 'Mungkin'],
    ['ek aur button: Shayad', 'Shayad'],
    ['एक और बटन: शायद', 'शायद'],
  ])('joins the others in "%s"', (message, label) => {
    expect(labels(message, standing)).toEqual(['I am in', 'Not today', label])
  })
})

describe('buttons that are dropped', () => {
  it.each([
    ['the link one can go', ["I'm in", 'Call us']],
    ['kill the last button', ["I'm in", 'Our shop']],
    ['remove buttons 2 and 3', ["I'm in"]],
    ['remove the quick reply', ['Our shop', 'Call us']],
    ['call button hata do', ["I'm in", 'Our shop']],
  ])('are those meant by "%s"', (message, expected) => {
    expect(labels(message, kinds)).toEqual(expected)
  })
})

describe('labels said without the word for change', () => {
  it.each([
    ['instead of "Not today" it should be "Another time"', ['I am in', 'Another time']],
    ["label the first button 'Let's go'", ["Let's go", 'Not today']],
    ['make the second button Another time', ['I am in', 'Another time']],
  ])('change in %j', (message, expected) => {
    expect(labels(message, standing)).toEqual(expected)
  })
})

describe('addresses, numbers and codes in plain words', () => {
  it.each([
    ['It needs a link button: text "See order", address https://a.example/o/{{1}}, e.g. https://a.example/o/9'],
    ['a button labelled See order, url https://a.example/o/{{1}} (like https://a.example/o/9)'],
  ])('are one button with its sample in %j', (message) => {
    expect(buttonsOf(draftAfter(message, emptyDraft()))).toEqual([
      { type: 'URL', text: 'See order', url: 'https://a.example/o/{{1}}', example: ['https://a.example/o/9'] },
    ])
  })

  it('make a coupon code a button to copy it', () => {
    expect(buttonsOf(draftAfter('add the coupon code MINT30 that guests can copy', emptyDraft()))).toEqual([
      { type: 'COPY_CODE', example: 'MINT30' },
    ])
  })

  it('make a number to call a call button', () => {
    const message = 'people should be able to call +44 20 7946 0123 with a button "Phone the shop"'
    expect(buttonsOf(draftAfter(message, emptyDraft()))).toEqual([
      { type: 'PHONE_NUMBER', text: 'Phone the shop', phone_number: '+442079460123' },
    ])
  })
})
