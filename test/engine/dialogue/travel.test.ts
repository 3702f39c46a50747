import { describe, expect, it } from 'vitest'
import { stacksAfter, travel } from '../../../src/engine/dialogue/travel.ts'
import { initialState } from '../../../src/engine/state/state.ts'
import type { Extraction, Intent } from '../../../src/llm/extraction.ts'
import { intents } from '../../../src/llm/extraction.ts'
import type { Draft } from '../../../src/template/draft.ts'

const named = (name: string, ...components: Draft['components']): Draft => ({ name, components })
const said = (intent: Intent, facts: Extraction['facts'] = []): Extraction => ({ reply: '', intent, edits: [], facts })
const state = { ...initialState(), draft: named('now'), revision: 7, undo: [2, 3], redo: [4, 5] }
const earlier = [
  { number: 5, draft: named('five') },
  { number: 3, draft: named('three') },
]

describe('a turn', () => {
  it.each(intents.filter((intent) => !['undo', 'redo', 'restore'].includes(intent)))(
    'with the intent %s begins where the last one ended',
    (intent) => {
      expect(travel(state, said(intent), earlier)).toEqual({ draft: state.draft, how: null, part: null })
      expect(stacksAfter(state, null)).toEqual({ revision: 8, undo: [2, 3, 7], redo: [] })
    },
  )

  it('that undoes goes back one revision and can be redone', () => {
    expect(travel(state, said('undo'), earlier)).toEqual({ draft: named('three'), how: 'undo', part: null })
    expect(stacksAfter(state, 'undo')).toEqual({ revision: 8, undo: [2], redo: [4, 5, 7] })
  })

  it('that redoes goes forward one revision and can be undone', () => {
    expect(travel(state, said('redo'), earlier)).toEqual({ draft: named('five'), how: 'redo', part: null })
    expect(stacksAfter(state, 'redo')).toEqual({ revision: 8, undo: [2, 3, 7], redo: [4] })
  })

  it('that undoes the first change returns to the empty draft, which is not stored', () => {
    expect(travel({ ...state, undo: [0] }, said('undo'), [])).toEqual({
      draft: { components: [] },
      how: 'undo',
      part: null,
    })
  })

  it.each(['undo', 'redo'] as const)('stays where it is when there is nothing to %s', (intent) => {
    const stays = { draft: state.draft, how: `nothing-to-${intent}`, part: null }
    expect(travel({ ...state, undo: [], redo: [] }, said(intent), earlier)).toEqual(stays)
    expect(travel(state, said(intent), [])).toEqual(stays)
  })
})

describe('putting back', () => {
  const facts = [
    { key: 'brand_name', value: 'header' },
    { key: 'restore_part', value: 'footer' },
  ]
  const past = [{ number: 3, draft: named('three', { type: 'FOOTER', text: 'Bye' }) }]

  it('restores the named part and nothing else', () => {
    const draft = named('now', { type: 'FOOTER', text: 'Bye' })
    expect(travel(state, said('restore', facts), past)).toEqual({ draft, how: 'restore', part: 'footer' })
    expect(stacksAfter(state, 'restore')).toEqual({ revision: 8, undo: [2, 3, 7], redo: [] })
  })

  it('reports the part that was not found', () => {
    const nothing = { draft: state.draft, how: 'nothing-to-restore' }
    expect(travel(state, said('restore', facts), earlier)).toEqual({ ...nothing, part: 'footer' })
    expect(travel(state, said('restore'), past)).toEqual({ ...nothing, part: '' })
  })

  it('refuses a part that would make the draft too large', () => {
    const huge = [{ number: 3, draft: named('three', { type: 'FOOTER', text: 'x'.repeat(100_000) }) }]
    expect(travel(state, said('restore', facts), huge)).toEqual({
      draft: state.draft,
      how: 'too-large',
      part: 'footer',
    })
  })
})
