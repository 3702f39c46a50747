import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { initialState, parseState } from '../../../src/engine/state/state.ts'

const stored = (version: number): unknown =>
  JSON.parse(readFileSync(new URL(`../../fixtures/state/version-${version}.json`, import.meta.url), 'utf8'))

describe('parseState', () => {
  it('reads what this release writes', () => {
    expect(parseState(JSON.parse(JSON.stringify(initialState())))).toEqual(initialState())
  })

  it('reads a state of version 1', () => {
    expect(parseState(stored(1))).toEqual(stored(1))
  })

  it('fills in what an older row did not have', () => {
    const state = parseState({ version: 1, draft: { components: [] }, memory: { facts: {} } })
    expect(state).toEqual(initialState())
  })

  it.each([null, 7, {}, { version: 99 }, { version: 1, draft: null }])('refuses %j', (row) => {
    expect(() => parseState(row)).toThrow(/known shape/)
  })
})
