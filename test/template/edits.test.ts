import { describe, expect, it } from 'vitest'
import { buttonsOf, type Draft, emptyDraft, findComponent } from '../../src/template/draft.ts'
import type { Edit } from '../../src/template/edit.ts'
import { applyEdit, applyEdits } from '../../src/template/edits.ts'

const from = (...edits: Edit[]): Draft => applyEdits(emptyDraft(), edits)
const body = (text: string): Edit => ({ op: 'set_body', text })
const samples = (...values: string[]): Edit => ({
  op: 'set_examples',
  part: 'body',
  examples: values.map((example, index) => ({ variable: String(index + 1), example })),
})

describe('texts', () => {
  it('are kept verbatim except for surrounding blanks and line ends', () => {
    const draft = from(body(' \r\nHi  there\r\n\r\n*you*\t! \n'))
    expect(findComponent(draft, 'BODY')?.text).toBe('Hi  there\n\n*you*\t!')
  })

  it('have no gaps in the numbering of their variables', () => {
    const draft = from(body('Order {{5}} for {{2}} and {{5}}'), { op: 'set_header', format: 'TEXT', text: 'No {{4}}' })
    expect(findComponent(draft, 'BODY')?.text).toBe('Order {{2}} for {{1}} and {{2}}')
    expect(findComponent(draft, 'HEADER')?.text).toBe('No {{1}}')
  })

  it('are removed when they are set to blank', () => {
    expect(from(body('Hi'), body('  '), { op: 'set_footer', text: 'x' }, { op: 'set_footer', text: '' })).toEqual(
      emptyDraft(),
    )
  })

  it('keep the text and handle that a header edit leaves out', () => {
    const draft = from({ op: 'set_header', format: 'TEXT', text: 'Sale' }, { op: 'set_header', format: 'TEXT' })
    expect(findComponent(draft, 'HEADER')?.text).toBe('Sale')
    const image = from({ op: 'set_header', format: 'IMAGE', handle: '4::a' }, { op: 'set_header', format: 'IMAGE' })
    expect(findComponent(image, 'HEADER')).toEqual({
      type: 'HEADER',
      format: 'IMAGE',
      example: { header_handle: ['4::a'] },
    })
  })

  it('drop text and handle when the header becomes a location', () => {
    const draft = from({ op: 'set_header', format: 'IMAGE', handle: 'h' }, { op: 'set_header', format: 'LOCATION' })
    expect(findComponent(draft, 'HEADER')).toEqual({ type: 'HEADER', format: 'LOCATION' })
  })
})

describe('examples', () => {
  const exampleOf = (draft: Draft) => findComponent(draft, 'BODY')?.example

  it('take the nested shape and keep empty places for missing samples', () => {
    const draft = from(body('Hi {{1}}, order {{2}} ok'), {
      op: 'set_examples',
      part: 'body',
      examples: [{ variable: '{{2}}', example: ' A-1 ' }],
    })
    expect(exampleOf(draft)).toEqual({ body_text: [['', 'A-1']] })
  })

  it('stay with their variable when the text changes', () => {
    const before = from(body('Hi {{1}}, order {{2}} on {{3}}'), samples('Ana', 'A-1', 'Monday'))
    const after = applyEdit(before, body('Your order {{2}} comes on {{3}} or {{9}}'))
    expect(findComponent(after, 'BODY')?.text).toBe('Your order {{1}} comes on {{2}} or {{3}}')
    expect(exampleOf(after)).toEqual({ body_text: [['A-1', 'Monday', '']] })
  })

  it('are removed with the last variable', () => {
    expect(exampleOf(from(body('Hi {{1}} there'), samples('Ana'), body('Hi there')))).toBeUndefined()
  })

  it('merge, and a blank sample removes one', () => {
    const draft = from(body('Hi {{1}} and {{2}} now'), samples('a', 'b'), samples('c'))
    expect(exampleOf(draft)).toEqual({ body_text: [['c', 'b']] })
    expect(exampleOf(applyEdit(draft, samples('', 'b')))).toEqual({ body_text: [['', 'b']] })
  })

  it('are named for named variables, and set the parameter format', () => {
    const draft = from(body('Hi {{name}} ok'), {
      op: 'set_examples',
      part: 'body',
      examples: [{ variable: 'name', example: 'Ana' }],
    })
    expect(draft.parameter_format).toBe('NAMED')
    expect(exampleOf(draft)).toEqual({ body_text_named_params: [{ param_name: 'name', example: 'Ana' }] })
    expect(applyEdit(draft, body('Hi {{1}} ok'))).not.toHaveProperty('parameter_format')
    expect(applyEdit(draft, body('Hi all'))).toHaveProperty('parameter_format', 'NAMED')
  })

  it('of a header are flat', () => {
    const draft = from(
      { op: 'set_header', format: 'TEXT', text: 'Order {{1}}' },
      { op: 'set_examples', part: 'header', examples: [{ variable: '1', example: 'A-1' }] },
    )
    expect(findComponent(draft, 'HEADER')?.example).toEqual({ header_text: ['A-1'] })
  })

  it('are ignored for variables and parts that do not exist', () => {
    const draft = from(body('Hi all'))
    expect(applyEdit(draft, samples('x'))).toBe(draft)
    expect(applyEdit(draft, { op: 'set_examples', part: 'header', examples: [] })).toBe(draft)
  })
})

