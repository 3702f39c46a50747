import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ConversationState, initialState, parseDraft, parseState } from '../../../src/engine/state/state.ts'
import { AppError } from '../../../src/errors.ts'
import { editedDrafts, edits } from '../../template/arbitraries.ts'

const id = 'a-session'
const parsed = (state: unknown): ConversationState => parseState({ id, state })
const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const fixture = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/state/${name}.json`, import.meta.url), 'utf8'))
const version1 = fixture('version-1')
const beforeProposals = fixture('version-1-before-proposals')

function refusalOf(state: unknown): AppError {
  try {
    parsed(state)
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
  throw new Error('The state was read')
}

/** Of no property's type. */
const nonsense = [{ 'key said by somebody': [{}] }]

describe('a new conversation', () => {
  it('is not final, has nothing to undo or redo, and no messages', () => {
    expect(initialState()).toMatchObject({ confirmed: false, undo: [], redo: [], recent: [], proposal: [] })
  })
})

describe('parseState', () => {
  it('reads what this release writes, whatever the draft', () => {
    fc.assert(
      fc.property(editedDrafts, fc.array(edits, { maxLength: 3 }), (draft, proposal) => {
        const state = stored({ ...initialState(), draft, proposal })
        expect(JSON.stringify(parsed(state))).toBe(JSON.stringify(state))
      }),
    )
  })

  it('reads a state of version 1, byte for byte', () => {
    expect(JSON.stringify(parsed(version1))).toBe(JSON.stringify(version1))
  })

  it('reads a state from before there were proposals', () => {
    const { assumed, options, asksWhich, offer, question, refused } = initialState()
    const { unused, open, toUs, asksAboutOpen, nearLanguages, hasChanged, told } = initialState()
    const later = { assumed, options, asksWhich, offer, question, refused }
    expect(parsed(beforeProposals)).toEqual({
      ...beforeProposals,
      ...later,
      unused,
      open,
      toUs,
      asksAboutOpen,
      nearLanguages,
      hasChanged,
      told,
    })
  })

  it('fills in properties that an older row lacks', () => {
    const state = parsed({ version: 1, draft: { components: [] }, memory: { facts: {} } })
    expect(state).toEqual(initialState())
  })

  it('keeps properties that a newer process wrote', () => {
    const draft = { ...version1.draft, bid_spec: { bid: 1 } }
    const state = { ...version1, draft, tone: 'warm', memory: { ...version1.memory, pronouns: 'they' } }
    expect(parsed(state)).toEqual(state)
  })

  it.each([null, 7, 'text', [], {}, { version: 99 }, { version: 1, draft: null }, { ...version1, version: undefined }])(
    'refuses %j',
    (state) => {
      expect(refusalOf(state).code).toBe('SESSION_UNREADABLE')
    },
  )

  it.each(Object.keys(initialState()))('refuses a wrong %s, and names the place without quoting the value', (name) => {
    const refusal = refusalOf({ ...version1, [name]: nonsense })
    expect(String(refusal.cause)).toContain(`${id} has an unknown shape: ${name}`)
    expect(String(refusal.cause)).not.toContain('said by somebody')
  })

  it.each(Object.keys(initialState().memory))('refuses a wrong memory of %s', (name) => {
    const refusal = refusalOf({ ...version1, memory: { ...version1.memory, [name]: { 'a secret': {} } } })
    expect(String(refusal.cause)).toContain(`memory.${name}`)
    expect(String(refusal.cause)).not.toContain('a secret')
  })

  const never = ['draft', 'memory', 'authors', 'confirmed', 'askedTimes', 'proposal', 'recent', 'undo', 'redo', 'turns']
  it.each(never)('refuses null for %s', (name) => {
    expect(refusalOf({ ...version1, [name]: null }).code).toBe('SESSION_UNREADABLE')
  })

  it('names the place without keys chosen by users or models', () => {
    const refusal = refusalOf({ ...version1, authors: { 'a secret': 'nobody' } })
    expect(String(refusal.cause)).toMatch(/shape: authors invalid_\w+$/)
  })

  it('names at most ten faults', () => {
    const undo = Array.from({ length: 1000 }, () => 'x')
    expect(String(refusalOf({ ...version1, undo }).cause).match(/undo\.\d+ invalid_type(?:, |$)/g)).toHaveLength(10)
  })

  it('tells the caller that the session can be deleted', () => {
    expect(refusalOf(null).detail).toContain('can only be deleted')
  })

  it('refuses a draft with a part of a wrong type', () => {
    const draft = { components: [{ type: 'BODY', text: 7 }] }
    expect(String(refusalOf({ ...version1, draft }).cause)).toContain('draft.components.0.text')
  })
})

describe('parseDraft', () => {
  const draft = { name: 'order', components: [{ type: 'BODY', text: 'Hi' }] }

  it('reads a draft, or null when none is kept', () => {
    expect(parseDraft(id, { number: 3, draft })).toBe(draft)
    expect(parseDraft(id, { number: 3, draft: null })).toBeNull()
  })

  it('refuses anything else, and names the revision', () => {
    const read = () => parseDraft(id, { number: 3, draft: { ...draft, components: 'none' } })
    expect(read).toThrow(expect.objectContaining({ code: 'SESSION_UNREADABLE' }))
    expect(read).toThrow(
      expect.objectContaining({
        cause: expect.objectContaining({ message: expect.stringContaining('Revision 3 of session a-session') }),
      }),
    )
  })
})
