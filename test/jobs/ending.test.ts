import { describe, expect, it } from 'vitest'
import { endOf, errorText, storedResult, waitAfter } from '../../src/jobs/ending.ts'
import { GivenUp, Postponed } from '../../src/jobs/index.ts'

describe('the wait after a failure', () => {
  it.each([
    [1, 2000],
    [2, 4000],
    [7, 128_000],
    [12, 3_600_000],
    [5000, 3_600_000],
  ])('number %i is at most %i ms and at least half of that', (failures, ms) => {
    expect(waitAfter(failures, 0)).toBe(ms)
    expect(waitAfter(failures, 1)).toBe(ms / 2)
  })
})

describe('the end of an attempt', () => {
  it.each([
    ['any error', new Error('no'), false, { outcome: 'failed', error: 'no', afterMs: 8000 }],
    ['something else that was thrown', 'no', false, { outcome: 'failed', error: 'no', afterMs: 8000 }],
    [
      'one that says how long to wait',
      new Postponed(60_000, 'slow down'),
      false,
      { outcome: 'postponed', error: 'slow down', afterMs: 60_000 },
    ],
    [
      'one that would wait for nothing',
      new Postponed(-5, 'slow down'),
      false,
      { outcome: 'postponed', error: 'slow down', afterMs: 1000 },
    ],
    [
      'one that would wait for years',
      new Postponed(1e12, 'slow down'),
      false,
      { outcome: 'postponed', error: 'slow down', afterMs: 604_800_000 },
    ],
    ['one after which no other helps', new GivenUp('never'), false, { outcome: 'given-up', error: 'never' }],
    [
      'any error while the process closes',
      new Error('aborted'),
      true,
      { outcome: 'postponed', error: null, afterMs: 0 },
    ],
  ])('of %s', (_name, error, isClosing, end) => {
    expect(endOf(error, 2, isClosing, 0)).toEqual(end)
  })
})

describe('what is stored', () => {
  it('of an error is its message alone, redacted and bounded', () => {
    const text = errorText(new Error(`ann@example.com said no ${'x '.repeat(50_000)}`))
    expect(text).not.toContain('ann@')
    expect(text).toContain('said no')
    expect(text.length).toBeLessThanOrEqual(500)
  })

  it('of a result is bounded JSON', () => {
    const circle: { self?: unknown } = {}
    circle.self = circle
    expect(storedResult({ removed: 3 })).toEqual({ removed: 3 })
    expect(storedResult(undefined)).toBeNull()
    expect(storedResult('x'.repeat(9000))).toEqual({ omitted: '9002 characters' })
    expect(storedResult(circle)).toEqual({ omitted: 'not JSON' })
  })
})
