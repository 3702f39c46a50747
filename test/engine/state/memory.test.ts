import { describe, expect, it } from 'vitest'
import {
  memoryBounds,
  rememberEdits,
  rememberFacts,
  rememberTravel,
  rememberTurn,
} from '../../../src/engine/state/memory.ts'
import { emptyMemory, type Memory } from '../../../src/llm/model.ts'
import type { Draft } from '../../../src/template/draft.ts'
import type { Edit } from '../../../src/template/edit.ts'

const fact = (key: string, value: string) => ({ key, value })
const all: Memory = {
  ...emptyMemory(),
  category: 'UTILITY',
  language_pref: 'es',
  brand_name: 'Luna',
  business_type: 'bakery',
  wants_header: true,
  wants_footer: true,
  wants_buttons: true,
  facts: { offer: '20%' },
}

describe('facts', () => {
  it.each<[string, string, Partial<Memory>]>([
    ['wants_header', 'yes', { wants_header: true }],
    ['wants_footer', 'no', { wants_footer: false }],
    ['wants_buttons', 'yes', { wants_buttons: true }],
    ['category_hint', 'UTILITY', { category: 'UTILITY' }],
    ['business_type', ' bakery ', { business_type: 'bakery' }],
    ['brand_name', 'Luna', { brand_name: 'Luna' }],
    ['language_pref', 'es', { language_pref: 'es' }],
    ['offer', '20%', { facts: { offer: '20%' } }],
    ['offer', '  ', {}],
    ['user_language', 'es', {}],
    ['restore_part', 'footer', {}],
  ])('%s: %j goes to its place', (key, value, expected) => {
    expect(rememberFacts(emptyMemory(), [fact(key, value)])).toEqual({ ...emptyMemory(), ...expected })
  })

  it.each(['wants_header', 'wants_footer', 'wants_buttons'])('%s stays the same on anything but yes or no', (key) => {
    expect(rememberFacts(all, [fact(key, 'perhaps')])).toEqual(all)
  })

  it('that are repeated move to the end, with their newest value', () => {
    const { facts } = rememberFacts(emptyMemory(), [fact('a', '1'), fact('b', '2'), fact('a', '3')])
    expect(Object.entries(facts)).toEqual([
      ['b', '2'],
      ['a', '3'],
    ])
  })

  it('are limited in number; the newest are kept', () => {
    const many = Array.from({ length: memoryBounds.facts + 1 }, (_, index) => fact(`fact ${index}`, 'x'))
    const kept = Object.keys(rememberFacts(emptyMemory(), many).facts)
    expect(kept).toEqual(many.slice(1).map(({ key }) => key))
  })

  it('are cut at a maximum length, with an ellipsis', () => {
    const { keyLength, valueLength } = memoryBounds
    const lengths = [0, 1].map((more) => fact('k'.repeat(keyLength + more), 'v'.repeat(valueLength + more)))
    expect(rememberFacts(emptyMemory(), lengths).facts).toEqual({
      ['k'.repeat(keyLength)]: 'v'.repeat(valueLength),
      [`${'k'.repeat(keyLength - 1)}…`]: `${'v'.repeat(valueLength - 1)}…`,
    })
  })
})

describe('edits that took effect', () => {
  it.each<[Edit, Partial<Memory>]>([
    [{ op: 'set_category', category: 'UTILITY' }, { category: 'UTILITY' }],
    [{ op: 'set_language', language: 'es' }, { language_pref: 'es' }],
    [{ op: 'set_header', format: 'IMAGE' }, { wants_header: true }],
    [{ op: 'set_footer', text: 'Bye' }, { wants_footer: true }],
    [{ op: 'set_buttons', buttons: [] }, { wants_buttons: true }],
    [{ op: 'add_button', button: { type: 'QUICK_REPLY', text: 'Yes' } }, { wants_buttons: true }],
  ])('are wishes: %j', (edit, expected) => {
    expect(rememberEdits(emptyMemory(), [edit])).toEqual({ ...emptyMemory(), ...expected })
  })

  it.each(['header', 'footer', 'buttons', 'body'] as const)('that clear the %s reset only that wish', (part) => {
    const taken = part === 'body' ? {} : { [`wants_${part}`]: false }
    expect(rememberEdits(all, [{ op: 'clear', part }])).toEqual({ ...all, ...taken })
  })

  it.each<Edit>([
    { op: 'set_body', text: 'Hi' },
    { op: 'remove_button', index: 0 },
    { op: 'set_ttl', seconds: 60 },
  ])('are no wish: %j', (edit) => {
    expect(rememberEdits(all, [edit])).toEqual(all)
  })

  it('that clear everything keep the facts about the business', () => {
    const { brand_name, business_type } = all
    expect(rememberEdits(all, [{ op: 'reset' }])).toEqual({ ...emptyMemory(), brand_name, business_type })
  })

  it('count in order', () => {
    const edits: Edit[] = [
      { op: 'set_footer', text: 'Bye' },
      { op: 'clear', part: 'footer' },
    ]
    expect(rememberEdits(emptyMemory(), edits).wants_footer).toBe(false)
    expect(rememberEdits(emptyMemory(), edits.toReversed()).wants_footer).toBe(true)
  })
})

describe('undo, redo and "put back"', () => {
  const full: Draft = {
    components: [
      { type: 'HEADER', format: 'TEXT', text: 'News' },
      { type: 'FOOTER', text: 'Bye' },
      { type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'Yes' }] },
    ],
  }
  const wishes = (wish: boolean | null) => ({ wants_header: wish, wants_footer: wish, wants_buttons: wish })

  it.each([
    [null, true, null],
    [false, true, false],
    [true, true, null],
  ])('make of the wish %j: %j for a part that is there, %j for one that is not', (before, there, gone) => {
    const memory = { ...all, ...wishes(before) }
    expect(rememberTravel(memory, full)).toEqual({ ...all, ...wishes(there) })
    expect(rememberTravel(memory, { components: [] })).toEqual({ ...all, ...wishes(gone) })
  })

  it.each(['header', 'footer', 'buttons'])('treat the %s independently', (part) => {
    const only = full.components.filter(({ type }) => type.toLowerCase() === part)
    const memory = { ...all, ...wishes(null) }
    expect(rememberTravel(memory, { components: only })).toEqual({ ...memory, [`wants_${part}`]: true })
  })
})

describe('recent messages', () => {
  const long = memoryBounds.lastReplyLength + 1

  it('are those of the last turns, oldest first', () => {
    let recent = rememberTurn([], 'first', 'answer')
    for (let turn = 1; turn < 6; turn += 1) recent = rememberTurn(recent, `message ${turn}`, `reply ${turn}`)
    expect(recent).toHaveLength(memoryBounds.recentMessages)
    expect(recent.slice(0, 2)).toEqual([
      { role: 'user', content: 'message 1' },
      { role: 'assistant', content: 'reply 1' },
    ])
    expect(recent.at(-1)).toEqual({ role: 'assistant', content: 'reply 5' })
  })

  it('keep the start of the user’s message and the end of our reply', () => {
    const [said, answered] = rememberTurn([], `a${'b'.repeat(long)}`, `${'b'.repeat(long)}a?`)
    expect(said?.content).toMatch(/^ab+…$/)
    expect(answered?.content).toMatch(/^…b+a\?$/)
    expect([said, answered].map((message) => message?.content.length)).toEqual([1200, 2000])
  })

  it('that fit are kept whole', () => {
    const whole = 'x'.repeat(memoryBounds.messageLength)
    expect(rememberTurn([], whole, whole).map(({ content }) => content)).toEqual([whole, whole])
  })
})
