import { describe, expect, it } from 'vitest'
import { createBudget } from '../../src/engine/budget.ts'

const call = (tokens: number) => ({ inputTokens: tokens, outputTokens: 0 })

function open(given: { perUser?: number; total?: number; stored?: number }) {
  let now = Date.UTC(2026, 0, 5, 12)
  const reads: (string | null)[] = []
  const usage = {
    async tokensToday(userId: string | null) {
      reads.push(userId)
      return given.stored ?? 0
    },
  }
  const limits = { perUser: given.perUser ?? null, total: given.total ?? null }
  const budget = createBudget(usage, { ...limits, now: () => new Date(now) })
  return { budget, reads, later: (ms: number) => (now += ms) }
}

describe('the daily allowance', () => {
  it('is not read where there is none', async () => {
    const { budget, reads } = open({})
    expect(await budget.isSpent('ann')).toBe(false)
    expect(reads).toEqual([])
  })

  it('is over as soon as this process has spent it, between two readings', async () => {
    const { budget, reads } = open({ total: 1000, stored: 700 })
    expect(await budget.isSpent(null)).toBe(false)
    budget.add(null, [call(200)])
    expect(await budget.isSpent('ann')).toBe(false)
    budget.add('ann', [call(50), call(50)])
    expect(await budget.isSpent(null)).toBe(true)
    expect(reads).toEqual([null])
  })

  it('is counted for each user and for all', async () => {
    const { budget } = open({ perUser: 100, total: 150 })
    expect(await budget.isSpent('ann')).toBe(false)
    expect(await budget.isSpent('bob')).toBe(false)
    budget.add('ann', [call(100)])
    expect(await budget.isSpent('ann')).toBe(true)
    expect(await budget.isSpent('bob')).toBe(false)
    budget.add('bob', [call(50)])
    expect(await budget.isSpent(null)).toBe(true)
  })

  it('is read once for all who ask at the same time, and again after a while', async () => {
    const { budget, reads, later } = open({ total: 1000 })
    await Promise.all(Array.from({ length: 20 }, () => budget.isSpent(null)))
    later(14_000)
    await budget.isSpent(null)
    expect(reads).toHaveLength(1)
    later(2000)
    await budget.isSpent(null)
    expect(reads).toHaveLength(2)
  })
})
