import { describe, expect, it } from 'vitest'
import { missingParts } from '../../../src/engine/state/missing.ts'
import { emptyMemory } from '../../../src/llm/model.ts'
import type { Component, Draft } from '../../../src/template/draft.ts'

const body: Component = { type: 'BODY', text: 'Your order is on its way.' }
const complete: Draft = { name: 'order', language: 'en', category: 'UTILITY', components: [body] }
const wishes = { ...emptyMemory(), wants_header: true, wants_footer: true, wants_buttons: true }
const parts = ['header', 'footer', 'buttons'] as const

describe('what is missing', () => {
  it('of an empty draft is all that Meta needs, in the order in which it is asked', () => {
    expect(missingParts({ components: [] }, emptyMemory())).toEqual(['category', 'language', 'name', 'body'])
  })

  it.each(['category', 'language', 'name'] as const)('is the %s alone where the rest is there', (part) => {
    const { [part]: _, ...rest } = complete
    expect(missingParts(rest, emptyMemory())).toEqual([part])
    expect(missingParts(complete, emptyMemory())).toEqual([])
  })

  it.each<[string, Component[]]>([
    ['none', []],
    ['without a text', [{ type: 'BODY' }]],
    ['with an empty text', [{ type: 'BODY', text: '' }]],
  ])('is a body where there is %s', (_what, components) => {
    expect(missingParts({ ...complete, components }, emptyMemory())).toEqual(['body'])
  })

  it('of an AUTHENTICATION template are neither words nor parts of its own', () => {
    const preset: Draft = { ...complete, category: 'AUTHENTICATION', components: [{ type: 'BODY' }] }
    expect(missingParts(preset, wishes)).toEqual([])
    expect(missingParts({ ...preset, components: [] }, wishes)).toEqual(['body'])
  })

  it.each(parts)('is a wished-for %s until it is there', (part) => {
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

  it('are no buttons where the cards of a carousel have them', () => {
    const carousel: Component = { type: 'CAROUSEL', cards: [] }
    expect(missingParts({ ...complete, components: [body, carousel] }, wishes)).toEqual(['header', 'footer'])
  })
})
