import { describe, expect, it } from 'vitest'
import type { Draft } from '../../src/template/draft.ts'
import { applyEdits } from '../../src/template/edits.ts'
import { kindOfType } from '../../src/web/template/file-limits.ts'
import { digestIn, fileEdits, filePlaces, placeFor, referenceTo } from '../../src/web/template/file-places.ts'

const card = (body: string) => ({
  header_format: 'VIDEO' as const,
  body,
  examples: ['Ana'],
  buttons: [{ type: 'QUICK_REPLY' as const, text: 'More' }],
})
const text: Draft['components'][number] = { type: 'BODY', text: 'Our cakes' }
const carousel = applyEdits({ components: [text] }, [
  { op: 'set_carousel', cards: [card('Lemon for {{1}} today'), card('Carrot for {{1}} today')] },
])
const picture = applyEdits({ components: [text] }, [{ op: 'set_header', format: 'IMAGE' }])
const reference = referenceTo('a'.repeat(64))

describe('the places for files', () => {
  it.each([
    ['no header', { components: [text] }, []],
    ['a text header', applyEdits({ components: [text] }, [{ op: 'set_header', format: 'TEXT', text: 'Hi' }]), []],
    ['a picture', picture, [{ at: 'header', kind: 'IMAGE', handle: null }]],
    [
      'cards',
      carousel,
      [
        { at: 0, kind: 'VIDEO', handle: null },
        { at: 1, kind: 'VIDEO', handle: null },
      ],
    ],
  ] as [string, Draft, object[]][])('of %s', (_what, draft, places) => expect(filePlaces(draft)).toEqual(places))

  it('take a file and give it up, and nothing else changes', () => {
    for (const [draft, at] of [
      [picture, 'header'],
      [carousel, 1],
    ] as const) {
      const kind = at === 'header' ? 'IMAGE' : 'VIDEO'
      const filled = applyEdits(draft, fileEdits(draft, at, kind, reference))
      expect(filePlaces(filled).find((place) => place.at === at)?.handle).toBe(reference)
      expect(applyEdits(filled, fileEdits(filled, at, kind, null))).toEqual(draft)
    }
  })

  it('are filled one after another by files that are dropped anywhere', () => {
    expect(placeFor({ components: [text] })).toBe('header')
    expect(placeFor(carousel)).toBe(0)
    const filled = applyEdits(carousel, fileEdits(carousel, 0, 'VIDEO', reference))
    expect(placeFor(filled)).toBe(1)
    expect(placeFor(applyEdits(filled, fileEdits(filled, 1, 'VIDEO', reference)))).toBe(0)
  })

  it('know what the service keeps', () => {
    expect([digestIn(reference), digestIn('4::aW'), digestIn(null)]).toEqual(['a'.repeat(64), null, null])
    expect(['image/png', 'video/mp4', 'application/pdf', 'image/gif'].map(kindOfType)).toEqual([
      ...['IMAGE', 'VIDEO', 'DOCUMENT'],
      null,
    ])
  })
})
