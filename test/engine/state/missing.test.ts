import { describe, expect, it } from 'vitest'
import { missingParts } from '../../../src/engine/state/missing.ts'
import { emptyMemory } from '../../../src/llm/model.ts'
import type { Component, Draft } from '../../../src/template/draft.ts'

const body: Component = { type: 'BODY', text: 'Your order is on its way.' }
const complete: Draft = { name: 'order', language: 'en', category: 'UTILITY', components: [body] }
const wishes = { ...emptyMemory(), wants_header: true, wants_footer: true, wants_buttons: true }
const parts = ['header', 'footer', 'buttons'] as const

describe('what is missing', () => {
  it('in an empty draft is the text alone, for all else can be proposed with it', () => {
    expect(missingParts({ components: [] }, emptyMemory())).toEqual(['body'])
  })

  it.each(['category', 'language', 'name'] as const)('is only the %s if the rest is there', (part) => {
    const { [part]: _, ...rest } = complete
    expect(missingParts(rest, emptyMemory())).toEqual([part])
    expect(missingParts(complete, emptyMemory())).toEqual([])
  })

  it.each<[string, Component[]]>([
    ['none', []],
    ['without a text', [{ type: 'BODY' }]],
    ['with an empty text', [{ type: 'BODY', text: '' }]],
  ])('is a body if there is %s', (_what, components) => {
    expect(missingParts({ ...complete, components }, emptyMemory())).toEqual(['body'])
  })

  it('in an AUTHENTICATION template is never text or a part of its own', () => {
    const preset: Draft = { ...complete, category: 'AUTHENTICATION', components: [{ type: 'BODY' }] }
    expect(missingParts(preset, wishes)).toEqual([])
    expect(missingParts({ ...preset, components: [] }, wishes)).toEqual(['body'])
  })

  it.each(parts)('is a %s that the user wants, until it is there', (part) => {
    const memory = { ...emptyMemory(), [`wants_${part}`]: true }
    const component = {
      header: { type: 'HEADER', format: 'IMAGE' },
      footer: { type: 'FOOTER', text: 'Bye' },
      buttons: { type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'Yes' }] },
    }[part] as Component
    expect(missingParts(complete, memory)).toEqual([part])
    expect(missingParts({ ...complete, components: [body, component] }, memory)).toEqual([])
    expect(missingParts(complete, { ...memory, [`wants_${part}`]: false })).toEqual([])
  })

  it('is never buttons if the cards of a carousel have them', () => {
    const carousel: Component = { type: 'CAROUSEL', cards: [] }
    expect(missingParts({ ...complete, components: [body, carousel] }, wishes)).toEqual(['header', 'footer'])
  })
})