describe('buttons', () => {
  const reply = (text: string) => ({ type: 'QUICK_REPLY' as const, text })
  const three = from({ op: 'set_buttons', buttons: [reply('a'), reply('b'), reply('c')] })
  const labels = (draft: Draft) => buttonsOf(draft).map(({ text }) => text)

  it('take only the properties of their type, in Meta’s shapes', () => {
    const draft = from({
      op: 'set_buttons',
      buttons: [
        { type: 'URL', text: ' Go ', url: 'https://a.example/{{4}}', example: 'x', phone_number: '1' },
        { type: 'URL', text: 'Go', url: 'https://a.example/', example: 'x' },
        { type: 'COPY_CODE', text: 'Copy', example: 'SAVE' },
        { type: 'PHONE_NUMBER', text: 'Call', phone_number: '+1202', url: null },
        { type: 'OTP', text: 'Copy' },
        { type: 'CATALOG' },
      ],
    })
    expect(buttonsOf(draft)).toEqual([
      { type: 'URL', text: 'Go', url: 'https://a.example/{{1}}', example: ['x'] },
      { type: 'URL', text: 'Go', url: 'https://a.example/' },
      { type: 'COPY_CODE', example: 'SAVE' },
      { type: 'PHONE_NUMBER', text: 'Call', phone_number: '+1202' },
      { type: 'OTP', otp_type: 'COPY_CODE' },
      { type: 'CATALOG', text: 'View catalog' },
    ])
  })

  it('are added, moved and removed by index', () => {
    expect(labels(applyEdit(three, { op: 'add_button', button: reply('x'), index: 1 }))).toEqual(['a', 'x', 'b', 'c'])
    expect(labels(applyEdit(three, { op: 'add_button', button: reply('x'), index: 99 }))).toEqual(['a', 'b', 'c', 'x'])
    expect(labels(applyEdit(three, { op: 'move_button', from: 0, to: 2 }))).toEqual(['b', 'c', 'a'])
    expect(labels(applyEdit(three, { op: 'remove_button', index: 1 }))).toEqual(['a', 'c'])
  })

  it.each<Edit>([
    { op: 'remove_button', index: 3 },
    { op: 'move_button', from: 3, to: 0 },
    { op: 'move_button', from: 0, to: 3 },
    { op: 'move_button', from: 1, to: 1 },
    { op: 'change_button', index: 3, button: { text: 'x' } },
    { op: 'change_button', index: 0, button: { text: null } },
  ])('stay the same object for %j', (edit) => {
    expect(applyEdit(three, edit)).toBe(three)
  })

  it('keep the properties that a change leaves out', () => {
    const draft = from({ op: 'set_buttons', buttons: [{ type: 'URL', text: 'Go', url: 'https://a.example/{{1}}' }] })
    const withSample = applyEdit(draft, { op: 'change_button', index: 0, button: { example: 'x', text: null } })
    expect(buttonsOf(withSample)).toEqual([{ type: 'URL', text: 'Go', url: 'https://a.example/{{1}}', example: ['x'] }])
    const fixed = applyEdit(withSample, { op: 'change_button', index: 0, button: { url: 'https://a.example' } })
    expect(buttonsOf(fixed)).toEqual([{ type: 'URL', text: 'Go', url: 'https://a.example' }])
  })

  it('drop properties that a new type does not have, and keep the label', () => {
    const draft = from({ op: 'set_buttons', buttons: [{ type: 'URL', text: 'Go', url: 'https://a.example' }] })
    const changed = applyEdit(draft, {
      op: 'change_button',
      index: 0,
      button: { type: 'PHONE_NUMBER', phone_number: '+1202' },
    })
    expect(buttonsOf(changed)).toEqual([{ type: 'PHONE_NUMBER', text: 'Go', phone_number: '+1202' }])
  })

  it('vanish as a component with the last button', () => {
    expect(from({ op: 'set_buttons', buttons: [reply('a')] }, { op: 'remove_button', index: 0 })).toEqual(emptyDraft())
  })
})

