import { describe, expect, it } from 'vitest'
import { fits, isSame, listedFrom, textStartOf, titleOf } from '../../src/web/state/listed.ts'

const conversed = (given: object = {}) => ({
  sessionId: 'one',
  messages: [{ role: 'user', content: '  Remind people of their appointment ' }],
  draft: { components: [] },
  payload: null,
  ...given,
})
const listed = (given: object = {}) => listedFrom(conversed(given), '2026-11-30T10:00:00Z', null)

describe('what a browser lists of a conversation', () => {
  it('is its first message until the template has a name, and what the template is', () => {
    expect(titleOf(listed())).toBe('Remind people of their appointment')
    const named = listed({
      draft: {
        name: 'reminder',
        category: 'UTILITY',
        language: 'en',
        components: [{ type: 'BODY', text: 'Hello,\nsee you' }],
      },
      payload: {},
    })
    expect(titleOf(named)).toBe('reminder')
    expect([named, {}].map(textStartOf)).toEqual(['Hello, see you', ''])
    expect(named).toMatchObject({ category: 'UTILITY', language: 'en', state: 'final', message_count: 1 })
  })

  it('keeps the name that it was given, and the day it began', () => {
    const renamed = { ...listed(), session_name: 'Mine' }
    const later = listedFrom(conversed(), '2026-12-01T10:00:00Z', renamed)
    expect(later).toMatchObject({ session_name: 'Mine', created_at: '2026-11-30T10:00:00Z' })
    expect(isSame(later, renamed)).toBe(true)
    expect(isSame(listed({ payload: {} }), renamed)).toBe(false)
  })

  it.each([
    ['', 'all', true],
    [' APPOINT ', 'all', true],
    ['reminder', 'final', true],
    ['reminder', 'draft', false],
    ['parcel', 'all', false],
  ] as const)('%j among %s: %s', (words, state, expected) => {
    expect(fits(listed({ draft: { name: 'reminder', components: [] }, payload: {} }), words, state)).toBe(expected)
  })
})
