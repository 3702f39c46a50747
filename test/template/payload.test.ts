import { describe, expect, it } from 'vitest'
import { emptyDraft } from '../../src/template/draft.ts'
import { applyEdits } from '../../src/template/edits.ts'
import { toCreationPayload } from '../../src/template/payload.ts'

describe('toCreationPayload', () => {
  it('writes properties and components in Meta’s order, whatever the order of edits', () => {
    const draft = applyEdits(emptyDraft(), [
      { op: 'set_buttons', buttons: [{ type: 'URL', url: 'https://a.example/{{1}}', example: 'x', text: 'Go' }] },
      { op: 'set_body', text: 'Hi {{name}}, welcome back' },
      { op: 'set_examples', part: 'body', examples: [{ variable: 'name', example: 'Ana' }] },
      { op: 'set_ttl', seconds: 60 },
      { op: 'set_category', category: 'UTILITY' },
      { op: 'set_language', language: 'en_US' },
      { op: 'set_name', name: 'welcome' },
    ])
    expect(JSON.stringify(toCreationPayload(draft))).toBe(
      JSON.stringify({
        name: 'welcome',
        language: 'en_US',
        category: 'UTILITY',
        parameter_format: 'NAMED',
        message_send_ttl_seconds: 60,
        components: [
          {
            type: 'BODY',
            text: 'Hi {{name}}, welcome back',
            example: { body_text_named_params: [{ param_name: 'name', example: 'Ana' }] },
          },
          {
            type: 'BUTTONS',
            buttons: [{ type: 'URL', text: 'Go', url: 'https://a.example/{{1}}', example: ['x'] }],
          },
        ],
      }),
    )
  })

  it('leaves out empty values, keeps false, and shares no object with the draft', () => {
    const draft = {
      ...emptyDraft(),
      name: '',
      cta_url_link_tracking_opted_out: false,
      components: [{ type: 'BODY' as const, text: '', add_security_recommendation: false, example: {} }],
    }
    const payload = toCreationPayload(draft)
    expect(payload).toEqual({
      cta_url_link_tracking_opted_out: false,
      components: [{ type: 'BODY', add_security_recommendation: false }],
    })
    const { components } = payload
    expect(Array.isArray(components) && components[0]).not.toBe(draft.components[0])
  })

  it('keeps the empty places between samples', () => {
    const draft = applyEdits(emptyDraft(), [
      { op: 'set_body', text: 'Hi {{1}} and {{2}} ok' },
      { op: 'set_examples', part: 'body', examples: [{ variable: '2', example: 'b' }] },
    ])
    expect(toCreationPayload(draft)).toHaveProperty('components.0.example.body_text', [['', 'b']])
  })
})
