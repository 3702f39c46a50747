import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardSamplesEdit } from '../../src/template/card-samples.ts'
import { emptyDraft, findComponent } from '../../src/template/draft.ts'
import type { CardInput } from '../../src/template/edit.ts'
import { applyEdit, applyEdits } from '../../src/template/edits.ts'
import { editedDrafts } from './arbitraries.ts'

const draftOf = (...cards: CardInput[]) => applyEdits(emptyDraft(), [{ op: 'set_carousel', cards }])

describe('cardSamplesEdit', () => {
  it('gives every card variable a sample and leaves the rest as it is', () => {
    const draft = draftOf({
      header_format: 'IMAGE',
      handle: '4::a',
      body: 'Use code {{1}} or coupon {{2}} now',
      examples: ['LEMON10'],
      buttons: [{ type: 'URL', text: 'Buy', url: 'https://shop.example/{{1}}' }],
    })
    const edit = cardSamplesEdit(draft)
    const filled = edit === null ? draft : applyEdit(draft, edit)
    const [card] = findComponent(filled, 'CAROUSEL')?.cards ?? []
    expect(card?.components).toEqual([
      { type: 'HEADER', format: 'IMAGE', example: { header_handle: ['4::a'] } },
      { type: 'BODY', text: 'Use code {{1}} or coupon {{2}} now', example: { body_text: [['LEMON10', 'WELCOME10']] } },
      {
        type: 'BUTTONS',
        buttons: [{ type: 'URL', text: 'Buy', url: 'https://shop.example/{{1}}', example: ['summer-sale'] }],
      },
    ])
  })

  it('is null without cards', () => {
    expect(cardSamplesEdit(emptyDraft())).toBeNull()
  })

  it('changes nothing if no sample is missing', () => {
    fc.assert(
      fc.property(editedDrafts, (draft) => {
        const edit = cardSamplesEdit(draft)
        fc.pre(edit !== null)
        const filled = applyEdit(draft, edit)
        const again = cardSamplesEdit(filled)
        expect(again === null ? null : applyEdit(filled, again)).toBe(filled)
      }),
      { numRuns: 300 },
    )
  })
})
