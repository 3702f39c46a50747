import { describe, expect, it } from 'vitest'
import { createBudget, nobody } from '../../../src/engine/turns/budget.ts'

const ann = { userId: 'ann', addresses: [] }
const bob = { userId: 'bob', addresses: [] }
const call = (tokens: number) => ({ inputTokens: tokens, outputTokens: 0 })

function open(given: { perUser?: number; perAddress?: number; total?: number; stored?: number }) {
  let now = Date.UTC(2026, 0, 5, 12)
  const reads: (string | null)[] = []
  const salts: string[] = []
  const usage = {
    async tokensToday(userId: string | null) {
      reads.push(userId)
      return given.stored ?? 0
    },
    async tokensTodayFrom(addresses: readonly string[]) {
      reads.push(addresses.join(' '))
      return addresses.map(() => given.stored ?? 0)
    },
    async addressSalt(at: Date) {
      salts.push(at.toISOString())
      return `salt of ${at.getUTCDate()}`
    },
  }
  const limits = { perUser: given.perUser ?? null, perAddress: given.perAddress ?? null, total: given.total ?? null }
  const budget = createBudget(usage, { ...limits, now: () => new Date(now) })
  return { budget, reads, salts, later: (ms: number) => (now += ms) }
}

describe('the daily allowance', () => {
  it('is not read if there is no limit', async () => {
    const { budget, reads } = open({})
    expect(await budget.isSpent(ann)).toBe(false)
    expect(reads).toEqual([])
  })

  it('ends as soon as this process has spent it, between two reads', async () => {
    const { budget, reads } = open({ total: 1000, stored: 700 })
    expect(await budget.isSpent(nobody)).toBe(false)
    budget.add(nobody, [call(200)])
    expect(await budget.isSpent(ann)).toBe(false)
    budget.add(ann, [call(50), call(50)])
    expect(await budget.isSpent(nobody)).toBe(true)
    expect(reads).toEqual([null])
  })

  it('is counted per user and in total', async () => {
    const { budget } = open({ perUser: 100, total: 150 })
    expect(await budget.isSpent(ann)).toBe(false)
    expect(await budget.isSpent(bob)).toBe(false)
    budget.add(ann, [call(100)])
    expect(await budget.isSpent(ann)).toBe(true)
    expect(await budget.isSpent(bob)).toBe(false)
    budget.add(bob, [call(50)])
    expect(await budget.isSpent(nobody)).toBe(true)
  })

  it('is read once for concurrent turns, and again after a while', async () => {
    const { budget, reads, later } = open({ total: 1000 })
    await Promise.all(Array.from({ length: 20 }, () => budget.isSpent(nobody)))
    later(14_000)
    await budget.isSpent(nobody)
    expect(reads).toHaveLength(1)
    later(2000)
    await budget.isSpent(nobody)
    expect(reads).toHaveLength(2)
  })

  const strangerIn = (...addressGroups: string[]) => ({ userId: null, addressGroups })

  it('of addresses does not apply without a limit, nor to callers without address groups', async () => {
    const { budget, salts } = open({ total: 100, perUser: 100 })
    expect(await budget.payerOf(strangerIn('192.0.2.1'))).toEqual(nobody)
    const withAllowance = open({ perAddress: 100 })
    expect(await withAllowance.budget.payerOf({ userId: 'ann', addressGroups: [] })).toEqual(ann)
    expect([...salts, ...withAllowance.salts]).toEqual([])
  })

  it('of addresses is stored under hashes that change daily', async () => {
    const { budget, salts, later } = open({ perAddress: 100 })
    const hashes: string[] = []
    for (const hours of [0, 1, 24]) {
      later(hours * 3_600_000)
      hashes.push(...(await budget.payerOf(strangerIn('192.0.2.1'))).addresses)
    }
    expect(hashes[0]).toMatch(/^[\w-]{43}$/)
    expect(hashes[1]).toBe(hashes[0])
    expect(hashes[2]).not.toBe(hashes[0])
    expect(salts).toHaveLength(2)
  })

  it('of addresses is four times as large for each wider range, and one read covers them all', async () => {
    const { budget, reads } = open({ perAddress: 100 })
    const [home, next] = [
      { ...nobody, addresses: ['a64', 'a56', 'a48'] },
      { ...nobody, addresses: ['b64', 'a56', 'a48'] },
    ]
    expect(await budget.isSpent(home)).toBe(false)
    expect(await budget.isSpent(next)).toBe(false)
    expect(reads).toEqual(['a64 a56 a48', 'b64'])
    budget.add(home, [call(100)])
    expect([await budget.isSpent(home), await budget.isSpent(next)]).toEqual([true, false])
    budget.add({ ...nobody, addresses: ['c64', 'a56', 'a48'] }, [call(300)])
    expect(await budget.isSpent(next)).toBe(true)
  })
})
