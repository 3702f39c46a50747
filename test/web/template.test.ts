import { describe, expect, it } from 'vitest'
import { emptyDraft } from '../../src/template/draft.ts'
import { applyEdits } from '../../src/template/edits.ts'
import { piecesOf } from '../../src/web/chat/isolated.ts'
import { curlCommand } from '../../src/web/template/curl.ts'
import { differencesBetween } from '../../src/web/template/difference.ts'
import { asDraft, editsBetween, editsForIssue } from '../../src/web/template/edits-between.ts'
import { partOfIssue, samplesOf, variablesIn } from '../../src/web/template/parts.ts'

const template = asDraft({
  name: 'order_shipped',
  language: 'en_US',
  category: 'UTILITY',
  components: [
    { type: 'HEADER', format: 'TEXT', text: 'Order {{1}}', example: { header_text: ['77'] } },
    { type: 'BODY', text: 'Hi {{1}}, it comes on {{2}}.', example: { body_text: [['Ana', 'Monday']] } },
    { type: 'FOOTER', text: 'Thank you' },
    {
      type: 'BUTTONS',
      buttons: [
        { type: 'URL', text: 'Track', url: 'https://a.example/{{1}}', example: ['77'] },
        { type: 'QUICK_REPLY', text: 'Help' },
      ],
    },
  ],
})

describe('what changed', () => {
  it('is told with samples in place of the numbers of variables, and once', () => {
    const all = differencesBetween(emptyDraft(), template).map(({ part, after }) => `${part}: ${after}`)
    expect(all.join('\n')).not.toContain('{{')
    expect(all).toContain('Text: Hi [Ana], it comes on [Monday].')
    expect(all).toContain('Buttons: Track → https://a.example/[77]\nHelp')
    const sample = structuredClone(template)
    for (const component of sample.components)
      if (component.type === 'BODY') component.example = { body_text: [['Ben', 'Monday']] }
    expect(differencesBetween(template, sample)).toEqual([
      { part: 'Text', before: 'Hi [Ana], it comes on [Monday].', after: 'Hi [Ben], it comes on [Monday].' },
    ])
  })
})

describe('edits between two templates', () => {
  it('turn one into the other, starting from nothing', () => {
    expect(applyEdits(emptyDraft(), editsBetween(emptyDraft(), template))).toEqual(template)
  })

  it('turn one into the other, starting from another template', () => {
    const before = applyEdits(template, [
      { op: 'set_name', name: 'other' },
      { op: 'clear', part: 'header' },
      { op: 'set_body', text: 'Hello' },
      { op: 'set_footer', text: 'Bye' },
      { op: 'change_button', index: 1, button: { text: 'Stop' } },
    ])
    expect(applyEdits(before, editsBetween(before, template))).toEqual(template)
  })

  it('are empty for equal templates', () => {
    expect(editsBetween(template, template)).toEqual([])
  })

  it('remove parts that are no longer there', () => {
    const after = asDraft({ ...template, components: template.components.slice(1, 2) })
    expect(applyEdits(template, editsBetween(template, after))).toEqual(after)
  })

  it('set the advice and expiry of login codes', () => {
    const codes = asDraft({
      category: 'AUTHENTICATION',
      components: [
        { type: 'BODY', add_security_recommendation: true },
        { type: 'FOOTER', code_expiration_minutes: 5 },
      ],
    })
    expect(editsBetween(asDraft({ category: 'AUTHENTICATION', components: [] }), codes)).toEqual([
      { op: 'set_authentication', add_security_recommendation: true },
      { op: 'set_authentication', code_expiration_minutes: 5 },
    ])
  })

  it('keep cards and offers', () => {
    const rich = asDraft({
      name: 'sale',
      language: 'en_US',
      category: 'MARKETING',
      components: [
        { type: 'LIMITED_TIME_OFFER', limited_time_offer: { text: 'Two days', has_expiration: true } },
        { type: 'BODY', text: 'Look at this.' },
        {
          type: 'CAROUSEL',
          cards: ['a', 'b'].map((name) => ({
            components: [
              { type: 'HEADER', format: 'VIDEO', example: { header_handle: [`4::${name}`] } },
              { type: 'BODY', text: 'Only {{1}}', example: { body_text: [['today']] } },
              { type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'More' }] },
            ],
          })),
        },
      ],
    })
    expect(applyEdits(emptyDraft(), editsBetween(emptyDraft(), rich))).toEqual(rich)
  })

  it('for one issue do not touch other parts', () => {
    const fixed = applyEdits(template, [
      { op: 'set_name', name: 'mended' },
      { op: 'set_footer', text: 'Mended' },
    ])
    expect(editsForIssue(template, fixed, { path: 'components/2/text' })).toEqual([
      { op: 'set_footer', text: 'Mended' },
    ])
    expect(editsForIssue(template, fixed, { path: 'name' })).toEqual([{ op: 'set_name', name: 'mended' }])
    expect(editsForIssue(template, fixed, { path: 'components' })).toHaveLength(2)
  })
})