describe('set_authentication', () => {
  const auth: Edit = { op: 'set_category', category: 'AUTHENTICATION' }
  const set = (given: Partial<Extract<Edit, { op: 'set_authentication' }>>): Edit => ({
    op: 'set_authentication',
    ...given,
  })

  it('sets the preset and keeps the options that are left out', () => {
    const draft = from(auth, body('my own words'), set({ code_expiration_minutes: 5 }))
    const expected = [
      { type: 'BODY', add_security_recommendation: true },
      { type: 'FOOTER', code_expiration_minutes: 5 },
      { type: 'BUTTONS', buttons: [{ type: 'OTP', otp_type: 'COPY_CODE' }] },
    ]
    expect(draft.components).toEqual(expected)
    expect(applyEdit(draft, set({}))).toBe(draft)
  })

  it('removes the expiry with 0 and the apps with COPY_CODE', () => {
    const apps = [{ package_name: 'com.example', signature_hash: 'K8a/AINcGX7' }]
    const oneTap = from(auth, set({ otp_type: 'ONE_TAP', supported_apps: apps, code_expiration_minutes: 9 }))
    expect(buttonsOf(oneTap)).toEqual([{ type: 'OTP', otp_type: 'ONE_TAP', supported_apps: apps }])
    const copy = applyEdit(oneTap, set({ otp_type: 'COPY_CODE', code_expiration_minutes: 0 }))
    expect(buttonsOf(copy)).toEqual([{ type: 'OTP', otp_type: 'COPY_CODE' }])
    expect(findComponent(copy, 'FOOTER')).toBeUndefined()
  })

  it('does not overwrite the text of a draft of another category', () => {
    const draft = from({ op: 'set_category', category: 'MARKETING' }, body('Big sale'))
    expect(applyEdit(draft, set({}))).toBe(draft)
  })
})

describe('other edits', () => {
  it('correct the spelling of language codes and nothing else', () => {
    expect(from({ op: 'set_language', language: 'en-us' }).language).toBe('en_US')
    expect(from({ op: 'set_language', language: 'pt' }).language).toBe('pt')
  })

  it('make cards in Meta’s format, keeping handles and samples that are left out', () => {
    const draft = from({
      op: 'set_carousel',
      cards: [
        { header_format: 'IMAGE', handle: '4::a', body: 'For {{3}} today', examples: ['Ana'], buttons: [] },
        { header_format: 'IMAGE', buttons: [{ type: 'QUICK_REPLY', text: 'Yes' }] },
      ],
    })
    const first = {
      components: [
        { type: 'HEADER', format: 'IMAGE', example: { header_handle: ['4::a'] } },
        { type: 'BODY', text: 'For {{1}} today', example: { body_text: [['Ana']] } },
      ],
    }
    const buttons = { type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'Yes' }] }
    expect(findComponent(draft, 'CAROUSEL')?.cards).toEqual([
      first,
      { components: [{ type: 'HEADER', format: 'IMAGE' }, buttons] },
    ])
    const again = applyEdit(draft, {
      op: 'set_carousel',
      cards: [{ header_format: 'IMAGE', body: 'For {{1}} today', buttons: [] }],
    })
    expect(findComponent(again, 'CAROUSEL')?.cards).toEqual([first])
  })

  it('keep components in Meta’s order, whatever order they arrive in', () => {
    const draft = from(
      { op: 'set_call_permission_request' },
      { op: 'set_footer', text: 'f' },
      { op: 'set_limited_time_offer', text: 'Ends soon', has_expiration: true },
      body('b'),
      { op: 'set_header', format: 'IMAGE' },
    )
    expect(draft.components.map(({ type }) => type)).toEqual([
      'HEADER',
      'LIMITED_TIME_OFFER',
      'BODY',
      'FOOTER',
      'call_permission_request',
    ])
  })

  it('keep whether an offer expires when its text changes, and drop that with the offer', () => {
    const offer = (text: string, has_expiration?: boolean) =>
      ({ op: 'set_limited_time_offer', text, ...(has_expiration !== undefined && { has_expiration }) }) as const
    for (const ends of [true, false]) {
      const draft = from(offer('Ends soon', ends))
      const changed = applyEdit(draft, offer('Ends tomorrow'))
      expect(findComponent(changed, 'LIMITED_TIME_OFFER')?.limited_time_offer).toEqual({
        text: 'Ends tomorrow',
        has_expiration: ends,
      })
      expect(applyEdit(changed, offer('')).components).toEqual([])
    }
  })

  it('derive parameter_format again when a part with variables is removed', () => {
    const draft = from({ op: 'set_header', format: 'TEXT', text: 'News {{1}} now' }, body('Hi {{name}} ok'))
    const named = { ...draft, parameter_format: 'NAMED' as const }
    expect(applyEdit(named, { op: 'clear', part: 'body' })).not.toHaveProperty('parameter_format')
    const { parameter_format: _format, ...unsaid } = named
    expect(applyEdit(unsaid, { op: 'clear', part: 'header' })).toHaveProperty('parameter_format', 'NAMED')
  })

  it('clear one part or everything', () => {
    const draft = from({ op: 'set_name', name: 'x' }, { op: 'set_ttl', seconds: 60 }, body('b'))
    expect(applyEdit(draft, { op: 'clear', part: 'body' }).components).toEqual([])
    expect(applyEdit(draft, { op: 'clear', part: 'name' })).not.toHaveProperty('name')
    expect(applyEdit(draft, { op: 'clear', part: 'footer' })).toBe(draft)
    expect(applyEdit(draft, { op: 'reset' })).toEqual(emptyDraft())
  })
})
