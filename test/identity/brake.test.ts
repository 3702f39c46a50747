import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createBrake } from '../../src/identity/brake.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const options = { free: 2, stepMs: 100, maxMs: 250, maxWaiting: 3 }

function openBrake() {
  const brake = createBrake(options)
  const through: number[] = []
  const arrive = (count: number): void => void brake(count).then(() => through.push(count))
  return { arrive, through, pass: (ms: number) => vi.advanceTimersByTimeAsync(ms) }
}

describe('the brake', () => {
  it('lets the first ones through at once and delays each later one a step more, up to a limit', async () => {
    const { arrive, through, pass } = openBrake()
    for (const count of [1, 2, 3]) arrive(count)
    await pass(0)
    expect(through).toEqual([1, 2])
    await pass(100)
    expect(through).toEqual([1, 2, 3])
    for (const count of [4, 1000]) arrive(count)
    await pass(200)
    expect(through).toEqual([1, 2, 3, 4])
    await pass(50)
    expect(through).toEqual([1, 2, 3, 4, 1000])
  })

  it('turns nobody away: when too many wait, the longest waiting goes ahead', async () => {
    const { arrive, through, pass } = openBrake()
    for (const count of [11, 12, 13]) arrive(count)
    await pass(0)
    expect(through).toEqual([])
    for (const count of [14, 15]) arrive(count)
    await pass(0)
    expect(through).toEqual([11, 12])
    expect(vi.getTimerCount()).toBe(options.maxWaiting)
    await pass(options.maxMs)
    expect(through).toEqual([11, 12, 13, 14, 15])
    expect(vi.getTimerCount()).toBe(0)
  })
})