describe('the part an issue is about', () => {
  it.each([
    ['name', 'name'],
    ['components/0/text', 'header'],
    ['components/1/example/body_text', 'body'],
    ['components/2', 'footer'],
    ['components/3/buttons/1/text', 'button-1'],
    ['components/3/buttons', 'button-0'],
    ['components', null],
    ['components/9/text', null],
    ['', null],
  ])('at %j is %j', (path, part) => {
    expect(partOfIssue(template, { path })).toBe(part)
  })

  it('never throws, whatever the template is', () => {
    for (const strange of [null, 1, 'x', [], { components: 1 }, { components: [null, { type: 3 }] }]) {
      expect(partOfIssue(strange, { path: 'components/1/text' })).toBeNull()
    }
  })
})

describe('variables and samples', () => {
  it('are found once each, in order', () => {
    expect(variablesIn('{{2}} {{ 1 }} {{2}} {{first_name}} {{}} {1}')).toEqual(['2', '1', 'first_name'])
  })

  it('match, whatever shape the samples have', () => {
    const [header, body] = template.components
    expect(samplesOf(header)).toEqual({ 1: '77' })
    expect(samplesOf(body)).toEqual({ 1: 'Ana', 2: 'Monday' })
    const named = asDraft({
      components: [
        {
          type: 'BODY',
          text: 'Hi {{who}}',
          example: { body_text_named_params: [{ param_name: 'who', example: 'Ana' }] },
        },
      ],
    })
    expect(samplesOf(named.components[0])).toEqual({ who: 'Ana' })
    expect(samplesOf(undefined)).toEqual({})
  })
})

describe('the command for Meta’s endpoint', () => {
  it('quotes every character for the shell', () => {
    const command = curlCommand({ name: "it's", note: '$HOME `x` "y"' })
    expect(command).toContain(`{"name":"it'\\''s","note":"$HOME \`x\` \\"y\\""}'`)
    expect(command).toContain("'https://graph.facebook.com/v23.0/{WABA_ID}/message_templates'")
  })
})

describe('texts of a template within a message', () => {
  const hello = 'مرحبا!'
  it.each([
    ['from left to right need nothing', '• Text: Hello!\nShall I finalize "it"?', []],
    ['stand after the name of their part', `Here it is:\n• Name: x_y\n• Text: ${hello}`, ['x_y', hello]],
    ['stand in quotation marks', `Text: "${hello}" and "Hi"`, [hello, 'Hi']],
    ['may be a message of their own', hello, []],
  ])('%s', (_name, text, own) => {
    const pieces = piecesOf(text)
    expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    expect(pieces.filter(({ isOwn }) => isOwn).map((piece) => piece.text)).toEqual(own)
  })
})
